import { expect, test } from 'vitest';
import { judge, pair, yearly } from '../../../support/gap-methods.ts';

test('the current status index runs from 0 at the base to 10 at the target, and below 0 for regression', () => {
  const at = (latest: number) => judge('escap', { points: pair(20, latest), target: 60 }).score;
  expect([at(20), at(30), at(60), at(70), at(10)]).toEqual([0, 2.5, 10, 10, -2.5]);
  expect(judge('escap', { points: pair(20, 15), target: 10, direction: 'down' }).score).toBe(5);
});

test('is to be compared with an even pace', () => {
  expect(judge('escap', { points: pair(20, 30), target: 60 }).of('expected_status')).toBeCloseTo((10 * 8) / 15, 12);
});

test.each([
  [42, 0, 'maintain'],
  [20 + (0.91 * 40 * 8) / 15, 9, 'maintain'],
  [20 + (0.89 * 40 * 8) / 15, 11, 'accelerate'],
  [20, 100, 'accelerate'],
  [19, 104.6875, 'reverse'],
])('a latest value of %d leaves a gap of %d percent: %s', (latest, gap, status) => {
  const made = judge('escap', { points: pair(20, latest), target: 60 });
  expect(made.status).toBe(status);
  expect(made.measure).toBeCloseTo(gap, 9);
});

test('recent years weigh more in the line', () => {
  const bent = yearly(2015, 10, 10, 10, 10, 14, 18, 22);
  const made = judge('escap', { points: bent, target: 100 });
  const weights = bent.map((_, i) => i + 1);
  const mean = (of: (i: number) => number) =>
    weights.reduce((sum, weight, i) => sum + weight * of(i), 0) / weights.reduce((a, b) => a + b);
  const [year, value] = [mean((i) => i), mean((i) => bent[i]?.value ?? 0)];
  const slope = mean((i) => (i - year) * ((bent[i]?.value ?? 0) - value)) / mean((i) => (i - year) ** 2);
  expect(made.of('projected_value')).toBeCloseTo(value + slope * (15 - year), 9);
});

test('a line looks at all points, the index from the base year on', () => {
  const points = [...yearly(2005, 10), ...yearly(2015, 20), ...yearly(2025, 30)];
  expect(judge('escap', { points, target: 40 })).toMatchObject({ baseValue: 20, score: 5 });
  expect(judge('escap', { points, target: 40 }).of('projected_value')).toBeCloseTo(35, 9);
});

test.each([
  ['at the target, still there', pair(20, 20), 20, 'up', 'maintain', 0, 10],
  ['at the target, then further', pair(20, 25), 20, 'up', 'maintain', 0, 10],
  ['at the target, then a fall', pair(60, 55), 60, 'up', 'reverse', null, null],
  ['beyond the target, then behind it', pair(100, 59), 60, 'up', 'reverse', null, -10.25],
  ['beyond the target, then at it', pair(100, 60), 60, 'up', 'maintain', 0, 10],
  ['down: at the target, then a rise', pair(60, 65), 60, 'down', 'reverse', null, null],
  ['down: at the target, still there', pair(60, 60), 60, 'down', 'maintain', 0, 10],
  ['down: beyond the target, then behind it', pair(40, 61), 60, 'down', 'reverse', null, -10.5],
  ['a line from before the base that passes', [...yearly(2010, 20), ...pair(60, 55)], 60, 'up', 'reverse', null, null],
  ['a target of 0, then a rise', pair(0, 1), 0, 'down', 'reverse', null, null],
] as const)('base %s', (_, points, target, direction, status, measure, score) => {
  const made = judge('escap', { points, target, direction });
  expect([made.status, made.measure, made.score]).toEqual([status, measure, score]);
});

test('a target that equals the base is said', () => {
  expect(judge('escap', { points: pair(20, 15), target: 20 })).toMatchObject({
    warnings: ['target_equals_base'],
    decidedBy: 'gap_abs',
  });
});

test('one point and no target give no answer', () => {
  expect(judge('escap', { points: yearly(2020, 5), target: 20 }).status).toBe('not_available');
  expect(judge('escap', { points: pair(5, 6) })).toMatchObject({ status: 'not_available', warnings: ['no_target'] });
});
