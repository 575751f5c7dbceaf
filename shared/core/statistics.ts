/** Total from first to last in plain double precision: the order decides the last digits, and figures are published with it. */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Arithmetic mean; NaN of none. */
export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Arithmetic mean; null of none. */
export const meanOrNull = (values: readonly number[]): number | null => (values.length === 0 ? null : mean(values));

/** Median of values in any order, half the sum of the two in the middle of an even number; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/**
 * Quantile of ordered values by linear interpolation with the smallest at 0 and the greatest at 1 (type 7 of Hyndman and Fan 1996, the
 * default of R and of spreadsheets); values in descending order count from the top. NaN of none.
 */
export function quantile(ordered: ArrayLike<number>, share: number): number {
  const place = (ordered.length - 1) * Math.min(1, Math.max(0, share));
  const below = Math.floor(place);
  const [low, high] = [ordered[below] ?? Number.NaN, ordered[below + 1]];
  return high === undefined || place === below ? low : low + (high - low) * (place - below);
}

/** Quantile of ascending values with the i-th smallest of n at (i − ½)/n, straight lines between (Hazen; type 5 of the same). NaN of none. */
export function hazenQuantile(ascending: ArrayLike<number>, share: number): number {
  const place = Math.min(ascending.length - 1, Math.max(0, share * ascending.length - 0.5));
  const below = Math.floor(place);
  const low = ascending[below] ?? Number.NaN;
  const high = ascending[below + 1] ?? low;
  return low === high ? low : low + (high - low) * (place - below);
}
