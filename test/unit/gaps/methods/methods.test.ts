import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { METHODS } from '#shared/gaps/methods/methods';
import { STATUSES } from '#shared/gaps/methods/statuses';
import { withComponents } from '../../../support/gap-methods.ts';

describe('laws of every method', () => {
  const points = fc.array(
    fc.record({ year: fc.integer({ min: 2010, max: 2024 }), value: fc.integer({ min: -50, max: 200 }) }),
    { maxLength: 12 },
  );
  const input = fc.record({
    points,
    direction: fc.constantFrom('up' as const, 'down' as const, 'conditional' as const),
    baseYear: fc.integer({ min: 2008, max: 2020 }),
    target: fc.option(fc.integer({ min: -20, max: 150 })),
    targetYear: fc.option(fc.integer({ min: 2015, max: 2035 })),
    limit: fc.constantFrom(null, 100),
    thresholds: fc.constantFrom(null, { lowerBound: 0, red: 30, green: 70, optimum: 100 }),
    window: fc.constantFrom(null, 5, 15),
    peers: fc.constant(() => Array.from({ length: 12 }, (_, at) => at * 7)),
  });
  const places = ['baseValue', 'latestValue', 'gapAbs'] as const;
  test.each(METHODS)(
    '$id answers in its own words, never throws, and the order of points does not matter',
    (method) => {
      fc.assert(
        fc.property(input, (asked) => {
          const found = method.assess(asked);
          expect(STATUSES[method.id]).toContain(found.status);
          expect(withComponents(method.assess({ ...asked, points: [...asked.points].reverse() }))).toEqual(
            withComponents(found),
          );
          for (const { value } of found.components()) expect(Number.isNaN(value)).toBe(false);
        }),
        { numRuns: 300 },
      );
    },
  );
  test.each(METHODS)('$id: another unit changes no class', (method) => {
    const times = (value: number | null) => (value === null ? null : value * 1024);
    fc.assert(
      fc.property(
        input.filter(({ target, points: own }) => target !== 0 && own.every(({ value }) => value !== 0)),
        (asked) => {
          // The point of UNSD around 0 and 100 % is one of the unit.
          if (method.id === 'unsd' && (asked.limit !== null || asked.target === 100)) return;
          const found = method.assess(asked);
          const scaled = method.assess({
            ...asked,
            points: asked.points.map(({ year, value }) => ({ year, value: value * 1024 })),
            target: times(asked.target),
            limit: times(asked.limit),
            thresholds: asked.thresholds && { lowerBound: 0, red: 30 * 1024, green: 70 * 1024, optimum: 100 * 1024 },
            peers: () => asked.peers().map((value) => value * 1024),
          });
          expect(scaled.status).toBe(found.status);
          expect(scaled.measure ?? 0).toBeCloseTo(found.measure ?? 0, 6);
          for (const place of places) expect(scaled[place]).toBe(times(found[place]));
        },
      ),
      { numRuns: 300 },
    );
  });
  test.each(METHODS.filter(({ id }) => !['aarr', 'sdsn'].includes(id)))(
    '$id: lower is better mirrors higher is better',
    (method) => {
      const turned = (value: number | null) => (value === null ? null : -value);
      fc.assert(
        fc.property(input, (asked) => {
          if (asked.limit !== null || asked.direction === 'conditional') return;
          if (asked.target === 0 || asked.points.some(({ value }) => value === 0)) return;
          const found = method.assess(asked);
          const mirrored = method.assess({
            ...asked,
            direction: asked.direction === 'up' ? 'down' : 'up',
            points: asked.points.map(({ year, value }) => ({ year, value: -value })),
            target: turned(asked.target),
            peers: () => asked.peers().map((value) => -value),
          });
          expect(mirrored.status).toBe(found.status);
          expect(mirrored.measure ?? 0).toBeCloseTo(found.measure ?? 0, 9);
        }),
        { numRuns: 300 },
      );
    },
  );
});

test.each(METHODS)('$id gives no verdict where the target published asks for less than its baseline', (method) => {
  const points = [2018, 2019, 2020, 2021].map((year, at) => ({ year, value: 40 + 10 * at }));
  const found = method.assess({
    points,
    direction: 'up',
    baseYear: 2018,
    target: null,
    targetYear: 2021,
    limit: null,
    isUnresolved: true,
    isReversed: true,
  });
  expect(found).toMatchObject({ status: 'not_available', tone: 'none', measure: null, score: null });
  expect(found.warnings).toContain('target_behind_baseline');
  expect(found.warnings).not.toContain('unresolved');
});
