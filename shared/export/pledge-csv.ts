import { groupBy, type PledgeDimension } from '../pledges/dimensions.ts';
import type { Pledge } from '../pledges/pledge.ts';
import { countByStage } from '../pledges/register.ts';
import type { GroupSurvival } from '../pledges/time-to-fulfilment.ts';
import { survivalQuantile } from '../survival/quantiles.ts';
import { atRiskAt, stepAt } from '../survival/summaries.ts';
import { type CsvTable, csvTable, WORKED_OUT } from './csv.ts';

/**
 * Pledges per stage as CSV `…,stage,pledges,of_all,of_pledges_with_an_update`, shares 0–1 of each group, with a column per dimension before;
 * blank where pledges state none. There is no share of pledges with an update for those without.
 */
export const stageCountsToCsv = (
  pledges: readonly Pledge[],
  dimensions: readonly PledgeDimension[],
  remarks: readonly string[],
): CsvTable =>
  csvTable(
    [...dimensions, 'stage', 'pledges', 'of_all', 'of_pledges_with_an_update'],
    groupBy(pledges, dimensions, (pledge) => pledge).flatMap(({ categories, members }) =>
      countByStage(members).map(({ stage, pledges, ofAll, ofUpdated }) => [
        ...categories,
        stage,
        pledges,
        ofAll,
        ofUpdated,
      ]),
    ),
    { ...WORKED_OUT, remarks },
  );

/** Whom a survival table is about: every pledge, or those that were ever updated. */
export interface SurvivalTable {
  readonly base: 'all' | 'with_an_update';
  readonly groups: readonly GroupSurvival[];
}

const HORIZONS = [12, 24, 36, 48] as const;

/**
 * Time to fulfilment as CSV, a line per group and base: pledges, those reported as fulfilled, months by which a quarter, half and three
 * quarters were (blank: not reached), the limits of the median, and for 12, 24, 36 and 48 months the share (0–1) reported as fulfilled by then
 * with its limits and how many pledges were watched just before; blank beyond the last one watched.
 */
export const survivalToCsv = (
  tables: readonly SurvivalTable[],
  dimensions: readonly PledgeDimension[],
  remarks: readonly string[],
): CsvTable =>
  csvTable(
    [
      ...dimensions,
      'base',
      'pledges',
      'fulfilled',
      'months_quarter',
      'months_median',
      'months_median_lower',
      'months_median_upper',
      'months_three_quarters',
      ...HORIZONS.flatMap((months) => [
        `by_${months}_months`,
        `by_${months}_months_lower`,
        `by_${months}_months_upper`,
        `watched_at_${months}_months`,
      ]),
    ],
    tables.flatMap(({ base, groups }) =>
      groups.map((group) => [...group.categories, base, ...summaryOf(group), ...sharesOf(group)]),
    ),
    { ...WORKED_OUT, remarks },
  );

function summaryOf({ curve }: GroupSurvival): readonly (number | null)[] {
  const [quarter, median, threeQuarters] = [0.25, 0.5, 0.75].map((share) => survivalQuantile(curve, share));
  return [curve.subjects, curve.events, quarter!.time, median!.time, median!.lower, median!.upper, threeQuarters!.time];
}

function sharesOf({ curve, lifetimes }: GroupSurvival): readonly (number | null)[] {
  const watched = atRiskAt(lifetimes, HORIZONS);
  const last = curve.steps.at(-1);
  return HORIZONS.flatMap((months, at) => {
    const isKnown = last !== undefined && (months <= last.time || last.survival === 0);
    if (!isKnown) return [null, null, null, watched[at]!];
    const step = stepAt(curve, months);
    const { survival, lower, upper } = step ?? { survival: 1, lower: null, upper: null };
    return [1 - survival, upper === null ? null : 1 - upper, lower === null ? null : 1 - lower, watched[at]!];
  });
}
