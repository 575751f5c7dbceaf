import type { OnScale, Projection } from './baseline.ts';

/** What is projected by itself: an area, or a group that is not the sum of its areas. */
export interface ProjectedUnit {
  readonly indicator: string;
  readonly area: string;
  readonly projection: Projection;
  readonly onScale: OnScale;
  readonly years: readonly number[];
  /** The last published value, of year `lastYear`. */
  readonly lastValue: number;
  readonly lastYear: number;
  /** Whether the paths tell more than `onScale` does: a rate made of its numerator and denominator, path by path. */
  readonly isMade: boolean;
  /** count × years, a row per path, on z. */
  readonly paths: () => Float64Array;
}

/** The units whose sum an area or group is, all over the same years. */
export interface SummedUnits {
  readonly years: readonly number[];
  readonly units: readonly ProjectedUnit[];
  /** Null where the one unit is the area or group itself. */
  readonly total: Total | null;
}

/** A group as the sum of its areas. */
export interface Total {
  /** The group's own series, or the sum of its areas over the years all have, projected by itself: what it is worth on its past. */
  readonly own: Projection | null;
  /** Areas without a value in the last three years, left out. */
  readonly left: number;
  /** What the group had beyond its areas in its last year; held as it was. */
  readonly other: number;
  /** Share (0 to 1) of the areas' yearly changes that they have in common. */
  readonly common: number;
  readonly lastValue: number;
  readonly lastYear: number;
  /** count × years: what the areas' values of each baseline path are multiplied by, so that the total is distributed as `own` says. */
  readonly factors: () => Float64Array;
}

export interface Simulation {
  readonly seed: number;
  /** Paths drawn. */
  readonly count: number;
  /** Percent, ascending. */
  readonly levels: readonly number[];
}
