/** Sum from first to last in plain double precision. Published figures depend on this order to the last digit. */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Arithmetic mean; NaN when empty. */
export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Arithmetic mean; null when empty. */
export const meanOrNull = (values: readonly number[]): number | null => (values.length === 0 ? null : mean(values));

/** Median of values in any order: the midpoint of the middle two when their number is even; NaN when empty. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/**
 * Quantile by linear interpolation between order statistics, type 7 of Hyndman and Fan (1996), the default in R and spreadsheets. Sort
 * descending to count from the top. NaN when empty.
 */
export function quantile(ordered: ArrayLike<number>, share: number): number {
  const place = (ordered.length - 1) * Math.min(1, Math.max(0, share));
  const below = Math.floor(place);
  const [low, high] = [ordered[below] ?? Number.NaN, ordered[below + 1]];
  return high === undefined || place === below ? low : low + (high - low) * (place - below);
}

/** Hazen's quantile, type 5 of Hyndman and Fan: the i-th smallest of n lies at (i − ½)/n. NaN when empty. */
export function hazenQuantile(ascending: ArrayLike<number>, share: number): number {
  const place = Math.min(ascending.length - 1, Math.max(0, share * ascending.length - 0.5));
  const below = Math.floor(place);
  const low = ascending[below] ?? Number.NaN;
  const high = ascending[below + 1] ?? low;
  return low === high ? low : low + (high - low) * (place - below);
}
