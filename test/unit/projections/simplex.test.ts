import { expect, test } from 'vitest';
import { minimise } from '#shared/projections/simplex';

test('finds the bottom of a curved valley', () => {
  const rosenbrock = (x: Float64Array) => (1 - x[0]!) ** 2 + 100 * (x[1]! - x[0]! ** 2) ** 2;
  const { x, value } = minimise(rosenbrock, [-1.2, 1], 0.5);
  expect(value).toBeLessThan(1e-10);
  expect(x[0]).toBeCloseTo(1, 4);
  expect(x[1]).toBeCloseTo(1, 4);
});

test('stays at a minimum it starts from', () => {
  const { x } = minimise((y) => y[0]! ** 2 + y[1]! ** 2 + y[2]! ** 2, [0, 0, 0], 0.3);
  for (const one of x) expect(Math.abs(one)).toBeLessThan(1e-5);
});
