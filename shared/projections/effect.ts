import type { OnScale } from './baseline.ts';
import { fromScale, type Scale, toScale, yearlyStep } from './domain.ts';
import type { Note } from './notes.ts';
import type { FlowLever, Lever, LimitLever, TargetLever } from './scenario.ts';

/** A value that every path is led to: `weights` is the share of the way gone, by year; 1 from `at` on. */
interface Aim {
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

/** What the levers of a series need to know beyond it; a step or shift on z, or why there is none. */
export interface Surroundings {
  borrow(lever: Extract<Lever, { kind: 'borrow' }>): { readonly step: number } | { readonly note: Note };
  /** Change of the driver on its z, by year projected. */
  driver(lever: Extract<Lever, { kind: 'link' }>): { readonly change: readonly number[] } | { readonly note: Note };
}

export interface Compiled {
  readonly effect: Effect;
  /** What a lever could not do here; `at` is its place in the list given. */
  readonly notes: readonly { readonly at: number; readonly note: Note }[];
}

/** z, finite where a value of zero has no logarithm. */
const onScale = (scale: Scale, value: number): number => Math.max(-700, toScale(scale, value));

/** Works out what levers, already in the order they act, do to a projection. */
export function compile(
  levers: readonly Lever[],
  years: readonly number[],
  { scale, last, median }: OnScale,
  surroundings: Surroundings,
): Compiled {
  const notes: { at: number; note: Note }[] = [];
  const shift = new Float64Array(years.length);
  let add: Float64Array | null = null;
  const aims: Aim[] = [];
  const limits: LimitLever[] = [];
  const stepAt = (i: number): number => median[i]! + shift[i]! - (i === 0 ? last : median[i - 1]! + shift[i - 1]!);
  /** Replaces the yearly steps of the years of a span, leaving the others as they were. */
  const restep = (within: readonly boolean[], change: (step: number) => number): void => {
    const added = years.map((_, i) => (within[i] ? change(stepAt(i)) - stepAt(i) : 0));
    let sum = 0;
    for (const [i, difference] of added.entries()) {
      sum += difference;
      if (sum !== 0) shift[i]! += sum;
    }
  };
  const spanOf = ({ from, to }: { readonly from: number | null; readonly to: number | null }): boolean[] =>
    years.map((year) => year >= (from ?? -Infinity) && year <= (to ?? Infinity));

  levers.forEach((lever, at) => {
    const say = (note: Note): number => notes.push({ at, note });
    switch (lever.kind) {
      case 'link': {
        const found = surroundings.driver(lever);
        if ('note' in found) say(found.note);
        else for (let i = 0; i < years.length; i++) shift[i]! += lever.elasticity * (found.change[i - lever.lag] ?? 0);
        break;
      }
      case 'rate': {
        const within = spanOf(lever);
        const isFlat = years.every((_, i) => !within[i] || Math.abs(stepAt(i)) < 1e-12);
        if (!within.includes(true)) say('lever_outside_years');
        else if (lever.multiplier !== 1 || lever.perYear !== 0) {
          if (lever.perYear === 0 && isFlat) say('baseline_flat');
          const more = lever.perYear === 0 ? 0 : yearlyStep(scale, lever.perYear);
          restep(within, (step) => step * lever.multiplier + more);
        }
        break;
      }
      case 'borrow': {
        const within = spanOf(lever);
        const found = within.includes(true) ? surroundings.borrow(lever) : { note: 'lever_outside_years' as const };
        if ('note' in found) say(found.note);
        else restep(within, () => found.step);
        break;
      }
      case 'step': {
        if (lever.start > (years.at(-1) ?? 0)) say('lever_outside_years');
        const size = yearlyStep(scale, lever.percent);
        years.forEach((year, i) => {
          if (year >= lever.start) shift[i]! += size * Math.min(1, (year - lever.start + 1) / Math.max(1, lever.ramp));
        });
        break;
      }
      case 'shock': {
        if (lever.year > (years.at(-1) ?? 0)) say('lever_outside_years');
        const size = yearlyStep(scale, lever.percent);
        years.forEach((year, i) => {
          const left = lever.halfLife === null ? 1 : 2 ** (-(year - lever.year) / lever.halfLife);
          if (year >= lever.year) shift[i]! += size * left;
        });
        break;
      }
      case 'flow': {
        const flow = flowByYear(lever, years);
        if (flow.some((value) => value !== 0)) {
          add ??= new Float64Array(years.length);
          for (const [i, value] of flow.entries()) add[i]! += value;
        } else if (lever.parts.some(({ amount }) => amount !== 0) && deliveredShare(lever) > 0)
          say('lever_outside_years');
        break;
      }
      case 'target': {
        const aim = aimOf(lever, years, scale, fromScale(scale, last));
        if (aim) aims.push(aim);
        else say('lever_outside_years');
        break;
      }
      case 'limit':
        limits.push(lever);
        break;
    }
  });
  return { effect: { shift, add, aims, limits }, notes };
}

const deliveredShare = ({ parts, additionality }: FlowLever): number =>
  additionality * Math.max(0, ...parts.map(({ delivery }) => delivery));

/** What a flow lever adds in the unit of the indicator, by year. What arrived before the first year is in the data already. */
export function flowByYear(
  { parts, lag, unitCost, additionality, lasting }: FlowLever,
  years: readonly number[],
): readonly number[] {
  return years.map((year) =>
    parts.reduce((sum, part) => {
      const arrives = part.year + lag;
      const counts = lasting ? arrives <= year && arrives >= (years[0] ?? 0) : arrives === year;
      return counts ? sum + (part.amount * part.delivery * additionality) / unitCost : sum;
    }, 0),
  );
}

function aimOf(lever: TargetLever, years: readonly number[], scale: Scale, lastValue: number): Aim | null {
  const at = years.indexOf(lever.year);
  if (at < 0) return null;
  const wanted = lever.aim.kind === 'value' ? lever.aim.value : lastValue * (1 + lever.aim.percent / 100);
  return {
    at,
    value: clampTo(scale, wanted),
    weights: weightsOf(lever, years, at),
    linear: lever.shape === 'linear',
  };
}

/** Share of the way gone, by year; 1 from the year of the target, at place `at`, on. */
export function weightsOf(
  { start, shape }: Pick<TargetLever, 'start' | 'shape'>,
  years: readonly number[],
  at: number,
): readonly number[] {
  const first = start === null ? 0 : Math.min(at, years.filter((year) => year < start).length);
  const bend = { even: 1, linear: 1, front: 0.5, back: 2 }[shape];
  return years.map((_, i) => (i >= at ? 1 : i < first ? 0 : ((i - first + 1) / (at - first + 1)) ** bend));
}

/** The nearest value the scale can hold. */
function clampTo(scale: Scale, value: number): number {
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
  scale: Scale,
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
