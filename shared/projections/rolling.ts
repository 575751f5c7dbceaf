import type { Domain } from '../framework/framework.ts';
import { type Accuracy, accuracyOf, type ForecastOutcome, naiveComparison, verdictOn } from './accuracy.ts';
import { type Backtest, ENOUGH_YEARS } from './backtest.ts';
import { projectSeries, type TimelinePoint } from './baseline.ts';
import type { Stretch } from './predictive.ts';
import { fittingDomain, type PanelSeries } from './project-rows.ts';
import { stretchesOf } from './stretch.ts';

export interface RollingRequest {
  /** Years ahead. */
  readonly horizon: number;
  /** Origins at most, the latest ones: the last known years from which the following are forecast. */
  readonly origins: number;
  /** Percent. */
  readonly levels: readonly number[];
  /** Null: that of the indicator in `domains`, or else by the values, `positive` unless one is below zero. */
  readonly domain: Domain | null;
  /** Of indicators that have one, by id. */
  readonly domains?: ReadonlyMap<string, Domain>;
}

/** How projections of the past would have done, beside no change. */
export interface Rolling {
  readonly origins: number;
  readonly accuracy: Accuracy | null;
  readonly naive: Accuracy | null;
}

export interface RolledSeries extends Rolling {
  readonly id: string;
  readonly area?: string;
  /** By the accuracy beside it. */
  readonly verdict: Backtest['verdict'];
}

/**
 * Every series projected from its past years, each time exactly as a user would have seen it then, calibration on its own
 * past and that of its panel (all series of its `id`) included, and compared with what was published since. An origin has as many published years behind it as a backtest needs and at
 * least one after it; a series shorter than that has none.
 */
export function rollAll(
  series: readonly { readonly id: string; readonly area?: string; readonly points: readonly TimelinePoint[] }[],
  request: RollingRequest,
  panel: readonly PanelSeries[] = series,
): { readonly series: readonly RolledSeries[]; readonly pooled: Rolling } {
  const all: ForecastOutcome[] = [];
  const stretches = stretchesOf((id) => panel.filter((one) => one.id === id).map(({ points }) => points));
  const rolled = series.map(({ points, ...rest }): RolledSeries => {
    const domain = request.domain ?? request.domains?.get(rest.id) ?? fittingDomain(points);
    const comparisons = comparisonsOf(points, domain, request, (until) => stretches(rest.id, domain, until));
    all.push(...comparisons);
    const made = summary(comparisons, request.levels);
    return { ...rest, ...made, verdict: verdictOn(made.accuracy, made.naive) };
  });
  return { series: rolled, pooled: summary(all, request.levels) };
}

const summary = (comparisons: readonly ForecastOutcome[], levels: readonly number[]): Rolling => ({
  origins: comparisons.length,
  accuracy: accuracyOf(comparisons),
  naive: accuracyOf(comparisons.map((one) => naiveComparison(one, levels))),
});

function comparisonsOf(
  points: readonly TimelinePoint[],
  domain: Domain,
  { horizon, origins, levels }: RollingRequest,
  stretchUntil: (year: number) => Stretch | null,
): ForecastOutcome[] {
  const byYear = new Map<number, number>();
  for (const { year, value } of points) if (value !== null && Number.isFinite(value)) byYear.set(year, value);
  const known = [...byYear].map(([year, value]) => ({ year, value })).sort((a, b) => a.year - b.year);
  const first = Math.max(ENOUGH_YEARS, known.length - origins);
  const comparisons: ForecastOutcome[] = [];
  for (let count = first; count < known.length; count++) {
    const past = known.slice(0, count);
    const stretch = stretchUntil(past.at(-1)!.year);
    const made = projectSeries(past, domain, { horizon, levels, override: true, stretch });
    const actual = made.years.map((year) => byYear.get(year) ?? null);
    if (actual.every((value) => value === null)) continue;
    comparisons.push({
      known: past.map(({ value }) => value),
      actual,
      point: made.median,
      intervals: made.intervals,
    });
  }
  return comparisons;
}
