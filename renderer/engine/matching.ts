import { JalonError } from '#shared/core/errors';
import type { Area, AreaGroup } from '#shared/framework/areas';
import type { ComparedPledge } from '#shared/pledges/matching/match-score';
import { comparedPledges, type PackedMatches } from '#shared/pledges/matching/packed-matches';
import type { SuggestedSituations } from '#shared/pledges/matching/suggest-situations';
import type { Pledge } from '#shared/pledges/pledge';
import { workerCalls } from './worker-call.ts';

/** What of a register is compared, and the regions, situations and platforms its pledges may have in common. */
export interface MatchQuestion {
  readonly pledges: readonly ComparedPledge[];
  readonly groups: readonly AreaGroup[];
}

/** A register, and the regions, situations and platforms its pledges may have in common. */
export interface SituationQuestion {
  readonly pledges: readonly Pledge[];
  readonly groups: readonly AreaGroup[];
  readonly areas: readonly Area[];
}

/** What the worker that compares pledges answers. */
export interface MatchingMethods {
  match(question: MatchQuestion): PackedMatches;
  suggest(question: SituationQuestion): readonly SuggestedSituations[];
}

/**
 * Policy pledges with what may serve them (`matchPledges`), or general pledges with situations (`suggestSituations`), worked out beside the
 * window. Rejects with `matching/stopped`; with `cancelled`, and the worker at its end, where `signal` is aborted.
 */
export async function matchingBeside<Name extends keyof MatchingMethods>(
  name: Name,
  question: SituationQuestion,
  signal?: AbortSignal,
): Promise<ReturnType<MatchingMethods[Name]>> {
  const worker = workerCalls<MatchingMethods>(
    'matching',
    (called) => new Worker(new URL('./matching.worker.ts', import.meta.url), { type: 'module', name: called }),
    () => new JalonError('matching/stopped'),
  );
  try {
    // Texts are long, and matching reads none.
    const asked = name === 'match' ? { ...question, pledges: comparedPledges(question.pledges) } : question;
    const answer: unknown = await worker.call(name as keyof MatchingMethods, asked as SituationQuestion, { signal });
    return answer as ReturnType<MatchingMethods[Name]>;
  } finally {
    worker.close();
  }
}
