import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookupOf } from '#shared/projections/evidence';
import type { Lever, TargetLever } from '#shared/projections/scenario';
import { simulator } from '#shared/projections/simulate';

const LAST = 2020;
const SIMULATION = { seed: 7, count: 200, levels: [95] } as const;
const growing = [10, 11, 12.5, 13.4, 15, 16.2, 18, 19.9, 21.8, 24, 26.3, 29];
const falling = growing.toReversed();
const jumpy = [10, 14, 9, 13, 8, 15, 10, 12, 9, 14, 11, 13];

const target = (value: number, year: number, part: Partial<TargetLever> = {}): Lever => ({
  kind: 'target',
  aim: { kind: 'value', value },
  year: LAST + year,
  start: null,
  shape: 'linear',
  of: 'each',
  indicator: null,
  scope: { kind: 'all' },
  ...part,
});
const pointsOf = (values: readonly number[]) =>
  values.map((value, i) => ({ year: LAST - values.length + 1 + i, value }));

function run(values: readonly number[], levers: readonly Lever[], area = 'A') {
  const evidence = {
    indicators: [
      {
        id: 'x',
        domain: { kind: 'positive' as const },
        direction: 'up' as const,
        aggregation: { kind: 'sum' as const },
      },
    ],
    groups: [{ code: 'ALL', members: ['A', 'B'] }],
    series: [
      { indicator: 'x', area: 'A', points: pointsOf(values) },
      { indicator: 'x', area: 'B', points: pointsOf(jumpy) },
    ],
  };
  return simulator(lookupOf(evidence), SIMULATION)({ indicator: 'x', area, horizon: 8, levers, balance: null })!;
}
const stepsOf = (values: readonly number[]): readonly number[] => values.slice(1).map((value, i) => value - values[i]!);
const expectEqual = (steps: readonly number[], size: number): void => {
  for (const step of steps) expect(Math.abs(step - size)).toBeLessThan(1e-9 * Math.max(1, Math.abs(size)));
};

describe.each([
  ['growing', growing],
  ['falling', falling],
  ['jumpy', jumpy],
])('a target of a %s series', (_, values) => {
  const last = values.at(-1)!;
  test.each([20, 50, 5, 300])('in equal steps of the value reaches %d in equal steps', (aim) => {
    const { path } = run(values, [target(aim, 5)]);
    expectEqual(stepsOf([last, ...path.median.slice(0, 5)]), (aim - last) / 5);
  });
  test('in equal steps on the scale grows by the same factor each year', () => {
    const { path } = run(values, [target(50, 5, { shape: 'even' })]);
    expectEqual(stepsOf([last, ...path.median.slice(0, 5)].map(Math.log)), Math.log(50 / last) / 5);
  });
  test('that starts later goes on from where the baseline then is', () => {
    const { path, baseline } = run(values, [target(50, 5, { start: LAST + 3 })]);
    expect(path.median.slice(0, 2)).toEqual(baseline.median.slice(0, 2));
    expectEqual(stepsOf(path.median.slice(1, 5)), (50 - baseline.median[1]!) / 3);
  });
  test.each(['A', 'ALL'])('stays reached in every path of %s', (area) => {
    for (const [aim, isUp] of [
      [500, true],
      [2, false],
    ] as const) {
      const { values: after, parts } = run(values, [target(aim, 4, { of: area === 'ALL' ? 'total' : 'each' })], area);
      const size = parts.years.length;
      for (const [i, value] of after.entries())
        if (i % size >= 3) expect(isUp ? value >= aim - 1e-9 : value <= aim + 1e-9).toBe(true);
    }
  });
  test('of a total comes in equal steps, too', () => {
    const { path, parts } = run(values, [target(100, 5, { of: 'total' })], 'ALL');
    const start = parts.total!.lastValue;
    const { median } = path;
    expectEqual(stepsOf([start, ...median.slice(0, 5)]), (100 - start) / 5);
  });
  test('after another leaves the first one reached', () => {
    const { path } = run(values, [target(40, 3), target(60, 6)]);
    expect(path.median[2]).toBeCloseTo(40, 9);
    expectEqual(stepsOf(path.median.slice(2, 6)), 20 / 3);
  });
});

test('equal steps are equal from any series to any value', () => {
  const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(amount, { minLength: 3, maxLength: 20 }), amount, (values, aim) => {
      const { path } = run(values, [target(aim, 3)]);
      const last = values.at(-1)!;
      expectEqual(
        stepsOf([last, ...path.median.slice(0, 3)]).map((step) => step / Math.max(last, aim)),
        (aim - last) / 3 / Math.max(last, aim),
      );
    }),
    { numRuns: 40 },
  );
});
