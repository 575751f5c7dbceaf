import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputComponent } from '#shared/gaps/formula/components';
import {
  abs,
  type Expression,
  evaluateExpression,
  least,
  minus,
  over,
  plus,
  power,
  summation,
  times,
} from '#shared/gaps/formula/expression';
import { type Leaves, written } from '#shared/gaps/formula/expression-text';

const exact: Leaves = {
  constant: String,
  component: ({ value }) => String(value),
  sum: ({ terms }) => terms.join(' + '),
};

/** The text read as arithmetic, by the rules of precedence everybody knows. */
const read = (text: string): number =>
  new Function(
    `return ${text.replaceAll('−', '-').replaceAll('×', '*').replaceAll('÷', '/').replaceAll('^', '**')}`,
  )() as number;

const { tree } = fc.letrec<{ tree: Expression; branch: Expression }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small' }, fc.integer({ min: 1, max: 9 }), tie('branch')),
  branch: fc
    .tuple(fc.constantFrom(plus, minus, times, over, power), tie('tree'), tie('tree'))
    .map(([join, left, right]) => join(left, right)),
}));

test('what is written reads as what is meant', () => {
  fc.assert(
    fc.property(tree, (expression) => {
      const [meant, understood] = [evaluateExpression(expression), read(written(expression, exact))];
      if (!Number.isFinite(meant)) return;
      expect(Math.abs(understood - meant)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(meant)));
    }),
    { numRuns: 2000 },
  );
});

describe('parentheses', () => {
  const value = inputComponent('latest_value', -4, 'value');
  test.each([
    [minus(1, minus(2, 3)), '1 − (2 − 3)'],
    [minus(minus(1, 2), 3), '1 − 2 − 3'],
    [over(times(100, 2), minus(5, 3)), '100 × 2 ÷ (5 − 3)'],
    [over(6, times(2, 3)), '6 ÷ (2 × 3)'],
    [power(over(1, 2), over(1, minus(9, 5))), '(1 ÷ 2) ^ (1 ÷ (9 − 5))'],
    [times(-1, value), '-1 × (-4)'],
    [power(value, 2), '(-4) ^ 2'],
    [over(summation('x', [1, 2]), 3), '(1 + 2) ÷ 3'],
    [abs(minus(1, value)), '|1 − (-4)|'],
    [least(minus(3, 2), 5), 'min(3 − 2; 5)'],
  ])('%#', (expression, text) => {
    expect(written(expression, exact)).toBe(text);
  });
});
