import { expect, test } from 'vitest';
import { benchmarksFor } from '#shared/gaps/assessment/gap-table';
import {
  BENCHMARK_KINDS,
  BENCHMARK_LACKS,
  type Benchmark,
  isDerived,
  judgesBreakdown,
  lackOf,
  tidyBenchmark,
  uses,
} from '#shared/gaps/benchmarks/benchmark';
import { en } from '#shared/i18n/en/index';
import { parseWorkbench } from '#shared/workbench/schema';
import { freshWorkbench } from '../../../support/workbench.ts';

const full: Benchmark = {
  id: 'b',
  name: ' As good as hosts ',
  kind: 'target',
  indicator: 'jobs',
  scope: { kind: 'all' },
  target: 50,
  targetYear: 2030,
  baseYear: 2016,
  limit: 100,
  source: ' Own choice ',
  sourceYear: 2026,
  against: { indicator: null, area: null, dims: 'population=host' },
  peerGroup: 'EHAGL',
  key: [
    { indicator: 'people', weight: 1 },
    { indicator: 'gdp', weight: 0 },
  ],
  window: 5,
  thresholds: { lowerBound: null, red: null, green: null, optimum: null },
};

test.each([
  ['target', { target: 50, against: null, peerGroup: null, key: null }],
  ['parity', { target: null, against: full.against, peerGroup: null, key: null }],
  ['baseline', { target: null, against: null, peerGroup: null, key: null }],
  ['peer-best', { target: null, against: null, peerGroup: 'EHAGL', key: null }],
  ['fair-share', { target: null, peerGroup: 'EHAGL', key: [{ indicator: 'people', weight: 1 }] }],
  ['requirements', { target: null, against: full.against }],
] as const)('a %s keeps what its kind uses, trimmed', (kind, kept) => {
  expect(tidyBenchmark({ ...full, kind })).toMatchObject({
    name: 'As good as hosts',
    source: 'Own choice',
    thresholds: null,
    ...kept,
  });
});

test('requirements are stated unless another series is named', () => {
  const stated = { ...full, kind: 'requirements' as const, against: { indicator: null, area: null, dims: null } };
  expect(tidyBenchmark(stated)).toMatchObject({ target: 50, against: null });
  expect([isDerived(tidyBenchmark(stated)), isDerived({ ...full, kind: 'requirements' })]).toEqual([false, true]);
});

test('says what is lacking, one thing at a time', () => {
  const lacks = (change: Partial<Benchmark>) => lackOf({ ...full, ...change });
  expect([
    lacks({}),
    lacks({ name: ' ' }),
    lacks({ source: '' }),
    lacks({ targetYear: 2016 }),
    lacks({ kind: 'parity', against: null }),
    lacks({ kind: 'fair-share', key: [{ indicator: 'people', weight: 0 }] }),
  ]).toEqual([null, ...BENCHMARK_LACKS]);
});

test('every kind has its texts, and is kept in the document', () => {
  const lacking = BENCHMARK_KINDS.flatMap((kind) => [`benchmarks.kind.${kind}`, `benchmarks.about.${kind}`]).filter(
    (key) => !Object.hasOwn(en, key),
  );
  expect(lacking).toEqual([]);
  const benchmarks = BENCHMARK_KINDS.map((kind) => tidyBenchmark({ ...full, id: kind, kind }));
  const read = parseWorkbench(JSON.parse(JSON.stringify({ ...freshWorkbench(), benchmarks })));
  expect(read.ok && read.value.benchmarks).toEqual(benchmarks);
});

test('only kinds that state or look up a value elsewhere have no peers', () => {
  expect(BENCHMARK_KINDS.filter((kind) => uses(kind, 'peerGroup'))).toEqual([
    'peer-median',
    'peer-top-fifth',
    'peer-best',
    'fair-share',
  ]);
});

test('of each kind those of the narrowest scope count, in the order listed', () => {
  const made = (id: string, kind: Benchmark['kind'], scope: Benchmark['scope']): Benchmark => ({
    ...full,
    id,
    kind,
    scope,
    members: 'same',
  });
  const all = [
    made('goal', 'goal', { kind: 'all' }),
    made('target for all', 'target', { kind: 'all' }),
    made('interim', 'target', { kind: 'group', group: 'EHAGL' }),
    made('final', 'target', { kind: 'group', group: 'EHAGL' }),
    made('median', 'peer-median', { kind: 'area', area: 'UGA' }),
  ];
  const chosen = (area: string) => benchmarksFor(all, area, [area, 'EHAGL']).map(({ id }) => id);
  expect(chosen('KEN')).toEqual(['goal', 'interim', 'final']);
  expect(chosen('UGA')).toEqual(['goal', 'interim', 'final', 'median']);
});

test('a goal taken from the targets of one group judges that group alone', () => {
  const goal = {
    kind: 'goal',
    against: { indicator: null, area: null, dims: 'figure=target;population=refugees' },
  } as const;
  expect(judgesBreakdown(goal, 'population=refugees')).toBe(true);
  for (const dims of ['', 'population=idps', 'population=refugees;sex=f', 'figure=baseline;population=refugees'])
    expect(judgesBreakdown(goal, dims), dims).toBe(false);
  expect(judgesBreakdown({ ...goal, kind: 'parity' }, 'population=idps')).toBe(true);
});
