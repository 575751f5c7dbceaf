import type {
  Assessment,
  AssessmentInput,
  Component,
  ComponentKey,
  MethodId,
  StatusOf,
  Tone,
  WarningCode,
} from './method.ts';

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
  /** Points that can be compared, by year. */
  readonly points: readonly SpanPoint[];
  /** Some year has several different values: nothing is judged, and such years are never base or latest. */
  readonly duplicated: boolean;
  /** There are two different years to compare. */
  readonly comparable: boolean;
  readonly gapAbs: number | null;
  readonly gapRel: number | null;
  readonly warnings: readonly WarningCode[];
}

/** So near its natural bound, as a share of it, growth of a value says little. */
const NEAR = 0.1;

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
  const bound = finite(input.limit);
  if (bound !== null && latest !== null && Math.abs(bound - latest.value) <= NEAR * Math.abs(bound))
    warnings.push('near_limit');
  const gapAbs = sign === null || target === null || latest === null ? null : sign * (target - latest.value) + 0;
  return {
    base,
    latest,
    sign,
    target,
    targetYear: finite(input.targetYear),
    limit: bound,
    points: single,
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

interface Verdict<S> extends Pick<Assessment, 'measure'> {
  readonly status: S;
  readonly score?: number | null;
  readonly actualRate?: number | null;
  readonly requiredRate?: number | null;
  readonly components: readonly Component[];
  readonly warnings: readonly WarningCode[];
}

/** What a method says of a span: its verdict between the observations it rests on and the gap that is left. A conditional series is not scored. */
export function assessmentOf<M extends MethodId>(
  method: M,
  span: Span,
  tones: Readonly<Record<StatusOf[M], Tone>>,
  { status, measure, score = null, actualRate = null, requiredRate = null, components, warnings }: Verdict<StatusOf[M]>,
): Assessment {
  const { base, latest, sign, gapAbs, gapRel } = span;
  const own = sign === null ? ('not_scored' as StatusOf[M]) : status;
  return {
    method,
    status: own,
    tone: tones[own],
    measure,
    score,
    ...spanColumns(span),
    actualRate,
    requiredRate,
    components: [
      component('base_year', base?.year ?? null, 'year'),
      component('base_value', base?.value ?? null, 'value'),
      component('latest_year', latest?.year ?? null, 'year'),
      component('latest_value', latest?.value ?? null, 'value'),
      ...components,
      component('gap_abs', gapAbs, 'value'),
      component('gap_rel', gapRel, 'percent'),
    ],
    warnings: [...new Set([...span.warnings, ...warnings])],
  };
}

/** Compound growth per year between two values; null where it has no real value: zeros, opposite signs, no time between them. */
export function growthRate(from: number, to: number, years: number): number | null {
  if (from === 0 || from * to <= 0 || years <= 0) return null;
  const rate = (to / from) ** (1 / years) - 1;
  return Number.isFinite(rate) ? rate : null;
}

/** Whether the latest value is at the target or beyond it. */
export const isMet = ({ sign, target, latest, duplicated }: Span): boolean =>
  sign !== null && target !== null && latest !== null && !duplicated && sign * (latest.value - target) >= 0;
