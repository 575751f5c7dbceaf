import { describe, expect, test } from 'vitest';
import type { AreaSeries } from '#shared/engine/area-series';
import { groupSeries } from '#shared/engine/group-series';
import type { Series } from '#shared/engine/observations';
import { columnsOf } from '#shared/engine/series-columns';
import type { AggregationRule } from '#shared/engine/series-sql';
import type { AreaGroup } from '#shared/framework/areas';
import { haveOtherAreas } from '#shared/framework/breaks';

const GROUP: AreaGroup = {
  code: 'G',
  kind: 'own',
  name: { en: 'G', fr: 'G' },
  members: ['A', 'B', 'C'],
  supporters: [],
};

const series = (indicator: string, area: string, values: Readonly<Record<number, number>>): Series => ({
  indicator,
  area,
  dims: '',
  sources: ['s'],
  points: Object.entries(values).map(([year, value]) => ({
    year: Number(year),
    period: year,
    value,
    status: 'A',
    areas: 1,
  })),
});
const sum = (indicator: string, isMissingUnknown = false): AggregationRule => ({
  indicator,
  kind: 'sum',
  top: indicator,
  bottom: null,
  factor: 1,
  isMissingUnknown,
});
const RATE: AggregationRule = {
  indicator: 'rate',
  kind: 'ratio',
  top: 'people',
  bottom: 'gdp',
  factor: 100,
  isMissingUnknown: false,
};

function made(all: readonly Series[], rule: AggregationRule): Series['points'] {
  const areas: AreaSeries = { ...columnsOf(all), remarks: () => [], sourcesIn: () => ['s'] };
  const columns = groupSeries(areas, [rule], ['G'], { groups: [GROUP] });
  return columns.keys.length === 0 ? [] : columns.at(0).points;
}
const valuesOf = (points: Series['points']) => points.map(({ year, value, areas }) => [year, value, areas]);

const gdp = [
  series('gdp', 'A', { 2016: 10, 2017: 11, 2018: 12 }),
  series('gdp', 'B', { 2016: 20, 2017: 20 }),
  series('gdp', 'C', { 2016: 5, 2017: 6, 2018: 7 }),
];
const people = [
  series('people', 'A', { 2016: 1, 2017: 2, 2018: 3 }),
  series('people', 'B', { 2016: 4, 2017: 4, 2018: 5 }),
  series('people', 'C', { 2017: 1 }),
];

describe('a group', () => {
  test('is the sum of its areas, each year over those with a value', () => {
    expect(valuesOf(made(gdp, sum('gdp')))).toEqual([
      [2016, 35, 3],
      [2017, 37, 3],
      [2018, 19, 2],
    ]);
  });
  test('has as rate the sum of numerators over that of denominators, of areas with both in the year', () => {
    expect(valuesOf(made([...people, ...gdp], RATE))).toEqual([
      [2016, (100 * 5) / 30, 2],
      [2017, (100 * 7) / 37, 3],
      [2018, (100 * 3) / 12, 1],
    ]);
  });
  test('is what is published of it in the years that has', () => {
    expect(valuesOf(made([...gdp, series('gdp', 'G', { 2018: 50 })], sum('gdp', true)))).toEqual([
      [2016, 35, 3],
      [2017, 37, 3],
      [2018, 50, 1],
    ]);
  });
  test('is the median of its areas, each counting once', () => {
    expect(valuesOf(made(people, { ...sum('people'), kind: 'median' }))).toEqual([
      [2016, 2.5, 2],
      [2017, 2, 3],
      [2018, 4, 2],
    ]);
  });
  test('counts areas above zero', () => {
    const rule = { ...sum('receiving'), kind: 'areas', top: 'people' } as const;
    expect(valuesOf(made([...people.slice(1, 2), series('people', 'C', { 2017: 1, 2018: 0 })], rule))).toEqual([
      [2016, 1, 1],
      [2017, 2, 2],
      [2018, 1, 2],
    ]);
  });
});

describe('the areas a group is made of', () => {
  test.each([
    ['of what others divide by', made(gdp, sum('gdp', true))],
    ['of a rate by its denominators', made([...people, ...gdp], RATE)],
    ['of a median by those that report', made(gdp, { ...sum('gdp'), kind: 'median' })],
  ])('tell its years apart: %s', (_, points) => {
    expect(haveOtherAreas(points, 2016, 2017)).toBe(false);
    expect(haveOtherAreas(points, 2016, 2018)).toBe(true);
    expect(haveOtherAreas(points, 2018, 2017)).toBe(true);
  });
  test('say nothing of a count of people, of which an area without a row has none', () => {
    expect(made(people, sum('people')).some((point) => 'set' in point)).toBe(false);
  });
  test('are of a rate those with both, where a numerator without a row is missing', () => {
    const of = (isMissingUnknown: boolean) => made([...people, ...gdp], { ...RATE, isMissingUnknown });
    expect(haveOtherAreas(of(false), 2016, 2017)).toBe(false);
    expect(haveOtherAreas(of(true), 2016, 2017)).toBe(true);
  });
  test('are not said where they are the same in all years, nor of a published figure', () => {
    expect(made(gdp.slice(0, 1), sum('gdp', true)).some((point) => 'set' in point)).toBe(false);
    const published = made([...gdp, series('gdp', 'G', { 2018: 50 })], sum('gdp', true));
    expect(haveOtherAreas(published, 2016, 2018)).toBe(false);
  });
});
