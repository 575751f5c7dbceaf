import type { Branch } from '../formula/component-keys.ts';
import type { Component } from '../formula/expression.ts';
import { abs, type Expression, least, minus, most, over, power, times } from '../formula/expression.ts';

const LIMIT_EXPONENT = 4.44;

export type OpenSdgClass = 'substantial_progress' | 'moderate_progress' | 'limited_progress' | 'deterioration';

export interface Classes {
  readonly substantial: number;
  readonly moderate: number;
  readonly limited: number;
}

/** Factor of the class limits for a series near its natural bound: 1 far from it, 0 at it. */
export function limitCoefficient(baseValue: number, bound: number): number {
  const base = Math.abs(baseValue);
  const limit = Math.abs(bound);
  if (base >= 2 * limit) return 1;
  if (base <= limit) return 1 - (base / limit) ** LIMIT_EXPONENT;
  return 1 - ((2 * limit - base) / limit) ** LIMIT_EXPONENT;
}

export const classify = (value: number, classes: Classes): OpenSdgClass =>
  value >= classes.substantial
    ? 'substantial_progress'
    : value >= classes.moderate
      ? 'moderate_progress'
      : value >= classes.limited
        ? 'limited_progress'
        : 'deterioration';

export const scoreWithTarget = (ratio: number): number =>
  ratio >= 0.6 ? Math.min(7.1429 * ratio - 4.2857, 5) : Math.max(4.1667 * ratio - 2.5, -5);

export function scoreWithoutTarget(value: number, coefficient: number, classes: Classes): number {
  if (value < 0) return Math.max(125 * value - 2.5, -5);
  if (coefficient === 0) return 5;
  if (value >= classes.substantial) return Math.min((500 * value) / coefficient - 5, 5);
  if (value >= classes.moderate) return (250 * value) / coefficient - 1.25;
  return (500 * value) / coefficient - 2.5;
}

/** A formula and the part of the rule it belongs to. */
interface Part {
  readonly formula: Expression;
  readonly branch: Branch;
}

/** The formula of `limitCoefficient`. */
export function limitFormula(base: Component, bound: Component): Part {
  const [b, l] = [Math.abs(base.value ?? 0), Math.abs(bound.value ?? 0)];
  if (b >= 2 * l) return { formula: 1, branch: 'far_from_bound' };
  const reduced = (distance: Expression) => minus(1, power(over(distance, abs(bound)), LIMIT_EXPONENT));
  return b <= l
    ? { formula: reduced(abs(base)), branch: 'within_bound' }
    : { formula: reduced(minus(times(2, abs(bound)), abs(base))), branch: 'beyond_bound' };
}

/** The formula of `scoreWithTarget`. */
export const scoreFormulaWithTarget = (ratio: Component): Part =>
  (ratio.value ?? 0) >= 0.6
    ? { formula: least(minus(times(7.1429, ratio), 4.2857), 5), branch: 'ratio_high' }
    : { formula: most(minus(times(4.1667, ratio), 2.5), -5), branch: 'ratio_low' };

/** The formula of `scoreWithoutTarget`; `coefficient` is the component, or 1 where there is no bound. */
export function scoreFormulaWithoutTarget(towards: Component, coefficient: Expression, classes: Classes): Part {
  const value = towards.value ?? 0;
  if (value < 0) return { formula: most(minus(times(125, towards), 2.5), -5), branch: 'moves_away' };
  if (classes.substantial === 0) return { formula: 5, branch: 'at_bound' };
  const rising = (factor: number) => {
    const product = times(factor, towards);
    return coefficient === 1 ? product : over(product, coefficient);
  };
  if (value >= classes.substantial) return { formula: least(minus(rising(500), 5), 5), branch: 'class_substantial' };
  if (value >= classes.moderate) return { formula: minus(rising(250), 1.25), branch: 'class_moderate' };
  return { formula: minus(rising(500), 2.5), branch: 'class_limited' };
}
