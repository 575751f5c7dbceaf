/**
 * The predictive distribution of one year ahead, on z: a t distribution with 4 degrees of freedom around the median.
 * Its quantiles have a closed form (Shaw 2006), so intervals need no draws.
 */
export interface Predictive {
  readonly median: readonly number[];
  /** Scale of the t distribution, one entry per year ahead; standard deviation ÷ √2. Zero: certain. */
  readonly spread: readonly number[];
}

/** z below which the share `p` (0 to 1, ends excluded) of the distribution of a year lies. */
export const quantileOf = ({ median, spread }: Predictive, year: number, p: number): number =>
  median[year]! + spread[year]! * tQuantile(p);

/** Quantile of the t distribution with 4 degrees of freedom. */
export function tQuantile(p: number): number {
  if (p === 0.5) return 0;
  const tail = Math.min(p, 1 - p);
  const root = Math.sqrt(4 * tail * (1 - tail));
  const size = 2 * Math.sqrt(Math.max(0, Math.cos(Math.acos(Math.min(1, root)) / 3) / root - 1));
  return p < 0.5 ? -size : size;
}

/** Share of the t distribution with 4 degrees of freedom below `t`, in closed form. */
export function tShare(t: number): number {
  const square = t * t;
  const ratio = t / Math.sqrt(4 + square);
  return 0.5 + 0.75 * ratio * (1 - (ratio * ratio) / 3);
}
