import { describe, expect, test } from 'vitest';
import { assessAll } from '#shared/gaps/assessment/assess-series';
import { type BenchmarkTerms, benchmarkFor } from '#shared/gaps/assessment/gap-table';
import { type Benchmark, lackOf, tidyBenchmark } from '#shared/gaps/benchmarks/benchmark';
import { evaluateExpression } from '#shared/gaps/formula/expression';
import { linear } from '#shared/gaps/methods/linear';
import { sdsn } from '#shared/gaps/methods/sdsn';

const world: BenchmarkTerms = {
  indicator: 'resettled',
  kind: 'goal',
  scope: { kind: 'group', group: 'WLD' },
  direction: 'up',
  baseYear: 2016,
  target: 1_000_000,
  targetYear: 2030,
  limit: null,
};
const groupsOf = (area: string): readonly string[] => (area === 'WLD' ? [] : ['EUR', 'WLD']);
const judgedBy = (benchmark: BenchmarkTerms, area: string) =>
  benchmarkFor([benchmark], 'resettled', area, groupsOf) === benchmark;

const by = (indicator: string, area: string, value: number) => ({
  id: indicator,
  area,
  group: 'WLD',
  points: [
    { year: 2016, value },
    { year: 2024, value: value * 1.5 },
  ],
});
const AREAS = ['ISL', 'MCO', 'ECU', 'AUT'];
const members = (group: string | null) => (group === 'WLD' ? AREAS : null);
const series = [
  by('resettled', 'WLD', 100),
  ...AREAS.map((area, i) => by('resettled', area, 10 * (i + 1))),
  ...['ISL', 'MCO', 'ECU'].map((area, i) => by('people', area, [60, 30, 10][i] ?? 0)),
  ...['ISL', 'MCO', 'ECU', 'AUT'].map((area, i) => by('gdp', area, [10, 10, 20, 40][i] ?? 0)),
];
const judged = (benchmark: BenchmarkTerms, method = linear) =>
  assessAll(series, [benchmark], method, members).filter(({ series: { id } }) => id === 'resettled');
const targets = (benchmark: BenchmarkTerms) =>
  Object.fromEntries(judged(benchmark).map((entry) => [entry.series.area, entry.benchmark?.target]));

describe('whom a benchmark judges', () => {
  test.each([
    ['WLD', true],
    ['EUR', false],
    ['ISL', false],
  ])('a target of the World judges %s: %s', (area, expected) => {
    expect(judgedBy(world, area)).toBe(expected);
  });

  test.each(['target', 'goal', 'requirements'] as const)(
    'a stated %s of a group is that of the group alone',
    (kind) => {
      expect(targets({ ...world, kind })).toEqual({ WLD: 1_000_000 });
    },
  );

  test.each(['peer-median', 'baseline', 'fair-share'] as const)(
    'a %s is worked out for each area, so it judges the areas of its group',
    (kind) => {
      expect(judgedBy({ ...world, kind, target: null }, 'ISL')).toBe(true);
    },
  );

  test('a target for all areas keeps judging each by the same', () => {
    expect(judgedBy({ ...world, scope: { kind: 'all' } }, 'ISL')).toBe(true);
  });

  test('the same target for each, where that was chosen', () => {
    expect(targets({ ...world, members: 'same' })).toEqual({
      WLD: 1_000_000,
      ISL: 1_000_000,
      MCO: 1_000_000,
      ECU: 1_000_000,
      AUT: 1_000_000,
    });
  });
});

describe('a target that is shared out', () => {
  const shared = (...key: readonly [string, number][]): BenchmarkTerms => ({
    ...world,
    members: 'shared',
    key: key.map(([indicator, weight]) => ({ indicator, weight })),
  });

  test('by population; an area without it gets no share and no verdict', () => {
    expect(targets(shared(['people', 1]))).toEqual({
      WLD: 1_000_000,
      ISL: 600_000,
      MCO: 300_000,
      ECU: 100_000,
      AUT: null,
    });
    const austria = judged(shared(['people', 1])).find(({ series: { area } }) => area === 'AUT');
    expect(austria?.assessment.tone).toBe('none');
  });

  test.each([
    [[['gdp', 1]], [125_000, 125_000, 250_000, 500_000]],
    [
      [
        ['people', 1],
        ['gdp', 3],
      ],
      [0.25 * 600_000 + 0.75 * 250_000, 0.25 * 300_000 + 0.75 * 250_000, 0.25 * 100_000 + 0.75 * 500_000, null],
    ],
  ] as const)('by the key %j', (key, expected) => {
    const found = targets(
      shared(...(key as readonly (readonly [string, number])[]).map(([id, w]) => [id, w] as [string, number])),
    );
    for (const [i, area] of AREAS.entries()) {
      const want = expected[i] ?? null;
      if (want === null) expect(found[area]).toBeNull();
      else expect(found[area]).toBeCloseTo(want, 6);
    }
  });

  test('the shares add up to the target of the whole', () => {
    const { WLD, ...parts } = targets(shared(['people', 2], ['gdp', 1]));
    expect(Object.values(parts).reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBeCloseTo(WLD ?? 0, 6);
  });

  test('the formula begins with the whole and the share, and says how they make the target', () => {
    const entry = judged(shared(['people', 1])).find(({ series: { area } }) => area === 'ISL');
    const [whole, share, target] = entry?.assessment.components() ?? [];
    expect([whole?.key, share?.key, target?.key]).toEqual(['target_of_group', 'share_of_key', 'target']);
    expect([whole?.value, share?.value, target?.value]).toEqual([1_000_000, 0.6, 600_000]);
    expect(target?.working && evaluateExpression(target.working.expression)).toBe(600_000);
    expect(entry?.resolution?.shared).toEqual({ whole: 1_000_000, share: 0.6 });
  });

  test('marks of the whole are not laid on its parts', () => {
    const thresholds = { lowerBound: 0, red: 100_000, green: 900_000, optimum: 1_000_000 };
    const [whole, iceland] = judged({ ...shared(['people', 1]), thresholds }, sdsn);
    expect(whole?.input?.thresholds).toEqual(thresholds);
    expect(iceland?.input?.thresholds).toBeNull();
  });
});

describe('as it is kept', () => {
  const full: Benchmark = {
    ...world,
    id: 'b',
    name: 'One million',
    kind: 'goal',
    source: 'Somebody',
    sourceYear: null,
  };
  const key = [{ indicator: 'people', weight: 1 }];

  test('a target is shared out by a key, or it is not complete', () => {
    expect(lackOf({ ...full, members: 'shared' })).toBe('key');
    expect(lackOf({ ...full, members: 'shared', key })).toBeNull();
    expect(tidyBenchmark({ ...full, members: 'shared', key })).toMatchObject({ members: 'shared', key });
  });

  test('what was not said is written down as it is read', () => {
    expect(tidyBenchmark(full)).toMatchObject({ members: 'whole', key: null });
    expect(tidyBenchmark({ ...full, kind: 'peer-median', target: null, members: 'shared' }).members).toBe('same');
    expect(tidyBenchmark({ ...full, scope: { kind: 'area', area: 'KEN' }, members: 'same' }).members).toBeNull();
  });
});
