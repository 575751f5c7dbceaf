import { type Evidence, lookupOf } from './evidence.ts';
import { judgedBy } from './outcome.ts';
import type { ProjectedSeries, ProjectRequest } from './project-rows.ts';
import { simulator } from './simulate.ts';

/** Paths drawn for totals, and the seed they are drawn from: the day the Compact was affirmed. */
export const DRAWN = { seed: 20181217, count: 1000 } as const;

/**
 * Groups that are made of their areas, for every indicator that can be: sums, and rates through their denominators, formed path by
 * path. Method and notes are those of the projection that speaks for the total on its past.
 */
export function totalsOf(evidence: Evidence, { horizon, levels }: ProjectRequest): readonly ProjectedSeries[] {
  const run = simulator(lookupOf(evidence), { ...DRAWN, levels });
  return evidence.indicators
    .filter(({ aggregation }) => aggregation.kind === 'sum' || aggregation.kind === 'ratio')
    .flatMap(({ id }) =>
      evidence.groups.flatMap(({ code }) => {
        const made = run({ indicator: id, area: code, horizon, levers: [], balance: null });
        const judge = made && judgedBy(made);
        const isMade = made?.parts.total !== null || made.parts.units[0]?.isMade === true;
        if (!made || !judge || !isMade) return [];
        const { method } = judge;
        const { notes } = made;
        return [{ id, area: code, projection: { years: made.parts.years, ...made.path, method, notes } }];
      }),
    );
}
