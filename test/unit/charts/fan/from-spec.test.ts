import { expect, test } from 'vitest';
import { chartOf } from '#shared/charts/from-spec';
import type { ChartSpec } from '#shared/charts/spec';
import type { Series } from '#shared/engine/observations';
import type { Benchmark } from '#shared/gaps/benchmarks/benchmark';
import { translator } from '#shared/i18n/translator';
import type { Lever, Scenario } from '#shared/projections/scenario';
import { projectScenario } from '#shared/projections/scenario-projection';
import { freshWorkbench } from '../../../support/workbench.ts';

const RESETTLED = 'gcr-3.1.1';
const en = translator('en');

const kenya: Series = {
  indicator: RESETTLED,
  area: 'KEN',
  dims: '',
  sources: ['s'],
  points: [100, 108, 118, 125, 139, 150, 161].map((value, at) => ({
    year: 2016 + at,
    period: String(2016 + at),
    value,
    status: 'A',
    areas: 1,
  })),
};
const more: Scenario = {
  id: 'more',
  name: 'More places',
  indicator: RESETTLED,
  area: 'KEN',
  horizon: 3,
  levers: [{ kind: 'step', percent: 20, start: 2023, ramp: 1, indicator: null, scope: { kind: 'all' } }],
  balance: null,
};
const spec: ChartSpec = {
  id: 'c',
  kind: 'fan',
  indicators: [RESETTLED],
  areas: ['KEN'],
  years: null,
  title: null,
  note: null,
  scenario: 'more',
};
const known = { ...freshWorkbench(), scenarios: [more] };
const linesOf = (chart: ChartSpec, series: readonly Series[]) =>
  chartOf(chart, { series, outlook: projectScenario(chart.scenario, series, known) }, known, new Map(), en).series.map(
    ({ name, role, x, bands }) => [name, role, x.at(-1), bands.map(({ level }) => level)],
  );

test('a fan shows its scenario with the baseline, as far ahead as the scenario goes', () => {
  expect(linesOf(spec, [kenya])).toEqual([
    ['Kenya', 'observed', 2022, []],
    ['Baseline', 'baseline', 2025, [95, 80]],
    ['More places', 'scenario', 2025, [95, 80]],
  ]);
});

test('a fan shows the benchmark it was saved with, level as far as its year', () => {
  const target: Benchmark = {
    ...known.benchmarks[0]!,
    id: 'b',
    name: 'Twice as many',
    target: 322,
    targetYear: 2030,
  };
  const outlook = projectScenario('more', [kenya], known);
  const held = { ...known, benchmarks: [target] };
  const data = chartOf({ ...spec, benchmark: 'b' }, { series: [kenya], outlook }, held, new Map(), en);
  expect(data.series.at(-1)).toEqual({
    name: 'Twice as many',
    role: 'benchmark',
    x: [2022, 2030],
    y: [322, 322],
    bands: [],
  });
});

test('a scenario that supposes what it reaches has no bands', () => {
  const aim: Lever = {
    kind: 'target',
    aim: { kind: 'value', value: 400 },
    year: 2025,
    start: null,
    shape: 'even',
    of: 'each',
    indicator: null,
    scope: { kind: 'all' },
  };
  const supposing = { ...known, scenarios: [{ ...more, levers: [aim] }] };
  const outlook = projectScenario('more', [kenya], supposing);
  const data = chartOf(spec, { series: [kenya], outlook }, supposing, new Map(), en);
  expect(data.series.find(({ role }) => role === 'scenario')?.bands).toEqual([]);
});

test('a fan whose scenario is gone shows the baseline, five years ahead', () => {
  expect(linesOf({ ...spec, scenario: 'gone' }, [kenya])).toEqual([
    ['Kenya', 'observed', 2022, []],
    ['Baseline', 'baseline', 2027, [95, 80]],
  ]);
});

test('a fan shows what was observed until its projection is there', () => {
  const data = chartOf(spec, { series: [kenya], outlook: null }, known, new Map(), en);
  expect(data.series.map(({ name, role }) => [name, role])).toEqual([['Kenya', 'observed']]);
});

test('there is no outlook without a series, or for an indicator that is gone', () => {
  expect(projectScenario(null, [], known)).toBeNull();
  expect(projectScenario(null, [{ ...kenya, indicator: 'gone' }], known)).toBeNull();
});

test('an outlook is the same every time, and crosses to a worker and back', () => {
  const outlook = projectScenario('more', [kenya], known);
  expect(structuredClone(outlook)).toEqual(projectScenario('more', [kenya], known));
});

test.each([
  ['en', '“More places” supposes: ', '20%', 'bands: 80%, 95%'],
  ['fr', '«\u00a0More places\u00a0» suppose\u00a0: ', '20', '80'],
] as const)(
  'a fan says what its scenario supposes and the levels of its bands (%s)',
  (language, said, percent, bands) => {
    const outlook = projectScenario('more', [kenya], known);
    const data = chartOf(spec, { series: [kenya], outlook }, known, new Map(), translator(language));
    const [, what = ''] = (data.note ?? '').split(said);
    expect(what).toContain(percent);
    expect(data.subtitle).toContain(bands);
  },
);

test('a baseline alone supposes nothing', () => {
  const outlook = projectScenario('gone', [kenya], known);
  const data = chartOf({ ...spec, scenario: 'gone' }, { series: [kenya], outlook }, known, new Map(), en);
  expect(data.note).not.toContain('supposes');
  expect(data.subtitle).toContain('80%, 95%');
});
