import { describe, expect, it } from 'vitest';
import { breakBetween, breaksOf } from '#shared/framework/breaks';

const at = (...years: (number | string)[]) =>
  years.map((year) => ({ year: Number.parseInt(String(year), 10), status: String(year).endsWith('B') ? 'B' : 'A' }));
const note = { en: 'New method.', fr: 'Nouvelle méthode.' };
const declared = (...years: number[]) => ({ breaks: years.map((year) => ({ year, note })) });

describe('breaksOf', () => {
  it.each([
    ['a value of status B', {}, at(2010, '2011B', 2012), [2011]],
    ['a declared break', declared(2025), at(2024, 2025), [2025]],
    ['both, in order and once', declared(2025, 2018), at(2017, '2018B', '2020B', 2025), [2018, 2020, 2025]],
    ['a break without a value in its year', declared(2018), at(2016, 2020), [2018]],
    ['none where the series starts there', declared(2018), at('2018B', 2019), []],
    ['none where the series ends before', declared(2025), at(2023, 2024), []],
    ['none without points', declared(2025), [], []],
  ] as const)('%s', (_, indicator, points, years) => {
    expect(breaksOf(indicator, points).map(({ year }) => year)).toEqual(years);
  });
  it('says why where the source does', () => {
    expect(breaksOf(declared(2018), at('2017B', '2018B', 2016))).toEqual([
      { year: 2017, note: null },
      { year: 2018, note },
    ]);
  });
});

it.each([
  [2016, 2024, 2018],
  [2018, 2024, null],
  [2016, 2017, null],
  [2024, 2017, 2018],
  [2016, 2025, 2025],
])('breakBetween: from %i to %i', (from, to, year) => {
  const breaks = breaksOf(declared(2018, 2025), at(2016, 2025));
  expect(breakBetween(breaks, from, to)?.year ?? null).toBe(year);
});
