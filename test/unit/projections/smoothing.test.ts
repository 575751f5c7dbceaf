import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bestFits,
  DAMPED,
  LINEAR,
  SIMPLE_SMOOTHING,
  type Smoothing,
  slopes,
  smoothingFit,
  thetaPath,
} from '#shared/projections/smoothing';

const series = fc
  .array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 6, maxLength: 30 })
  .map((values) => Float64Array.from(values));
const candidate = fc.constantFrom(...SIMPLE_SMOOTHING, ...LINEAR, ...DAMPED);

/** Squared error and last state of the recursions as the textbook writes them, from a given start. */
function run(z: Float64Array, { alpha, beta, phi }: Smoothing, level: number, trend: number) {
  let [l, b, sse] = [level, trend, 0];
  for (const value of z) {
    const error = value - l - phi * b;
    l += phi * b + alpha * error;
    b = phi * b + beta * error;
    sse += error ** 2;
  }
  return { l, b, sse };
}

describe('the start in closed form', () => {
  test('leaves no more error than any other start', () => {
    fc.assert(
      fc.property(series, candidate, fc.double({ min: -100, max: 100, noNaN: true }), (z, one, away) => {
        const { sse } = smoothingFit(z, z.length, one);
        const trend = one.beta === 0 ? 0 : away / 10;
        expect(sse).toBeLessThanOrEqual(run(z, one, z[0]! + away, trend).sse * (1 + 1e-9) + 1e-6);
      }),
    );
  });
  test('gives the state the recursions end in', () => {
    const z = Float64Array.from([3, 5, 4, 6, 9, 8, 11]);
    const simple = { alpha: 0.4, beta: 0, phi: 1 };
    const { sse, level } = smoothingFit(z, z.length, simple);
    const starts = Array.from({ length: 2001 }, (_, i) => run(z, simple, i / 200, 0));
    const best = starts.reduce((least, one) => (one.sse < least.sse ? one : least));
    expect(sse).toBeCloseTo(best.sse, 3);
    expect(level).toBeCloseTo(best.l, 2);
  });
});

test('fits on all of the past in one pass are those of each part by itself', () => {
  fc.assert(
    fc.property(series, (z) => {
      const all = bestFits(z, 4, LINEAR);
      for (let n = 4; n <= z.length; n++) {
        const one = bestFits(z.slice(0, n), n, LINEAR);
        expect(all.level[n - 4]).toBe(one.level[0]);
        expect(all.trend[n - 4]).toBe(one.trend[0]);
        expect(all.chosen[n - 4]).toBe(one.chosen[0]);
      }
    }),
    { numRuns: 40 },
  );
});

test('slopes of all first parts are those of least squares', () => {
  const z = Float64Array.from([2, 5, 3, 8, 9, 7]);
  const by = (n: number) => {
    const middle = (n - 1) / 2;
    const values = [...z.slice(0, n)];
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    const cross = values.reduce((sum, value, t) => sum + (t - middle) * (value - mean), 0);
    return cross / values.reduce((sum, _, t) => sum + (t - middle) ** 2, 0);
  };
  const found = slopes(z, 3);
  for (const n of [3, 4, 5, 6]) expect(found[n - 3]).toBeCloseTo(by(n), 12);
});

test('theta of a line, smoothed with α 1, rises by half its slope from its end', () => {
  expect([...thetaPath(10, 1, 2, 6, 2)]).toEqual([11, 12]);
});
