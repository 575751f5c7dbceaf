import type { OnScale } from './baseline.ts';
import { fromScale, yearlyStep } from './domain.ts';
import { type Aim, clampTo, type Effect, follow, wayTo } from './effect.ts';
import type { Note } from './notes.ts';
import type { FlowLever, Lever, LimitLever, TargetLever } from './scenario.ts';

/** What the levers of a series need to know beyond it; a step or shift on z, or why there is none. */
export interface LeverContext {
  borrow(lever: Extract<Lever, { kind: 'borrow' }>): { readonly step: number } | { readonly note: Note };
  /** Change of the driver on its z, by year projected. */
  driver(lever: Extract<Lever, { kind: 'link' }>): { readonly change: readonly number[] } | { readonly note: Note };
}

export interface Compiled {
  readonly effect: Effect;
  /** What a lever could not do here; `at` is its place in the list given. */
  readonly notes: readonly { readonly at: number; readonly note: Note }[];
}

/** An effect as far as the levers before have made it, over the years of a projection. */
interface Draft {
  readonly years: readonly number[];
  readonly baseline: OnScale;
  readonly shift: Float64Array;
  add: Float64Array | null;
  readonly aims: Aim[];
  readonly limits: LimitLever[];
}

/** Adds a lever to the draft; what it could not do there, or null. */
type Act<K extends Lever['kind']> = (
  lever: Extract<Lever, { kind: K }>,
  draft: Draft,
  surroundings: LeverContext,
) => Note | null;

const ACTS: { readonly [K in Lever['kind']]: Act<K> } = {
  link(lever, { years, shift }, { driver }) {
    const found = driver(lever);
    if ('note' in found) return found.note;
    for (let i = 0; i < years.length; i++) shift[i]! += lever.elasticity * (found.change[i - lever.lag] ?? 0);
    return null;
  },

  rate(lever, draft) {
    const { multiplier, perYear } = lever;
    const within = yearsIn(lever, draft);
    if (!within.includes(true)) return 'lever_outside_years';
    if (multiplier === 1 && perYear === 0) return null;
    const isFlat = within.every((isIn, i) => !isIn || Math.abs(stepAt(i, draft)) < 1e-12);
    const more = perYear === 0 ? 0 : yearlyStep(draft.baseline.scale, perYear);
    restep(draft, within, (step) => step * multiplier + more);
    return perYear === 0 && isFlat ? 'baseline_flat' : null;
  },

  borrow(lever, draft, { borrow }) {
    const within = yearsIn(lever, draft);
    const found = within.includes(true) ? borrow(lever) : { note: 'lever_outside_years' as const };
    if ('note' in found) return found.note;
    restep(draft, within, () => found.step);
    return null;
  },

  step({ start, percent, ramp }, draft) {
    const size = yearlyStep(draft.baseline.scale, percent);
    draft.years.forEach((year, i) => {
      if (year >= start) draft.shift[i]! += size * Math.min(1, (year - start + 1) / Math.max(1, ramp));
    });
    return unlessAfter(start, draft);
  },

  shock({ year: first, percent, halfLife }, draft) {
    const size = yearlyStep(draft.baseline.scale, percent);
    draft.years.forEach((year, i) => {
      const left = halfLife === null ? 1 : 2 ** (-(year - first) / halfLife);
      if (year >= first) draft.shift[i]! += size * left;
    });
    return unlessAfter(first, draft);
  },

  flow(lever, draft) {
    const flow = flowByYear(lever, draft.years);
    if (flow.some((value) => value !== 0)) {
      draft.add ??= new Float64Array(draft.years.length);
      for (const [i, value] of flow.entries()) draft.add[i]! += value;
      return null;
    }
    const isAnything = lever.parts.some(({ amount }) => amount !== 0) && deliveredShare(lever) > 0;
    return isAnything ? 'lever_outside_years' : null;
  },

  target(lever, draft) {
    const aim = aimOf(lever, draft);
    if (!aim) return 'lever_outside_years';
    draft.aims.push(aim);
    return null;
  },

  limit(lever, { limits }) {
    limits.push(lever);
    return null;
  },
};

/** Works out what levers, already in the order they act, do to a projection. */
export function compile(
  levers: readonly Lever[],
  years: readonly number[],
  baseline: OnScale,
  surroundings: LeverContext,
): Compiled {
  const draft: Draft = { years, baseline, shift: new Float64Array(years.length), add: null, aims: [], limits: [] };
  const notes = levers.flatMap((lever, at) => {
    const act = ACTS[lever.kind] as Act<Lever['kind']>;
    const note = act(lever, draft, surroundings);
    return note === null ? [] : [{ at, note }];
  });
  const { shift, add, aims, limits } = draft;
  return { effect: { shift, add, aims, limits }, notes };
}

const yearsIn = (
  { from, to }: { readonly from: number | null; readonly to: number | null },
  { years }: Draft,
): readonly boolean[] => years.map((year) => year >= (from ?? -Infinity) && year <= (to ?? Infinity));

const unlessAfter = (year: number, { years }: Draft): Note | null =>
  year > (years.at(-1) ?? 0) ? 'lever_outside_years' : null;

/** The change on z from the year before. */
const stepAt = (i: number, { baseline: { last, median }, shift }: Draft): number =>
  median[i]! + shift[i]! - (i === 0 ? last : median[i - 1]! + shift[i - 1]!);

/** Replaces the yearly steps of the years `within`, leaving the others as they were. */
function restep(draft: Draft, within: readonly boolean[], change: (step: number) => number): void {
  const added = within.map((isIn, i) => (isIn ? change(stepAt(i, draft)) - stepAt(i, draft) : 0));
  let sum = 0;
  for (const [i, difference] of added.entries()) {
    sum += difference;
    if (sum !== 0) draft.shift[i]! += sum;
  }
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

function aimOf(lever: TargetLever, { years, baseline, ...effect }: Draft): Aim | null {
  const { scale, last, median } = baseline;
  const lastValue = fromScale(scale, last);
  const at = years.indexOf(lever.year);
  if (at < 0) return null;
  const reached = Math.max(-1, ...effect.aims.flatMap((one) => (one.at < at ? [one.at] : [])));
  const start = lever.start ?? years[reached + 1]!;
  const middle: number[] = [];
  follow(effect, scale, lastValue, median, middle);
  const wanted = lever.aim.kind === 'value' ? lever.aim.value : lastValue * (1 + lever.aim.percent / 100);
  const aim = {
    at,
    value: clampTo(scale, wanted),
    weights: weightsOf({ ...lever, start }, years, at),
    linear: lever.shape === 'linear',
    middle,
  };
  return { ...aim, ...wayTo(aim, scale, lastValue) };
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
