import { decisionsAbout, type EditionDecision, type KeptSnapshot } from './kept-decision.ts';
import { type EditionMatching, matchEditions } from './match-editions.ts';
import { type MovementReport, movementsOf } from './movements.ts';
import { type Pipeline, pipelineOf } from './pipeline.ts';

/** How one edition belongs to the next, and what moved. */
export interface EditionStep {
  readonly earlier: KeptSnapshot;
  readonly later: KeptSnapshot;
  readonly matching: EditionMatching;
  readonly report: MovementReport;
}

export interface RegisterHistory {
  /** One fewer than there are editions. */
  readonly steps: readonly EditionStep[];
  readonly pipeline: Pipeline;
}

/** The editions of a register in the order of time, matched one to the next as persons decided. Pauses now and then. */
export function* historyOf(
  editions: readonly KeptSnapshot[],
  decisions: readonly EditionDecision[],
): Generator<void, RegisterHistory, void> {
  const steps: EditionStep[] = [];
  for (const [at, later] of editions.entries()) {
    const earlier = editions[at - 1];
    if (!earlier) continue;
    const matching = yield* matchEditions(earlier, later, { decisions: decisionsAbout(decisions, earlier, later) });
    steps.push({ earlier, later, matching, report: movementsOf(earlier, later, matching) });
  }
  return {
    steps,
    pipeline: pipelineOf(
      editions,
      steps.map(({ matching }) => matching),
    ),
  };
}
