import type { Domain, Indicator } from '../framework/framework.ts';

/**
 * The scale z on which a series is fitted, projected and changed by levers. Plain data, so it crosses to a worker.
 * `log`: z = ln(y + offset). `logit`: z = logit(shrink + (1 − 2·shrink)·p), p = (y − lower)/(upper − lower).
 * `identity`: z = y; `magnitude` is the size of a typical value, in the unit of y, that percentages refer to.
 */
export type ModelScale =
  | { readonly kind: 'log'; readonly offset: number }
  | { readonly kind: 'logit'; readonly lower: number; readonly upper: number; readonly shrink: number }
  | { readonly kind: 'identity'; readonly magnitude: number };

export const inDomain = (domain: Domain, value: number): boolean =>
  Number.isFinite(value) &&
  (domain.kind === 'real' ||
    (domain.kind === 'positive' ? value >= 0 : value >= domain.lower && value <= domain.upper));

/**
 * The domain of an indicator as its unit has it: percentages of zero or more that exceeded 100 in no series of the panel are shares, from 0
 * to 100.
 */
export const domainByUnit = (
  { domain, unit }: Pick<Indicator, 'domain'> & Partial<Pick<Indicator, 'unit'>>,
  panel: readonly (readonly { readonly value: number | null }[])[],
): Domain =>
  domain.kind === 'positive' &&
  unit?.measure === 'percent' &&
  panel.every((points) => points.every(({ value }) => value === null || value <= 100))
    ? { kind: 'bounded', lower: 0, upper: 100 }
    : domain;

/**
 * The scale for values that all lie in the domain, oldest first. Zeros of a positive series are moved by half the smallest
 * positive value; shares are drawn towards the middle by 0.5/n (Smithson and Verkuilen 2006).
 */
export function scaleFor(domain: Domain, values: readonly number[]): ModelScale {
  if (domain.kind === 'real') return { kind: 'identity', magnitude: Math.abs(values.at(-1) ?? 0) };
  if (domain.kind === 'bounded') {
    return { kind: 'logit', lower: domain.lower, upper: domain.upper, shrink: 0.5 / Math.max(2, values.length) };
  }
  const smallest = values.reduce((least, value) => (value > 0 && value < least ? value : least), Infinity);
  const hasZeros = values.some((value) => value === 0);
  const offset = !hasZeros ? 0 : Number.isFinite(smallest) ? smallest / 2 : 1;
  return { kind: 'log', offset };
}

/** z of a value inside the domain. */
export function toScale(scale: ModelScale, value: number): number {
  if (scale.kind === 'identity') return value;
  if (scale.kind === 'log') return Math.log(value + scale.offset);
  const share = (value - scale.lower) / (scale.upper - scale.lower);
  const inner = scale.shrink + (1 - 2 * scale.shrink) * share;
  return Math.log(inner / (1 - inner));
}

/** The value of z; never outside the domain. */
export function fromScale(scale: ModelScale, z: number): number {
  if (scale.kind === 'identity') return z;
  if (scale.kind === 'log') return Math.max(0, Math.exp(z) - scale.offset);
  const inner = 1 / (1 + Math.exp(-z));
  const share = Math.min(1, Math.max(0, (inner - scale.shrink) / (1 - 2 * scale.shrink)));
  return Math.min(scale.upper, Math.max(scale.lower, scale.lower + share * (scale.upper - scale.lower)));
}

/**
 * The yearly step on z that `percent` a year means. Log: growth of the value (ln(1 + percent/100)). Logit: growth of
 * the odds, the same formula, which is growth of the value while it is small. Identity: percent of the last value's
 * magnitude, added every year. A loss of 100 percent or more counts as 99.9 percent.
 */
export function yearlyStep(scale: ModelScale, percent: number): number {
  if (scale.kind === 'identity') return (percent / 100) * scale.magnitude;
  return Math.log1p(Math.max(-99.9, percent) / 100);
}
