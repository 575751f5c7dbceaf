import { expect, test } from 'vitest';
import { worstWeather } from '#shared/gaps/methods/german-dns';
import { judge, yearly } from '../../../support/gap-methods.ts';

/** Six years that rise by `step` to 50 in 2020; the target of 60 lies ten years ahead. */
const rising = (step: number) => yearly(2015, ...[5, 4, 3, 2, 1, 0].map((back) => 50 - step * back));
const asked = { target: 60, targetYear: 2030 };

test.each([
  [1.2, -0.2, 'sun'],
  [0.951, 0.049, 'sun'],
  [0.949, 0.051, 'slightly_cloudy'],
  [0.801, 0.199, 'slightly_cloudy'],
  [0.799, 0.201, 'cloudy'],
  [0.01, 0.99, 'cloudy'],
  [0, 1, 'thunderstorm'],
  [-0.5, 1.5, 'thunderstorm'],
])('a mean change of %d a year: %s', (step, miss, status) => {
  const made = judge('german-dns', { points: rising(step), ...asked });
  expect(made.status).toBe(status);
  expect(made.measure).toBeCloseTo(miss, 9);
});

test('the last six consecutive years count, not those before nor those beyond a gap', () => {
  const long = yearly(2010, 0, 0, 0, 0, 0, 45, 46, 47, 48, 49, 50);
  expect(judge('german-dns', { points: long, ...asked })).toMatchObject({ baseYear: 2015, actualRate: 1 });
  const gapped = [...yearly(2010, 0), ...yearly(2017, 47, 48, 49, 50)];
  expect(judge('german-dns', { points: gapped, ...asked })).toMatchObject({ baseYear: 2017, actualRate: 1 });
});

test('three consecutive values are too few', () => {
  expect(judge('german-dns', { points: yearly(2018, 48, 49, 50), ...asked })).toMatchObject({
    status: 'not_available',
    warnings: ['too_few_consecutive'],
  });
});

test('a met target is sun, even on one value', () => {
  expect(judge('german-dns', { points: yearly(2020, 61), ...asked })).toMatchObject({ status: 'sun', measure: null });
});

test('a target year that has passed is missed by the whole distance', () => {
  expect(judge('german-dns', { points: rising(1), target: 60, targetYear: 2020 })).toMatchObject({
    status: 'cloudy',
    measure: 1,
    warnings: ['target_year_passed'],
  });
});

test('of several targets the worst wins', () => {
  expect(worstWeather(['sun', 'cloudy', 'not_available', 'slightly_cloudy'])).toBe('cloudy');
  expect(worstWeather(['not_available'])).toBe('not_available');
  expect(worstWeather([])).toBe('not_available');
});
