import { derivedComponent, inputComponent } from '../formula/components.ts';
import { abs, minus, over, plus, times } from '../formula/expression.ts';
import { type AssessmentPeriod, changePerYear } from './assessment-period.ts';
import type { WarningCode } from './method.ts';
import { changeFromBase } from './method-inputs.ts';
import { curvedPaces } from './pace.ts';
import { methodFrom, type RuleResult } from './rule.ts';
import type { StatusOf } from './statuses.ts';

/** Relative difference below which two numbers are the same one after rounding in floating point. */
const EPSILON = 1e-12;

const same = (a: number, b: number): boolean => Math.abs(a - b) <= EPSILON * Math.max(Math.abs(a), Math.abs(b));

function judge(span: AssessmentPeriod): RuleResult<StatusOf['linear']> {
  const warnings: WarningCode[] = [];
  const { base, latest, sign, target, targetYear, comparable } = span;

  const change = base && latest && comparable ? latest.value - base.value : null;
  const actual = changePerYear(span);
  const met =
    !span.duplicated &&
    base !== null &&
    latest !== null &&
    target !== null &&
    span.gapAbs !== null &&
    (span.gapAbs <= 0 || same(latest.value, target));
  if (met) warnings.push('target_met');
  if (target !== null && targetYear === null) warnings.push('no_target_year');

  const atTarget = base !== null && target !== null && same(base.value, target);
  const pastTarget = base !== null && target !== null && sign !== null && !atTarget && sign * (base.value - target) > 0;
  if (atTarget) warnings.push('target_equals_base');
  else if (pastTarget && !met) warnings.push('base_past_target');

  const lead = base && targetYear !== null ? targetYear - base.year : null;
  if (lead !== null && lead <= 0) warnings.push('target_year_not_after_base');
  const required = base && target !== null && lead !== null && lead > 0 ? (target - base.value) / lead : null;
  const ratio =
    actual === null || required === null || sign === null || atTarget ? null : (sign * actual) / Math.abs(required) + 0;

  const share =
    change === null || base === null || target === null || atTarget || pastTarget
      ? null
      : change / (target - base.value) + 0;
  const remaining = latest && target !== null && !met ? target - latest.value : null;
  const yearsLeft = latest && targetYear !== null ? targetYear - latest.year : null;
  if (remaining !== null && yearsLeft !== null && yearsLeft <= 0) warnings.push('target_year_passed');
  const fromNow = remaining !== null && yearsLeft !== null && yearsLeft > 0 ? remaining / yearsLeft : null;
  const approaching = actual !== null && remaining !== null && actual * remaining > 0;
  const yearReached = approaching && latest ? latest.year + remaining / actual : null;
  const acceleration = approaching && fromNow !== null ? fromNow / actual : null;

  const status: StatusOf['linear'] = met
    ? 'met'
    : atTarget && change !== null
      ? 'reverse'
      : ratio === null
        ? 'not_available'
        : ratio >= 1 - EPSILON
          ? 'on_track'
          : ratio > 0
            ? 'accelerate'
            : 'reverse';
  return {
    status,
    measure: ratio,
    actualRate: actual,
    requiredRate: required,
    warnings,
    decidedBy: met ? 'gap_abs' : atTarget ? 'change_actual' : 'pace_ratio',
    components: (givens) => {
      const { direction, baseValue, latestYear, latestValue, target: goal } = givens;
      const goalYear = inputComponent('target_year', targetYear, 'year');
      const pace = derivedComponent('change_actual', actual, 'value', changeFromBase(givens, latestValue, latestYear));
      const needed = derivedComponent('change_required', required, 'value', changeFromBase(givens, goal, goalYear));
      const left = minus(goal, latestValue);
      const neededNow = derivedComponent(
        'change_required_from_now',
        fromNow,
        'value',
        over(left, minus(goalYear, latestYear)),
      );
      return [
        goalYear,
        derivedComponent('change_total', change, 'value', minus(latestValue, baseValue)),
        pace,
        needed,
        derivedComponent('pace_ratio', ratio, 'ratio', over(times(direction, pace), abs(needed))),
        inputComponent('class_on_track', 1, 'ratio'),
        inputComponent('class_accelerate', 0, 'ratio'),
        derivedComponent('share_of_way', share, 'percent', over(minus(latestValue, baseValue), minus(goal, baseValue))),
        neededNow,
        derivedComponent('acceleration', acceleration, 'ratio', over(neededNow, pace)),
        derivedComponent('year_reached', yearReached, 'year', plus(latestYear, over(left, pace))),
        ...curvedPaces(span, met, givens, goalYear),
      ];
    },
  };
}

/**
 * Change per year since the base against the change per year from base to target (gap-methods §9). The measure is
 * d·actual ÷ |required|: equal to the usual ratio, and negative also where the base was beyond the target. Classes: 1 or
 * more `on_track`, above 0 `accelerate`, otherwise `reverse`; a target that is reached is `met` whatever the trend. Its
 * components hold the whole core set of distance and pace: on the straight line, by growth rates, and on the logit scale where
 * the indicator has a bound.
 */
export const linear = methodFrom({
  id: 'linear',
  judge,
});
