import type { FlowPart } from '../projections/scenario.ts';
import { type Pledge, submitted } from './pledge.ts';

export interface Pledged {
  /** What is still to come, by stage and year; delivery as if all were kept. */
  readonly parts: readonly FlowPart[];
  /** Share (0 to 1) of amounts fulfilled, of pledges that have been reported on; null where none has. */
  readonly delivered: number | null;
  /** Pledges behind the parts. */
  readonly pledges: number;
}

/**
 * What pledges would add, in places or US dollars; invented ones add nothing. Fulfilled pledges are in the data already; those whose end has passed or is not
 * known are taken as due in the first year projected. `areas` null: everywhere.
 */
export function pledgedParts(
  pledges: readonly Pledge[],
  measure: 'places' | 'amountUsd',
  areas: readonly string[] | null,
  firstYear: number,
): Pledged {
  const own = submitted(pledges).filter(
    (pledge) => (pledge[measure] ?? 0) > 0 && (areas === null || pledge.areas.some((area) => areas.includes(area))),
  );
  const sums = new Map<string, FlowPart>();
  for (const pledge of own) {
    if (pledge.stage === 'fulfilled') continue;
    const year = Math.max(firstYear, Number(pledge.end?.slice(0, 4) ?? firstYear));
    const key = `${year} ${pledge.stage}`;
    const amount = (sums.get(key)?.amount ?? 0) + (pledge[measure] ?? 0);
    sums.set(key, { stage: pledge.stage, year, amount, delivery: 1 });
  }
  const amountOf = (some: readonly Pledge[]): number => some.reduce((sum, pledge) => sum + (pledge[measure] ?? 0), 0);
  const reported = amountOf(own.filter(({ stage }) => stage !== 'no_update'));
  return {
    parts: [...sums.values()].sort((a, b) => a.year - b.year || (a.stage < b.stage ? -1 : 1)),
    delivered: reported > 0 ? amountOf(own.filter(({ stage }) => stage === 'fulfilled')) / reported : null,
    pledges: own.filter(({ stage }) => stage !== 'fulfilled').length,
  };
}
