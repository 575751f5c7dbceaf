import { fromScale, type ModelScale, toScale } from './domain.ts';
import type { LimitLever } from './scenario.ts';

/** A value that every path is led to: `weights` is the share of the way gone, by year; 1 from `at` on. */
export interface Aim {
  readonly at: number;
  readonly value: number;
  readonly weights: readonly number[];
  /** The way is even in values, not on the scale. */
  readonly linear: boolean;
}

/** What levers do to the paths of one series, in this order: shift on z, add in the unit, lead to aims, keep within limits. */
export interface Effect {
  readonly shift: Float64Array;
  readonly add: Float64Array | null;
  readonly aims: readonly Aim[];
  readonly limits: readonly LimitLever[];
}

/** z, finite where a value of zero has no logarithm. */
const onScale = (scale: ModelScale, value: number): number => Math.max(-700, toScale(scale, value));

/** The nearest value the scale can hold. */
export function clampTo(scale: ModelScale, value: number): number {
  if (scale.kind === 'logit') return Math.min(scale.upper, Math.max(scale.lower, value));
  return scale.kind === 'log' ? Math.max(0, value) : value;
}

/** Whether years of a path hang together, so that intervals need paths and not years by themselves. */
export const isPathwise = ({ aims, limits }: Effect): boolean =>
  aims.length > 0 || limits.some(({ monotone }) => monotone !== 'no');

export const isIdle = ({ shift, add, aims, limits }: Effect): boolean =>
  add === null && aims.length === 0 && limits.length === 0 && shift.every((value) => value === 0);

/**
 * One path of the scenario, in the unit of the series, from one of the baseline on z: the values of `z` from `offset` on, as many as
 * `out` from `offset` on takes. `last`: the last published value, which a path that may not fall or rise starts from.
 */
export function follow(
  { shift, add, aims, limits }: Effect,
  scale: ModelScale,
  last: number,
  z: ArrayLike<number>,
  out: { [index: number]: number },
  offset = 0,
): void {
  const length = shift.length;
  for (let i = 0; i < length; i++) {
    const by = shift[i]!;
    const value = fromScale(scale, by === 0 ? z[offset + i]! : z[offset + i]! + by);
    out[offset + i] = add === null ? value : clampTo(scale, value + add[i]!);
  }
  for (const { at, value, weights, linear } of aims) {
    const before = out[offset + at]!;
    const gap = linear ? value - before : onScale(scale, value) - onScale(scale, before);
    for (let i = 0; i < length; i++) {
      const weight = weights[i]!;
      if (weight === 0) continue;
      const here = out[offset + i]!;
      out[offset + i] = linear
        ? clampTo(scale, here + weight * gap)
        : fromScale(scale, onScale(scale, here) + weight * gap);
    }
    out[offset + at] = value;
  }
  for (const { min, max, monotone } of limits) {
    let before = last;
    for (let i = 0; i < length; i++) {
      let value = out[offset + i]!;
      if (monotone === 'up') value = Math.max(before, value);
      else if (monotone === 'down') value = Math.min(before, value);
      value = Math.min(max ?? Infinity, Math.max(min ?? -Infinity, value));
      before = value;
      out[offset + i] = value;
    }
  }
}
