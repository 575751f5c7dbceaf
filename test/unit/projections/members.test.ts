import { describe, expect, test } from 'vitest';
import {
  dampedHolt,
  drift,
  type Fit,
  type Forecaster,
  fitLevel,
  fitTrend,
  holt,
  naive,
  simpleSmoothing,
  theta,
} from '#shared/projections/members';
import { readPanel, readReference } from '../../support/forecast-data.ts';
import { noSharedData } from '../../support/shared-data.ts';

const OIL = Float64Array.from([
  445.36, 453.2, 454.41, 422.38, 456.04, 440.39, 425.19, 486.21, 500.43, 521.28, 508.95, 488.89, 509.87, 456.72, 473.82,
  525.95, 549.83, 542.34,
]);

describe('by hand and by the book', () => {
  test('simple smoothing of oil in Saudi Arabia: α 0.83, level 542.68', () => {
    // Hyndman and Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), §8.1
    expect(fitLevel(OIL).alpha).toBeCloseTo(0.83, 2);
    expect(simpleSmoothing(OIL, 2)[1]).toBeCloseTo(542.68, 1);
  });
  test('no change repeats the last value, and drift adds the mean change', () => {
    const y = Float64Array.from([2, 4, 3, 8]);
    expect([...naive(y, 2)]).toEqual([8, 8]);
    expect([...drift(y, 2)]).toEqual([10, 12]);
  });
  test('theta rises by half the slope of the line', () => {
    const ahead = theta(Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8]), 3);
    expect((ahead[2] ?? 0) - (ahead[1] ?? 0)).toBeCloseTo(0.5, 12);
  });
  test('a straight line goes on: as it is, and fading by 0.98', () => {
    const line = Float64Array.from({ length: 12 }, (_, t) => 5 + 3 * t);
    expect(holt(line, 2)[1]).toBeCloseTo(5 + 3 * 13, 4);
    const [one = 0, two = 0] = dampedHolt(line, 2);
    expect((two - one) / (one - 38)).toBeCloseTo(0.98, 2);
  });
});

/**
 * R's forecast 8.20, series by series. A forecast that is not the same to 1e-3 comes from a fit that leaves no more squared error than
 * R's, which its interval gives away: (half width ÷ 1.96)² × (values − parameters).
 */
describe.skipIf(noSharedData())('beside R', () => {
  const cases: readonly [string, Forecaster, ((y: Float64Array) => Fit) | null, number][] = [
    ['naive', naive, null, 0],
    ['drift', drift, null, 0],
    ['ses', simpleSmoothing, fitLevel, 2],
    ['thetaf', theta, fitLevel, 2],
    ['holt', holt, (y) => fitTrend(y, false), 4],
    ['damped', dampedHolt, (y) => fitTrend(y, true), 5],
  ];
  const panels = ['m1_yearly', 'm3_yearly'] as const;
  const all = panels.flatMap((panel) => cases.map((one) => [panel, ...one] as const));
  test.each(all)('%s: %s', (panel, method, forecaster, fitted, parameters) => {
    const [better, same, undamped]: string[][] = [[], [], []];
    const reference = readReference(panel).get(method);
    for (const { id, values } of readPanel(panel)) {
      const y = Float64Array.from(values);
      const theirs = reference?.get(id);
      if (!theirs) throw new Error(`no ${method} of ${id}`);
      const own = forecaster(y, theirs.mean.length);
      if (theirs.mean.every((value, h) => Math.abs((own[h] ?? 0) - value) <= 1e-3 * Math.abs(value))) {
        same?.push(id);
        continue;
      }
      const [one = 0, two = 0, three = 0] = theirs.mean;
      // In the shortest series R leaves out the damping it was asked for: its steps do not fade.
      if (method === 'damped' && Math.abs((three - two) / (two - one) - 1) < 1e-6) {
        undamped?.push(id);
        continue;
      }
      const spread = ((theirs.upper[0] ?? 0) - one) / 1.959963984540054;
      expect(fitted, `${method} of ${id} has nothing to optimise`).not.toBeNull();
      expect(fitted?.(y).sse, id).toBeLessThanOrEqual(spread ** 2 * (y.length - parameters) * (1 + 1e-4));
      better?.push(id);
    }
    const said = [`${same?.length} as in R`, `${better?.length} with less squared error: ${better?.join(' ')}`];
    console.log(
      `${panel} ${method}: ${said.join('; ')}${undamped?.length ? `; not damped by R: ${undamped.join(' ')}` : ''}`,
    );
    if (method === 'naive' || method === 'drift') expect(better).toEqual([]);
    if (method === 'ses' || method === 'thetaf') expect(better?.length).toBeLessThan(0.08 * (reference?.size ?? 0));
  });
});
