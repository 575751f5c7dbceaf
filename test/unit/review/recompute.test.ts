import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareResults, type KeptResult, type ResultTable } from '#shared/review/recompute';
import { worklistOf } from '#shared/review/worklist';
import { freshWorkbench } from '../../support/workbench.ts';

const table = (...values: readonly (number | null)[]): ResultTable => ({
  columns: ['2024'],
  unit: '%',
  rows: values.map((value, at) => ({ labels: [`row ${at}`], values: [value] })),
});
const basis = { data: 'd', recipe: 'r', method: 'm', app: '1' };
const result = (figure: string, shown: ResultTable, other: Partial<typeof basis> = {}): [string, KeptResult] => [
  figure,
  { figure, table: shown, basis: { ...basis, ...other } },
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
