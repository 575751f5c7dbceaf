import type { Branch, ComponentKey } from './component-keys.ts';

/**
 * A formula as a tree. Its leaves are constants and the components it is worked out of, so that it can be written in symbols or
 * in numbers, and reckoned again from what a component carries.
 */
export type Expression = number | Component | Operation | Sum;

export interface Operation {
  readonly operator: OperatorName;
  readonly operands: readonly Expression[];
}

/** A sum over many values: its general term in symbols, and every term. */
export interface Sum {
  readonly operator: 'sum';
  readonly body: string;
  readonly terms: readonly number[];
  readonly unit: Component['unit'];
}

/**
 * One number of the formula. `percent` is a fraction (0.05 is shown as 5 %), `value` is in the indicator's unit (per year
 * for the `change_…` rates), `square` in its square, `year` may have decimals. Null: cannot be computed.
 */
export interface Component {
  readonly key: ComponentKey;
  readonly value: number | null;
  readonly unit: 'value' | 'square' | 'percent' | 'year' | 'ratio' | 'score';
  /** Null for what is given. */
  readonly working: Working | null;
}

/** How a component follows from others: `expression` gives its value; `branch` is the part of the rule that applied, if it has parts. */
export interface Working {
  readonly expression: Expression;
  readonly branch: Branch | null;
}

const OPERATIONS = {
  plus: (a: number, b: number) => a + b,
  minus: (a: number, b: number) => a - b,
  times: (a: number, b: number) => a * b,
  over: (a: number, b: number) => a / b,
  power: (a: number, b: number) => a ** b,
  least: Math.min,
  most: Math.max,
  abs: Math.abs,
  ln: Math.log,
  exp: Math.exp,
  root: Math.sqrt,
} as const satisfies Record<string, (...operands: number[]) => number>;

export type OperatorName = keyof typeof OPERATIONS;

const binary =
  (operator: OperatorName) =>
  (first: Expression, ...rest: readonly Expression[]): Expression =>
    rest.reduce<Expression>((left, right) => ({ operator, operands: [left, right] }), first);
const unary =
  (operator: OperatorName) =>
  (operand: Expression): Expression => ({ operator, operands: [operand] });

export const plus = binary('plus');
export const minus = binary('minus');
export const times = binary('times');
export const over = binary('over');
export const power = binary('power');
export const least = binary('least');
export const most = binary('most');
export const abs = unary('abs');
export const ln = unary('ln');
export const exp = unary('exp');
export const root = unary('root');

export const summation = (body: string, terms: readonly number[], unit: Component['unit'] = 'ratio'): Sum => ({
  operator: 'sum',
  body,
  terms,
  unit,
});

export const isConstant = (expression: Expression): expression is number => typeof expression === 'number';
export const isComponent = (expression: Expression): expression is Component =>
  typeof expression === 'object' && 'key' in expression;

/** What the formula gives; NaN where it rests on a component without a value. */
export function evaluateExpression(expression: Expression): number {
  if (isConstant(expression)) return expression;
  if (isComponent(expression)) return expression.value ?? Number.NaN;
  if (expression.operator === 'sum') return expression.terms.reduce((total, term) => total + term, 0);
  return OPERATIONS[expression.operator](...(expression.operands.map(evaluateExpression) as [number, number]));
}

/** The components a formula names, from left to right, each as often as it is named. */
export function operandsOf(expression: Expression): readonly Component[] {
  if (isConstant(expression)) return [];
  if (isComponent(expression)) return [expression];
  return expression.operator === 'sum' ? [] : expression.operands.flatMap(operandsOf);
}
