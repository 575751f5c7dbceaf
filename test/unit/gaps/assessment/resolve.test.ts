import { expect, test } from 'vitest';
import { layOut } from '#shared/engine/series-columns';
import { type MembersOf, peerDataOf } from '#shared/gaps/assessment/peer-data';
import { type Resolvable, resolveBenchmark } from '#shared/gaps/assessment/resolve';
import type { BenchmarkKind } from '#shared/gaps/benchmarks/benchmark';
import type { GapPoint } from '#shared/gaps/methods/series-slice';
import { yearly } from '../../../support/gap-methods.ts';

const series = (indicator: string, area: string, points: readonly GapPoint[], dims = '') => ({
  indicator,
  area,
  dims,
  points,
});
type Given = ReturnType<typeof series>;
const surroundings = (given: readonly Given[], membersOf: MembersOf) =>
  peerDataOf(
    {
      ...layOut(given, ({ points }) => points),
      keys: given,
      at: () => {
        throw new Error('resolving needs no series by itself');
      },
    },
    membersOf,
  );
const kenya = series('jobs', 'KEN', yearly(2018, 20, 22, 24));
const all = [
  kenya,
  series('jobs', 'UGA', yearly(2018, 30, 32, 34)),
  series('jobs', 'TCD', yearly(2018, 10)),
  series('jobs', 'COL', yearly(2018, 50, 50, 50, 90)),
  series('jobs', 'IGAD', yearly(2018, 999)),
  series('jobs', 'KEN', yearly(2017, 60, 61, 62), 'population=host'),
  series('needs', 'KEN', yearly(2019, 100, 120)),
  series('people', 'KEN', yearly(2018, 50)),
  series('people', 'UGA', yearly(2018, 40)),
  series('people', 'TCD', yearly(2018, 10)),
  series('gdp', 'KEN', yearly(2018, 100)),
  series('gdp', 'UGA', yearly(2018, 40)),
  series('gdp', 'TCD', yearly(2018, 60)),
];
const groups: Readonly<Record<string, readonly string[]>> = { EAST: ['KEN', 'UGA', 'TCD', 'ETH'] };
const nothing = series('jobs', 'ETH', []);
const around = surroundings([...all, nothing], (group) =>
  group === null ? ['KEN', 'UGA', 'TCD', 'COL', 'ETH'] : (groups[group] ?? []),
);
const resolve = (kind: BenchmarkKind, more: Partial<Resolvable> = {}) =>
  resolveBenchmark({ kind, baseYear: 2019, target: 70, direction: 'up', ...more }, all.indexOf(kenya), around);

test.each(['target', 'goal', 'requirements'] as const)('a %s states its own value', (kind) => {
  expect(resolve(kind)).toBeNull();
});

test('the baseline is the value of the base year, or the next later one', () => {
  expect(resolve('baseline')).toMatchObject({ target: 22, years: [2019, 2019] });
  expect(resolve('baseline', { baseYear: 2010 })?.target).toBe(20);
});

test('a year with several values is not looked at, in whatever order they come', () => {
  const host = { indicator: null, area: null, dims: 'population=host' };
  const hosts = [...yearly(2018, 60, 61), { year: 2020, value: 62 }, { year: 2020, value: 99 }];
  for (const points of [hosts, hosts.toReversed()]) {
    const byYear = points.toSorted((a, b) => a.year - b.year);
    const beside = surroundings([kenya, series('jobs', 'KEN', byYear, 'population=host')], () => null);
    const found = resolveBenchmark(
      { kind: 'parity', baseYear: 2019, target: null, direction: 'up', against: host },
      0,
      beside,
    );
    expect(found).toMatchObject({ target: 61, years: [2019, 2019] });
  }
});

test('parity takes the value of the other series in the same year, or the last before it', () => {
  const host = { indicator: null, area: null, dims: 'population=host' };
  expect(resolve('parity', { against: host })).toMatchObject({ target: 62, years: [2019, 2019] });
  expect(resolve('parity', { against: { indicator: null, area: 'UGA', dims: null } })?.target).toBe(34);
  expect(resolve('parity', { against: { indicator: null, area: 'LBN', dims: null } })?.target).toBeNull();
});

test('requirements may come from another indicator', () => {
  expect(resolve('requirements', { against: { indicator: 'needs', area: null, dims: null } })?.target).toBe(120);
});

test('peers are the areas of the group, each with its last value up to the year judged', () => {
  expect(resolve('peer-median', { peerGroup: 'EAST' })).toEqual({
    target: 24,
    years: [2018, 2020],
    areas: ['KEN', 'UGA', 'TCD'],
    without: 1,
  });
  expect(resolve('peer-median')).toMatchObject({ target: 29, areas: ['KEN', 'UGA', 'TCD', 'COL'] });
});

test('the best and the top fifth follow the direction of the indicator', () => {
  expect(resolve('peer-best')?.target).toBe(50);
  expect(resolve('peer-best', { direction: 'down' })?.target).toBe(10);
  expect(resolve('peer-top-fifth')?.target).toBeCloseTo(34 + 0.4 * 16, 12);
  expect(resolve('peer-top-fifth', { direction: 'down' })?.target).toBeCloseTo(24 - 0.4 * 14, 12);
  expect(resolve('peer-best', { direction: 'conditional' })?.target).toBeNull();
});

test('two areas are no peer group', () => {
  const few = surroundings(all, () => ['KEN', 'UGA']);
  const made = resolveBenchmark({ kind: 'peer-median', baseYear: 2019, target: null, direction: 'up' }, 0, few);
  expect(made).toMatchObject({ target: null, areas: ['KEN', 'UGA'] });
});

test('a fair share is the part of the total that falls to the area by the key, weights in proportion', () => {
  const key = [
    { indicator: 'people', weight: 2 },
    { indicator: 'gdp', weight: 2 },
  ];
  const made = resolve('fair-share', { key, peerGroup: 'EAST' });
  expect(made?.target).toBeCloseTo((24 + 34 + 10) * (0.5 * (50 / 100) + 0.5 * (100 / 200)), 12);
  expect(made).toMatchObject({ areas: ['KEN', 'UGA', 'TCD'], without: 1 });
  expect(resolve('fair-share', { key: [] })?.target).toBeNull();
});

test('fair shares of all areas add up to the total', () => {
  const key = [
    { indicator: 'people', weight: 3 },
    { indicator: 'gdp', weight: 1 },
  ];
  const shares = all
    .filter(({ indicator, area, dims }) => indicator === 'jobs' && dims === '' && ['KEN', 'UGA', 'TCD'].includes(area))
    .map((one) => ({ ...one, points: yearly(2018, one.points.at(-1)?.value ?? 0) }));
  const everywhere = surroundings([...shares, ...all.filter(({ indicator }) => indicator !== 'jobs')], () => [
    'KEN',
    'UGA',
    'TCD',
  ]);
  const targets = shares.map(
    (_, row) =>
      resolveBenchmark({ kind: 'fair-share', baseYear: 2018, target: null, direction: 'up', key }, row, everywhere)
        ?.target ?? 0,
  );
  expect(targets.reduce((a, b) => a + b)).toBeCloseTo(24 + 34 + 10, 9);
});

test('a series without values has nothing to be measured against', () => {
  const made = resolveBenchmark(
    { kind: 'peer-median', baseYear: 2019, target: null, direction: 'up' },
    all.length,
    around,
  );
  expect(made?.target).toBeNull();
});

const FIGURE = 'figure=target;population=refugees';
const published = { indicator: null, area: null, dims: FIGURE };
const ofRefugees = (targets: readonly GapPoint[], baselines: readonly GapPoint[] = []) =>
  surroundings(
    [
      series('school', 'KEN', yearly(2022, 40, 50), 'population=refugees'),
      series('school', 'KEN', targets, FIGURE),
      series('school', 'KEN', baselines, 'figure=baseline;population=refugees'),
    ],
    () => null,
  );
const goal = (direction: Resolvable['direction'], beside: ReturnType<typeof surroundings>) =>
  resolveBenchmark({ kind: 'goal', baseYear: 2022, target: null, against: published, direction }, 0, beside);

test('a goal taken from a series is the target of the year judged, and of no other', () => {
  expect(goal('up', ofRefugees(yearly(2022, 45, 60)))).toMatchObject({ target: 60, years: [2023, 2023] });
  expect(goal('up', ofRefugees(yearly(2022, 45)))?.target).toBeNull();
});

test('a goal that asks for less than the baseline published with it judges nothing, and says so', () => {
  const baselines = [...yearly(2021, 45, 70), { year: 2023, value: 10 }];
  expect(goal('up', ofRefugees(yearly(2023, 60), baselines))).toMatchObject({
    target: null,
    reversed: { target: 60, baseline: 70, baselineYear: 2022 },
  });
  expect(goal('down', ofRefugees(yearly(2023, 60), baselines))?.target).toBe(60);
  expect(goal('down', ofRefugees(yearly(2023, 80), baselines))?.reversed).toBeDefined();
  expect(goal('up', ofRefugees(yearly(2023, 70), baselines))?.target).toBe(70);
});

test('a published goal is measured from the baseline of its own report, else from the latest one stated', () => {
  const own = series('school', 'KEN', yearly(2022, 48), 'edition=2023;figure=baseline;population=refugees');
  const other = series('school', 'KEN', yearly(2022, 47.6), 'figure=baseline;population=refugees');
  const refugees = [
    series('school', 'KEN', yearly(2022, 40, 50), 'population=refugees'),
    series('school', 'KEN', yearly(2023, 60), FIGURE),
  ];
  const beside = (...more: readonly ReturnType<typeof series>[]) => surroundings([...refugees, ...more], () => null);
  expect(goal('up', beside(other, own))?.baseline).toEqual({ year: 2022, value: 48 });
  expect(goal('up', beside(other))?.baseline).toEqual({ year: 2022, value: 47.6 });
  expect(goal('up', beside())?.baseline).toBeUndefined();
});
