import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Direction, Domain } from '#shared/framework/framework';
import { attribute, sensitivitiesOf } from '#shared/projections/attribution';
import { type Evidence, lookupOf } from '#shared/projections/evidence';
import { seekGoal } from '#shared/projections/goal-seek';
import { type Chance, reachOf, type Silence } from '#shared/projections/outcome';
import type { Path } from '#shared/projections/paths';
import type { Lever, LeverAction } from '#shared/projections/scenario';
import { type Outline, type Simulated, simulator } from '#shared/projections/simulate';
import { balanceYears } from '#shared/projections/stock-flow';

const SIMULATION = { seed: 7, count: 400, levels: [80, 95] } as const;
const LAST = 2020;
const positive: Domain = { kind: 'positive' };
const share: Domain = { kind: 'bounded', lower: 0, upper: 100 };
const real: Domain = { kind: 'real' };

const line = (values: readonly number[]) => values.map((value, i) => ({ year: LAST - values.length + 1 + i, value }));
const evidenceOf = (
  areas: Readonly<Record<string, readonly number[]>>,
  domain: Domain = positive,
  direction: Direction = 'up',
): Evidence => ({
  indicators: [{ id: 'x', domain, direction, aggregation: { kind: 'sum' } }],
  groups: [{ code: 'ALL', members: Object.keys(areas) }],
  series: Object.entries(areas).map(([area, values]) => ({ indicator: 'x', area, points: line(values) })),
});
const on = { indicator: null, scope: { kind: 'all' } } as const;
const lever = (action: LeverAction): Lever => ({ ...action, ...on });
const outline = (levers: readonly Lever[], area = 'A'): Outline => ({
  indicator: 'x',
  area,
  horizon: 5,
  levers,
  balance: null,
});
const run = (evidence: Evidence, levers: readonly Lever[], area = 'A'): Simulated => {
  const made = simulator(lookupOf(evidence), SIMULATION)(outline(levers, area));
  if (!made) throw new Error('there is something to project');
  return made;
};
const rate = (multiplier: number, perYear = 0): Lever =>
  lever({ kind: 'rate', multiplier, perYear, from: null, to: null });
const target = (value: number, year = LAST + 5, shape: 'even' | 'linear' | 'front' | 'back' = 'even'): Lever =>
  lever({ kind: 'target', aim: { kind: 'value', value }, year, start: null, shape, of: 'each' });
const step = (percent: number, start = LAST + 2, ramp = 1): Lever => lever({ kind: 'step', percent, start, ramp });
const shock = (percent: number, halfLife: number | null, year = LAST + 2): Lever =>
  lever({ kind: 'shock', percent, year, halfLife });
const flow = (delivery: number, additionality: number): Lever =>
  lever({
    kind: 'flow',
    parts: [{ stage: 'in_progress', year: LAST + 1, amount: 500, delivery }],
    lag: 1,
    unitCost: 2,
    additionality,
    lasting: true,
  });

const numbers = ({ median, intervals }: Path): number[] => [
  ...median,
  ...intervals.flatMap(({ lower, upper }) => [...lower, ...upper]),
];
const expectClose = (a: readonly number[], b: readonly number[], relative = 1e-9): void => {
  expect(a.length).toBe(b.length);
  for (const [i, value] of a.entries())
    expect(Math.abs(value - b[i]!)).toBeLessThanOrEqual(relative * Math.max(1, Math.abs(b[i]!)));
};

const amount = fc.double({ min: 1, max: 1e6, noNaN: true });
const counts = fc.array(amount, { minLength: 3, maxLength: 25 });
const shares = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 3, maxLength: 25 });
const any = fc.oneof(
  counts.map((values) => ({ values, domain: positive })),
  shares.map((values) => ({ values, domain: share })),
);
const onZ = fc.oneof(
  fc.double({ min: -50, max: 200, noNaN: true }).map((percent) => step(percent)),
  fc.double({ min: -50, max: 200, noNaN: true }).map((percent) => shock(percent, 3)),
  fc.double({ min: -50, max: 200, noNaN: true }).map((percent) => shock(percent, null)),
);
const growing = [10, 11, 12.5, 13.4, 15, 16.2, 18, 19.9, 21.8, 24, 26.3, 29];
const RUNS = { numRuns: 60 };

describe('whatever the series', () => {
  test('an empty scenario is the baseline, to the digit', () => {
    fc.assert(
      fc.property(any, ({ values, domain }) => {
        const { path, baseline, values: after, baselineValues } = run(evidenceOf({ A: values }, domain), []);
        expect(path).toEqual(baseline);
        expect(after).toEqual(baselineValues);
      }),
      RUNS,
    );
  });
  test('a pace multiplied by one is the baseline, to the digit', () => {
    fc.assert(
      fc.property(any, ({ values, domain }) => {
        const { path, baseline } = run(evidenceOf({ A: values }, domain), [rate(1)]);
        expect(path).toEqual(baseline);
      }),
      RUNS,
    );
  });
  test('a pledge that is not delivered, or would have come anyway, is the baseline', () => {
    fc.assert(
      fc.property(any, ({ values, domain }) => {
        const evidence = evidenceOf({ A: values }, domain);
        for (const pledge of [flow(0, 1), flow(1, 0)]) {
          const { path, baseline } = run(evidence, [pledge]);
          expect(path).toEqual(baseline);
        }
      }),
      RUNS,
    );
  });
  test('a target is hit by the middle and by every path', () => {
    fc.assert(
      fc.property(counts, amount, fc.constantFrom('even', 'linear', 'front', 'back'), (values, aim, shape) => {
        const { path, values: after, parts } = run(evidenceOf({ A: values }), [target(aim, LAST + 3, shape)]);
        expect(Math.abs(path.median[2]! / aim - 1)).toBeLessThan(1e-9);
        for (let i = 2; i < after.length; i += parts.years.length)
          expect(Math.abs(after[i]! / aim - 1)).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });
  test('no lever leads outside the bounds', () => {
    const wild = fc.array(
      fc.oneof(
        onZ,
        fc.double({ min: -10, max: 10, noNaN: true }).map((multiplier) => rate(multiplier, 50)),
        fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => target(value)),
        fc.constant(flow(1, 1)),
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(any, wild, ({ values, domain }, levers) => {
        const made = run(evidenceOf({ A: values }, domain), levers);
        for (const value of [...numbers(made.path), ...made.values]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(domain.kind === 'bounded' ? 100 : Infinity);
        }
      }),
      RUNS,
    );
  });
  test('limits hold for the middle, the intervals and every path', () => {
    fc.assert(
      fc.property(counts, amount, (values, max) => {
        const limit = lever({ kind: 'limit', min: null, max, monotone: 'up' });
        const made = run(evidenceOf({ A: values }), [rate(2), limit]);
        for (const value of [...numbers(made.path), ...made.values]) expect(value).toBeLessThanOrEqual(max);
        const size = made.parts.years.length;
        for (let i = 1; i < made.values.length; i++)
          if (i % size > 0) expect(made.values[i]).toBeGreaterThanOrEqual(made.values[i - 1]!);
      }),
      RUNS,
    );
  });
  test('a permanent shock is a step without a ramp', () => {
    fc.assert(
      fc.property(any, fc.double({ min: -90, max: 300, noNaN: true }), ({ values, domain }, percent) => {
        const evidence = evidenceOf({ A: values }, domain);
        expect(run(evidence, [shock(percent, null)]).path).toEqual(run(evidence, [step(percent)]).path);
      }),
      RUNS,
    );
  });
  test('levers that add on the scale commute', () => {
    fc.assert(
      fc.property(any, fc.array(onZ, { minLength: 2, maxLength: 4 }), ({ values, domain }, levers) => {
        const evidence = evidenceOf({ A: values }, domain);
        expectClose(numbers(run(evidence, levers).path), numbers(run(evidence, levers.toReversed()).path));
      }),
      RUNS,
    );
  });
});

describe('probabilities', () => {
  const noisy = [20, 24, 21, 26, 25, 30, 27, 36, 30, 35, 36, 31, 43, 38, 44, 41, 47, 45, 52, 50];
  const shown = (chance: Chance | Silence): Chance => {
    if (typeof chance === 'string') throw new Error(chance);
    return chance;
  };
  const made = run(evidenceOf({ A: noisy }), []);
  const chanceAt = (aim: number, year: number, direction: Direction = 'up', of: Simulated = made) =>
    reachOf(of, { target: aim, year, direction }).baseline;
  test('fall as the target rises and rise with the years', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 30, max: 120, noNaN: true }),
        fc.double({ min: 0, max: 40, noNaN: true }),
        (aim, more) => {
          for (const year of made.parts.years) {
            expect(shown(chanceAt(aim + more, year)).by).toBeLessThanOrEqual(shown(chanceAt(aim, year)).by);
            if (year > LAST + 1)
              expect(shown(chanceAt(aim, year)).by).toBeGreaterThanOrEqual(shown(chanceAt(aim, year - 1)).by);
          }
        },
      ),
    );
  });
  test('and the multiple needed do not depend on the unit', () => {
    const thousands = run(evidenceOf({ A: noisy.map((value) => value * 1000) }), []);
    const goal = { target: 60, year: LAST + 5, direction: 'up' as const };
    const larger = { ...goal, target: 60_000 };
    expect(shown(reachOf(thousands, larger).baseline).by).toBe(shown(reachOf(made, goal).baseline).by);
    const lookup = lookupOf(evidenceOf({ A: noisy }));
    expect(seekGoal(thousands, 'x', larger, lookup)?.multiplier).toBeCloseTo(
      seekGoal(made, 'x', goal, lookup)?.multiplier ?? Number.NaN,
      9,
    );
  });
  test('are mirrored where lower is better', () => {
    const mirrored = run(evidenceOf({ A: noisy.map((value) => -value) }, real), []);
    const upright = run(evidenceOf({ A: noisy }, real), []);
    for (const aim of [45, 50, 60]) {
      const [up, down] = [chanceAt(aim, LAST + 4, 'up', upright), chanceAt(-aim, LAST + 4, 'down', mirrored)];
      expect(shown(down).at).toBeCloseTo(shown(up).at, 12);
    }
  });
  test('are kept back where the series is too short, has no direction, or the target is supposed', () => {
    const short = run(evidenceOf({ A: [5, 6, 7] }), []);
    expect(chanceAt(8, LAST + 2, 'up', short)).toBe('too_short');
    expect(chanceAt(60, LAST + 2, 'conditional')).toBe('no_direction');
    expect(chanceAt(60, LAST + 20)).toBe('outside_years');
    const supposed = run(evidenceOf({ A: noisy }), [target(60)]);
    expect(reachOf(supposed, { target: 60, year: LAST + 5, direction: 'up' }).scenario).toBe('assumed');
  });
  test('arrivals add up to the probability of arriving at all', () => {
    const goal = { target: 55, year: LAST + 5, direction: 'up' as const };
    const { arrival, scenario } = reachOf(made, goal);
    expect(arrival.reduce((sum, { share: part }) => sum + part, 0)).toBeCloseTo(shown(scenario).by, 12);
  });
});

describe('totals', () => {
  const areas = { A: growing, B: growing.map((value) => 90 - value), C: [3, 4, 3, 5, 4, 6, 5, 7, 6, 8, 7, 9] };
  const sums = (made: Simulated, pick: (index: number) => number): number[] =>
    [...made.values].map((_, i) => pick(i) + (made.parts.total?.other ?? 0));
  test('areas add up to them path by path, whatever the levers', () => {
    const shared = lever({ ...(target(200) as LeverAction & { kind: 'target' }), of: 'total' });
    for (const levers of [[], [rate(2)], [shock(30, 2), flow(1, 1)], [shared]]) {
      const made = run(evidenceOf(areas), levers, 'ALL');
      const summed = sums(made, (i) => made.members.reduce((sum, member) => sum + member.values[i]!, 0));
      expectClose(summed, [...made.values]);
    }
  });
  test('a target of the total is hit by every path and shared in proportion', () => {
    const shared: Lever = {
      kind: 'target',
      aim: { kind: 'value', value: 200 },
      year: LAST + 5,
      start: null,
      shape: 'even',
      of: 'total',
      ...on,
    };
    const made = run(evidenceOf(areas), [shared], 'ALL');
    for (let i = 4; i < made.values.length; i += 5) expect(made.values[i]).toBeCloseTo(200, 9);
    expect(made.path.median[4]).toBeCloseTo(200, 9);
    expect(made.isAssumed).toBe(true);
  });
  test('what a group holds beyond its areas is kept, and areas long silent are left out', () => {
    const evidence = evidenceOf(areas);
    const old = { indicator: 'x', area: 'D', points: [{ year: 2001, value: 50 }] };
    const whole = growing.map((value, i) => value + (90 - value) + areas.C[i]! + 10);
    const made = run(
      {
        ...evidence,
        groups: [{ code: 'ALL', members: ['A', 'B', 'C', 'D'] }],
        series: [...evidence.series, old, { indicator: 'x', area: 'ALL', points: line(whole) }],
      },
      [],
      'ALL',
    );
    expect(made.parts.total).toMatchObject({ left: 1, lastYear: LAST });
    expect(made.parts.total?.other).toBeCloseTo(10, 9);
  });
});

describe('rates of a group', () => {
  const of = (id: string, aggregation: Evidence['indicators'][number]['aggregation'], domain: Domain = positive) => ({
    id,
    domain,
    direction: 'up' as const,
    aggregation,
  });
  const growing = (start: number, pace: number) => Array.from({ length: 14 }, (_, i) => start * pace ** i + (i % 3));
  const known: Evidence = {
    indicators: [
      of('rate', { kind: 'ratio', numerator: 'top', denominator: 'bottom', factor: 100 }, share),
      of('top', { kind: 'sum' }),
      of('bottom', { kind: 'sum' }),
    ],
    groups: [{ code: 'ALL', members: ['A', 'B', 'C'] }],
    series: [
      { indicator: 'top', area: 'A', points: line(growing(100, 1.02)) },
      { indicator: 'top', area: 'B', points: line(growing(50, 1.06)) },
      { indicator: 'top', area: 'C', points: line(growing(1e6, 1)) },
      { indicator: 'bottom', area: 'A', points: line(growing(400, 1.01)) },
      { indicator: 'bottom', area: 'B', points: line(growing(900, 1.03)) },
      { indicator: 'rate', area: 'ALL', points: line([9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 15]) },
    ],
  };
  const made = simulator(lookupOf(known), SIMULATION)({ ...outline([], 'ALL'), indicator: 'rate' });
  test('are those of its areas through their denominators, path by path, areas without both left out', () => {
    const sums = (indicator: string) => {
      const series = known.series.filter(({ area }) => area !== 'C');
      const found = simulator(
        lookupOf({ ...known, groups: [{ code: 'ALL', members: ['A', 'B'] }], series }),
        SIMULATION,
      )({
        ...outline([], 'ALL'),
        indicator,
      });
      return found?.baselineValues ?? new Float64Array(0);
    };
    const [top, bottom] = [sums('top'), sums('bottom')];
    expect(made?.baselineValues.length).toBe(SIMULATION.count * 5);
    made?.baselineValues.forEach((value, i) => {
      expect(value).toBeCloseTo((100 * (top[i] ?? 0)) / (bottom[i] ?? 0), 6);
    });
  });
  test('show middle and intervals of these paths', () => {
    const [first] = made?.baseline.intervals ?? [];
    const column = Array.from({ length: SIMULATION.count }, (_, path) => made?.baselineValues[path * 5 + 4] ?? 0);
    const inside = column.filter((value) => value >= (first?.lower[4] ?? 0) && value <= (first?.upper[4] ?? 0));
    expect(inside.length / SIMULATION.count).toBeCloseTo(0.8, 2);
  });
});

describe('single levers', () => {
  const evidence = evidenceOf({ A: growing });
  const last = growing.at(-1)!;
  test('a multiple of the pace multiplies every yearly growth', () => {
    const { baseline, path } = run(evidence, [rate(2)]);
    baseline.median.forEach((value, i) => {
      expect(Math.log(path.median[i]! / last)).toBeCloseTo(2 * Math.log(value / last), 9);
    });
  });
  test('percent a year is growth of the value', () => {
    expect(run(evidence, [rate(0, 10)]).path.median[2]).toBeCloseTo(last * 1.1 ** 3, 9);
  });
  test('a shock loses half of itself in its half-life', () => {
    const { baseline, path } = run(evidence, [shock(50, 2, LAST + 1)]);
    const excess = (i: number) => Math.log(path.median[i]! / baseline.median[i]!);
    expect(excess(2)).toBeCloseTo(excess(0) / 2, 9);
  });
  test('a pledge adds what is delivered and additional, a year later', () => {
    const { baseline, path } = run(evidence, [flow(0.8, 0.5)]);
    expect(path.median[0]).toBeCloseTo(baseline.median[0]!, 9);
    expect(path.median[1]! - baseline.median[1]!).toBeCloseTo((500 * 0.8 * 0.5) / 2, 9);
  });
  test('a borrowed pace is the median of peers at the same level, and is refused from fewer than five', () => {
    const flat = Array.from({ length: 12 }, () => 10);
    const peers = Object.fromEntries(
      [1.01, 1.02, 1.03, 1.04, 1.05].map((growth, i) => [`P${i}`, flat.map((value, at) => value * growth ** (at - 6))]),
    );
    const borrow = lever({
      kind: 'borrow',
      peers: null,
      statistic: 'median',
      percentile: 50,
      window: 10,
      from: null,
      to: null,
    });
    const made = run(evidenceOf({ A: flat, ...peers }), [borrow]);
    expect(made.path.median[0]! / 10).toBeCloseTo(1.03, 9);
    const { P0: _, ...four } = peers;
    expect(run(evidenceOf({ A: flat, ...four }), [borrow]).remarks).toEqual([
      { lever: 0, note: 'borrow_few_peers', areas: 1, of: 1 },
    ]);
  });
  test('a link passes on what levers do to its driver, and a ring of links is refused', () => {
    const two: Evidence = {
      indicators: ['x', 'y'].map((id) => ({ id, domain: positive, direction: 'up', aggregation: { kind: 'none' } })),
      groups: [],
      series: ['x', 'y'].map((indicator) => ({ indicator, area: 'A', points: line(growing) })),
    };
    const link = (driver: string, indicator: string): Lever => ({
      ...lever({ kind: 'link', driver, elasticity: 0.5, lag: 0, source: '' }),
      indicator,
    });
    const made = run(two, [link('y', 'x'), { ...step(44), indicator: 'y' }]);
    expect(made.path.median[4]! / made.baseline.median[4]!).toBeCloseTo(1.2, 9);
    const ring = run(two, [link('y', 'x'), link('x', 'y')]);
    expect(ring.path).toEqual(ring.baseline);
  });
  test('a stock follows the levers on its flows', () => {
    const flows: Evidence = {
      indicators: ['x', 'out'].map((id) => ({
        id,
        domain: positive,
        direction: 'down',
        aggregation: { kind: 'none' },
      })),
      groups: [],
      series: [
        { indicator: 'x', area: 'A', points: line(growing.map((value) => value * 100)) },
        { indicator: 'out', area: 'A', points: line(growing.map(() => 10)) },
      ],
    };
    const doubled: Lever = { ...step(100, LAST + 1), indicator: 'out' };
    const made = simulator(
      lookupOf(flows),
      SIMULATION,
    )({ ...outline([doubled]), balance: { inflows: [], outflows: ['out'] } });
    expect((made?.baseline.median[2] ?? 0) - (made?.path.median[2] ?? 0)).toBeCloseTo(30, 9);
  });
});

describe('what levers are worth', () => {
  const simulate = simulator(lookupOf(evidenceOf({ A: growing })), SIMULATION);
  test('effects add up to the whole where levers multiply each other', () => {
    const { method, effects, total } = attribute(simulate, outline([rate(3), step(80), flow(1, 1)]));
    expect(method).toBe('shapley');
    expect(effects.reduce((sum, effect) => sum + effect, 0)).toBeCloseTo(total, 9);
  });
  test('the lever whose numbers matter most comes first', () => {
    const found = sensitivitiesOf(simulate, outline([step(1), rate(3)]));
    expect(found.map(({ parameter }) => parameter)).toEqual(['multiplier', 'percent']);
  });
});

test('what it would take names who did it, from that level, over as long', () => {
  const flat = growing.map(() => 10);
  const peers = { A: flat, B: flat, C: [...flat.slice(0, 6), 20, 20, 20, 20, 20, 20] };
  const lookup = lookupOf(evidenceOf(peers));
  const made = run(evidenceOf(peers), []);
  const seek = seekGoal(made, 'x', { target: 15, year: LAST + 3, direction: 'up' }, lookup);
  expect(seek).toMatchObject({ verdict: 'flat', multiplier: null, start: { year: LAST, value: 10 } });
  expect(seek?.precedents.found.map(({ area, end }) => [area, end])).toEqual([['C', 20]]);
  expect(seek?.precedents.areas).toBe(3);
});

test('a stock is its start, its flows and a residual that is shown, to the digit', () => {
  fc.assert(
    fc.property(counts, counts, (stock, flow) => {
      const evidence: Evidence = {
        indicators: [],
        groups: [],
        series: [
          { indicator: 'x', area: 'A', points: line(stock) },
          { indicator: 'out', area: 'A', points: line(flow) },
        ],
      };
      for (const one of balanceYears(lookupOf(evidence), 'x', { inflows: [], outflows: ['out'] }, 'A'))
        expect(one.start - (one.outflows[0] ?? 0) + one.residual).toBeCloseTo(one.end, 6);
    }),
    RUNS,
  );
});
