import type { ModelScale } from './domain.ts';

/**
 * The predictive distribution of every year ahead, on z, with quantiles in closed form, so that intervals need no
 * draws: z = median ± d, where x = spread × a t variate with 2 degrees of freedom and d = x on the identity scale, d = ln(1 + x) on
 * the logarithm and the logit. There, an upper bound grows in proportion to x instead of exponentially, and a lower one
 * is its mirror image: a log-scale interval of a series that jumps would otherwise reach numbers that say nothing.
 *
 * What the panel of a series teaches (`stretchOf`) bends the t variate to size t₈₀ × (|t| ÷ t₈₀)^tail up to its quantile for 95 percent
 * and in proportion to |t| beyond, so that rare surprises widen the outer interval without end nowhere.
 */
export interface Predictive {
  readonly scale: ModelScale;
  readonly median: readonly number[];
  /** Size of the t variate, one entry per year ahead. Zero: not known, as of a series that was always zero. */
  readonly spread: readonly number[];
  /** Exponent of the variate between its quantiles for 80 and 95 percent; 1, the t variate itself, where absent. */
  readonly tail?: number;
}

/** How a panel's past stretches the widths that a series' own past gives: `factor` times at 80 percent, and the tail's exponent. */
export interface Stretch {
  readonly factor: number;
  readonly tail: number;
}

/** z below which the share `p` (0 to 1, ends excluded) of the distribution of a year lies. */
export const quantileOf = ({ scale, median, spread, tail }: Predictive, year: number, p: number): number =>
  median[year]! + bend(scale, spread[year]! * variate(p, tail));

export const bend = (scale: ModelScale, x: number): number =>
  scale.kind === 'identity' ? x : Math.sign(x) * Math.log1p(Math.abs(x));

export const unbend = (scale: ModelScale, distance: number): number =>
  scale.kind === 'identity' ? distance : Math.sign(distance) * Math.expm1(Math.abs(distance));

/** Quantile of the t distribution with 2 degrees of freedom. */
export const tQuantile = (p: number): number => (2 * p - 1) / Math.sqrt(2 * p * (1 - p));

/** Whether there is an interval to give. */
export const hasWidth = ({ spread }: Pick<Predictive, 'spread'>): boolean => spread.some((size) => size > 0);

/** Its quantiles that bound 80 and 95 percent. */
export const T80 = tQuantile(0.9);
export const T95 = tQuantile(0.975);

/** Quantile of the variate with an exponent of the tail. */
export function variate(p: number, tail = 1): number {
  const t = tQuantile(p);
  if (tail === 1 || t === 0) return t;
  const size = Math.abs(t);
  const held = Math.min(size, T95);
  return (Math.sign(t) * T80 * (held / T80) ** tail * size) / held;
}
