import { expect, test } from 'vitest';
import { dampedDrift, leastSquaresSlope, naive, simpleSmoothing, theta } from '#shared/projections/smoothing';

test('simple smoothing of a known series', () => {
  const z = [
    445.36, 453.2, 454.41, 422.38, 456.04, 440.39, 425.19, 486.21, 500.43, 521.28, 508.95, 488.89, 509.87, 456.72,
    473.82, 525.95, 549.83, 542.34,
  ];
  // Oil production of Saudi Arabia 1996-2013: Hyndman and Athanasopoulos, Forecasting (3rd ed.) §8.1 give alpha 0.83, level 542.68.
  expect(simpleSmoothing(Float64Array.from(z), z.length, 2)[1]).toBeCloseTo(542.68, 0);
});

test('theta is simple smoothing with half the slope of the line', () => {
  const z = Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(leastSquaresSlope(z, 8)).toBeCloseTo(1, 12);
  const ahead = theta(z, 8, 3);
  expect((ahead[2] ?? 0) - (ahead[1] ?? 0)).toBeCloseTo(0.5, 12);
});

test('no change repeats the last value, and drift adds the mean change, fading', () => {
  const z = Float64Array.from([2, 4, 3, 8]);
  expect([...naive(z, 4, 2)]).toEqual([8, 8]);
  const [one = 0, two = 0] = dampedDrift(z, 4, 2);
  expect(one).toBeCloseTo(8 + 2, 12);
  expect(two).toBeCloseTo(8 + 2 + 1.8, 12);
});
