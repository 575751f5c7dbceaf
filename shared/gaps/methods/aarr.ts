import { derivedComponent, inputComponent } from '../formula/components.ts';
import { type Component, type Expression, exp, ln, minus, over, power } from '../formula/expression.ts';
import { type AssessmentPeriod, fromBaseYear, isMet } from './assessment-period.ts';
import type { Question, WarningCode } from './method.ts';
import type { MethodInputs } from './method-inputs.ts';
import { lineOf } from './regression.ts';
import { logLineSteps } from './regression-steps.ts';
import { methodFrom, type RuleResult } from './rule.ts';
import type { GapPoint, SeriesSlice } from './series-slice.ts';
import type { StatusOf } from './statuses.ts';

/** Relative difference below which a pace is the required one after rounding in floating point. */
const EPSILON = 1e-12;

/** From the base year on; where that leaves nothing to fit, from the first point. */
function start(track: SeriesSlice, question: Question): number {
  const base = fromBaseYear.pick(track, question);
  return base >= 0 && base < track.to - 1 ? base : track.from < track.to ? track.from : -1;
}

/** A slope that is all rounding error is none. */
const steady = (slope: number | null): number | null => (slope !== null && Math.abs(slope) < EPSILON ? 0 : slope);

/** What the rule finds in a series, on the scale it judges: the values, or what is left of them up to their bound. */
interface Reduction {
  readonly used: readonly GapPoint[];
  /** A share that nears its bound: what is left of it falls, and only that can fall by a steady rate. */
  readonly isComplement: boolean;
  readonly seen: (value: number) => number;
  /** Slope of the logarithms a year; null where there is none. */
  readonly slope: number | null;
  /** The slope from the latest value to the target. */
  readonly required: number | null;
  readonly met: boolean;
  readonly isTowards: boolean;
  /** `required` ÷ `slope` where the series moves towards the target. */
  readonly multiplier: number | null;
}

function reductionOf(span: AssessmentPeriod, warnings: WarningCode[]): Reduction {
  const { base, latest, sign, limit } = span;
  const used = base ? span.points.filter(({ year }) => year >= base.year) : [];
  const isComplement = limit !== null && sign === 1 && limit > 0 && latest !== null && latest.value > limit / 2;
  if (isComplement) warnings.push('complement_used');
  const seen = (value: number): number => (isComplement ? limit - value : value);
  const slope = slopeOf(
    used.map(({ year, value }) => ({ year, value: seen(value) })),
    span.duplicated,
    warnings,
  );
  const met = isMet(span);
  if (met) warnings.push('target_met');
  const required = requiredSlope(span, seen, met, warnings);
  const better = isComplement ? -1 : sign;
  const isTowards = slope !== null && better !== null && better * slope > 0;
  const multiplier = required === null || slope === null || met || !isTowards ? null : required / slope;
  return { used, isComplement, seen, slope, required, met, isTowards, multiplier };
}

function slopeOf(points: readonly GapPoint[], isDuplicated: boolean, warnings: WarningCode[]): number | null {
  if (!points.every(({ value }) => value > 0)) {
    warnings.push(points.some(({ value }) => value === 0) ? 'zero_in_log' : 'opposite_signs');
    return null;
  }
  if (isDuplicated) return null;
  return steady(lineOf(points.map(({ year, value }) => ({ year, value: Math.log(value) })))?.slope ?? null);
}

function requiredSlope(
  { latest, target, targetYear }: AssessmentPeriod,
  seen: (value: number) => number,
  met: boolean,
  warnings: WarningCode[],
): number | null {
  if (target === null) return null;
  if (targetYear === null) warnings.push('no_target_year');
  const years = latest && targetYear !== null ? targetYear - latest.year : null;
  if (years !== null && years <= 0 && !met) warnings.push('target_year_passed');
  const goal = seen(target);
  if (goal <= 0 && !met) warnings.push('zero_in_log');
  const isReachable = goal > 0 && latest !== null && seen(latest.value) > 0 && years !== null && years > 0;
  return isReachable ? Math.log(goal / seen(latest.value)) / years : null;
}

function statusOf({ slope, required, met, isTowards, multiplier }: Reduction, target: number | null): StatusOf['aarr'] {
  if (met && target !== null) return 'met';
  if (slope === null) return 'not_available';
  if (target === null) return slope === 0 ? 'no_change' : isTowards ? 'improving' : 'worsening';
  if (required === null) return 'not_available';
  if (multiplier === null) return 'reverse';
  return multiplier <= 1 + EPSILON ? 'on_track' : 'accelerate';
}

/** 1 − e^slope: the share lost a year. */
const rateOf = (slope: number | null): number | null => (slope === null ? null : -Math.expm1(slope) + 0);

function judge(span: AssessmentPeriod): RuleResult<StatusOf['aarr']> {
  const warnings: WarningCode[] = [];
  const found = reductionOf(span, warnings);
  const { met, multiplier } = found;
  const observed = rateOf(found.slope);
  return {
    status: statusOf(found, span.target),
    measure: observed === null ? null : 100 * observed,
    score: multiplier,
    actualRate: observed,
    requiredRate: rateOf(found.required),
    warnings,
    decidedBy: met ? 'gap_abs' : multiplier === null ? 'log_slope' : 'acceleration_log',
    components: (givens) => workings(span, found, givens),
  };
}

/** The numbers of the formula, in its order. */
function workings(
  { targetYear, limit }: AssessmentPeriod,
  found: Reduction,
  givens: MethodInputs,
): readonly Component[] {
  const { used, isComplement, seen, slope, required, multiplier } = found;
  const { latestYear, latestValue, target } = givens;
  const [observed, needed] = [rateOf(slope), rateOf(required)];
  const goalYear = inputComponent('target_year', targetYear, 'year');
  const bound = inputComponent('limit', limit, 'value');
  const branch = isComplement ? 'complement' : null;
  const left = (value: Expression): Expression => (isComplement ? minus(bound, value) : value);
  const way = over(left(target), left(latestValue));
  const years = minus(goalYear, latestYear);
  const line = logLineSteps(
    used.map(({ year, value }) => ({ year, value: seen(value) })),
    isComplement ? 'L − yᵢ' : 'yᵢ',
  );
  const logSlope = derivedComponent('log_slope', slope, 'ratio', line.slope, branch);
  const rate = derivedComponent('aarr', observed, 'percent', minus(1, exp(logSlope)));
  const rateRequired = derivedComponent(
    'aarr_required',
    needed,
    'percent',
    minus(1, power(way, over(1, years))),
    branch,
  );
  const growthMultiple = multiplier === null || !observed || needed === null ? null : needed / observed;
  return [
    goalYear,
    ...(isComplement ? [bound] : []),
    ...line.components,
    logSlope,
    rate,
    rateRequired,
    derivedComponent('acceleration_log', multiplier, 'ratio', over(over(ln(way), years), logSlope), branch),
    inputComponent('class_on_track', 1, 'ratio'),
    derivedComponent('acceleration_growth', growthMultiple, 'ratio', over(rateRequired, rate)),
  ];
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
  base: { named: () => true, pick: start },
  judgesWithoutTarget: true,
  judge,
});
