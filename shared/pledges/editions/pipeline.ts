import { PLEDGE_STAGES, type PledgeStage } from '../pledge.ts';
import { countByStage, type StageCount } from '../register.ts';
import type { Edition } from './edition.ts';
import type { EditionMatching } from './match-editions.ts';

/** The pledges of one edition by stage. */
export interface PipelineSnapshot {
  readonly label: string;
  readonly pledges: number;
  readonly stages: readonly StageCount[];
}

/** Where the pledges of one edition are in the next. */
export interface StageTransitions {
  readonly from: string;
  readonly to: string;
  /** `cells[before][after]`: surely matched pledges, both in the order of `PLEDGE_STAGES`. */
  readonly cells: readonly (readonly number[])[];
  /** By stage: surely in the later edition alone, surely in the earlier alone, and asked about (by their earlier stage). */
  readonly appeared: readonly number[];
  readonly gone: readonly number[];
  readonly asked: readonly number[];
}

/** One pledge through the editions: its place in each, null before it appears, after it is gone or where nobody is sure. */
export type PledgeThread = readonly (number | null)[];

export interface Pipeline {
  readonly snapshots: readonly PipelineSnapshot[];
  /** One fewer than there are editions. */
  readonly transitions: readonly StageTransitions[];
  /** Every entry of every edition stands in one thread. */
  readonly threads: readonly PledgeThread[];
}

/**
 * The pipeline over editions.
 * @param editions in the order of time
 * @param matchings how each belongs to the next: one fewer than there are editions
 */
export function pipelineOf(editions: readonly Edition[], matchings: readonly EditionMatching[]): Pipeline {
  return {
    snapshots: editions.map(({ label, pledges }) => ({
      label,
      pledges: pledges.length,
      stages: countByStage(pledges),
    })),
    transitions: matchings.flatMap((matching, at) => {
      const [before, after] = [editions[at], editions[at + 1]];
      return before && after ? [transitionsOf(before, after, matching)] : [];
    }),
    threads: threadsOf(editions, matchings),
  };
}

function transitionsOf(earlier: Edition, later: Edition, matching: EditionMatching): StageTransitions {
  const row = (stage: PledgeStage | undefined): number => PLEDGE_STAGES.indexOf(stage as PledgeStage);
  const cells = PLEDGE_STAGES.map(() => PLEDGE_STAGES.map(() => 0));
  for (const { earlier: one, later: two, band } of matching.matches) {
    const cell = cells[row(earlier.pledges[one]?.stage)];
    const column = row(later.pledges[two]?.stage);
    if (band === 'sure' && cell) cell[column] = (cell[column] ?? 0) + 1;
  }
  const byStage = (edition: Edition, places: readonly number[]): readonly number[] =>
    PLEDGE_STAGES.map((stage) => places.filter((at) => edition.pledges[at]?.stage === stage).length);
  const asked = matching.matches.filter(({ band }) => band === 'asked').map((one) => one.earlier);
  return {
    from: earlier.label,
    to: later.label,
    cells,
    appeared: byStage(later, matching.appeared),
    gone: byStage(earlier, matching.gone),
    asked: byStage(earlier, asked),
  };
}

function threadsOf(editions: readonly Edition[], matchings: readonly EditionMatching[]): readonly PledgeThread[] {
  const threads: (number | null)[][] = [];
  let open = new Map<number, (number | null)[]>();
  for (const [at, { pledges }] of editions.entries()) {
    const sure = matchings[at - 1]?.matches.filter(({ band }) => band === 'sure') ?? [];
    const before = new Map(sure.map(({ earlier, later }) => [later, earlier]));
    const next = new Map<number, (number | null)[]>();
    for (const place of pledges.keys()) {
      const held = open.get(before.get(place) ?? -1);
      const thread = held ?? editions.map(() => null);
      if (!held) threads.push(thread);
      thread[at] = place;
      next.set(place, thread);
    }
    open = next;
  }
  return threads;
}
