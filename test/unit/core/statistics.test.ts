import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hazenQuantile, mean, meanOrNull, median, quantile, sum } from '#shared/core/statistics';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });

test('quantiles are those of R: quantile(c(1, 2, 4, 8, 16), p, type = 7 and 5)', () => {
  const five = [1, 2, 4, 8, 16];
  expect([0, 0.1, 0.25, 0.5, 0.8, 1].map((p) => quantile(five, p))).toEqual([1, 1.4, 2, 4, 9.600000000000001, 16]);
  expect([0, 0.1, 0.25, 0.5, 0.8, 1].map((p) => hazenQuantile(five, p))).toEqual([1, 1, 1.75, 4, 12, 16]);
});

test('descending values count from the top', () => {
  expect(quantile([16, 8, 4, 2, 1], 0.25)).toBe(8);
});

test('the median of an even number lies half way, whatever their order', () => {
  expect(median([9, 1, 4, 2])).toBe(3);
  expect(median([3, 1, 2])).toBe(2);
});

test('nothing has no statistic', () => {
  expect([mean([]), median([]), quantile([], 0.5), hazenQuantile([], 0.5)]).toEqual([NaN, NaN, NaN, NaN]);
  expect(meanOrNull([])).toBeNull();
  expect(sum([])).toBe(0);
});

test('sum adds from first to last', () => {
  fc.assert(fc.property(values, (all) => sum(all) === all.reduce((total, value) => total + value, 0)));
});

test('every quantile lies between the least and the greatest, and never falls', () => {
  fc.assert(
    fc.property(
      values,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (all, p, q) => {
        const ascending = all.toSorted((a, b) => a - b);
        const [low, high] = [Math.min(p, q), Math.max(p, q)];
        for (const at of [quantile, hazenQuantile]) {
          expect(at(ascending, low)).toBeGreaterThanOrEqual(ascending[0]!);
          expect(at(ascending, high)).toBeLessThanOrEqual(ascending.at(-1)!);
          expect(at(ascending, high) - at(ascending, low)).toBeGreaterThanOrEqual(-1e-9);
        }
      },
    ),
  );
});
