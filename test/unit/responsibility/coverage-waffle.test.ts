import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byCoverage, coverageSummary, filledSquares, recentShare } from '#shared/responsibility/coverage-waffle';
import type { DataGap } from '#shared/responsibility/data-gaps';

const gap = (indicator: string, part: Partial<DataGap> = {}): DataGap => ({
  indicator,
  covered: 10,
  recent: 5,
  areas: 20,
  refugeesCovered: 0.5,
  lastYear: 2024,
  stale: 1,
  medianStale: 1,
  hasWhole: false,
  groupKind: null,
  isCount: false,
  ...part,
});

test('what is known best comes first, what cannot be counted is left out', () => {
  const gaps = [
    gap('none', { recent: 0, refugeesCovered: 0 }),
    gap('half'),
    gap('most', { recent: 19, refugeesCovered: 0.98 }),
    gap('count', { isCount: true }),
    gap('unasked', { areas: 0, refugeesCovered: null }),
    gap('donors', { refugeesCovered: null }),
  ];
  expect(byCoverage(gaps, 'refugees').map(({ gap: { indicator } }) => indicator)).toEqual(['most', 'half', 'none']);
  expect(byCoverage(gaps, 'areas').map(({ gap: { indicator } }) => indicator)).toEqual([
    'most',
    'half',
    'donors',
    'none',
  ]);
  expect(recentShare(gap('half'), 'areas')).toBe(0.25);
  expect(coverageSummary(byCoverage(gaps, 'refugees'))).toMatchObject({
    all: 3,
    most: 1,
    nobody: ['none'],
    least: { share: 0.5 },
  });
  expect(coverageSummary([])).toEqual({ all: 0, most: 0, nobody: [], least: null });
});

test('a waffle is never empty where there is something, nor full where something is missing', () => {
  expect([0, 0.001, 0.5, 0.999, 1].map(filledSquares)).toEqual([0, 1, 50, 99, 100]);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      expect(Math.abs(filledSquares(share) - share * 100)).toBeLessThanOrEqual(1);
    }),
  );
});
