import { mean } from '../core/statistics.ts';
import type { Projection } from './baseline.ts';
import { fromScale } from './domain.ts';
import { type DrawOptions, drawsOf } from './draws.ts';
import type { DatedValue } from './timeline.ts';
import type { ProjectedUnit } from './unit.ts';

/** Sums over the years in which every series has a value. */
export function summed(series: readonly (readonly DatedValue[])[]): readonly DatedValue[] {
  const sums = new Map<number, { count: number; value: number }>();
  for (const { year, value } of series.flat()) {
    const known = sums.get(year) ?? { count: 0, value: 0 };
    sums.set(year, { count: known.count + 1, value: known.value + value });
  }
  return [...sums]
    .flatMap(([year, { count, value }]) => (count === series.length ? [{ year, value }] : []))
    .sort((a, b) => a.year - b.year);
}

/**
 * Factors that give the sum of the areas, year by year, the distribution of the total's own projection, which is the one that was
 * tested on the past: the path with the k-th largest sum gets the k-th largest value. Medians of areas on a logarithmic scale do not
 * add up to the median of the total, and their doubts are not independent; this keeps both coherent. Ones where nothing is known.
 */
export function reconciled(
  units: readonly ProjectedUnit[],
  other: number,
  own: Projection | null,
  options: DrawOptions,
): Float64Array {
  const size = units[0]?.years.length ?? 0;
  const sums = new Float64Array(options.count * size);
  for (const { paths, onScale } of units) {
    const z = paths();
    for (let i = 0; i < sums.length; i++) sums[i]! += fromScale(onScale.scale, z[i]!);
  }
  const factors = new Float64Array(sums.length).fill(1);
  const drawn = own && drawsOf(own, options);
  if (!drawn || drawn.years.length < size) return factors;
  const width = drawn.years.length;
  const wanted = new Float64Array(options.count);
  const order = Array.from({ length: options.count }, (_, path) => path);
  for (let year = 0; year < size; year++) {
    for (let path = 0; path < options.count; path++)
      wanted[path] = fromScale(drawn.scale, drawn.z[path * width + year]!);
    wanted.sort();
    order.sort((a, b) => sums[a * size + year]! - sums[b * size + year]!);
    order.forEach((path, rank) => {
      const sum = sums[path * size + year]!;
      if (sum > 0) factors[path * size + year] = Math.max(0, wanted[rank]! - other) / sum;
    });
  }
  return factors;
}

/** Years of which changes are compared, and areas a year must have to count. */
const COMPARED = { years: 20, areas: 5 } as const;

/**
 * How much yearly changes of areas go together: the mean correlation of their standardised changes of logarithms, from the variance
 * of the mean over areas, Var(mean) = (1 + (n − 1)ρ) ÷ n; none below zero, and none from fewer than five areas or years.
 */
export function commonShare(series: readonly (readonly DatedValue[])[]): number {
  const byYear = new Map<number, number[]>();
  for (const points of series) {
    const recent = points.slice(-COMPARED.years - 1);
    const changes = recent.slice(1).flatMap(({ year, value }, i) => {
      const before = recent[i]!;
      return year - before.year === 1 && value > 0 && before.value > 0
        ? [{ year, change: Math.log(value / before.value) }]
        : [];
    });
    const average = mean(changes.map(({ change }) => change));
    const spread = Math.sqrt(changes.reduce((sum, { change }) => sum + (change - average) ** 2, 0) / changes.length);
    if (changes.length < COMPARED.areas || !(spread > 0)) continue;
    for (const { year, change } of changes)
      byYear.set(year, [...(byYear.get(year) ?? []), (change - average) / spread]);
  }
  const years = [...byYear.values()].filter(({ length }) => length >= COMPARED.areas);
  if (years.length < COMPARED.areas) return 0;
  const estimates = years.map((values) => {
    const n = values.length;
    return (n * mean(values) ** 2 - 1) / (n - 1);
  });
  return Math.min(0.95, Math.max(0, estimates.reduce((sum, value) => sum + value, 0) / estimates.length));
}
