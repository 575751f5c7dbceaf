import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareTail, normalDeviate } from '#shared/survival/distributions';
import { INTERVAL_KINDS, kaplanMeier, type Lifetime } from '#shared/survival/kaplan-meier';
import { survivalQuantile } from '#shared/survival/quantiles';

const watched = (...times: readonly (number | `${number}+`)[]): readonly Lifetime[] =>
  times.map((time) => ({ time: Number.parseFloat(String(time)), isEvent: typeof time === 'number' }));

const lifetimes = fc.array(fc.record({ time: fc.integer({ min: 1, max: 30 }), isEvent: fc.boolean() }), {
  minLength: 1,
  maxLength: 60,
});
const late = fc.array(
  fc
    .record({ entry: fc.integer({ min: 0, max: 20 }), length: fc.integer({ min: 1, max: 20 }), isEvent: fc.boolean() })
    .map(({ entry, length, isEvent }): Lifetime => ({ entry, time: entry + length, isEvent })),
  { minLength: 1, maxLength: 60 },
);

describe('the laws of the product limit', () => {
  it('without censoring is the share that is left', () => {
    fc.assert(
      fc.property(lifetimes, (some) => {
        const all = some.map(({ time }) => ({ time, isEvent: true }));
        for (const { time, survival } of kaplanMeier(all).steps)
          expect(survival).toBeCloseTo(all.filter((one) => one.time > time).length / all.length, 12);
      }),
    );
  });

  it('never rises, and lies inside its limits, with delayed entry too', () => {
    fc.assert(
      fc.property(fc.oneof(lifetimes, late), fc.constantFrom(...INTERVAL_KINDS), (all, interval) => {
        let before = 1;
        for (const { survival, lower, upper } of kaplanMeier(all, { level: 90, interval }).steps) {
          expect(survival).toBeLessThanOrEqual(before);
          expect(lower ?? 0).toBeLessThanOrEqual(survival + 1e-12);
          expect(upper ?? 1).toBeGreaterThanOrEqual(survival - 1e-12);
          before = survival;
        }
      }),
    );
  });

  it('keeps what was before when someone is watched from the last event on, and the order of rows plays no part', () => {
    fc.assert(
      fc.property(fc.oneof(lifetimes, late), (all) => {
        const last = Math.max(...all.map(({ time }) => time));
        const curve = kaplanMeier(all);
        const longer = kaplanMeier([...all, { entry: last, time: last + 1, isEvent: false }]);
        expect(longer.steps.slice(0, -1)).toEqual(curve.steps);
        expect(longer.steps.at(-1)?.survival).toBe(curve.steps.at(-1)?.survival);
        expect(kaplanMeier(all.toReversed())).toEqual(curve);
      }),
    );
  });

  it('counts those at risk as the definition has it: entry < t ≤ time', () => {
    fc.assert(
      fc.property(late, (all) => {
        for (const { time, atRisk } of kaplanMeier(all).steps)
          expect(atRisk).toBe(all.filter((one) => one.entry! < time && time <= one.time).length);
      }),
    );
  });
});

it('a curve without an event, and none at all', () => {
  const none = kaplanMeier([]);
  expect([none.subjects, none.steps]).toEqual([0, []]);
  expect(survivalQuantile(none, 0.5)).toEqual({ time: null, lower: null, upper: null });
  const open = kaplanMeier(watched('4+', '5+'));
  expect(open.steps.map(({ survival, lower }) => [survival, lower])).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect(survivalQuantile(open, 0.5).time).toBeNull();
});

it('the median is the middle of a stretch at one half, the last stretch ends with the watch', () => {
  expect(survivalQuantile(kaplanMeier(watched(1, 2, 4, 8)), 0.5).time).toBe(3);
  expect(survivalQuantile(kaplanMeier(watched(1, 2, '4+', '8+')), 0.5).time).toBe(5);
  expect(survivalQuantile(kaplanMeier(watched(1, '2+', '4+', '8+')), 0.5).time).toBeNull();
});

it('refuses a time that is none, and an entry that is not before it', () => {
  expect(() => kaplanMeier([{ time: Number.NaN, isEvent: true }])).toThrow(RangeError);
  expect(() => kaplanMeier([{ time: 3, entry: 3, isEvent: true }])).toThrow(RangeError);
});

it('tails and deviates as tabulated', () => {
  expect(normalDeviate(95)).toBeCloseTo(1.959963984540054, 13);
  expect(normalDeviate(80)).toBeCloseTo(1.2815515655446004, 13);
  expect(normalDeviate(99.9)).toBeCloseTo(3.2905267314919255, 12);
  expect(chiSquareTail(0, 1)).toBe(1);
  expect(chiSquareTail(3, 2)).toBeCloseTo(Math.exp(-1.5), 14);
  expect(chiSquareTail(30, 4)).toBeCloseTo(16 * Math.exp(-15), 15);
  expect(chiSquareTail(11.344866730144373, 3)).toBeCloseTo(0.01, 12);
  expect(chiSquareTail(0.5, 1)).toBeCloseTo(0.4795001221869535, 13);
});
