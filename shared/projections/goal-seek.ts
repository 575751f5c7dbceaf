import { type fromScale, toScale } from './domain.ts';
import type { Lookup } from './evidence.ts';
import type { Goal } from './outcome.ts';
import { type Precedents, precedentsOf } from './peers.ts';
import type { Simulated } from './simulate.ts';

/** What a goal would take. */
export interface GoalSeek {
  readonly goal: Goal;
  /**
   * `met`: reached already; `on_track`: the baseline gets there; `faster`: a multiple of its pace would; `beyond_pace`: none up to
   * twenty would; `reverse`: the baseline leads away; `flat`: the baseline has no pace to multiply; `outside_years`: the year is not projected.
   */
  readonly verdict: 'met' | 'on_track' | 'faster' | 'beyond_pace' | 'reverse' | 'flat' | 'outside_years';
  /** Multiple of the baseline's pace on the scale: (z* − z now) ÷ (z of the baseline then − z now). Null where it has none. */
  readonly multiplier: number | null;
  /**
   * Change a year that would lead there from the last value: percent of the value for counts; for shares and values of any sign
   * units a year.
   */
  readonly rate: { readonly kind: 'percent' | 'units'; readonly value: number; readonly baseline: number };
  readonly start: { readonly year: number; readonly value: number };
  /** The baseline's median in the goal's year. */
  readonly baseline: number | null;
  readonly precedents: Precedents;
}

/** Steps on z smaller than this are no pace. */
const FLAT = 1e-9;

/** A pace above so many times that of the baseline is no change of pace. */
const MOST_PACE = 20;

/** What it would take to reach a goal: never mixed with supposing that it is reached. Null where the goal has no way to be met. */
export function seekGoal(simulated: Simulated, indicator: string, goal: Goal, evidence: Lookup): GoalSeek | null {
  const { parts, baseline } = simulated;
  const scale = parts.total ? (parts.total.own?.onScale?.scale ?? null) : (parts.units[0]?.onScale.scale ?? null);
  const last = parts.total ?? parts.units[0];
  if (!scale || !last || goal.direction === 'conditional') return null;
  const { lastValue: value, lastYear: year } = last;
  const sign = goal.direction === 'down' ? -1 : 1;
  const at = parts.years.indexOf(goal.year);
  const then = at < 0 ? null : baseline.median[at]!;
  const now = toScale(scale, value);
  const needed = toScale(scale, clamp(scale, goal.target)) - now;
  const going = then === null ? null : toScale(scale, then) - now;
  const multiplier = going === null || Math.abs(going) < FLAT ? null : needed / going;
  const length = goal.year - year;
  const pace = (end: number): number =>
    scale.kind === 'log' ? 100 * ((end / value) ** (1 / length) - 1) : (end - value) / length;
  const verdict =
    sign * (value - goal.target) >= 0
      ? 'met'
      : then === null
        ? 'outside_years'
        : sign * (then - goal.target) >= 0
          ? 'on_track'
          : multiplier === null
            ? 'flat'
            : multiplier < 0
              ? 'reverse'
              : multiplier > MOST_PACE
                ? 'beyond_pace'
                : 'faster';
  return {
    goal,
    verdict,
    multiplier,
    rate: {
      kind: scale.kind === 'log' ? 'percent' : 'units',
      value: pace(goal.target),
      baseline: then === null ? 0 : pace(then),
    },
    start: { year, value },
    baseline: then,
    precedents: precedentsOf({ indicator, scale, value }, goal.target, length, evidence),
  };
}

/** The nearest value the scale can hold. */
const clamp = (scale: Parameters<typeof fromScale>[0], value: number): number =>
  scale.kind === 'logit'
    ? Math.min(scale.upper, Math.max(scale.lower, value))
    : scale.kind === 'log'
      ? Math.max(0, value)
      : value;
