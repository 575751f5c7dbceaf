import { expect, test } from 'vitest';
import { assessAll } from '#shared/gaps/assessment/assess-series';
import { type BenchmarkTerms, benchmarkFor, GAP_COLUMNS } from '#shared/gaps/assessment/gap-table';
import { linear } from '#shared/gaps/methods/linear';
import { METHODS, methodOf } from '#shared/gaps/methods/methods';
import { openSdg } from '#shared/gaps/methods/open-sdg';
import { STATUSES, statusKey } from '#shared/gaps/methods/statuses';
import { en } from '#shared/i18n/en/index';

const yardstick = (scope: BenchmarkTerms['scope'], target: number, indicator = 'enrolment'): BenchmarkTerms => ({
  indicator,
  scope,
  members: 'same',
  direction: 'up',
  baseYear: 2016,
  target,
  targetYear: 2030,
  limit: null,
});
const forAll = yardstick({ kind: 'all' }, 70);
const forRegion = yardstick({ kind: 'group', group: 'EHAGL' }, 60);
const forPlatform = yardstick({ kind: 'group', group: 'IGAD' }, 55);
const forKenya = yardstick({ kind: 'area', area: 'KEN' }, 50);
const all = [forAll, forRegion, forPlatform, forKenya];
const groupsOf = (area: string): readonly string[] => (area === 'KEN' || area === 'UGA' ? ['IGAD', 'EHAGL'] : []);
const points = [
  { year: 2016, value: 40 },
  { year: 2024, value: 44 },
];

test.each([
  ['KEN', forKenya],
  ['UGA', forPlatform],
  ['EHAGL', forRegion],
  ['COL', forAll],
  [null, forAll],
])('%s is measured against the narrowest benchmark', (area, expected) => {
  expect(benchmarkFor(all, 'enrolment', area, groupsOf)).toBe(expected);
});

test('no benchmark is borrowed from another indicator or area', () => {
  expect(benchmarkFor(all, 'poverty', 'KEN', groupsOf)).toBeNull();
  expect(benchmarkFor([forKenya, forRegion], 'enrolment', 'COL', groupsOf)).toBeNull();
});

test('every row has exactly the columns of the command line', () => {
  const [entry] = assessAll([{ id: 'enrolment', area: 'KEN', points }], all, openSdg);
  expect(Object.keys(entry?.row ?? {})).toEqual([...GAP_COLUMNS]);
});

test('a row repeats its assessment', () => {
  const [entry] = assessAll([{ id: 'enrolment', area: 'KEN', points }], all, linear);
  expect(entry?.benchmark).toBe(forKenya);
  expect(entry?.row).toEqual({
    series: 'enrolment',
    method: 'linear',
    status: 'accelerate',
    measure: entry?.assessment.measure,
    score: null,
    base_year: 2016,
    base_value: 40,
    latest_year: 2024,
    latest_value: 44,
    actual_rate: 0.5,
    required_rate: 10 / 14,
    gap_abs: 6,
    gap_rel: 6 / 50,
  });
  expect(entry?.row.measure).toBeCloseTo(0.7, 12);
});

test('the group of a series finds the benchmark of the group', () => {
  const entries = assessAll(
    [
      { id: 'enrolment', area: 'UGA', group: 'EHAGL', points },
      { id: 'enrolment', area: 'EHAGL', points },
      { id: 'enrolment', points },
    ],
    all,
    linear,
  );
  expect(entries.map(({ benchmark }) => benchmark)).toEqual([forRegion, forRegion, forAll]);
});

test('a series without a benchmark is listed, not judged', () => {
  const [entry] = assessAll([{ id: 'poverty', points }], all, openSdg);
  expect(entry).toMatchObject({
    benchmark: null,
    row: { series: 'poverty', status: 'not_available', latest_year: 2024, latest_value: 44, base_year: null },
    assessment: { warnings: ['no_benchmark'], tone: 'none' },
  });
});

test('methods are found by id', () => {
  expect(METHODS.map(({ id }) => methodOf(id)?.id)).toEqual([
    'open-sdg',
    'eurostat',
    'unsd',
    'escap',
    'sdsn',
    'german-dns',
    'oecd',
    'aarr',
    'linear',
  ]);
  expect(methodOf('magic')).toBeNull();
});

test('every word a method can answer with has its texts', () => {
  const keys = METHODS.flatMap(({ id }) => [
    `gaps.method.${id}`,
    `gaps.method.${id}.about`,
    ...STATUSES[id].map((status) => statusKey({ method: id, status })),
  ]);
  expect(keys.filter((key) => !Object.hasOwn(en, key))).toEqual([]);
});
