import type { ModelScale } from './domain.ts';

/**
 * The predictive distribution of every year ahead, on z, with quantiles in closed form, so that intervals need no
 * draws: z = median ± d, where x = spread × a t variate with 2 degrees of freedom and d = x on the identity scale, d = ln(1 + x) on
 * the logarithm and the logit. There, an upper bound grows in proportion to x instead of exponentially, and a lower one
 * is its mirror image: a log-scale interval of a series that jumps would otherwise reach numbers that say nothing.
 */
export interface Predictive {
  readonly scale: ModelScale;
  readonly median: readonly number[];
  /** Size of the t variate, one entry per year ahead. Zero: certain. */
  readonly spread: readonly number[];
}

/** z below which the share `p` (0 to 1, ends excluded) of the distribution of a year lies. */
export const quantileOf = ({ scale, median, spread }: Predictive, year: number, p: number): number =>
  median[year]! + bend(scale, spread[year]! * tQuantile(p));

export const bend = (scale: ModelScale, x: number): number =>
  scale.kind === 'identity' ? x : Math.sign(x) * Math.log1p(Math.abs(x));

export const unbend = (scale: ModelScale, distance: number): number =>
  scale.kind === 'identity' ? distance : Math.sign(distance) * Math.expm1(Math.abs(distance));

/** Quantile of the t distribution with 2 degrees of freedom. */
export const tQuantile = (p: number): number => (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
