import type { Assessment, AssessmentInput, Method, Tone, WarningCode } from '../method.ts';
import { assessmentOf, component, isMet, spanOf } from '../span.ts';

const TONES = {
  met: 'good',
  on_track: 'good',
  improving: 'moderate',
  accelerate: 'moderate',
  reverse: 'bad',
  not_available: 'none',
  not_scored: 'none',
} as const satisfies Record<string, Tone>;
export type AarrStatus = keyof typeof TONES;
export const AARR_STATUSES = Object.keys(TONES) as readonly AarrStatus[];

/**
 * Average annual rate of reduction (of increase where higher is better), from the slope β of ln(value) on the year over all points from
 * the base year on: 1 − e^β (e^β − 1); positive is towards the target. Required: the rate that leads from the latest value to the target.
 * The measure is their ratio on the logarithmic scale, (ln(target ÷ latest) ÷ years left) ÷ β: above 1 `accelerate`, up to 1
 * `on_track`; no movement towards the target `reverse`. Without a target the rate itself: above 0 `improving`. A share that starts
 * above half of its bound and is to rise is judged by what is missing to the bound, since its own growth comes to an end there.
 */
function assess(input: AssessmentInput): Assessment {
  const own = spanOf(input);
  const warnings: WarningCode[] = [];
  const { limit } = own;
  const isComplement = limit !== null && own.sign === 1 && own.base !== null && own.base.value > limit / 2;
  if (isComplement) warnings.push('complement_used');
  const turned = (value: number): number => (isComplement ? limit - value : value);
  const { base, latest, target, targetYear, comparable } = own;
  const sign = isComplement ? -1 : own.sign;
  const points = base
    ? own.points.filter(({ year }) => year >= base.year).map(({ year, value }) => ({ year, value: turned(value) }))
    : [];
  const isPositive = points.every(({ value }) => value > 0);
  if (!isPositive) warnings.push('zero_in_logarithm');
  const slope = comparable && isPositive ? logSlope(points) : null;
  const rate = slope === null || sign === null ? null : sign * (Math.exp(slope) - 1) + 0;
  const met = isMet(own);
  if (met) warnings.push('target_met');
  if (target !== null && targetYear === null) warnings.push('no_target_year');
  const years = latest && targetYear !== null ? targetYear - latest.year : null;
  if (years !== null && years <= 0 && !met) warnings.push('target_year_passed');
  const goal = target === null ? null : turned(target);
  if (goal !== null && goal <= 0) warnings.push('target_zero');
  const now = latest ? turned(latest.value) : null;
  const needed =
    goal === null || goal <= 0 || now === null || now <= 0 || years === null || years <= 0
      ? null
      : Math.log(goal / now) / years;
  const required = needed === null || sign === null ? null : sign * (Math.exp(needed) - 1) + 0;
  const isTowards = rate !== null && rate > 0;
  const multiplier = needed === null || slope === null || !isTowards ? null : needed / slope;
  const status: AarrStatus = met
    ? 'met'
    : rate === null
      ? 'not_available'
      : !isTowards
        ? 'reverse'
        : target === null
          ? 'improving'
          : multiplier === null
            ? 'not_available'
            : multiplier <= 1
              ? 'on_track'
              : 'accelerate';
  return assessmentOf('aarr', own, TONES, {
    status,
    measure: target === null ? rate : multiplier,
    actualRate: rate,
    requiredRate: required,
    components: [
      component('target', target, 'value'),
      component('target_year', targetYear, 'year'),
      component('log_slope', slope, 'ratio'),
      component('growth_towards', rate, 'percent'),
      component('growth_from_now', required, 'percent'),
      component('multiplier', multiplier, 'ratio'),
      component('class_on_track', 1, 'ratio'),
    ],
    warnings,
  });
}

/** Least-squares slope of ln(value) on the year. */
function logSlope(points: readonly { readonly year: number; readonly value: number }[]): number {
  const n = points.length;
  const meanYear = points.reduce((sum, { year }) => sum + year, 0) / n;
  let [cross, square] = [0, 0];
  for (const { year, value } of points) {
    cross += (year - meanYear) * Math.log(value);
    square += (year - meanYear) ** 2;
  }
  return cross / square;
}

export const aarr: Method = {
  id: 'aarr',
  source: 'UNICEF and WHO, average annual rate of reduction (technical note on the calculation of AARR)',
  assess,
};
