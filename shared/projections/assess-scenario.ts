import type { Projection } from './baseline.ts';
import type { Lookup } from './evidence.ts';
import { type GoalSeek, seekGoal } from './goal-seek.ts';
import type { Note } from './notes.ts';
import { differencesOf, type Goal, judgedBy, type Reach, reachOf } from './outcome.ts';
import { type Path, pathOf } from './paths.ts';
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
  } | null;
  /** What is to be known of the baseline. */
  readonly notes: readonly Note[];
  /** The largest areas of a total, by their baseline in the last year; `alone`: the middle of each projected by itself. */
  readonly members: readonly {
    readonly area: string;
    readonly baseline: Path;
    readonly path: Path;
    readonly alone: readonly number[];
  }[];
  readonly reach: Reach | null;
  readonly seek: GoalSeek | null;
}

/** Areas a window shows of a total. */
const MOST_MEMBERS = 12;

function largestMembers({ members, parts }: Simulated): Assessed['members'] {
  const size = parts.years.length;
  const end = ({ baselineValues }: Member): number =>
    pathOf(
      baselineValues.filter((_, i) => i % size === size - 1),
      1,
      [],
    ).median[0]!;
  return members
    .map((member) => ({ member, end: end(member) }))
    .sort((a, b) => b.end - a.end)
    .slice(0, MOST_MEMBERS)
    .map(({ member: { area, baselineValues, values, alone } }) => ({
      area,
      baseline: pathOf(baselineValues, size, []),
      path: pathOf(values, size, []),
      alone,
    }));
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
    },
    members: largestMembers(made),
    reach: goal && reachOf(made, goal),
    seek: goal && seekGoal(made, scenario.indicator, goal, evidence),
  };
}
