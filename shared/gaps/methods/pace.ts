import { derivedComponent, inputComponent } from '../formula/components.ts';
import type { Component } from '../formula/expression.ts';
import { type Expression, ln, minus, over, plus } from '../formula/expression.ts';
import type { AssessmentPeriod } from './assessment-period.ts';
import { compoundGrowth, growthFormula, growthObserved } from './growth.ts';
import type { MethodInputs } from './method-inputs.ts';

/** The way from one value to another on a scale where a steady pace is a straight line; null where one of them is not on it. */
type Way = (from: number, to: number) => number | null;

const isOnScale = (value: number): boolean => value > 0 && Number.isFinite(value);

/** ln(to ÷ from), worked out as the formula says it: the difference of two logarithms would lose digits of a short way. */
const logarithmicWay =
  (sign: 1 | -1): Way =>
  (from, to) =>
    isOnScale(sign * from) && isOnScale(sign * to) ? Math.log(to / from) : null;

const logitWay =
  (limit: number): Way =>
  (from, to) => {
    const [start, end] = [from / (limit - from), to / (limit - to)];
    return isOnScale(start) && isOnScale(end) ? Math.log(end) - Math.log(start) : null;
  };

interface Pace {
  /** Change per year on the scale since the base, and from the latest value to the target. */
  readonly actual: number | null;
  readonly fromNow: number | null;
  /** `fromNow` ÷ `actual` where the series moves towards the target. */
  readonly acceleration: number | null;
  readonly yearReached: number | null;
}

function paceOn(wayBetween: Way, span: AssessmentPeriod, met: boolean): Pace {
  const { base, latest, target, targetYear, comparable } = span;
  const gone = comparable && base && latest ? wayBetween(base.value, latest.value) : null;
  const actual = gone !== null && base && latest ? gone / (latest.year - base.year) + 0 : null;
  const way = target === null || !latest || met ? null : wayBetween(latest.value, target);
  const years = latest && targetYear !== null ? targetYear - latest.year : null;
  const fromNow = way === null || years === null || years <= 0 ? null : way / years;
  const approaching = actual !== null && way !== null && actual * way > 0;
  return {
    actual,
    fromNow,
    acceleration: approaching && fromNow !== null ? fromNow / actual : null,
    yearReached: approaching && latest ? latest.year + way / actual : null,
  };
}

/**
 * Pace by growth rates and, where the indicator has a bound above 0, on the logit scale ln(y ÷ (bound − y)) (gap-methods §9).
 * `acceleration_growth` is the ratio of the yearly growth rates, `acceleration_log` its symmetric form on logarithms.
 * Values of opposite signs, zeros, and values or targets at a bound have no such pace: null.
 */
export function curvedPaces(
  span: AssessmentPeriod,
  met: boolean,
  givens: MethodInputs,
  goalYear: Component,
): readonly Component[] {
  const { base, latest, target, targetYear, comparable } = span;
  const { baseYear, baseValue, latestYear, latestValue, target: goal } = givens;
  const isNegative = (base?.value ?? 0) < 0;
  const geometric = paceOn(logarithmicWay(isNegative ? -1 : 1), span, met);
  const lead = base && targetYear !== null ? targetYear - base.year : 0;
  const isGrowth = comparable && base && latest && base.value * latest.value > 0;
  const actual = isGrowth ? compoundGrowth(latest.value, base.value, latest.year - base.year) : null;
  const required =
    base && target !== null && base.value * target > 0 && lead > 0 ? compoundGrowth(target, base.value, lead) : null;
  const fromNow = geometric.fromNow === null ? null : Math.expm1(geometric.fromNow);
  const isFaster = geometric.acceleration !== null && fromNow !== null && actual !== null;
  const observed = growthObserved(givens, actual);
  const needed = derivedComponent(
    'growth_required_from_now',
    fromNow,
    'percent',
    growthFormula(goal, latestValue, goalYear, latestYear),
  );
  const way = ln(over(goal, latestValue));
  const pace = over(ln(over(latestValue, baseValue)), minus(latestYear, baseYear));
  return [
    observed,
    derivedComponent('growth_required', required, 'percent', growthFormula(goal, baseValue, goalYear, baseYear)),
    needed,
    derivedComponent('acceleration_growth', isFaster ? fromNow / actual : null, 'ratio', over(needed, observed)),
    derivedComponent(
      'acceleration_log',
      geometric.acceleration,
      'ratio',
      over(over(way, minus(goalYear, latestYear)), pace),
    ),
    derivedComponent('year_reached_growth', geometric.yearReached, 'year', plus(latestYear, over(way, pace))),
    ...boundedPace(span, met, givens, goalYear),
  ];
}

/** Pace on the logit scale, where the indicator has a bound above 0. */
function boundedPace(
  span: AssessmentPeriod,
  met: boolean,
  givens: MethodInputs,
  goalYear: Component,
): readonly Component[] {
  const { limit } = span;
  if (limit === null || limit <= 0) return [];
  const { baseYear, baseValue, latestYear, latestValue, target: goal } = givens;
  const pace = paceOn(logitWay(limit), span, met);
  const bound = inputComponent('limit', limit, 'value');
  const logit = (value: Expression): Expression => ln(over(value, minus(bound, value)));
  const way = minus(logit(goal), logit(latestValue));
  const observed = derivedComponent(
    'logit_actual',
    pace.actual,
    'ratio',
    over(minus(logit(latestValue), logit(baseValue)), minus(latestYear, baseYear)),
  );
  const needed = derivedComponent(
    'logit_required_from_now',
    pace.fromNow,
    'ratio',
    over(way, minus(goalYear, latestYear)),
  );
  return [
    bound,
    observed,
    needed,
    derivedComponent('acceleration_logit', pace.acceleration, 'ratio', over(needed, observed)),
    derivedComponent('year_reached_logit', pace.yearReached, 'year', plus(latestYear, over(way, observed))),
  ];
}
