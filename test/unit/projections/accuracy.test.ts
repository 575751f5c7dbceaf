import { describe, expect, test } from 'vitest';
import { type Accuracy, accuracyOf, naiveComparison, normalQuantile } from '#shared/projections/accuracy';
import { judge, projected, readPanel } from '../../support/forecast-data.ts';
import { noSharedData } from '../../support/shared-data.ts';

const at = ({ intervals }: Accuracy, level: number) => {
  const found = intervals.find((one) => one.level === level);
  if (!found || found.msis === null) throw new Error(`no interval of ${level}%`);
  return { coverage: found.coverage, msis: found.msis };
};

describe('measures', () => {
  const comparison = {
    known: [10, 12, 11, 13],
    actual: [14, null, 10],
    point: [13, 13, 13],
    intervals: [{ level: 80, lower: [12, 11, 11], upper: [15, 16, 17] }],
  };
  test('by hand: the known values change by 5/3 a year on average', () => {
    const made = accuracyOf([comparison]);
    expect(made?.count).toBe(2);
    expect(made?.smape).toBeCloseTo((200 / 27 + 600 / 23) / 2, 12);
    expect(made?.mase).toBeCloseTo(2 / (5 / 3), 12);
    expect(made?.intervals[0]?.coverage).toBe(0.5);
    expect(made?.intervals[0]?.msis).toBeCloseTo((3 + (6 + 10 * 1)) / 2 / (5 / 3), 12);
  });
  test('no change repeats the last value, with bounds of a random walk', () => {
    const { point, intervals } = naiveComparison(comparison, [95]);
    const spread = Math.sqrt((4 + 1 + 4) / 3);
    expect(point).toEqual([13, 13, 13]);
    expect(intervals[0]?.upper[2]).toBeCloseTo(13 + 1.959963985 * spread * Math.sqrt(3), 6);
  });
  test('nothing to compare gives nothing, and a series that never changed has no scale', () => {
    expect(accuracyOf([])).toBeNull();
    expect(accuracyOf([{ ...comparison, known: [5, 5, 5] }])?.mase).toBeNull();
  });
  test.each([
    [0.5, 0],
    [0.75, 0.6744897502],
    [0.9, 1.2815515655],
    [0.975, 1.9599639845],
    [0.9995, 3.2905267315],
  ])('the normal quantile of %s', (p, quantile) => {
    expect(normalQuantile(p)).toBeCloseTo(quantile, 7);
  });
});

describe('what the projections hold to', () => {
  test.skipIf(noSharedData())('M3, 645 yearly series, six years ahead', () => {
    const { own, naive } = judge(readPanel('m3_yearly'), projected);
    // Published for no change: 17.88 and 3.17.
    expect([naive.smape, naive.mase]).toEqual([expect.closeTo(17.88, 2), expect.closeTo(3.172, 3)]);
    expect(own.smape).toBeLessThanOrEqual(15.69);
    expect(own.mase).toBeLessThanOrEqual(2.6);
    expect(at(own, 95).coverage).toBeGreaterThanOrEqual(0.92);
    expect(at(own, 95).coverage).toBeLessThanOrEqual(0.97);
    expect(at(own, 95).msis).toBeLessThanOrEqual(22);
    expect(at(own, 80).coverage).toBeGreaterThan(0.75);
    expect(at(own, 80).coverage).toBeLessThan(0.85);
    expect(at(own, 50).coverage).toBeGreaterThan(0.45);
    expect(at(own, 50).coverage).toBeLessThan(0.55);
  });
  test.skipIf(noSharedData()).each(['unhcr_asylum_o2014', 'unhcr_origin_o2014'] as const)(
    'refugees 2014 to 2019, %s',
    (name) => {
      const { own, naive } = judge(readPanel(name), projected);
      expect(own.smape).toBeLessThanOrEqual(naive.smape);
      expect(own.mase).toBeLessThanOrEqual(naive.mase ?? 0);
      expect(at(own, 95).coverage).toBeGreaterThanOrEqual(0.9);
      expect(at(own, 95).coverage).toBeLessThanOrEqual(0.97);
    },
  );
  test.skipIf(noSharedData())('refugees from earlier years: never two hundredths worse than no change', () => {
    for (const name of ['unhcr_asylum_o2014', 'unhcr_origin_o2014'] as const) {
      for (const back of [5, 10, 15]) {
        const earlier = readPanel(name).flatMap(({ id, points, values }) => {
          const n = values.length - back;
          const later = values.slice(n, n + 5);
          return n < 8 ? [] : [{ id, points: points.slice(0, n), values: values.slice(0, n), later }];
        });
        const { own, naive } = judge(earlier, projected);
        expect(own.smape).toBeLessThan(naive.smape * 1.02);
      }
    }
  });
  test.skipIf(noSharedData())('M1, on which it was developed', () => {
    const { own, naive } = judge(readPanel('m1_yearly'), projected);
    expect(own.smape).toBeLessThan(0.8 * naive.smape);
    expect(at(own, 95).coverage).toBeGreaterThan(0.92);
    expect(at(own, 95).coverage).toBeLessThan(0.97);
  });
});
