import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Domain } from '#shared/framework/framework';
import { shocksOf, type YearValue } from '#shared/profile/shocks';

const POSITIVE: Domain = { kind: 'positive' };
const NONE = { verdict: 'told', found: [] };
const SHARE: Domain = { kind: 'bounded', lower: 0, upper: 100 };
const yearly = (values: readonly number[], first = 2000): YearValue[] =>
  values.map((value, i) => ({ year: first + i, value }));
/** Changes of usual size, up and down, around a drift. */
const WOBBLE = [0.02, -0.01, 0.015, -0.02, 0.01, -0.015, 0.02, -0.005, 0.01, -0.01];
const walk = (start: number, drift: number): number[] => {
  const made = [start];
  for (const step of WOBBLE) made.push(made.at(-1)! * Math.exp(drift + step));
  return made;
};
const kindsOf = (values: readonly YearValue[], domain: Domain = POSITIVE) =>
  shocksOf(values, domain).found.map(({ kind, year }) => [kind, year]);

describe('outliers and breaks', () => {
  test('a value that departs and is back the year after is an outlier', () => {
    const values = walk(1000, 0.05);
    values[5]! *= 3;
    expect(kindsOf(yearly(values))).toEqual([['outlier', 2005]]);
    const [shock] = shocksOf(yearly(values), POSITIVE).found;
    expect(shock?.expected).toBeCloseTo(values[5]! / 3, -2);
    expect(shock?.score).toBeGreaterThan(3.5);
  });

  test('a level that departs and stays is a break', () => {
    const values = walk(1000, 0.05).map((value, i) => (i >= 6 ? value * 0.4 : value));
    expect(kindsOf(yearly(values))).toEqual([['break', 2006]]);
    expect(shocksOf(yearly(values), POSITIVE).found[0]?.score).toBeLessThan(-3.5);
  });

  test('of the first and the last value nobody can tell, they count as outliers', () => {
    const last = walk(1000, 0).map((value, i) => (i === 10 ? value * 5 : value));
    expect(kindsOf(yearly(last))).toEqual([['outlier', 2010]]);
    const first = walk(1000, 0).map((value, i) => (i === 0 ? value * 5 : value));
    expect(kindsOf(yearly(first))).toEqual([['outlier', 2000]]);
    expect(shocksOf(yearly(first), POSITIVE).found[0]?.score).toBeGreaterThan(0);
  });

  test('two shocks do not hide each other', () => {
    const values = walk(1000, 0.02).map((value, i) => (i >= 7 ? value * 3 : i === 3 ? value / 3 : value));
    expect(kindsOf(yearly(values))).toEqual([
      ['outlier', 2003],
      ['break', 2007],
    ]);
  });

  test('steady growth is none, however fast', () => {
    expect(shocksOf(yearly(walk(10, 0.5)), POSITIVE)).toEqual(NONE);
  });

  test('a jump over years without values is judged by how many they are', () => {
    const values = yearly(walk(1000, 0.3));
    const withGap = values.filter(({ year }) => year < 2004 || year > 2006);
    expect(shocksOf(withGap, POSITIVE)).toEqual(NONE);
  });

  test('where most values are the same, one jump is still found', () => {
    expect(kindsOf(yearly([5, 5, 5, 5, 5, 5, 50, 50, 50, 50, 50, 50]))).toEqual([['break', 2006]]);
  });

  test('a tiny step in a very steady series is none', () => {
    const values = Array.from({ length: 12 }, (_, i) => 1000 * 1.02 ** i * (i >= 6 ? 1.03 : 1));
    expect(shocksOf(yearly(values), POSITIVE)).toEqual(NONE);
  });

  test('shares are judged on the scale of shares', () => {
    expect(kindsOf(yearly([50, 51, 50.5, 51.5, 51, 20, 51.2, 50.8, 51.4]), SHARE)).toEqual([['outlier', 2005]]);
    expect(shocksOf(yearly([50, 50, 50, 50, 50, 51, 51, 51, 51]), SHARE)).toEqual(NONE);
  });

  test('a short series and a constant one say nothing', () => {
    expect(shocksOf(yearly([1, 2, 900, 4, 5, 6]), POSITIVE).verdict).toBe('short');
    expect(shocksOf(yearly([7, 7, 7, 7, 7, 7, 7, 7]), POSITIVE)).toEqual(NONE);
    expect(shocksOf([], POSITIVE).verdict).toBe('short');
  });
});

test('a series in which much is exceptional says that nothing can be told', () => {
  const values = [100, 101, 99, 300, 302, 299, 100, 101, 98, 500, 505, 20, 21, 20, 90, 91];
  expect(shocksOf(yearly(values), POSITIVE)).toEqual({ verdict: 'erratic', found: [] });
});

describe('laws', () => {
  const value = fc.double({ min: 0.5, max: 1e6, noNaN: true });
  const series = fc.array(value, { minLength: 7, maxLength: 25 });

  test('the unit of the values changes nothing', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(1e-3, 8, 1024), (values, factor) => {
        const one = shocksOf(yearly(values), POSITIVE).found;
        const other = shocksOf(yearly(values.map((v) => v * factor)), POSITIVE).found;
        const near = one.some(({ score }) => Math.abs(Math.abs(score) - 3.5) < 1e-6);
        if (!near)
          expect(other.map(({ kind, year }) => [kind, year])).toEqual(one.map(({ kind, year }) => [kind, year]));
      }),
    );
  });

  test('every shock is a year of the series, once, in order, beyond the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 7, maxLength: 25 }), (values) => {
        const found = shocksOf(yearly(values), POSITIVE).found;
        const years = found.map(({ year }) => year);
        expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
        for (const { score, expected, value: own, year } of found) {
          expect(Math.abs(score)).toBeGreaterThan(3.5);
          expect(Number.isFinite(expected)).toBe(true);
          expect(own).toBe(values[year - 2000]);
        }
      }),
    );
  });
});
