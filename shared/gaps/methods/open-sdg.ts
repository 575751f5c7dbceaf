import { derivedComponent, inputComponent } from '../formula/components.ts';
import type { Component } from '../formula/expression.ts';
import { times } from '../formula/expression.ts';
import type { AssessmentPeriod } from './assessment-period.ts';
import {
  AGENDA_START,
  compoundGrowth,
  DEFAULT_TARGET_YEAR,
  growthFormula,
  growthObserved,
  growthRatio,
  growthTowards,
} from './growth.ts';
import type { WarningCode } from './method.ts';
import type { MethodInputs } from './method-inputs.ts';
import {
  type Classes,
  classify,
  limitCoefficient,
  limitFormula,
  scoreFormulaWithoutTarget,
  scoreFormulaWithTarget,
  scoreWithoutTarget,
  scoreWithTarget,
} from './open-sdg-score.ts';
import { methodFrom, type RuleResult } from './rule.ts';
import type { StatusOf } from './statuses.ts';

/** Stands in for a base or target of 0, whose growth is not defined. */
const NEAR_ZERO = 0.001;
/** Class limits of growth without a target, far from a bound. */
const SUBSTANTIAL = 0.015;
const MODERATE = 0.005;

interface Growth {
  readonly actual: number | null;
  /** +1 or −1 so that a rate times it is positive in the desired direction; null when conditional. */
  readonly towards: 1 | -1 | null;
  /** Base value the growth starts from; null when two observations cannot be compared. */
  readonly from: number | null;
}

function growthOf({ base, latest, sign, comparable }: AssessmentPeriod, warnings: WarningCode[]): Growth {
  const towards = sign === null || base === null ? null : base.value < 0 ? (-sign as 1 | -1) : sign;
  if (!base || !latest || !comparable) return { actual: null, towards, from: null };
  const from = base.value === 0 ? NEAR_ZERO : base.value;
  if (Math.abs(base.value) <= NEAR_ZERO) warnings.push('base_near_zero');
  if (from * latest.value < 0) {
    warnings.push('opposite_signs');
    return { actual: null, towards, from: null };
  }
  return { actual: compoundGrowth(latest.value, from, latest.year - base.year), towards, from };
}

/** Classes of the ratio of the growth observed to the growth required. */
const RATIO_CLASSES: Classes = { substantial: 0.95, moderate: 0.6, limited: 0 };

/** What a series with a target comes to. */
interface Pursuit {
  readonly target: number;
  readonly targetYear: number;
  readonly actual: number | null;
  readonly required: number | null;
  readonly ratio: number | null;
  readonly score: number | null;
  readonly met: boolean;
  /** The base was at the target, and it is no longer met: the ratio is −∞ in the reference, which classes it as deterioration. */
  readonly left: boolean;
}

function pursuitOf(span: AssessmentPeriod, goal: number, warnings: WarningCode[]): Pursuit {
  const { base, latest, sign } = span;
  const target = goal === 0 ? NEAR_ZERO : goal;
  const targetYear = span.targetYear ?? DEFAULT_TARGET_YEAR;
  if (goal === 0) warnings.push('target_zero');
  if (span.limit !== null) warnings.push('limit_ignored');
  const { actual, towards, from } = growthOf(span, warnings);
  const met =
    !span.duplicated && base !== null && latest !== null && sign !== null && sign * (latest.value - target) >= 0;
  if (met) warnings.push('target_met');

  let required: number | null = null;
  if (base && from !== null) {
    if (targetYear <= base.year) warnings.push('target_year_not_after_base');
    else if (from * target < 0) warnings.push('opposite_signs');
    else required = compoundGrowth(target, from, targetYear - base.year);
    if (required === 0) warnings.push('target_equals_base');
    else if (sign !== null && !met && sign * (base.value - target) > 0) warnings.push('base_past_target');
  }
  const ratio = actual === null || !required || towards === null ? null : (towards * actual) / Math.abs(required);
  const left = required === 0 && !met && towards !== null && actual !== null;
  const score = met ? 5 : left ? -5 : ratio === null ? null : scoreWithTarget(ratio);
  return { target, targetYear, actual, required, ratio, score, met, left };
}

function withTarget(span: AssessmentPeriod, goal: number, warnings: WarningCode[]): RuleResult<StatusOf['open-sdg']> {
  const found = pursuitOf(span, goal, warnings);
  const { actual, required, ratio, score, met, left } = found;
  const classed = ratio === null ? 'not_available' : classify(ratio, RATIO_CLASSES);
  return {
    status: met ? 'target_achieved' : left ? 'deterioration' : classed,
    measure: ratio,
    score,
    actualRate: actual,
    requiredRate: required,
    decidedBy: met ? 'gap_abs' : left ? 'growth_actual' : 'growth_ratio',
    components: (givens) => pursuitWorkings(found, goal, givens),
  };
}

/** The numbers of the formula with a target, in its order. */
function pursuitWorkings(found: Pursuit, goal: number, givens: MethodInputs): readonly Component[] {
  const { target, targetYear, actual, required, ratio, score, met, left } = found;
  const start = baseUsed(givens);
  const aim = target === goal ? givens.target : inputComponent('target_used', target, 'value');
  const goalYear = inputComponent('target_year', targetYear, 'year');
  const observed = growthObserved(givens, actual, start);
  const needed = derivedComponent(
    'growth_required',
    required,
    'percent',
    growthFormula(aim, start, goalYear, givens.baseYear),
  );
  const pace = growthRatio(givens, ratio, observed, needed);
  const part = scoreFormulaWithTarget(pace);
  return [
    ...(start === givens.baseValue ? [] : [start]),
    ...(aim === givens.target ? [] : [aim]),
    goalYear,
    observed,
    needed,
    pace,
    inputComponent('class_substantial', RATIO_CLASSES.substantial, 'ratio'),
    inputComponent('class_moderate', RATIO_CLASSES.moderate, 'ratio'),
    inputComponent('class_limited', RATIO_CLASSES.limited, 'ratio'),
    met
      ? derivedComponent('score', score, 'score', 5, 'target_met')
      : left
        ? derivedComponent('score', score, 'score', -5, 'target_is_base')
        : derivedComponent('score', score, 'score', part.formula, part.branch),
  ];
}

/** What a series without a target comes to. */
interface Drift {
  /** Null where the indicator has no bound. */
  readonly limit: number | null;
  readonly coefficient: number | null;
  readonly classes: Classes;
  readonly actual: number | null;
  /** Growth in the desired direction. */
  readonly towards: number | null;
  readonly score: number | null;
}

function withoutTarget(span: AssessmentPeriod, warnings: WarningCode[]): RuleResult<StatusOf['open-sdg']> {
  const { base, limit, sign } = span;
  const coefficient = limit === null || base === null ? 1 : limitCoefficient(base.value, limit);
  if (limit !== null && base && sign !== null && sign * (base.value - limit) > 0) warnings.push('base_beyond_limit');
  const classes: Classes = { substantial: SUBSTANTIAL * coefficient, moderate: MODERATE * coefficient, limited: 0 };
  const { actual, towards: better } = growthOf(span, warnings);
  const towards = actual === null || better === null ? null : better * actual + 0;
  const score = towards === null ? null : scoreWithoutTarget(towards, coefficient, classes);
  return {
    status: towards === null ? 'not_available' : classify(towards, classes),
    measure: towards,
    score,
    actualRate: actual,
    requiredRate: null,
    decidedBy: 'growth_towards',
    components: (givens) =>
      driftWorkings({ limit, coefficient: base ? coefficient : null, classes, actual, towards, score }, givens),
  };
}

/** The numbers of the formula without a target, in its order. */
function driftWorkings({ limit, coefficient, classes, actual, towards, score }: Drift, givens: MethodInputs) {
  const start = baseUsed(givens);
  const bound = inputComponent('limit', limit, 'value');
  const near = limitFormula(givens.baseValue, bound);
  const factor = derivedComponent('limit_coefficient', coefficient, 'ratio', near.formula, near.branch);
  const observed = growthObserved(givens, actual, start);
  const towardsGoal = growthTowards(givens, towards, observed);
  const part = scoreFormulaWithoutTarget(towardsGoal, limit === null ? 1 : factor, classes);
  const limitOf = (key: 'class_substantial' | 'class_moderate', share: number, reduced: number): Component =>
    factor.value === null || limit === null
      ? inputComponent(key, share, 'percent')
      : derivedComponent(key, reduced, 'percent', times(share, factor));
  return [
    ...(start === givens.baseValue ? [] : [start]),
    ...(limit === null ? [] : [bound, factor]),
    observed,
    towardsGoal,
    limitOf('class_substantial', SUBSTANTIAL, classes.substantial),
    limitOf('class_moderate', MODERATE, classes.moderate),
    inputComponent('class_limited', classes.limited, 'percent'),
    derivedComponent('score', score, 'score', part.formula, part.branch),
  ];
}

const baseUsed = ({ baseValue }: MethodInputs): Component =>
  baseValue.value === 0 ? inputComponent('base_value_used', NEAR_ZERO, 'value') : baseValue;

function judge(span: AssessmentPeriod): RuleResult<StatusOf['open-sdg']> {
  const warnings: WarningCode[] = [];
  const verdict = span.target === null ? withoutTarget(span, warnings) : withTarget(span, span.target, warnings);
  return { ...verdict, warnings };
}

/**
 * Compound growth against the growth a target requires (classes 0.95, 0.60, 0) or, without a target, growth in the
 * desired direction (1.5 %, 0.5 %, 0, reduced near a natural bound); score −5…5. A target that is met gives
 * `target_achieved` and 5 whatever the trend, even on one point. A column `progress`, values the publisher transformed for this
 * rule, takes the place of the values.
 */
export const openSdg = methodFrom({
  id: 'open-sdg',
  defaultBaseYear: AGENDA_START,
  defaultDirection: 'down',
  valueColumn: 'progress',
  judgesWithoutTarget: true,
  judge,
});
