import type { AssessmentInput, GapPoint, WarningCode } from './method.ts';
import type { Thresholds } from './sdsn.ts';

/** The stretch of a series a method judges, and what it is judged against. */
export interface Span {
  /** By year, one per year, finite. */
  readonly points: readonly GapPoint[];
  /** The observation the method starts from: of the base year or the next later year, unless its rule says otherwise. */
  readonly base: GapPoint | null;
  readonly latest: GapPoint | null;
  /** +1 higher is better, −1 lower is better, null when the direction is conditional. */
  readonly sign: 1 | -1 | null;
  readonly baseYear: number;
  readonly target: number | null;
  readonly targetYear: number | null;
  readonly limit: number | null;
  readonly window: number | null;
  readonly thresholds: Thresholds | null;
  readonly peers: () => readonly number[];
  /** Some year has several different values: nothing is judged, and such years are never base or latest. */
  readonly duplicated: boolean;
  /** There are two different years to compare. */
  readonly comparable: boolean;
  readonly gapAbs: number | null;
  readonly gapRel: number | null;
  readonly warnings: readonly WarningCode[];
}

/** How a method finds the observation it starts from. `named`: it means the base year, so that another year is worth a word. */
export interface BaseRule {
  readonly named: boolean;
  pick(points: readonly GapPoint[], input: AssessmentInput): GapPoint | null;
}

export const fromBaseYear: BaseRule = {
  named: true,
  pick: (points, { baseYear }) => points.find(({ year }) => year >= baseYear) ?? null,
};

const finite = (value: number | null | undefined): number | null =>
  value !== null && value !== undefined && Number.isFinite(value) ? value : null;

/** Orders and cleans the points, finds base and latest observation, and measures the gap (gap-methods §9). */
export function spanOf(input: AssessmentInput, rule: BaseRule = fromBaseYear): Span {
  const warnings: WarningCode[] = [];
  const { points, duplicated } = cleaned(input.points);
  const base = rule.pick(points, input);
  const latest = points.at(-1) ?? null;

  if (duplicated) warnings.push('duplicate_years');
  if (input.points.every(({ year, value }) => !Number.isFinite(year) || !Number.isFinite(value)))
    warnings.push('no_data');
  else if (base === null) warnings.push('no_base_point');
  else {
    if (base.year === latest?.year && (rule.named || points.length === 1)) warnings.push('one_point');
    if (rule.named && Number.isFinite(input.baseYear) && base.year !== input.baseYear) warnings.push('base_year_moved');
    if (points.some(({ year, status }) => status === 'B' && year > base.year)) warnings.push('break_in_series');
  }

  const sign = input.direction === 'conditional' ? null : input.direction === 'up' ? 1 : -1;
  if (sign === null) warnings.push('conditional');
  const target = finite(input.target);
  if (target === null) warnings.push('no_target');
  const gapAbs = sign === null || target === null || latest === null ? null : sign * (target - latest.value) + 0;
  return {
    points,
    base,
    latest,
    sign,
    baseYear: input.baseYear,
    target,
    targetYear: finite(input.targetYear),
    limit: finite(input.limit),
    window: finite(input.window),
    thresholds: input.thresholds ?? null,
    peers: input.peers ?? (() => []),
    duplicated,
    comparable: !duplicated && base !== null && latest !== null && latest.year > base.year,
    gapAbs,
    gapRel: gapAbs === null || target === null || target === 0 ? null : gapAbs / Math.abs(target),
    warnings,
  };
}

interface Cleaned {
  readonly points: readonly GapPoint[];
  readonly duplicated: boolean;
}

/** Finite points by year, one per year: equal repeats count once, years with several values are left out and `duplicated`. */
function cleaned(points: readonly GapPoint[]): Cleaned {
  if (isClean(points)) return { points, duplicated: false };
  const ordered = points
    .filter((point) => Number.isFinite(point.year) && Number.isFinite(point.value))
    .sort((a, b) => a.year - b.year || a.value - b.value)
    .filter((point, i, all) => point.year !== all[i - 1]?.year || point.value !== all[i - 1]?.value);
  const isAlone = ({ year }: GapPoint, i: number) => year !== ordered[i - 1]?.year && year !== ordered[i + 1]?.year;
  const alone = ordered.filter(isAlone);
  return { points: alone, duplicated: alone.length < ordered.length };
}

/** Already finite and by year, as the engine gives them: the common case, and the quick one. */
function isClean(points: readonly GapPoint[]): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const { year, value } of points) {
    if (!(year > last) || !Number.isFinite(value) || year === Number.POSITIVE_INFINITY) return false;
    last = year;
  }
  return true;
}

/** The latest value is at the target or beyond it, whatever the trend. Never so where years have several values. */
export const isMet = ({ duplicated, gapAbs }: Span): boolean => !duplicated && gapAbs !== null && gapAbs <= 0;
