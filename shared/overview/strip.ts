import type { Point, Series } from '../engine/observations.ts';
import { breakBetween, breaksOf, haveOtherAreas, isSmallMedian } from '../framework/breaks.ts';
import type { Framework, Indicator } from '../framework/framework.ts';
import { isPercent } from '../framework/units.ts';

/**
 * What became of a value since the baseline. `unscored`: a change that is no progress in itself; `single`: one year only;
 * `incomparable`: a break, or other areas, between the two years.
 */
export type StripStatus = 'better' | 'worse' | 'unchanged' | 'incomparable' | 'unscored' | 'single';

/** One breakdown of an indicator: its first value from the baseline on, and its latest. */
export interface StripMark {
  readonly series: Series;
  /** Null where there is one year only. */
  readonly first: Point | null;
  readonly last: Point;
  readonly status: StripStatus;
  /** The last break between the two years. */
  readonly brokenIn: number | null;
}

/** A row of the picture of indicators: no mark where nothing is known. */
export interface Strip {
  readonly indicator: Indicator;
  readonly marks: readonly StripMark[];
  /** The right end of its scale, in the unit of the values; the left end is 0. */
  readonly upper: number;
}

/** A change of less than this share of the larger value is none. */
const HARDLY = 0.005;

/** The indicators a framework numbers below its outcomes ("3.1.1" under "3.1"); where it numbers none so, all of `indicators`. */
export function numberedIndicators(
  { nodes }: Pick<Framework, 'nodes'>,
  indicators: readonly Indicator[],
): readonly Indicator[] {
  const codes = new Map(nodes.flatMap(({ id, code, kind }) => (kind === 'context' ? [] : [[id, code] as const])));
  const found = indicators.filter(({ parent, code }) => {
    const above = parent === null ? undefined : codes.get(parent);
    return above !== undefined && code.startsWith(`${above}.`) && /^\d+$/.test(code.slice(above.length + 1));
  });
  return found.length > 0 ? found : indicators;
}

/** The picture of one indicator: `series` are its headline and what stands beside it, in the order they are drawn. */
export function stripOf(indicator: Indicator, series: readonly Series[], baseline: number): Strip {
  const marks = series.flatMap((one) => markOf(indicator, one, baseline) ?? []);
  const most = Math.max(0, ...marks.flatMap(({ first, last }) => [first?.value ?? 0, last.value]));
  return { indicator, marks, upper: isPercent(indicator.unit) ? Math.max(100, most) : most || 1 };
}

function markOf(indicator: Indicator, series: Series, baseline: number): StripMark | null {
  const since = series.points.filter(({ year }) => year >= baseline);
  const [first, last] = [since[0], series.points.at(-1)];
  if (!last) return null;
  if (!first || first.year === last.year) return { series, first: null, last, status: 'single', brokenIn: null };
  const brokenIn = breakBetween(breaksOf(indicator, series.points), first.year, last.year)?.year ?? null;
  const isComparable =
    brokenIn === null && !haveOtherAreas(series.points, first.year, last.year) && !isSmallMedian(since, baseline);
  return { series, first, last, brokenIn, status: isComparable ? statusOf(indicator, first, last) : 'incomparable' };
}

function statusOf({ direction }: Indicator, first: Point, last: Point): StripStatus {
  if (direction === 'conditional') return 'unscored';
  const change = last.value - first.value;
  if (Math.abs(change) <= HARDLY * Math.max(Math.abs(first.value), Math.abs(last.value))) return 'unchanged';
  return change > 0 === (direction === 'up') ? 'better' : 'worse';
}
