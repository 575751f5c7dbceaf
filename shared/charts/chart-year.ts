import type { ChartData, ChartSeries, ChartSpec } from './spec.ts';

/** Kinds that show one year of many series; their data hold all years. */
export const ONE_YEAR_KINDS: ReadonlySet<ChartSpec['kind']> = new Set(['ranked-bar', 'beeswarm', 'scatter', 'map']);

/** A year speaks for a chart where at least this share of the series that its best year has is there. */
const MOST = 0.8;
/** The latest year is held against the best of as many years up to it: who has values at all may change over decades. */
const RECENT_YEARS = 5;
/** But it has at least this share of the best year of all. */
const LEAST = 0.5;

type Values = Pick<ChartSeries, 'x' | 'y' | 'across'>;

const isValue = (value: number | null | undefined): boolean => value != null && Number.isFinite(value);

/** Series with a value, of a scatter with both, by year, in the order of years. */
function countsByYear(series: readonly Values[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { x, y, across } of series)
    for (const [at, year] of x.entries())
      if (isValue(y[at]) && (!across || isValue(across[at]))) counts.set(year, (counts.get(year) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => a - b));
}

/** The years in which any observed series of a chart has a value, rising: what a slider of years runs through. */
export const yearsShown = ({ series }: Pick<ChartData, 'series'>): readonly number[] => [
  ...countsByYear(series.filter(({ role }) => role === 'observed')).keys(),
];

/** The year that most series have; `later`: how many of them have a value after it. */
export interface ShownYear {
  readonly year: number;
  readonly later: number;
}

/**
 * The latest year in which at least 80 % of the series of the best of the five years up to it have a value, and half of those of the best
 * year of all; null where none has any.
 */
export function latestOfMost(series: readonly Pick<ChartSeries, 'x' | 'y'>[]): ShownYear | null {
  const counts = [...countsByYear(series)];
  const best = Math.max(...counts.map(([, count]) => count));
  const bestUpTo = (last: number): number =>
    Math.max(...counts.flatMap(([at, count]) => (at <= last && at > last - RECENT_YEARS ? [count] : [])));
  const year = counts.findLast(([at, count]) => count >= LEAST * best && count >= MOST * bestUpTo(at))?.[0];
  if (year === undefined) return null;
  const later = series.filter(({ x, y }) =>
    x.some((at, place) => at > year && Number.isFinite(y[place] ?? Number.NaN)),
  );
  return { year, later: later.length };
}

/** The first year in which most series have a value, and `latestOfMost`; null where these are one. */
export function yearsOfMost(
  series: readonly Pick<ChartSeries, 'x' | 'y'>[],
): { readonly first: number; readonly last: number } | null {
  const counts = [...countsByYear(series)];
  const best = Math.max(...counts.map(([, count]) => count));
  const first = counts.find(([, count]) => count >= MOST * best)?.[0];
  const last = latestOfMost(series)?.year;
  return first !== undefined && last !== undefined && first < last ? { first, last } : null;
}

/** The value of a series in a year; null for none. */
export function valueIn({ x, y }: Pick<ChartSeries, 'x' | 'y'>, year: number): number | null {
  const value = y[x.indexOf(year)];
  return value != null && Number.isFinite(value) ? value : null;
}
