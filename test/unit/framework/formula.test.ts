import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import {
  type Formula,
  FUNCTIONS,
  type FunctionName,
  looksBack,
  namesIn,
  parseFormula,
  printFormula,
  resolveFormula,
} from '#shared/framework/formula';
import { evaluateFormula } from '#shared/framework/formula-values';
import type { Indicator } from '#shared/framework/framework';

const line = (values: readonly (number | null)[], from = 2010) =>
  new Map(values.flatMap((value, at) => (value === null ? [] : [[from + at, value] as const])));

const work = (text: string, lines: Readonly<Record<string, ReadonlyMap<number, number>>>) => [
  ...evaluateFormula(unwrap(parseFormula(text)), (id) => lines[id] ?? new Map()),
];

describe('what a formula gives', () => {
  const x = line([10, 20, null, 40, 50]);
  const y = line([2, 0, 4, 5, 10]);
  test.each([
    [
      '1000 * [x] / [y]',
      [
        [2010, 5000],
        [2013, 8000],
        [2014, 5000],
      ],
    ],
    [
      '[x] - [y]',
      [
        [2010, 8],
        [2011, 20],
        [2013, 35],
        [2014, 40],
      ],
    ],
    [
      '-[x] + 2 * (3 - 1)',
      [
        [2010, -6],
        [2011, -16],
        [2013, -36],
        [2014, -46],
      ],
    ],
    [
      'change([x], 1)',
      [
        [2011, 10],
        [2014, 10],
      ],
    ],
    [
      'growth([x], 1)',
      [
        [2011, 100],
        [2014, 25],
      ],
    ],
    [
      'lag([y], 2)',
      [
        [2012, 2],
        [2013, 0],
        [2014, 4],
        [2015, 5],
        [2016, 10],
      ],
    ],
    [
      'mean([y], 3)',
      [
        [2012, 2],
        [2013, 3],
        [2014, 19 / 3],
      ],
    ],
    [
      'sum([x], 2)',
      [
        [2011, 30],
        [2014, 90],
      ],
    ],
    [
      'index([x], 2011)',
      [
        [2010, 50],
        [2011, 100],
        [2013, 200],
        [2014, 250],
      ],
    ],
    ['index([x], 2012)', []],
    [
      'log([y])',
      [
        [2010, Math.log(2)],
        [2012, Math.log(4)],
        [2013, Math.log(5)],
        [2014, Math.log(10)],
      ],
    ],
    [
      'abs([y] - [x])',
      [
        [2010, 8],
        [2011, 20],
        [2013, 35],
        [2014, 40],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(work(text, { x, y })).toEqual(expected);
  });
  test('what it looks back to and names is known', () => {
    const formula = unwrap(parseFormula('[a] / mean([b-c.1], 3) + [a]'));
    expect(namesIn(formula)).toEqual(['a', 'b-c.1']);
    expect(looksBack(formula)).toBe(true);
    expect(looksBack(unwrap(parseFormula('abs([a]) / 2')))).toBe(false);
  });
});

describe('what is no formula is said so', () => {
  test.each([
    ['', 'formula/syntax', { at: 1 }],
    ['1 +', 'formula/syntax', { at: 4 }],
    ['[x] ; 1', 'formula/syntax', { at: 4 }],
    ['([x]', 'formula/syntax', { at: 5 }],
    ['[x] [y]', 'formula/syntax', { at: 5 }],
    ['alert(1)', 'formula/function', { name: 'alert', known: Object.keys(FUNCTIONS).join(', ') }],
    ['constructor([x])', 'formula/function', { name: 'constructor', known: Object.keys(FUNCTIONS).join(', ') }],
    ['lag([x])', 'formula/number', { name: 'lag' }],
    ['mean([x], 2.5)', 'formula/number', { name: 'mean' }],
    [`${'('.repeat(500)}1${')'.repeat(500)}`, 'formula/syntax', expect.anything()],
    [`${'-'.repeat(500)}1`, 'formula/syntax', expect.anything()],
    ['1+'.repeat(2000), 'formula/syntax', expect.anything()],
  ])('%s', (text, code, params) => {
    const parsed = parseFormula(text);
    expect(parsed.ok ? null : [parsed.error.code, parsed.error.params]).toEqual([code, params]);
  });
});

const own = (id: string, formula: string | null): Indicator => ({
  id,
  code: id,
  parent: null,
  name: { en: id.toUpperCase(), fr: id.toUpperCase() },
  unit: { measure: 'count', label: { en: '', fr: '' }, multiplier: 1 },
  direction: 'conditional',
  domain: { kind: 'real' },
  aggregation: formula === null ? { kind: 'sum' } : { kind: 'formula', formula, ofGroups: 'values' },
  themes: [],
  actors: [],
  editions: [],
  note: null,
});

describe('formulas of formulas', () => {
  const known = [
    own('a', null),
    own('b', null),
    own('ratio', '[a] / [b]'),
    own('self', '[self] + 1'),
    own('p', '[q]'),
    own('q', '[p]'),
  ];
  test('are put in, so that indicators with data are left', () => {
    const formula = unwrap(resolveFormula('100 * [ratio] - [a]', known));
    expect(printFormula(formula)).toBe('100 * ([a] / [b]) - [a]');
  });
  test.each([
    ['[nobody]', 'formula/unknown'],
    ['[self]', 'formula/cycle'],
    ['[p] + 1', 'formula/cycle'],
  ])('%s', (text, code) => {
    const resolved = resolveFormula(text, known);
    expect(resolved.ok ? null : resolved.error.code).toBe(code);
  });
  test('that double at every step are refused before they are written out', () => {
    const doubling = Array.from({ length: 3000 }, (_, at) =>
      own(`d${at}`, at === 0 ? null : `[d${at - 1}] + [d${at - 1}]`),
    );
    const resolved = resolveFormula('[d2999]', doubling);
    expect(resolved.ok ? null : resolved.error.code).toBe('formula/too-large');
    expect(resolveFormula('[d10]', doubling).ok).toBe(true);
  });
});

const { formula: formulas } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 6 },
    fc.record({ kind: fc.constant('number' as const), value: fc.double({ min: 0, max: 1e9, noNaN: true }) }),
    fc.record({ kind: fc.constant('indicator' as const), id: fc.constantFrom('a', 'b', 'ctx-population') }),
    fc.record({ kind: fc.constant('negate' as const), of: tie('formula') }),
    fc.record({
      kind: fc.constant('binary' as const),
      operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
      left: tie('formula'),
      right: tie('formula'),
    }),
    fc
      .record({
        kind: fc.constant('call' as const),
        name: fc.constantFrom(...(Object.keys(FUNCTIONS) as FunctionName[])),
        of: tie('formula'),
        argument: fc.integer({ min: 1, max: 3000 }),
      })
      .map((call) => (FUNCTIONS[call.name] ? call : { ...call, argument: null })),
  ),
}));

test('what is printed parses to the same formula', () => {
  fc.assert(
    fc.property(formulas, (formula) => {
      fc.pre(printFormula(formula).length <= 2000);
      expect(parseFormula(printFormula(formula))).toEqual({ ok: true, value: formula });
    }),
    { numRuns: 1000 },
  );
});

test('an indicator has an id, with or without space round it', () => {
  expect(parseFormula('[ ]')).toMatchObject({ ok: false });
  expect(parseFormula('[ a b ]')).toEqual({ ok: true, value: { kind: 'indicator', id: 'a b' } });
});

test('any text is parsed or refused, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'[]()+-*/,0123x lagme.') }), (text) => {
      const parsed = parseFormula(text);
      if (parsed.ok) expect(parseFormula(printFormula(parsed.value))).toEqual(parsed);
    }),
    { numRuns: 2000 },
  );
});
