import type { Branch } from '../formula/component-keys.ts';
import { derivedComponent } from '../formula/components.ts';
import type { Component } from '../formula/expression.ts';
import { abs, type Expression, minus, over, power, times } from '../formula/expression.ts';
import type { AssessmentPeriod } from './assessment-period.ts';
import type { WarningCode } from './method.ts';
import type { MethodInputs } from './method-inputs.ts';

/** Base year of the rules made for the 2030 Agenda, where a benchmark names none. */
export const AGENDA_START = 2015;

/** Year of the target where the benchmark names none: that of the 2030 Agenda. */
export const DEFAULT_TARGET_YEAR = 2030;

/** Compound growth per year; null where it has no finite real value. */
export function compoundGrowth(to: number, from: number, years: number): number | null {
  const rate = (to / from) ** (1 / years) - 1;
  return Number.isFinite(rate) ? rate : null;
}

export interface Growth {
  readonly actual: number | null;
  /** +1 or −1 so that a rate times it is positive in the desired direction; null when conditional. */
  readonly towards: 1 | -1 | null;
}

/** Growth from base to latest. A base of 0 and values of opposite signs have none: `zero_in_growth`, `opposite_signs`. */
export function growthSince({ base, latest, sign, comparable }: AssessmentPeriod, warnings: WarningCode[]): Growth {
  const towards = sign === null || base === null ? null : base.value < 0 ? (-sign as 1 | -1) : sign;
  if (!base || !latest || !comparable) return { actual: null, towards };
  if (base.value === 0) warnings.push('zero_in_growth');
  else if (base.value * latest.value < 0) warnings.push('opposite_signs');
  else {
    warnIfNear(base.value, latest.value, warnings);
    return { actual: compoundGrowth(latest.value, base.value, latest.year - base.year), towards };
  }
  return { actual: null, towards };
}

/** A base this small beside the latest value makes the growth hang on its last digit. */
const NEAR_ZERO = 0.001;

function warnIfNear(base: number, latest: number, warnings: WarningCode[]): void {
  if (Math.abs(base) < NEAR_ZERO * Math.abs(latest)) warnings.push('base_near_zero');
}

/** Growth per year from base to target; null with its cause in `warnings`. */
export function growthToTarget(
  { base, sign }: AssessmentPeriod,
  target: number,
  targetYear: number,
  warnings: WarningCode[],
): number | null {
  if (!base || base.value === 0) return null;
  if (targetYear <= base.year) warnings.push('target_year_not_after_base');
  else if (target === 0) warnings.push('zero_in_growth');
  else if (base.value * target < 0) warnings.push('opposite_signs');
  else {
    if (base.value === target) warnings.push('target_equals_base');
    else if (sign !== null && sign * (base.value - target) > 0) warnings.push('base_past_target');
    return compoundGrowth(target, base.value, targetYear - base.year);
  }
  return null;
}

/** Within this share of its bound, a series can no longer grow by much: `near_bound`. */
const NEAR_BOUND = 0.05;

/** Growth rates of a series close to its natural bound say little; where the limit is known it is worth a word. */
export function warnNearBound({ base, limit, sign }: AssessmentPeriod, warnings: WarningCode[]): void {
  if (!base || limit === null || limit === 0 || sign === null) return;
  if (Math.abs(limit - base.value) <= NEAR_BOUND * Math.abs(limit)) warnings.push('near_bound');
}

/** The formula of compound growth. */
export const growthFormula = (to: Expression, from: Expression, end: Expression, start: Expression): Expression =>
  minus(power(over(to, from), over(1, minus(end, start))), 1);

/** A rate turned so that it is positive in the desired direction: of a series that starts below 0, growth is turned once more. */
function turned(
  { direction, baseValue }: MethodInputs,
  rate: Component,
): { formula: Expression; branch: Branch | null } {
  return (baseValue.value ?? 0) < 0
    ? { formula: times(-1, direction, rate), branch: 'base_negative' }
    : { formula: times(direction, rate), branch: null };
}

/** Growth in the desired direction, from the observed growth. */
export function growthTowards(givens: MethodInputs, value: number | null, actual: Component): Component {
  const { formula, branch } = turned(givens, actual);
  return derivedComponent('growth_towards', value, 'percent', formula, branch);
}

/** Observed over required growth, positive in the desired direction. */
export function growthRatio(
  givens: MethodInputs,
  ratio: number | null,
  actual: Component,
  required: Component,
): Component {
  const { formula, branch } = turned(givens, actual);
  return derivedComponent('growth_ratio', ratio, 'ratio', over(formula, abs(required)), branch);
}

/** Observed growth since the base. */
export const growthObserved = (
  { baseYear, baseValue, latestYear, latestValue }: MethodInputs,
  rate: number | null,
  from: Component = baseValue,
): Component =>
  derivedComponent('growth_actual', rate, 'percent', growthFormula(latestValue, from, latestYear, baseYear));
