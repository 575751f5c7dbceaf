import { given, worked } from '../formula/components.ts';
import { type Expression, exp, ln, minus, over, power } from '../formula/expression.ts';
import type { Question, WarningCode } from './method.ts';
import { lineOf } from './regression.ts';
import { logLineSteps } from './regression-steps.ts';
import { methodFrom, type Verdict } from './rule.ts';
import { fromBaseYear, isMet, type Span } from './span.ts';
import type { StatusOf } from './statuses.ts';
import type { Track } from './track.ts';

/** Relative difference below which a pace is the required one after rounding in floating point. */
const EPSILON = 1e-12;

/** From the base year on; where that leaves nothing to fit, from the first point. */
function start(track: Track, question: Question): number {
  const base = fromBaseYear.pick(track, question);
  return base >= 0 && base < track.to - 1 ? base : track.from < track.to ? track.from : -1;
}

/** A slope that is all rounding error is none. */
const steady = (slope: number | null): number | null => (slope !== null && Math.abs(slope) < EPSILON ? 0 : slope);

function judge(span: Span): Verdict<StatusOf['aarr']> {
  const { base, latest, sign, target, targetYear, limit } = span;
  const warnings: WarningCode[] = [];
  const used = base ? span.points.filter(({ year }) => year >= base.year) : [];
  // A share that nears its bound: what is left of it falls, and only that can fall by a steady rate.
  const isComplement = limit !== null && sign === 1 && limit > 0 && latest !== null && latest.value > limit / 2;
  if (isComplement) warnings.push('complement_used');
  const seen = (value: number): number => (isComplement ? limit - value : value);
  const better = isComplement ? -1 : sign;

  const values = used.map(({ value }) => seen(value));
  const isPositive = values.every((value) => value > 0);
  if (!isPositive) warnings.push(values.some((value) => value === 0) ? 'zero_in_log' : 'opposite_signs');
  const slope =
    span.duplicated || !isPositive
      ? null
      : steady(lineOf(used.map(({ year, value }) => ({ year, value: Math.log(seen(value)) })))?.slope ?? null);
  const observed = slope === null ? null : -Math.expm1(slope) + 0;

  const met = isMet(span);
  if (met) warnings.push('target_met');
  if (target !== null && targetYear === null) warnings.push('no_target_year');
  const years = latest && targetYear !== null ? targetYear - latest.year : null;
  if (years !== null && years <= 0 && !met && target !== null) warnings.push('target_year_passed');
  const goal = target === null ? null : seen(target);
  if (goal !== null && goal <= 0 && !met) warnings.push('zero_in_log');
  const isReachable =
    goal !== null && goal > 0 && latest !== null && seen(latest.value) > 0 && years !== null && years > 0;
  const logRequired = isReachable ? Math.log(goal / seen(latest.value)) / years : null;
  const required = logRequired === null ? null : -Math.expm1(logRequired) + 0;
  const isTowards = slope !== null && better !== null && better * slope > 0;
  const multiplier = logRequired === null || slope === null || met || !isTowards ? null : logRequired / slope;
  const status =
    met && target !== null
      ? 'met'
      : slope === null
        ? 'not_available'
        : target === null
          ? slope === 0
            ? 'no_change'
            : isTowards
              ? 'improving'
              : 'worsening'
          : logRequired === null
            ? 'not_available'
            : multiplier === null
              ? 'reverse'
              : multiplier <= 1 + EPSILON
                ? 'on_track'
                : 'accelerate';
  return {
    status,
    measure: observed === null ? null : 100 * observed,
    score: multiplier,
    actualRate: observed,
    requiredRate: required,
    warnings,
    decidedBy: met ? 'gap_abs' : multiplier === null ? 'log_slope' : 'acceleration_log',
    components: ({ latestYear, latestValue, target: goalValue }) => {
      const goalYear = given('target_year', targetYear, 'year');
      const bound = given('limit', limit, 'value');
      const branch = isComplement ? 'complement' : null;
      const left = (value: Expression): Expression => (isComplement ? minus(bound, value) : value);
      const way = over(left(goalValue), left(latestValue));
      const line = logLineSteps(
        used.map(({ year, value }) => ({ year, value: seen(value) })),
        isComplement ? 'L − yᵢ' : 'yᵢ',
      );
      const logSlope = worked('log_slope', slope, 'ratio', line.slope, branch);
      const rate = worked('aarr', observed, 'percent', minus(1, exp(logSlope)));
      const rateRequired = worked(
        'aarr_required',
        required,
        'percent',
        minus(1, power(way, over(1, minus(goalYear, latestYear)))),
        branch,
      );
      return [
        goalYear,
        ...(isComplement ? [bound] : []),
        ...line.components,
        logSlope,
        rate,
        rateRequired,
        worked(
          'acceleration_log',
          multiplier,
          'ratio',
          over(over(ln(way), minus(goalYear, latestYear)), logSlope),
          branch,
        ),
        given('class_on_track', 1, 'ratio'),
        worked(
          'acceleration_growth',
          multiplier === null || !observed || required === null ? null : required / observed,
          'ratio',
          over(rateRequired, rate),
        ),
      ];
    },
  };
}

/**
 * UNICEF's and WHO's average annual rate of reduction: 100·(1 − e^β), β by least squares of ln(value) on year over all points
 * from the base year on (over all points where the base year leaves fewer than two). The measure is the observed rate in per
 * cent a year, as published: positive is a reduction, also where more would be better. Required: from the latest value to the
 * target. Score: the acceleration needed in its symmetric form, ln(T/y)/(tT−t) ÷ β: up to 1 on track, more accelerate; no move
 * towards the target reverse; without a target only the direction is judged. Of a share beyond half its bound, where more is better, the complement is judged. Zeros have no
 * logarithm: use a straight-line method. A target that is a number of people needs its growth added first, which is the
 * benchmark's to do.
 */
export const aarr = methodFrom({
  id: 'aarr',
  source:
    'UNICEF, Technical note: How to calculate the average annual rate of reduction of underweight prevalence (2007), and WHO, Triple Billions (rate by regression of logarithms)',
  base: { named: () => true, pick: start },
  judgesWithoutTarget: true,
  judge,
});
