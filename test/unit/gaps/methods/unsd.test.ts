import { expect, test } from 'vitest';
import { judge, pair, yearly } from '../../../support/gap-methods.ts';

/** A series whose growth covers `share` of the way from 100 to 200 by 2030. */
const towards = (share: number) => pair(100, 100 * (1 + share) ** (8 / 15));

test.each([
  [1, 'met_or_on_track', 3],
  [0.950001, 'met_or_on_track', 3],
  [0.949999, 'fair_progress', 2],
  [0.100001, 'fair_progress', 2],
  [0.099999, 'stagnation_or_regression', 1],
  [-0.2, 'stagnation_or_regression', 1],
])('with a target, %d of the way by 2030 is %s', (share, status, score) => {
  const made = judge('unsd', { points: towards(share), target: 200 });
  expect(made).toMatchObject({ status, score });
  expect(made.measure).toBeCloseTo(share, 9);
});

test.each([
  [0.0201, 'met_or_on_track'],
  [0.0199, 'fair_progress'],
  [0.0051, 'fair_progress'],
  [0.0049, 'stagnation_or_regression'],
])('without a target, growth of %d a year is %s', (rate, status) => {
  expect(judge('unsd', { points: pair(50, 50 * (1 + rate) ** 8) }).status).toBe(status);
  expect(judge('unsd', { points: pair(-50, -50 * (1 + rate) ** 8), direction: 'down' }).status).toBe(status);
});

test('a met target stays met whatever the trend', () => {
  expect(judge('unsd', { points: pair(300, 250), target: 200 })).toMatchObject({
    status: 'met_or_on_track',
    warnings: ['target_met'],
  });
});

test.each([
  [0, 'down', 1, 'met_or_on_track'],
  [0, 'down', 1.01, 'stagnation_or_regression'],
  [100, 'up', 99, 'met_or_on_track'],
  [100, 'up', 98.9, 'stagnation_or_regression'],
  [50, 'up', 49.5, 'stagnation_or_regression'],
] as const)('target %d (%s), steady at %d: %s', (target, direction, value, status) => {
  expect(judge('unsd', { points: pair(value, value), target, direction }).status).toBe(status);
});

test('without a value in the base year the nearest one counts, before or after it', () => {
  const later = [...yearly(2008, 50), ...yearly(2016, 60), ...yearly(2023, 70)];
  expect(judge('unsd', { points: later })).toMatchObject({ baseYear: 2016 });
  const earlier = [...yearly(2013, 50), ...yearly(2020, 60)];
  expect(judge('unsd', { points: earlier })).toMatchObject({
    baseYear: 2013,
    status: 'met_or_on_track',
    warnings: ['base_year_moved', 'no_target'],
  });
});

test('yes is met and no is stagnation', () => {
  expect(judge('unsd', { points: pair(0, 1), target: 1 }).status).toBe('met_or_on_track');
  expect(judge('unsd', { points: pair(0, 0), target: 1 }).status).toBe('stagnation_or_regression');
});

test('a target left since the base year is regression', () => {
  expect(judge('unsd', { points: pair(60, 40), target: 50 })).toMatchObject({
    status: 'stagnation_or_regression',
    warnings: ['base_past_target'],
  });
});
