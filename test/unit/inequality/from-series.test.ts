import { expect, test } from 'vitest';
import { comparisonIn, disaggregations, tableYears } from '#shared/inequality/from-series';

const series = (indicator: string, area: string, points: Readonly<Record<number, number>>, dims = '') => ({
  indicator,
  area,
  dims,
  sources: [],
  points: Object.entries(points).map(([year, value]) => ({
    year: Number(year),
    period: year,
    value,
    status: 'A',
    areas: 1,
  })),
});
const all = [
  series('x', 'A', { 2020: 1, 2021: 2 }),
  series('x', 'B', { 2020: 3, 2021: 4 }),
  series('x', 'C', { 2020: 5 }),
  series('ctx-population', 'A', { 2020: 10 }),
  series('ctx-population', 'B', { 2020: 30 }),
  series('ctx-gdp', 'A', { 2020: 100 }),
  series('ctx-gdp', 'B', { 2020: 60 }),
  series('x', 'W', { 2020: 7 }, 'sex=f'),
  series('x', 'W', { 2020: 9 }, 'sex=m'),
  series('x', 'W', { 2020: 9 }, 'age=5;sex=m'),
];
const areas = { indicator: 'x', areas: ['A', 'B', 'C'], between: { kind: 'areas' } } as const;
const plain = { isWeighted: false, isOrdered: false, leastPopulation: 0 };

test('years need two groups, and for an order population and GDP as well', () => {
  expect(tableYears(all, areas)).toEqual([2021, 2020]);
  expect(tableYears(all, areas, { isOrdered: true })).toEqual([2020]);
});

test('areas are weighted and ordered by figures of the very year; who has none takes no part and is counted', () => {
  const found = comparisonIn(all, areas, 2020, { ...plain, isWeighted: true, isOrdered: true });
  expect(found.unordered).toBe(1);
  expect(found.distribution.groups).toMatchObject([
    { group: 'A', weight: 0.25, order: 10 },
    { group: 'B', weight: 0.75, order: 2 },
  ]);
  expect(comparisonIn(all, areas, 2021, { ...plain, isWeighted: true }).distribution.isWeighted).toBe(false);
});

test('disaggregations are compared only with those of the same keys', () => {
  expect(disaggregations(all, 'x', 'W')).toEqual(['sex']);
  const request = { indicator: 'x', areas: ['W'], between: { kind: 'dims', keys: 'sex' } } as const;
  expect(comparisonIn(all, request, 2020, plain).distribution.groups.map(({ group }) => group)).toEqual([
    'sex=f',
    'sex=m',
  ]);
});
