import { derivedComponent, inputComponent } from '../formula/components.ts';
import type { Component } from '../formula/expression.ts';
import { abs, type Expression, minus, over, times } from '../formula/expression.ts';
import type { AssessmentPeriod } from './assessment-period.ts';

/** The components that the formulas of every method start from. */
export interface MethodInputs {
  /** +1: higher is better; −1: lower is better. */
  readonly direction: Component;
  readonly baseYear: Component;
  readonly baseValue: Component;
  readonly latestYear: Component;
  readonly latestValue: Component;
  readonly target: Component;
  readonly gapAbs: Component;
}

export function givensOf({ base, latest, sign, target, gapAbs }: AssessmentPeriod): MethodInputs {
  const direction = inputComponent('direction', sign, 'ratio');
  const latestValue = inputComponent('latest_value', latest?.value ?? null, 'value');
  const goal = inputComponent('target', target, 'value');
  return {
    direction,
    baseYear: inputComponent('base_year', base?.year ?? null, 'year'),
    baseValue: inputComponent('base_value', base?.value ?? null, 'value'),
    latestYear: inputComponent('latest_year', latest?.year ?? null, 'year'),
    latestValue,
    target: goal,
    gapAbs: derivedComponent('gap_abs', gapAbs, 'value', times(direction, minus(goal, latestValue))),
  };
}

/** `components` of a rule between what it starts from and the gap; a direction and a target only where there is one. */
export function framed(
  givens: MethodInputs,
  { gapRel }: AssessmentPeriod,
  components: readonly Component[],
): readonly Component[] {
  const { direction, baseYear, baseValue, latestYear, latestValue, target, gapAbs } = givens;
  return [
    baseYear,
    baseValue,
    latestYear,
    latestValue,
    ...[target, direction].filter(({ value }) => value !== null),
    ...components,
    gapAbs,
    derivedComponent('gap_rel', gapRel, 'percent', over(gapAbs, abs(target))),
  ];
}

/** Change per year from the base to `value` in `year`. */
export const changeFromBase = (
  { baseYear, baseValue }: MethodInputs,
  value: Expression,
  year: Expression,
): Expression => over(minus(value, baseValue), minus(year, baseYear));
