import { fromScale, type ModelScale, toScale } from './domain.ts';
import type { LimitLever } from './scenario.ts';

/**
 * A value that every path is led to. The middle goes `way`, by year; a path keeps its distance from `middle`, less `weights` of what
 * that is in the year `at`, so that all meet there. Distances are in values where `linear`, else on the scale.
 */
export interface Aim {
  readonly at: number;
  readonly value: number;
  /** Share of the way gone, by year; 1 from `at` on. */
  readonly weights: readonly number[];
  readonly linear: boolean;
  /** The middle before this lever, and after it, by year. */
  readonly middle: readonly number[];
  readonly way: readonly number[];
  /** Whether the way leads up, so that being above is being there. */
  readonly isUp: boolean;
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

/**
 * The way of the middle to an aim: from where it stands before the first year with a weight, in equal steps where weights are equal.
 * Once there it moves as `middle` does, and does not fall back.
 */
export function wayTo(
  { at, value, weights, linear, middle }: Omit<Aim, 'way' | 'isUp'>,
  scale: ModelScale,
  last: number,
): Pick<Aim, 'way' | 'isUp'> {
  const of = (one: number): number => (linear ? one : onScale(scale, one));
  const back = (one: number): number => (linear ? clampTo(scale, one) : fromScale(scale, one));
  const first = weights.findIndex((weight) => weight > 0);
  const from = first > 0 ? middle[first - 1]! : last;
  const start = of(from);
  const isUp = value >= from;
  const way = weights.map((weight, i) => {
    if (weight === 0) return middle[i]!;
    if (i === at) return value;
    if (i < at) return back(start + weight * (of(value) - start));
    const on = back(of(value) + of(middle[i]!) - of(middle[at]!));
    return isUp ? Math.max(value, on) : Math.min(value, on);
  });
  return { way, isUp };
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
  for (const { at, value, weights, linear, middle, way, isUp } of aims) {
    const of = (one: number): number => (linear ? one : onScale(scale, one));
    const apart = of(out[offset + at]!) - of(middle[at]!);
    for (let i = 0; i < length; i++) {
      const weight = weights[i]!;
      if (weight === 0) continue;
      const led = of(way[i]!) + of(out[offset + i]!) - of(middle[i]!) - weight * apart;
      const here = linear ? clampTo(scale, led) : fromScale(scale, led);
      out[offset + i] = i <= at ? here : isUp ? Math.max(value, here) : Math.min(value, here);
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
