import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resultTable } from '#shared/review/figure-results';
import { compareResults } from '#shared/review/recompute';
import { toleranceText } from '#shared/review/recompute-words';
import { worklistOf } from '#shared/review/worklist';
import type { KeptResult, ResultTable } from '#shared/share/results';
import { freshWorkbench } from '../../support/workbench.ts';

const table = (...values: readonly (number | null)[]): ResultTable => ({
  columns: ['2024'],
  unit: '%',
  rows: values.map((value, at) => ({ labels: [`row ${at}`], values: [value] })),
});
const basis = { data: 'd', recipe: 'r', method: 'm', app: '1' };
const result = (figure: string, shown: ResultTable, other: Partial<typeof basis> = {}): [string, KeptResult] => [
  figure,
  { figure, date: '2026-01-01', table: shown, basis: { ...basis, ...other } },
];

test('what was kept and comes out again agrees, whatever the order of rows', () => {
  const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 6 }), (values) => {
      const shown = table(...values);
      const turned = { ...shown, rows: shown.rows.toReversed() };
      const found = compareResults(new Map([result('a', shown)]), new Map([result('a', turned)]));
      expect(found.changed).toBe(0);
    }),
  );
});

test('the worst stands first, with its value and why it differs', () => {
  const kept = new Map([
    result('small', table(1, 2)),
    result('large', table(50, 2)),
    result('same', table(7)),
    result('rounded', table(0.1 + 0.2)),
  ]);
  const now = new Map([
    result('small', table(1.4, 2), { app: '2' }),
    result('large', table(50, 2.9), { data: 'e', method: 'n' }),
    result('same', table(7), { app: '2' }),
    result('rounded', table(0.3)),
  ]);
  const { figures, changed } = compareResults(kept, now);
  expect(changed).toBe(2);
  expect(figures.map(({ figure }) => figure).slice(0, 2)).toEqual(['large', 'small']);
  expect(figures[0]).toMatchObject({ causes: ['data', 'method'], worst: { before: 2, now: 2.9, labels: ['row 1'] } });
  expect(figures[1]).toMatchObject({ causes: ['app'], changed: 1 });
  expect(figures.slice(2).every(({ causes }) => causes.length === 0)).toBe(true);
});

test('a value that came or went, and a figure that failed or is gone, come before any number', () => {
  const kept = new Map([
    result('lost', table(1)),
    result('off', table(1)),
    result('gone', table(1)),
    result('broken', table(1)),
  ]);
  const now = new Map<string, KeptResult | null>([
    result('lost', table(null)),
    result('off', table(900)),
    ['broken', null],
    result('new', table(1)),
  ]);
  const { figures, changed } = compareResults(kept, now);
  expect(changed).toBe(4);
  expect(figures.map(({ figure, state }) => [figure, state]).slice(3)).toEqual([
    ['off', 'changed'],
    ['new', 'new'],
  ]);
});

test('a word that changed is a change, beside a value or alone; columns of one name are told apart', () => {
  const worded = (word: string, ...values: readonly (number | null)[]): ResultTable => ({
    columns: values.map(() => 'of'),
    unit: '',
    rows: [{ labels: ['Kenya', word], values }],
  });
  const changed = (before: ResultTable, now: ResultTable) =>
    compareResults(new Map([result('a', before)]), new Map([result('a', now)])).figures[0]?.changed;
  expect(changed(worded('on track'), worded('on track'))).toBe(0);
  expect(changed(worded('on track'), worded('behind'))).toBe(2);
  expect(changed(worded('on track', null), worded('behind', null))).toBe(2);
  expect(changed(worded('on track', 1, 2), worded('on track', 3, 2))).toBe(1);
});

test('what is no finite number is kept as no value', () => {
  const columns = [
    { label: 'Area', kind: 'text' as const },
    { label: 'Share', kind: 'share' as const, isPercent: true },
  ];
  const cells = [Number.NaN, Number.POSITIVE_INFINITY, undefined, 12.5].map((value) => [
    { text: 'Kenya' },
    value === undefined ? { text: '' } : { text: '?', value },
  ]);
  const { rows, unit } = resultTable({ columns, rows: cells });
  expect(rows.map(({ values }) => values[0])).toEqual([null, null, null, 12.5]);
  expect(unit).toBe('%');
});

test('the worklist names what to doubt, the gravest first', () => {
  const fresh = freshWorkbench();
  const reference = { indicator: 'i', area: 'KEN', year: 2024, dims: '', seen: 5 };
  const doc = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'value', attrs: reference }] }],
  } as const;
  const [source] = fresh.sources;
  const [benchmark] = fresh.benchmarks;
  if (!source || !benchmark) throw new Error('a fresh workbench has both');
  const workbench = {
    ...fresh,
    corrections: [
      { id: 'c', indicator: 'i', area: 'KEN', year: 2024, dims: '', value: 1, reason: 'r', author: 'Ana', at: '' },
    ],
    benchmarks: [{ ...benchmark, source: ' ' }],
    sources: [{ ...source, loss: { rowsSetAside: [{ reason: 'no-value', rows: 4, examples: [] }] } as never }],
    report: { ...fresh.report, blocks: [{ id: 't', kind: 'text' as const, text: { en: doc, fr: doc } }] },
  };
  const doubts = (now: number | undefined) => worklistOf(workbench, { valueNow: () => now }).map(({ doubt }) => doubt);
  expect(doubts(6)).toEqual(['correction', 'sentence', 'sentence', 'dropped', 'benchmark']);
  expect(doubts(5)).toEqual(['correction', 'dropped', 'benchmark']);
  expect(doubts(undefined)).toEqual(['correction', 'dropped', 'benchmark']);
  expect(worklistOf({ ...fresh, benchmarks: [] })).toEqual([]);
});

test('a tolerance is said as a power of ten, or in digits', () => {
  expect(toleranceText(1e-9, 'en')).toBe('10⁻⁹');
  expect(toleranceText(1e-12, 'fr')).toBe('10⁻¹²');
  expect(toleranceText(0.001, 'en')).toBe('0.001');
  expect(toleranceText(0.005, 'fr')).toBe('0,005');
  expect(toleranceText(0, 'en')).toBe('0');
});
