import type { Component } from './expression.ts';
import { type Expression, isComponent, isConstant, type OperatorName, type Sum } from './expression.ts';

/** How the leaves of a formula are written: its symbols, or its numbers. */
export interface Leaves {
  constant(value: number): string;
  component(component: Component): string;
  sum(sum: Sum): string;
}

interface Infix {
  readonly sign: string;
  /** What binds tighter needs no parentheses within what binds less. */
  readonly strength: number;
  readonly isAssociative: boolean;
}

const INFIX: Partial<Record<OperatorName, Infix>> = {
  plus: { sign: ' + ', strength: 1, isAssociative: true },
  minus: { sign: ' − ', strength: 1, isAssociative: false },
  times: { sign: ' × ', strength: 2, isAssociative: true },
  over: { sign: ' ÷ ', strength: 2, isAssociative: false },
  power: { sign: ' ^ ', strength: 3, isAssociative: false },
};
const LEAF = 4;

/** A formula in one line, with no more parentheses than it needs. */
export const written = (expression: Expression, leaves: Leaves): string => write(expression, leaves).text;

interface Written {
  readonly text: string;
  readonly strength: number;
}

const parenthesised = (text: string): string => `(${text})`;
const isNegative = (text: string): boolean => /^[-−]/.test(text);
const NAMES: Partial<Record<OperatorName, string>> = { least: 'min', most: 'max', root: '√' };

function write(expression: Expression, leaves: Leaves): Written {
  if (isConstant(expression)) return { text: leaves.constant(expression), strength: LEAF };
  if (isComponent(expression)) return { text: leaves.component(expression), strength: LEAF };
  if (expression.operator === 'sum') {
    const text = leaves.sum(expression);
    return { text, strength: 1 };
  }
  const { operator, operands } = expression;
  const parts = operands.map((operand) => write(operand, leaves));
  const infix = INFIX[operator];
  if (infix) return between(infix, parts);
  const inner = parts.map(({ text }) => text).join('; ');
  return { text: operator === 'abs' ? `|${inner}|` : `${NAMES[operator] ?? operator}(${inner})`, strength: LEAF };
}

function between({ sign, strength, isAssociative }: Infix, [left, right]: readonly Written[]): Written {
  if (!left || !right) return { text: '', strength };
  const isPower = sign === INFIX.power?.sign;
  const isLeftApart = left.strength < strength || (isPower && (left.strength === strength || isNegative(left.text)));
  const isRightApart =
    right.strength < strength || (right.strength === strength && !isAssociative) || isNegative(right.text);
  return {
    text: [left, right]
      .map(({ text }, i) => ((i === 0 ? isLeftApart : isRightApart) ? parenthesised(text) : text))
      .join(sign),
    strength,
  };
}
