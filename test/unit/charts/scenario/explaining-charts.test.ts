import { describe, expect, test } from 'vitest';
import { describeChart } from '#shared/charts/describe';
import { figureOf } from '#shared/charts/figure';
import { dotsChart, influenceChart, missesChart, worthChart } from '#shared/charts/scenario/explaining-charts';
import type { ChartData } from '#shared/charts/spec';
import { twinOf } from '#shared/charts/twin';
import { translator } from '#shared/i18n/translator';
import { assess } from '#shared/projections/assess-scenario';
import { attribute, sensitivitiesOf } from '#shared/projections/attribution';
import { type Evidence, lookupOf } from '#shared/projections/evidence';
import type { Lever } from '#shared/projections/scenario';
import { simulator } from '#shared/projections/simulate';
import { clashesOf } from '../../../support/figure-texts.ts';
import { chart } from '../sample.ts';

const en = translator('en');
const LEVELS = [80, 95];
const evidence: Evidence = {
  indicators: [{ id: 'x', domain: { kind: 'positive' }, direction: 'up', aggregation: { kind: 'sum' } }],
  groups: [],
  series: [
    {
      indicator: 'x',
      area: 'A',
      points: Array.from({ length: 24 }, (_, i) => ({
        year: 2001 + i,
        value: 100_000 * (1 + 0.1 * Math.sin(i * 2.3)),
      })),
    },
  ],
};
const lookup = lookupOf(evidence);
const run = simulator(lookup, { seed: 7, count: 1000, levels: LEVELS });
const on = { indicator: null, scope: { kind: 'all' } } as const;
const levers: readonly Lever[] = [
  { kind: 'rate', multiplier: 1, perYear: 12.5, from: null, to: null, ranges: { perYear: [10, 15] }, ...on },
  { kind: 'step', percent: -20, start: 2026, ramp: 1, ...on },
];
const outline = { indicator: 'x', area: 'A', horizon: 5, levers, balance: null };
const goal = { target: 130_000, year: 2029, direction: 'up' } as const;
const assessed = assess(run, outline, goal, lookup, LEVELS)!;
const about = { fan: chart([], { title: 'Fan' }), name: 'Mine', subtitle: 'x' };

const dots = dotsChart(about, assessed, en);
const worth = worthChart(about, assessed, attribute(run, outline), ['Pace', 'Step'], en);
const influence = influenceChart(
  about,
  assessed,
  sensitivitiesOf(run, outline),
  ({ lever, parameter }) => `${lever} ${parameter}`,
  en,
);
const misses = missesChart(about, assessed.judge!.backtest, en)!;

test('dots say how many of twenty reach the target, beside the baseline', () => {
  const reached = (role: 'baseline' | 'scenario') => assessed.dots[role].filter((value) => value >= 130_000).length;
  expect(dots.title).toMatch(
    new RegExp(`^${reached('scenario')} of 20 paths reach(es)? 130K in 2029; ${reached('baseline')} in`),
  );
  expect(twinOf(dots, en).rows).toHaveLength(22);
});

test('a waterfall leads from the baseline to the scenario without a gap', () => {
  const steps = worth.series.map(({ y }) => y);
  expect(steps[0]).toEqual([0, assessed.baseline.median.at(-1), assessed.baseline.median.at(-1)]);
  for (let at = 1; at < steps.length - 1; at++) expect(steps[at]![0]).toBe(steps[at - 1]![1]);
  expect(steps.at(-2)![1]! / assessed.path.median.at(-1)!).toBeCloseTo(1, 6);
  expect(twinOf(worth, en).columns.map(({ label }) => label)).toEqual(['Series', 'From', 'To', 'Effect']);
});

test('what the end hangs on stands from the greatest, with the end of the scenario as a line', () => {
  const widths = influence.series.slice(0, -1).map(({ y }) => Math.abs(y[1]! - y[0]!));
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  expect(influence.series.at(-1)).toMatchObject({ role: 'benchmark', name: 'Mine' });
});

test('past misses: what came beside what was projected before', () => {
  expect(misses.series.map(({ role }) => role)).toEqual(['observed', 'baseline', 'scenario']);
  const { worst, misses: all } = assessed.judge!.backtest;
  expect(all).toContainEqual(worst);
});

test('each says its finding: which lever does most, what moves the end most, how far projections missed', () => {
  const effects = worth.series.slice(1, -1).map(({ name, y }) => ({ name, effect: Math.abs(y[2]!) }));
  const most = effects.toSorted((a, b) => b.effect - a.effect)[0]!;
  expect(worth.title).toMatch(new RegExp(`^The levers lead from .* in 2029; “${most.name}” does most \\(`));
  expect(influence.title).toContain(`“${influence.series[0]!.name}” moves it most`);
  const ahead = assessed.judge!.backtest.misses.filter(({ from, year }) => year - from === 1);
  const off = ahead.reduce((total, { actual, projected }) => total + Math.abs(projected - actual), 0);
  const share = Math.round((100 * off) / ahead.reduce((total, { actual }) => total + Math.abs(actual), 0));
  expect(misses.title).toContain(`missed by ${share}% of what came; 3 years ahead`);
});

test('a row of two ends says which way it leads without its colour, and what is too small to be seen as such', () => {
  const data: ChartData = {
    ...influence,
    unit: { label: { en: 'percent', fr: 'pour cent' }, percent: true },
    places: ['From', 'To'],
    series: [{ name: 'China', role: 'observed', x: [0, 1], y: [17.2, 0.00082], bands: [] }],
  };
  const size = { width: 600, height: 372 };
  const figure = figureOf({ kind: 'spans' }, data, { language: 'en', theme: 'light', size });
  expect(figure.data.map(({ text }) => text)).toContain('China: 17.2% → &lt;\u00a00.1%');
  expect(twinOf(data, en).rows).toEqual([['China', 17.2, 0.00082]]);
});

const ALL: readonly (readonly ['quantile-dots' | 'spans' | 'line', ChartData])[] = [
  ['quantile-dots', dots],
  ['spans', worth],
  ['spans', influence],
  ['line', misses],
];
describe.each(ALL)('%s', (kind, data) => {
  test.each([300, 480, 900])('no two texts clash at %i pixels', (width) => {
    for (const grows of [false, true]) {
      const figure = figureOf({ kind }, data, {
        language: 'en',
        theme: 'light',
        size: { width, height: grows ? Math.round(width * 0.62) : 320 },
        grows,
      });
      expect(clashesOf(figure)).toEqual([]);
    }
  });

  test('every number is in words and reached by keyboard', () => {
    expect(describeChart(data, en)).toContain(data.title);
    const figure = figureOf({ kind }, data, { language: 'en', theme: 'dark', size: { width: 600, height: 372 } });
    expect(figure.navigation.length).toBeGreaterThan(0);
    expect(figure.navigation.every(({ points }) => points.length > 0)).toBe(true);
  });
});
