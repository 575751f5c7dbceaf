import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  sdsnArrowValue,
  sdsnGoalArrow,
  sdsnGoalColour,
  sdsnGoalScore,
  sdsnIndex,
} from '#shared/gaps/methods/sdsn-goal';
import { sdsnBand, sdsnColour, sdsnScore } from '#shared/gaps/methods/sdsn-marks';
import { judge, pair, yearly } from '../../../support/gap-methods.ts';

const more = { lowerBound: 20, red: 40, green: 80, optimum: 100 };
const less = { lowerBound: 80, red: 60, green: 20, optimum: 0 };

test('scores lie between lower bound and optimum, clipped, in both directions', () => {
  expect([0, 20, 60, 100, 120].map((value) => sdsnScore(value, 20, 100))).toEqual([0, 0, 50, 100, 100]);
  expect([90, 80, 40, 0, -5].map((value) => sdsnScore(value, 80, 0))).toEqual([0, 0, 50, 100, 100]);
});

test.each([
  [10, 0, 'red'],
  [20, 0, 'red'],
  [30, 0.5, 'red'],
  [40, 1, 'orange'],
  [50, 1.25, 'orange'],
  [60, 1.5, 'yellow'],
  [79, 1.975, 'yellow'],
  [80, 2, 'green'],
  [90, 2.5, 'green'],
  [130, 3, 'green'],
])('a value of %d has band value %d and is %s, either way round', (value, band, colour) => {
  expect(sdsnBand(value, more)).toBeCloseTo(band, 12);
  expect(sdsnColour(value, more)).toBe(colour);
  expect(sdsnBand(100 - value, less)).toBeCloseTo(band, 12);
  expect(sdsnColour(100 - value, less)).toBe(colour);
});

test('one point is enough for score and colour; no target is asked for', () => {
  expect(judge('sdsn', { points: yearly(2021, 50), thresholds: more })).toMatchObject({
    status: 'orange',
    measure: 1.25,
    score: 37.5,
    trend: null,
  });
});

test('colour without a scale, and a score without thresholds', () => {
  const bare = { lowerBound: null, optimum: null, red: null, green: null };
  expect(judge('sdsn', { points: yearly(2021, 30), thresholds: { ...bare, red: 40, green: 80 } })).toMatchObject({
    status: 'red',
    measure: null,
    score: null,
  });
  expect(
    judge('sdsn', { points: yearly(2021, 30), thresholds: { ...bare, lowerBound: 20, optimum: 100 } }),
  ).toMatchObject({ status: 'not_available', score: 12.5 });
});

test('thresholds that contradict each other judge nothing; against the direction they are followed and said', () => {
  expect(judge('sdsn', { points: yearly(2021, 30), thresholds: { ...more, red: 80, green: 40 } })).toMatchObject({
    status: 'not_available',
    warnings: expect.arrayContaining(['thresholds_out_of_order']),
  });
  expect(judge('sdsn', { points: yearly(2021, 90), thresholds: more, direction: 'down' })).toMatchObject({
    status: 'green',
    warnings: expect.arrayContaining(['thresholds_against_direction']),
  });
});

test.each([
  [pair(36, 35), 'decreasing'],
  [pair(36, 40), 'stagnating'],
  [pair(36, 36), 'stagnating'],
  [pair(36, 36 + (44 * 8 * 0.6) / 15), 'moderately_improving'],
  [pair(36, 36 + (44 * 8 * 1.01) / 15), 'on_track'],
  [pair(90, 90), 'on_track'],
  [pair(95, 90), 'on_track'],
  [pair(85, 80), 'on_track'],
  [pair(85, 79), 'decreasing'],
  [pair(120, 110), 'on_track'],
  [pair(10, 5), 'decreasing'],
  [pair(5, 10), 'stagnating'],
  [pair(0, 24), 'moderately_improving'],
])('the arrow of %j: %s', (points, trend) => {
  expect(judge('sdsn', { points, thresholds: more }).trend).toBe(trend);
});

test('the arrow looks at scores before clipping, which stay within 0…100 where they are shown', () => {
  const made = judge('sdsn', {
    points: pair(68, 75.7),
    direction: 'down',
    thresholds: { lowerBound: 60, red: 40, green: 5, optimum: 0 },
  });
  expect(made).toMatchObject({ score: 0, trend: 'decreasing', status: 'red' });
  expect(made.of('score_latest')).toBeCloseTo((100 * (75.7 - 60)) / -60, 9);
});

test.each([
  [0.85, 0.8, 0.9, 'yellow'],
  [0.3, 0.1, 0.5, 'yellow'],
  [0.15, 0.1, 0.2, 'yellow'],
  [1.15, 1.1, 1.2, 'yellow'],
  [0.1 + 0.2, 0.1, 0.3, 'green'],
  [0.3, 0.1, 0.1 + 0.2, 'green'],
  [0.8499999, 0.8, 0.9, 'orange'],
  [0.85, 0.9, 0.8, 'yellow'],
  [0.8500001, 0.9, 0.8, 'orange'],
  [-0.85, -0.9, -0.8, 'yellow'],
])('%d between red %d and green %d is %s', (value, red, green, colour) => {
  expect(sdsnColour(value, { red, green })).toBe(colour);
  const made = judge('sdsn', {
    points: yearly(2021, value),
    thresholds: { lowerBound: null, red, green, optimum: null },
  });
  expect(made.status).toBe(colour);
});

test('a goal is as good as its two worst indicators', () => {
  expect(sdsnGoalColour([0.5, 0.8, 3])).toBe('red');
  expect(sdsnGoalColour([0.2, 1.2, 3])).toBe('orange');
  expect(sdsnGoalColour([1.2, 1.4, 3])).toBe('orange');
  expect(sdsnGoalColour([1.4, 1.7, 3])).toBe('yellow');
  expect(sdsnGoalColour([1.9, 2.9, 3])).toBe('yellow');
  expect(sdsnGoalColour([2, 2.1, 3])).toBe('green');
  expect(sdsnGoalColour([null, 2.1])).toBe('green');
  expect(sdsnGoalColour([null])).toBeNull();
});

test('a goal scores the mean of the indicators that have one', () => {
  expect(sdsnGoalScore([10, null, 40])).toBe(25);
  expect(sdsnGoalScore([null])).toBeNull();
});

test('a missing goal counts as the mean of its region; too many missing indicators leave no index', () => {
  const areas = [
    { region: 'A', goals: [50, 70], missing: 0 },
    { region: 'A', goals: [60, null], missing: 0.1 },
    { region: 'B', goals: [60, null], missing: 0.1 },
    { region: 'A', goals: [90, 90], missing: 0.3 },
  ];
  expect(sdsnIndex(areas)).toEqual([60, 70, null, null]);
});

test('whatever its indicators, a goal is never better than its best nor worse than its worst', () => {
  const order = ['red', 'orange', 'yellow', 'green'];
  const rank = (band: number) =>
    order.indexOf(band >= 2 ? 'green' : band >= 1.5 ? 'yellow' : band >= 1 ? 'orange' : 'red');
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 1 }), (bands) => {
      const goal = order.indexOf(sdsnGoalColour(bands) ?? '');
      const ranks = bands.map(rank);
      expect(goal).toBeGreaterThanOrEqual(Math.min(...ranks));
      expect(goal).toBeLessThanOrEqual(Math.max(...ranks));
    }),
  );
});

test('arrows of a goal are averaged on their scale', () => {
  expect([-2, -0.5, 0, 0.25, 0.5, 0.75, 1, 1.5, 9].map(sdsnArrowValue)).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4]);
  expect(sdsnGoalArrow([0.5, 2.5, null])).toBe('stagnating');
  expect(sdsnGoalArrow([4, 2])).toBe('on_track');
  expect(sdsnGoalArrow([null])).toBeNull();
});
