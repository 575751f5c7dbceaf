import { expect, test } from 'vitest';
import type { GapPoint } from '#shared/gaps/methods/series-slice';
import { judge, yearly } from '../../../support/gap-methods.ts';

const falling = (rate: number, years: readonly number[]): GapPoint[] =>
  years.map((year) => ({ year, value: 60 * Math.exp(rate * (year - 1990)) }));

test.each([
  [-0.06613, 6.4],
  [-0.0669, 6.47],
])('a slope of %d is a rate of %d %% (UNICEF note and its erratum)', (slope, rate) => {
  const made = judge('aarr', { points: falling(slope, [1990, 1996, 2001, 2005]), direction: 'down', baseYear: 1990 });
  expect(made.status).toBe('improving');
  expect(made.measure).toBeCloseTo(rate, 2);
  expect(made.actualRate).toBeCloseTo(rate / 100, 4);
});

test('the rate is that of the regression of logarithms, not of the end points', () => {
  const points = [
    { year: 2000, value: 40 },
    { year: 2004, value: 37 },
    { year: 2010, value: 28 },
    { year: 2012, value: 30 },
  ];
  const [meanYear, logs] = [2006.5, points.map(({ value }) => Math.log(value))];
  const meanLog = logs.reduce((a, b) => a + b) / 4;
  const slope =
    points.reduce((sum, { year }, i) => sum + (year - meanYear) * ((logs[i] ?? 0) - meanLog), 0) /
    points.reduce((sum, { year }) => sum + (year - meanYear) ** 2, 0);
  const made = judge('aarr', { points, direction: 'down', baseYear: 2000 });
  expect(made.measure).toBeCloseTo(100 * (1 - Math.exp(slope)), 10);
});

test.each([
  ['halved in 25 years', 50, 25, 0.0273],
  ['40 % less in 13 years', 60, 13, 0.0385],
])('%s asks for a yearly rate', (_, target, years, rate) => {
  const points = [...yearly(2010, 110), ...yearly(2015, 100)];
  const made = judge('aarr', { points, direction: 'down', baseYear: 2010, target, targetYear: 2015 + years });
  expect(made.requiredRate).toBeCloseTo(rate, 4);
});

test.each([
  [80, 'on_track'],
  [60, 'accelerate'],
])('a target of %d is %s, by the symmetric multiplier', (target, status) => {
  const points = [...yearly(2010, 110), ...yearly(2015, 100)];
  const made = judge('aarr', { points, direction: 'down', baseYear: 2010, target, targetYear: 2030 });
  expect(made.status).toBe(status);
  expect(made.score).toBeCloseTo(Math.log(target / 100) / 15 / (Math.log(100 / 110) / 5), 12);
});

test('moving away must be reversed first; a met target is met', () => {
  const rising = [...yearly(2010, 90), ...yearly(2015, 100)];
  const asked = { direction: 'down', baseYear: 2010, targetYear: 2030 } as const;
  expect(judge('aarr', { ...asked, points: rising, target: 60 })).toMatchObject({ status: 'reverse', score: null });
  expect(judge('aarr', { ...asked, points: rising, target: 100 }).status).toBe('met');
});

test('where more is better the rate keeps its sign: negative is a rise', () => {
  const made = judge('aarr', { points: [...yearly(2015, 50), ...yearly(2020, 60)], target: 90 });
  expect(made.status).toBe('accelerate');
  expect(made.measure).toBeLessThan(0);
});

test('of a share past half of its bound, what is left is judged', () => {
  const made = judge('aarr', {
    points: [...yearly(2015, 80), ...yearly(2020, 90)],
    limit: 100,
    target: 95,
    targetYear: 2030,
  });
  expect(made.measure).toBeCloseTo(100 * (1 - 0.5 ** (1 / 5)), 10);
  expect(made.requiredRate).toBeCloseTo(1 - 0.5 ** (1 / 10), 12);
  expect(made).toMatchObject({ status: 'on_track', warnings: ['complement_used'] });
});

test('points from the base year on count; all where that leaves too few', () => {
  const points = [...yearly(2000, 80), ...yearly(2010, 40), ...yearly(2020, 30)];
  const since = (baseYear: number) => judge('aarr', { points, direction: 'down', baseYear });
  expect(since(2010).measure).toBeCloseTo(100 * (1 - 0.75 ** 0.1), 10);
  expect(since(2010).of('points_used')).toBe(2);
  expect(since(2018).of('points_used')).toBe(3);
  expect(since(2018).warnings).toContain('base_year_moved');
});

test('a zero has no logarithm', () => {
  expect(judge('aarr', { points: yearly(2015, 5, 0, 3), direction: 'down' })).toMatchObject({
    status: 'not_available',
    warnings: expect.arrayContaining(['zero_in_log']),
  });
});
