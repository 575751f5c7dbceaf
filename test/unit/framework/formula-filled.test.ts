import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFormula } from '#shared/framework/formula';
import { filledFormula } from '#shared/framework/formula-filled';
import { evaluateFormula } from '#shared/framework/formula-values';

const fill = (text: string, year = 2020): string => {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return filledFormula(parsed.value, year, (id, at) => `${id}${at % 100}`);
};

test('a formula is written as arithmetic of the inputs its year needs', () => {
  expect(fill('1000 * [a] / [b]')).toBe('1000 × a20 ÷ b20');
  expect(fill('growth([a], 2)')).toBe('100 × (a20 ÷ a18 − 1)');
  expect(fill('mean([a], 3)')).toBe('(a18 + a19 + a20) ÷ 3');
  expect(fill('2 * sum([a], 2)')).toBe('2 × (a19 + a20)');
  expect(fill('[a] - change([b], 1)')).toBe('a20 − (b20 − b19)');
  expect(fill('index([a], 2016)')).toBe('100 × a20 ÷ a16');
  expect(fill('log(lag([a] + [b], 1))')).toBe('ln(a19 + b19)');
  expect(fill('[a] / ([b] * -[c])')).toBe('a20 ÷ (b20 × (−c20))');
});

/** The value of the arithmetic, by an evaluator of its own: the JavaScript of the same signs. */
const arithmetic = (text: string): number =>
  // biome-ignore lint/security/noGlobalEval: an independent reading of the text in a test
  eval(
    text
      .replaceAll('×', '*')
      .replaceAll('÷', '/')
      .replaceAll('−', '-')
      .replaceAll(/\|([^|]*)\|/g, 'Math.abs($1)')
      .replaceAll('ln', 'Math.log'),
  ) as number;

test('what is written gives what the formula gives', () => {
  const leaf = fc.constantFrom('[a]', '[b]', '3');
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc
        .tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree'))
        .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
      tie('tree').map((a) => `-(${a})`),
      fc
        .tuple(fc.constantFrom('lag', 'change', 'growth', 'mean', 'sum'), tie('tree'), fc.constantFrom(1, 2))
        .map(([name, a, n]) => `${name}(${a}, ${n})`),
    ),
  }));
  fc.assert(
    fc.property(
      tree.filter((text) => /\[/.test(text)),
      fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 42, maxLength: 42 }),
      (text, values) => {
        const parsed = parseFormula(text);
        if (!parsed.ok) return;
        const line = (shift: number) => new Map(values.slice(shift, shift + 21).map((value, i) => [2000 + i, value]));
        const lines: Record<string, ReadonlyMap<number, number>> = { a: line(0), b: line(21) };
        const expected = evaluateFormula(parsed.value, (id) => lines[id] ?? new Map()).get(2020);
        if (expected === undefined || !Number.isFinite(expected)) return;
        const written = filledFormula(parsed.value, 2020, (id, year) => String(lines[id]?.get(year) ?? Number.NaN));
        const found = arithmetic(written);
        if (Number.isNaN(found)) return;
        expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
      },
    ),
    { numRuns: 300 },
  );
});
