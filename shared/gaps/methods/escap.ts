import type { Assessment, AssessmentInput, Method, Tone, WarningCode } from '../method.ts';
import { assessmentOf, component, isMet, spanOf } from '../span.ts';

const TONES = {
  maintain: 'good',
  accelerate: 'moderate',
  reverse: 'bad',
  not_available: 'none',
  not_scored: 'none',
} as const satisfies Record<string, Tone>;
export type EscapStatus = keyof typeof TONES;
export const ESCAP_STATUSES = Object.keys(TONES) as readonly EscapStatus[];

/** Year a target is to be reached where the benchmark names none. */
const TARGET_YEAR = 2030;
const CLASSES = { maintain: 10, accelerate: 100 };

/**
 * Two questions. Current status, `score` 0…10: ten times the share of the way from base to target, 10 where the target is met (due by
 * now: `progress_due`). Anticipated progress, `measure`: what would be left at the target year of the way from base to target, in per
 * cent, if a straight line went on; 0 where the target is met or the line passes it. Up to 10 `maintain`, up to 100 `accelerate`, above
 * `reverse` (bands from general knowledge). The line is a least-squares fit from the base on with weights that rise by one a year, so
 * that recent years count more; the note gives no weights in full.
 */
function assess(input: AssessmentInput): Assessment {
  const span = spanOf(input);
  const { base, latest, sign, target, comparable } = span;
  const targetYear = span.targetYear ?? TARGET_YEAR;
  const warnings: WarningCode[] = [];
  const met = isMet(span);
  if (met) warnings.push('target_met');
  const way = base === null || target === null ? null : Math.abs(target - base.value);
  if (way === 0) warnings.push('target_equals_base');
  const line = base && comparable ? weightedLine(span.points.filter(({ year }) => year >= base.year)) : null;
  const expected = line === null ? null : line.at(targetYear);
  const isPassed = expected !== null && target !== null && sign !== null && sign * (expected - target) >= 0;
  const left =
    target === null || way === null || way === 0 || expected === null
      ? null
      : isPassed
        ? 0
        : (100 * Math.abs(target - expected)) / way;
  const measure = met ? 0 : left;
  const index = met
    ? 10
    : !base || !latest || !comparable || !way || sign === null
      ? null
      : (10 * sign * (latest.value - base.value)) / way;
  const due =
    base && latest && targetYear > base.year ? (10 * (latest.year - base.year)) / (targetYear - base.year) : null;
  return assessmentOf('escap', span, TONES, {
    status:
      measure === null
        ? 'not_available'
        : measure <= CLASSES.maintain
          ? 'maintain'
          : measure <= CLASSES.accelerate
            ? 'accelerate'
            : 'reverse',
    measure,
    score: index,
    actualRate: line?.slope ?? null,
    requiredRate:
      base && target !== null && targetYear > base.year ? (target - base.value) / (targetYear - base.year) : null,
    components: [
      component('target', target, 'value'),
      component('target_year', targetYear, 'year'),
      component('progress_index', index, 'score'),
      component('progress_due', due, 'score'),
      component('change_actual', line?.slope ?? null, 'value'),
      component('value_expected', expected, 'value'),
      component('distance_expected', measure, 'score'),
      component('class_on_track', CLASSES.maintain, 'score'),
      component('class_accelerate', CLASSES.accelerate, 'score'),
    ],
    warnings,
  });
}

/** Least squares with weights 1, 2, 3 … by the years since the first point. */
function weightedLine(points: readonly { readonly year: number; readonly value: number }[]) {
  const first = points[0]?.year ?? 0;
  let [weights, years, values] = [0, 0, 0];
  for (const { year, value } of points) {
    const weight = year - first + 1;
    weights += weight;
    years += weight * year;
    values += weight * value;
  }
  const [meanYear, meanValue] = [years / weights, values / weights];
  let [cross, square] = [0, 0];
  for (const { year, value } of points) {
    const weight = year - first + 1;
    cross += weight * (year - meanYear) * (value - meanValue);
    square += weight * (year - meanYear) ** 2;
  }
  const slope = cross / square;
  return { slope, at: (year: number): number => meanValue + slope * (year - meanYear) };
}

export const escap: Method = {
  id: 'escap',
  source: 'UN ESCAP, Asia and the Pacific SDG Progress Report: current status index and anticipated progress index',
  assess,
};
