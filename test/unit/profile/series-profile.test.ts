import { describe, expect, test } from 'vitest';
import type { Domain } from '#shared/framework/framework';
import { byAttention, findingsOf, type Mark, profileOfSeries } from '#shared/profile/series-profile';

const POSITIVE: Domain = { kind: 'positive' };
const mark = (year: number, value: number | null, status = value === null ? 'M' : 'A', saysBreak = false): Mark => ({
  year,
  value,
  status,
  saysBreak,
});
const profile = (marks: readonly Mark[], newest = marks.at(-1)?.year ?? 0, domain = POSITIVE) =>
  profileOfSeries(marks, domain, newest);

describe('the profile of a series', () => {
  test('tells the years covered and those missing in between', () => {
    const found = profile([mark(2010, 1), mark(2011, 2), mark(2012, null), mark(2014, 3), mark(2015, 4)]);
    expect([found.points, found.firstYear, found.lastYear, found.gaps]).toEqual([4, 2010, 2015, [2012, 2013]]);
    expect(found.missing).toEqual({ M: 1 });
  });

  test('of a series every five years only a census left out is a gap', () => {
    const years = [1990, 1995, 2000, 2010, 2015];
    expect(profile(years.map((year) => mark(year, 1))).gaps).toEqual([2005]);
  });

  test('counts causes, estimates and provisional values', () => {
    const found = profile([mark(2010, 1, 'E'), mark(2011, 2, 'P'), mark(2012, null, 'Q'), mark(2013, null, 'N')]);
    expect([found.estimated, found.provisional, found.missing]).toEqual([1, 1, { Q: 1, N: 1 }]);
  });

  test('names years whose value the indicator cannot have, and judges the others without them', () => {
    const values = [10, 11, 10, 12, -4, 11, 10, 12, 11];
    const found = profile(values.map((value, i) => mark(2000 + i, value)));
    expect([found.outside, found.shocks.found]).toEqual([[2004], []]);
  });

  test('takes a break from the status or from a footnote', () => {
    const found = profile([mark(2010, 1), mark(2011, 2, 'B'), mark(2012, 3, 'A', true)]);
    expect(found.markedBreaks).toEqual([2011, 2012]);
    expect(findingsOf(found)).toEqual(['break']);
  });

  test('is stale two years after the newest value of the indicator', () => {
    expect(findingsOf(profile([mark(2020, 1)], 2021))).toEqual([]);
    expect(findingsOf(profile([mark(2020, 1)], 2022))).toEqual(['stale']);
  });

  test('without any value tells so and nothing more', () => {
    const found = profile([mark(2020, null, 'Q')], 2024);
    expect([found.points, found.firstYear, found.behind, found.shocks.verdict]).toEqual([0, null, 0, 'short']);
    expect(findingsOf(found)).toEqual(['suppressed']);
  });
});

test('what needs attention comes first: graver before lesser, more before fewer', () => {
  const outside = profile([mark(2020, -1)]);
  const marked = profile([mark(2020, 1, 'B')]);
  const stale = profile([mark(2020, 1)], 2030);
  const staleAndSuppressed = profile([mark(2019, null, 'Q'), mark(2020, 1)], 2030);
  const clean = profile([mark(2020, 1)]);
  const sorted = [clean, stale, staleAndSuppressed, marked, outside].sort(byAttention);
  expect(sorted).toEqual([outside, marked, staleAndSuppressed, stale, clean]);
});
