import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingTitle } from '#shared/charts/finding-title';
import { translator } from '#shared/i18n/translator';
import { type Accuracy, verdictOn } from '#shared/projections/accuracy';
import { assess } from '#shared/projections/assess-scenario';
import { remarkText } from '#shared/projections/assumptions';
import { type Evidence, lookupOf } from '#shared/projections/evidence';
import { seekGoal } from '#shared/projections/goal-seek';
import { totalsOf } from '#shared/projections/project-totals';
import type { Lever } from '#shared/projections/scenario';
import { simulator } from '#shared/projections/simulate';

const LAST = 2024;
const SIMULATION = { seed: 7, count: 400, levels: [80, 95] } as const;
const growing = [10, 11, 12.5, 13.4, 15, 16.2, 18, 19.9, 21.8, 24, 26.3, 29];
const areas: Readonly<Record<string, readonly number[]>> = {
  FLAT: [500, 520, 490, 510, 500, 515, 495, 505, 500, 510, 490, 500],
  DOWN: growing.map((value) => 90 - 2 * value),
  UP: growing,
  FALLEN: growing.map((value) => 45 - value),
};
const evidence: Evidence = {
  indicators: [{ id: 'x', domain: { kind: 'positive' }, direction: 'up', aggregation: { kind: 'sum' } }],
  groups: [{ code: 'ALL', members: Object.keys(areas) }],
  series: Object.entries(areas).map(([area, values]) => ({
    indicator: 'x',
    area,
    points: values.map((value, i) => ({ year: LAST - values.length + 1 + i, value })),
  })),
};
const lookup = lookupOf(evidence);
const run = simulator(lookup, SIMULATION);
const outline = (area: string, horizon = 5, levers: readonly Lever[] = []) => ({
  indicator: 'x',
  area,
  horizon,
  levers,
  balance: null,
});
const twice: Lever = {
  kind: 'rate',
  multiplier: 2,
  perYear: 0,
  from: null,
  to: null,
  indicator: null,
  scope: { kind: 'all' },
};

describe('a total and its parts', () => {
  const made = assess(run, outline('ALL'), null, lookup, SIMULATION.levels)!;
  test('parts stand in order of what is shown of them', () => {
    const ends = made.members.map(({ baseline }) => baseline.at(-1)!);
    expect(ends).toEqual(ends.toSorted((a, b) => b - a));
  });
  test.each([[[]], [[twice]]])('a part is what it is when asked alone, with levers %j', (levers) => {
    const total = assess(run, outline('ALL', 5, levers), null, lookup, SIMULATION.levels)!;
    for (const { area, baseline, path } of total.members) {
      const own = run(outline(area, 5, levers))!;
      for (const [i, value] of own.baseline.median.entries()) expect(baseline[i]! / value).toBeCloseTo(1, 9);
      for (const [i, value] of own.path.median.entries()) expect(path[i]! / value).toBeCloseTo(1, 9);
    }
  });
  test('what the parts come to, each by itself, stands beside the total', () => {
    const ends = Object.keys(areas).map((area) => run(outline(area))!.baseline.median.at(-1)!);
    expect(made.total!.apart).toBeCloseTo(
      ends.reduce((sum, end) => sum + end, 0),
      6,
    );
  });
  test('a target of the total moves every part by the factor of the total', () => {
    const shared: Lever = {
      kind: 'target',
      aim: { kind: 'change', percent: -50 },
      year: LAST + 5,
      start: null,
      shape: 'even',
      of: 'total',
      indicator: null,
      scope: { kind: 'all' },
    };
    const led = assess(run, outline('ALL', 5, [shared]), null, lookup, SIMULATION.levels)!;
    const factor = led.path.median.at(-1)! / led.baseline.median.at(-1)!;
    for (const { baseline, path } of led.members) expect(path.at(-1)! / baseline.at(-1)!).toBeCloseTo(factor, 9);
  });
  test('no part moves by more than its own projection where nothing is supposed', () => {
    const walk = fc.array(fc.double({ min: -0.6, max: 0.6, noNaN: true }), { minLength: 8, maxLength: 14 });
    const still = fc.double({ min: 1, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(still, walk), { minLength: 2, maxLength: 5 }), (drawn) => {
        const series = drawn.map(([start, steps], at) => ({
          indicator: 'x',
          area: `P${at}`,
          points: steps.map((_, i) => ({
            year: LAST - steps.length + 1 + i,
            value: start * Math.exp(steps.slice(0, i + 1).reduce((sum, step) => sum + step, 0)),
          })),
        }));
        const groups = [{ code: 'ALL', members: series.map(({ area }) => area) }];
        const simulate = simulator(lookupOf({ ...evidence, groups, series }), { ...SIMULATION, count: 50 });
        for (const { area, lastValue, path } of simulate(outline('ALL'))!.members) {
          const own = simulate(outline(area))!.baseline.median;
          for (const [i, value] of own.slice(0, path.length).entries())
            expect(Math.abs(path[i]! - lastValue)).toBeLessThanOrEqual(Math.abs(value - lastValue) + 1e-9 * lastValue);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the horizon is not shortened without a word', () => {
  test.each(['FLAT', 'UP', 'ALL'])('%s', (area) => {
    const asked = run(outline(area, 20))!;
    expect(asked.parts.years.length).toBeLessThan(20);
    expect(asked.notes).toContain('horizon_capped');
    expect(run(outline(area, 3))!.notes).not.toContain('horizon_capped');
  });
  test('project says it of totals', () => {
    const [total] = totalsOf(evidence, { horizon: 20, levels: [95], domain: null });
    expect(total?.projection.notes).toContain('horizon_capped');
  });
});

describe('levers', () => {
  test('what a lever could not do is said of so many of how many areas', () => {
    const [remark] = run(outline('ALL', 5, [twice]))!.remarks;
    expect(remark).toMatchObject({ note: 'baseline_flat', of: 4 });
    expect(remark!.areas).toBeLessThan(4);
    expect(remarkText({ note: 'baseline_flat', areas: 15, of: 25 }, translator('en'))).toMatch(
      /^In 15 of 25 areas: the baseline has no pace/,
    );
    expect(remarkText({ note: 'baseline_flat', areas: 15, of: 25 }, translator('fr'))).toMatch(
      /^Dans 15 zones sur 25\u00a0: la référence/,
    );
    expect(remarkText({ note: 'baseline_flat', areas: 1, of: 1 }, translator('en'))).toMatch(/^The baseline/);
  });
  test.each([
    [33, 'on_track'],
    [60, 'faster'],
    [1e9, 'beyond_pace'],
  ])('to reach %d is %s', (goal, verdict) => {
    const asked = { target: goal, year: LAST + 5, direction: 'up' as const };
    expect(seekGoal(run(outline('UP'))!, 'x', asked, lookup)?.verdict).toBe(verdict);
  });
});

describe('the headline of a baseline says no more than its method', () => {
  const series = [{ name: 'b', role: 'baseline' as const, x: [2025], y: [5], bands: [] }];
  const unit = { label: { en: '', fr: '' }, percent: false, multiplier: 1 } as never;
  test.each([
    ['en', 'naive', 'if nothing changes'],
    ['en', 'median', 'if past behaviour goes on'],
    ['fr', 'naive', 'si rien ne change'],
    ['fr', 'median', 'si les tendances passées se poursuivent'],
  ] as const)('%s, %s', (language, method, words) => {
    expect(findingTitle('X', series, unit, translator(language), method)).toContain(words);
  });
});

describe('the verdict of a backtest goes by the columns beside it', () => {
  const by = (smape: number, mase: number | null): Accuracy => ({ count: 4, smape, mase, intervals: [] });
  test.each([
    [by(83.4, 0.141), by(77.6, 0.121), 'no_skill'],
    [by(70, 0.1), by(77.6, 0.121), 'skill'],
    [by(80, 0.1), by(77.6, 0.121), 'no_skill'],
    [by(70, null), by(77.6, null), 'skill'],
    [by(77.6, 0.121), by(77.6, 0.121), 'no_skill'],
    [null, null, 'too_short'],
  ])('%j beside %j: %s', (own, still, verdict) => {
    expect(verdictOn(own, still)).toBe(verdict);
  });
});
