import { meanOrNull } from '../../core/statistics.ts';
import type { Assessment } from './method.ts';
import { type Colour, sdsnColour } from './sdsn-marks.ts';
import type { TrendArrow } from './statuses.ts';

const known = (values: readonly (number | null)[]): readonly number[] => values.filter((value) => value !== null);

/** Score of a goal: the mean of its indicators' scores (0…100), those without one left out; null where none has one. */
export const sdsnGoalScore = (indicators: readonly (number | null)[]): number | null => meanOrNull(known(indicators));

/** Red and green threshold on the scale of bands. */
const BAND_MARKS = { red: 1, green: 2 };

/**
 * Colour of a goal: from the mean of the band values of its two worst indicators (2 green, 1.5 yellow, 1 orange, less red), with
 * red only where both are red and green only where all indicators are green; otherwise one step milder or harsher.
 */
export function sdsnGoalColour(indicators: readonly (number | null)[]): Colour | null {
  const bands = [...known(indicators)].sort((a, b) => a - b);
  const worst = bands.slice(0, 2);
  const average = meanOrNull(worst);
  if (average === null) return null;
  const colour = sdsnColour(average, BAND_MARKS);
  const all = (some: readonly number[], is: Colour) => some.every((band) => sdsnColour(band, BAND_MARKS) === is);
  if (colour === 'red' && !all(worst, 'red')) return 'orange';
  if (colour === 'green' && !all(bands, 'green')) return 'yellow';
  return colour;
}

/** An area's goal scores, null where it has none: for these the mean of its region counts (SDG 14 of a landlocked area too). */
export interface GoalScores {
  readonly region: string;
  readonly goals: readonly (number | null)[];
  /** Share of the indicators without a value, 0…1. */
  readonly missing: number;
}

/** Above this share of missing indicators an area has no index. */
export const MOST_MISSING = 0.2;

/**
 * The index of each area, in order: the mean of its goals, a missing goal being the mean of that goal over the areas of the
 * region that have it. Null for an area with more than a fifth of its indicators missing, or where the region has no score
 * either.
 */
export function sdsnIndex(areas: readonly GoalScores[]): readonly (number | null)[] {
  const regional = new Map<string, number | null>();
  const meanOf = (region: string, goal: number): number | null => {
    const key = `${goal} ${region}`;
    let found = regional.get(key);
    if (found === undefined) {
      found = meanOrNull(known(areas.filter((one) => one.region === region).map(({ goals }) => goals[goal] ?? null)));
      regional.set(key, found);
    }
    return found;
  };
  return areas.map(({ region, goals, missing }) => {
    if (missing > MOST_MISSING) return null;
    const filled = known(goals.map((score, goal) => score ?? meanOf(region, goal)));
    return filled.length < goals.length ? null : meanOrNull(filled);
  });
}

/**
 * An indicator's trend on the scale of arrows: 0–1 decreasing, 1–2 stagnating, 2–3 moderately improving, 3–4 on track, straight
 * within each by the observed change of the score over the required one (−1…0, 0…½, ½…1, 1…2), and clipped at its ends.
 */
export function sdsnArrowValue(ratio: number): number {
  if (ratio < 0) return Math.max(0, 1 + ratio);
  return ratio < 1 ? 1 + 2 * ratio : Math.min(4, 2 + ratio);
}

/** An indicator's place on the scale of arrows; one that is maintained at green is on track whatever its pace. Null without an arrow. */
export function sdsnArrowOf({ trend, actualRate, requiredRate }: Assessment): number | null {
  if (trend === null) return null;
  const ratio = requiredRate !== null && requiredRate > 0 ? (actualRate ?? 0) / requiredRate : null;
  if (trend === 'on_track') return ratio === null ? 3 : Math.max(3, sdsnArrowValue(ratio));
  return ratio === null ? 0 : sdsnArrowValue(ratio);
}

/** Arrow of a goal: that of the mean of its indicators' values on the scale of arrows (from general knowledge of the report). */
export function sdsnGoalArrow(values: readonly (number | null)[]): TrendArrow | null {
  const value = meanOrNull(known(values));
  if (value === null) return null;
  return value >= 3 ? 'on_track' : value >= 2 ? 'moderately_improving' : value >= 1 ? 'stagnating' : 'decreasing';
}
