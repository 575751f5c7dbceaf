import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { assumptionOf, type Names } from '#shared/projections/assumptions';
import { sensitivitiesOf } from '#shared/projections/attribution';
import { type Evidence, lookupOf } from '#shared/projections/evidence';
import { numbersOf, withRange } from '#shared/projections/lever-numbers';
import { drawnLevers } from '#shared/projections/ranges';
import type { Lever } from '#shared/projections/scenario';
import { type Outline, simulator } from '#shared/projections/simulate';
import { parseScenarioFile } from '#shared/workbench/scenario-schema';

const on = { indicator: null, scope: { kind: 'all' } } as const;
const growth = (perYear: number, range?: readonly [number, number]): Lever => ({
  kind: 'rate',
  multiplier: 1,
  perYear,
  from: null,
  to: null,
  ...on,
  ...(range ? { ranges: { perYear: range } } : {}),
});
const areas = ['A', 'B', 'C'];
const evidence: Evidence = {
  indicators: [{ id: 'x', domain: { kind: 'positive' }, direction: 'up', aggregation: { kind: 'sum' } }],
  groups: [{ code: 'ALL', members: areas }],
  series: areas.map((area, at) => ({
    indicator: 'x',
    area,
    points: Array.from({ length: 20 }, (_, i) => ({ year: 2001 + i, value: 50 + at * 9 + i * 2 + ((i * 7) % 5) })),
  })),
};
const simulation = { seed: 42, count: 640, levels: [80, 95] };
const run = simulator(lookupOf(evidence), simulation);
const outline = (levers: readonly Lever[], area = 'A'): Outline => ({
  indicator: 'x',
  area,
  horizon: 5,
  levers,
  balance: null,
});
const valuesOf = (lever: Lever, area = 'A') => [...run(outline([lever], area))!.values];

describe.each(['A', 'ALL'])('a range in %s', (area) => {
  test('keeps every path between those at its ends', () => {
    const [drawn, low, high] = [growth(12.5, [10, 15]), growth(10), growth(15)].map((one) => valuesOf(one, area));
    drawn!.forEach((value, at) => {
      expect(value).toBeGreaterThanOrEqual(low![at]! * (1 - 1e-9));
      expect(value).toBeLessThanOrEqual(high![at]! * (1 + 1e-9));
    });
  });

  test('makes the interval wider than its middle alone does', () => {
    const width = (lever: Lever) => {
      const [interval] = run(outline([lever], area))!.path.intervals;
      return interval!.upper.at(-1)! - interval!.lower.at(-1)!;
    };
    expect(width(growth(10, [-10, 30]))).toBeGreaterThan(width(growth(10)) * 1.1);
  });

  test('acts also where its middle is nothing', () => {
    const { path, baseline } = run(outline([growth(0, [-20, 20])], area))!;
    expect(path.intervals[0]!.upper.at(-1)).toBeGreaterThan(baseline.intervals[0]!.upper.at(-1)!);
  });

  test('is drawn alike every time', () => {
    expect(valuesOf(growth(12.5, [10, 15]), area)).toEqual(valuesOf(growth(12.5, [10, 15]), area));
  });
});

test('draws are uniform: one in each of 64 equal parts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
      const parts = drawnLevers([growth(12.5, [10, 15])], seed)!.map(
        ([lever]) => lever?.kind === 'rate' && Math.floor(((lever.perYear - 10) / 5) * 64),
      );
      expect(parts.toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 64 }, (_, at) => at));
    }),
    { numRuns: 20 },
  );
});

test('nothing is drawn without a range', () => {
  expect(drawnLevers([growth(5)], 1)).toBeNull();
});

test('a range sets the middle, and one without width is a value', () => {
  const [perYear] = numbersOf(growth(5));
  expect(withRange(perYear!, [10, 15])).toEqual(growth(12.5, [10, 15]));
  expect(withRange(perYear!, [10, 10])).toEqual(growth(10));
  const [ranged] = numbersOf(growth(12.5, [10, 15]));
  expect(ranged!.with(3)).toEqual(growth(3));
});

test('what the end hangs on is tried at the ends of a range, ranked by how far it moves', () => {
  const step: Lever = { kind: 'step', percent: 10, start: 2021, ramp: 1, ...on };
  const found = sensitivitiesOf(run, outline([growth(10, [0, 30]), step]));
  expect(found.map(({ parameter, isRange }) => [parameter, isRange])).toEqual([
    ['perYear', true],
    ['multiplier', false],
    ['percent', false],
  ]);
  expect([found[0]!.low.value, found[0]!.high.value]).toEqual([0, 30]);
});

const NAMES: Names = { indicator: (id) => id, place: (code) => code, value: String };
test.each([
  ['en', '% a year: anywhere from +10% to +15%, equally likely.'],
  ['fr', '+10\u00a0% à +15\u00a0%'],
] as const)('a range is said with the assumptions (%s)', (language, said) => {
  const text = assumptionOf(growth(12.5, [10, 15]), 'x', NAMES, translator(language));
  expect(text.replaceAll('\u202f', '\u00a0')).toContain(said);
});

describe('a scenario file', () => {
  const file = (range: unknown) =>
    parseScenarioFile(
      JSON.stringify({
        scenarios: [{ name: 's', levers: [{ kind: 'rate', perYear: 12.5, ranges: { perYear: range } }] }],
      }),
    );
  test('keeps a range', () => {
    const read = file([10, 15]);
    expect(read.ok && read.value.scenarios[0]?.levers[0]).toEqual(growth(12.5, [10, 15]));
  });
  test.each([[[15, 10]], [[10]], [['a', 'b']], [[-200, 10]]])('refuses %j', (range) => {
    expect(file(range).ok).toBe(false);
  });
});
