import { expect, it } from 'vitest';
import { openingOf } from '#shared/charts/first-chart';
import type { Series } from '#shared/engine/observations';

const made = (area: string, ...values: number[]): Series => ({
  indicator: 'i',
  area,
  dims: '',
  sources: [],
  points: values.map((value, at) => ({ year: 2020 + at, period: String(2020 + at), value, status: 'A', areas: 1 })),
});
const SUM = { aggregation: { kind: 'sum' } } as const;
const RATE = { aggregation: { kind: 'median' } } as const;

it.each([
  [
    'of what is added up, the largest over time',
    SUM,
    [made('WLD', 9, 9), made('A', 1, 2), made('B', 3, 4)],
    'line',
    ['B', 'A'],
  ],
  ['one year of it in order', SUM, [made('A', 1), made('B', 3)], 'ranked-bar', ['B', 'A']],
  ['of a rate, the number of the lens', RATE, [made('WLD', 5, 6), made('A', 1, 2)], 'line', []],
  ['without one over time, all countries', RATE, [made('WLD', 5), made('A', 1, 2), made('B', 3)], 'ranked-bar', []],
  ['one number alone', RATE, [made('WLD', 5)], 'bar', []],
  ['nothing', RATE, [], 'line', []],
] as const)('%s', (_, indicator, series, kind, areas) => {
  expect(openingOf(indicator, 'WLD', series)).toEqual({ kind, areas });
});
