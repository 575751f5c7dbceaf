import { expect, test } from 'vitest';
import { judge, pair, yearly } from '../../../support/gap-methods.ts';

const towards = (ratio: number) => pair(100, 100 * (1 + ratio * (2 ** (1 / 15) - 1)) ** 8);

test.each([
  [1.2, 'significant_progress'],
  [0.9500001, 'significant_progress'],
  [0.9499999, 'moderate_progress'],
  [0.6000001, 'moderate_progress'],
  [0.5999999, 'insufficient_progress'],
  [0, 'insufficient_progress'],
  [-0.01, 'movement_away'],
])('with a target, %d of the growth required is %s', (ratio, status) => {
  const made = judge('eurostat', { points: towards(ratio), target: 200 });
  expect(made.status).toBe(status);
  expect(made.measure).toBeCloseTo(ratio, 9);
});

test.each([
  [0.0101, 'significant_progress'],
  [0.0099, 'moderate_progress'],
  [0, 'moderate_progress'],
  [-0.0099, 'moderate_movement_away'],
  [-0.0101, 'significant_movement_away'],
])('without a target, growth of %d a year is %s', (rate, status) => {
  const up = judge('eurostat', { points: pair(50, 50 * (1 + rate) ** 8) });
  expect(up.status).toBe(status);
  expect(up.measure).toBeCloseTo(rate, 12);
});

test('where less is better, growth counts against', () => {
  const made = judge('eurostat', { points: pair(50, 60), direction: 'down' });
  expect(made).toMatchObject({ status: 'significant_movement_away', tone: 'bad' });
  expect(made.measure).toBeCloseTo(-(1.2 ** (1 / 8) - 1), 12);
});

test('a met target counts as significant, whatever the trend', () => {
  expect(judge('eurostat', { points: pair(300, 250), target: 200 })).toMatchObject({
    status: 'significant_progress',
    warnings: ['base_past_target', 'target_met'],
  });
});

test('a target left since the base year is movement away', () => {
  expect(judge('eurostat', { points: pair(300, 150), target: 200 }).status).toBe('movement_away');
  expect(judge('eurostat', { points: pair(200, 150), target: 200 })).toMatchObject({
    status: 'movement_away',
    measure: null,
  });
});

test('a window of five years takes the place of the base year', () => {
  const points = yearly(2010, 10, 11, 12, 13, 14, 15, 16, 17, 20, 21, 22);
  const made = judge('eurostat', { points, window: 5 });
  expect(made).toMatchObject({ baseYear: 2015, baseValue: 15, latestYear: 2020, warnings: ['no_target'] });
  expect(made.measure).toBeCloseTo((22 / 15) ** (1 / 5) - 1, 12);
});

test('a window the series does not fill is said', () => {
  const made = judge('eurostat', { points: yearly(2015, 10, 11, 12, 13), window: 15 });
  expect(made).toMatchObject({ baseYear: 2015, latestYear: 2018 });
  expect(made.warnings).toContain('window_shortened');
});

test('a break in the series shortens the window', () => {
  const points = yearly(2015, 10, 11, 12, 13, 14, 15).map((one) => (one.year === 2018 ? { ...one, status: 'B' } : one));
  expect(judge('eurostat', { points, window: 5 })).toMatchObject({
    baseYear: 2018,
    warnings: expect.arrayContaining(['window_shortened']),
  });
  expect(judge('eurostat', { points }).warnings).toContain('break_in_series');
});

test('values near the bound of a share are said to say little', () => {
  expect(judge('eurostat', { points: pair(97, 98), limit: 100 }).warnings).toContain('near_bound');
});

test.each([
  [pair(0, 5), 'zero_in_growth'],
  [pair(-3, 5), 'opposite_signs'],
])('growth from %j is not defined', (points, warning) => {
  const made = judge('eurostat', { points, target: 20 });
  expect(made).toMatchObject({ status: 'not_available', measure: null });
  expect(made.warnings).toContain(warning);
});
