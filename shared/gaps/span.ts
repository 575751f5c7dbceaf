import type { AssessmentInput, Component, ComponentKey, WarningCode } from './method.ts';

interface SpanPoint {
  readonly year: number;
  readonly value: number;
}

/** The stretch of a series a method judges, and what it is judged against. */
export interface Span {
  /** Observation of the base year, or of the next later year that has one. */
  readonly base: SpanPoint | null;
  readonly latest: SpanPoint | null;
  /** +1 higher is better, −1 lower is better, null when the direction is conditional. */
  readonly sign: 1 | -1 | null;
  readonly target: number | null;
  readonly targetYear: number | null;
  readonly limit: number | null;
  /** Some year has several different values: nothing is judged, and such years are never base or latest. */
  readonly duplicated: boolean;
  /** There are two different years to compare. */
  readonly comparable: boolean;
  readonly gapAbs: number | null;
  readonly gapRel: number | null;
  readonly warnings: readonly WarningCode[];
}

const finite = (value: number | null): number | null => (value !== null && Number.isFinite(value) ? value : null);

/** Orders and cleans the points, finds base and latest observation, and measures the gap (gap-methods §9). */
export function spanOf(input: AssessmentInput): Span {
  const warnings: WarningCode[] = [];
  const points = input.points
    .filter((point) => Number.isFinite(point.year) && Number.isFinite(point.value))
    .sort((a, b) => a.year - b.year || a.value - b.value)
    .filter((point, i, all) => point.year !== all[i - 1]?.year || point.value !== all[i - 1]?.value);
  const duplicated = points.some((point, i) => point.year === points[i - 1]?.year);
  const single = duplicated ? points.filter((p) => points.filter((q) => q.year === p.year).length === 1) : points;
  const base = single.find((point) => point.year >= input.baseYear) ?? null;
  const latest = single.at(-1) ?? null;

  if (duplicated) warnings.push('duplicate_years');
  if (points.length === 0) warnings.push('no_data');
  else if (base === null) warnings.push('no_base_point');
  else {
    if (base.year === latest?.year) warnings.push('one_point');
    if (base.year !== input.baseYear) warnings.push('base_year_moved');
  }

  const sign = input.direction === 'conditional' ? null : input.direction === 'up' ? 1 : -1;
  if (sign === null) warnings.push('conditional');
  const target = finite(input.target);
  if (target === null) warnings.push('no_target');
  const gapAbs = sign === null || target === null || latest === null ? null : sign * (target - latest.value) + 0;
  return {
    base,
    latest,
    sign,
    target,
    targetYear: finite(input.targetYear),
    limit: finite(input.limit),
    duplicated,
    comparable: !duplicated && base !== null && latest !== null && latest.year > base.year,
    gapAbs,
    gapRel: gapAbs === null || target === null || target === 0 ? null : gapAbs / Math.abs(target),
    warnings,
  };
}

export const component = (key: ComponentKey, value: number | null, unit: Component['unit']): Component => ({
  key,
  value,
  unit,
});

/** Base and latest observation and the gap, as columns of an assessment. */
export const spanColumns = ({ base, latest, gapAbs, gapRel }: Span) => ({
  baseYear: base?.year ?? null,
  baseValue: base?.value ?? null,
  latestYear: latest?.year ?? null,
  latestValue: latest?.value ?? null,
  gapAbs,
  gapRel,
});
