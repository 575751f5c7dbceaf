import { hazenQuantile, sum } from '../core/statistics.ts';
import type { Projection } from './baseline.ts';
import type { Lookup } from './evidence.ts';
import { type GoalSeek, seekGoal } from './goal-seek.ts';
import type { Note } from './notes.ts';
import { differencesOf, type Goal, judgedBy, type Reach, reachOf } from './outcome.ts';
import type { Path } from './paths.ts';
import type { Member, Outline, Remark, Simulated } from './simulate.ts';

/** All that a window shows of a scenario, without the paths; plain data. */
export interface Assessed {
  readonly years: readonly number[];
  readonly baseline: Path;
  readonly path: Path;
  /** To the baseline: year by year, and summed up to each year. */
  readonly difference: Path;
  readonly running: Path;
  readonly isAssumed: boolean;
  readonly remarks: readonly Remark[];
  /** The projection whose past speaks for the baseline. */
  readonly judge: Projection | null;
  /** Of a group that is the sum of its areas. */
  readonly total: {
    readonly areas: number;
    readonly left: number;
    readonly other: number;
    readonly common: number;
    /** What its areas, each projected by itself, and `other` come to in the last year. */
    readonly apart: number;
  } | null;
  /** What is to be known of the baseline. */
  readonly notes: readonly Note[];
  /** The largest areas of a total, by their baseline in the last year. */
  readonly members: readonly Omit<Member, 'values'>[];
  /** Twenty equally likely values of baseline and scenario, rising, in the year of the goal, or in the last one. */
  readonly dots: { readonly year: number; readonly baseline: readonly number[]; readonly scenario: readonly number[] };
  readonly reach: Reach | null;
  readonly seek: GoalSeek | null;
}

/** Areas a window shows of a total. */
const MOST_MEMBERS = 12;

const endOf = ({ baseline }: Member): number => baseline.at(-1) ?? 0;

const largestMembers = ({ members }: Simulated): Assessed['members'] =>
  members
    .toSorted((a, b) => endOf(b) - endOf(a))
    .slice(0, MOST_MEMBERS)
    .map(({ values: _, ...shown }) => shown);

/** Values at as many equal steps of probability, from ½ ÷ 20 on. */
const DOTS = 20;

function dotsOf({ parts: { years }, baselineValues, values }: Simulated, goal: Goal | null): Assessed['dots'] {
  const year = goal && years.includes(goal.year) ? goal.year : (years.at(-1) ?? 0);
  const at = years.indexOf(year);
  const quantiles = (paths: Float64Array): readonly number[] => {
    const column = Float64Array.from(
      { length: paths.length / years.length },
      (_, path) => paths[path * years.length + at]!,
    );
    column.sort();
    return Array.from({ length: DOTS }, (_, dot) => hazenQuantile(column, (dot + 0.5) / DOTS));
  };
  return { year, baseline: quantiles(baselineValues), scenario: quantiles(values) };
}

export function assess(
  run: (scenario: Outline) => Simulated | null,
  scenario: Outline,
  goal: Goal | null,
  evidence: Lookup,
  levels: readonly number[],
): Assessed | null {
  const made = run(scenario);
  if (!made) return null;
  const { parts, baseline, path, isAssumed, remarks, notes } = made;
  const { yearly, running } = differencesOf(made, levels);
  return {
    years: parts.years,
    baseline,
    path,
    difference: yearly,
    running,
    isAssumed,
    remarks,
    notes,
    judge: judgedBy(made),
    total: parts.total && {
      areas: parts.units.length,
      left: parts.total.left,
      other: parts.total.other,
      common: parts.total.common,
      apart: sum(made.members.map(endOf)) + parts.total.other,
    },
    members: largestMembers(made),
    dots: dotsOf(made, goal),
    reach: goal && reachOf(made, goal),
    seek: goal && seekGoal(made, scenario.indicator, goal, evidence),
  };
}
