import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalogue } from '#shared/framework/catalogue';
import type { GapEntry } from '#shared/gaps/assessment/gap-table';
import type { Assessment } from '#shared/gaps/methods/method';
import { sdsnArrowOf } from '#shared/gaps/methods/sdsn-goal';
import { frameworkGoals, goalIndex, goalVerdict } from '#shared/gaps/scoreboard/goal-index';
import { judge, pair } from '../../../support/gap-methods.ts';

const thresholds = { lowerBound: 20, red: 40, green: 80, optimum: 100 };
const assessed = (first: number, last: number) => judge('sdsn', { points: pair(first, last), thresholds });

test.each([
  [60, 70, 2.875],
  [30, 30, 1],
  [85, 80, 3],
  [90, 100, 3],
  [85, 70, 0],
  [36, 80, 3.875],
])('from %d to %d an indicator stands at %d on the scale of arrows', (first, last, value) => {
  expect(sdsnArrowOf(assessed(first, last))).toBeCloseTo(value, 12);
});

test('the place on the scale of arrows lies within the stretch of its arrow', () => {
  const order = ['decreasing', 'stagnating', 'moderately_improving', 'on_track'];
  const value = fc.double({ min: 0, max: 120, noNaN: true });
  fc.assert(
    fc.property(value, value, (first, last) => {
      const made = assessed(first, last);
      const at = sdsnArrowOf(made);
      if (made.trend === null) return expect(at).toBeNull();
      const from = order.indexOf(made.trend);
      expect(at).toBeGreaterThanOrEqual(from);
      expect(at).toBeLessThanOrEqual(from + 1);
    }),
  );
});

const entry = (id: string, area: string, dims: string, assessment: Assessment, benchmark: unknown = {}): GapEntry =>
  ({ series: { id, area, dims, points: [] }, benchmark, assessment }) as unknown as GapEntry;

test('breakdowns, and series without goal or benchmark, say nothing of a goal', () => {
  const made = assessed(60, 70);
  const goalOf = (id: string) => (id === 'a' ? '1' : null);
  const count = (...args: Parameters<typeof entry>) => goalVerdict(entry(...args), goalOf).length;
  expect([
    count('a', 'KEN', '', made),
    count('a', 'KEN', 'sex=f', made),
    count('b', 'KEN', '', made),
    count('a', 'KEN', '', made, null),
  ]).toEqual([1, 0, 0, 0]);
});

test('of several verdicts on an indicator the first counts', () => {
  const goal = '1';
  const [found] = goalIndex(
    [
      { indicator: 'a', area: 'KEN', goal, assessment: assessed(60, 60) },
      { indicator: 'a', area: 'KEN', goal, assessment: assessed(60, 100) },
    ],
    () => '',
  );
  expect([found?.index, found?.goals[0]?.indicators, found?.missing]).toEqual([50, 1, 0]);
});

test('goals of a framework are its top nodes, regions those of the United Nations', () => {
  const catalogue = {
    framework: {
      nodes: [
        { id: 'o1', parent: null },
        { id: 'o1.1', parent: 'o1' },
      ],
      indicators: [
        { id: 'a', parent: 'o1.1' },
        { id: 'b', parent: null },
      ],
    },
    groups: [
      { code: 'W', kind: 'world', members: ['KEN'] },
      { code: 'R', kind: 'un-region', members: ['KEN'] },
    ],
  } as unknown as Catalogue;
  const { goalOf, regionOf } = frameworkGoals(catalogue);
  expect([goalOf('a')?.id, goalOf('b'), goalOf('c'), regionOf('KEN'), regionOf('W')]).toEqual([
    'o1',
    null,
    null,
    'R',
    '',
  ]);
});
