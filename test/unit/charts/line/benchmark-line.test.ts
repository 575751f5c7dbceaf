import { expect, test } from 'vitest';
import { chartOf, chartRequest } from '#shared/charts/from-spec';
import type { ChartSpec } from '#shared/charts/spec';
import type { Series } from '#shared/engine/observations';
import type { Benchmark } from '#shared/gaps/benchmarks/benchmark';
import { translator } from '#shared/i18n/translator';
import { freshWorkbench } from '../../../support/workbench.ts';

const RESETTLED = 'gcr-3.1.1';
const en = translator('en');

const series = (area: string, values: readonly number[]): Series => ({
  indicator: RESETTLED,
  area,
  dims: '',
  sources: ['s'],
  points: values.map((value, at) => ({ year: 2016 + at, period: String(2016 + at), value, status: 'A', areas: 1 })),
});
const spec: ChartSpec = {
  id: 'c',
  kind: 'line',
  indicators: [RESETTLED],
  areas: ['KEN'],
  years: null,
  title: null,
  note: null,
  scenario: null,
  benchmark: 'b',
};
const doubled: Benchmark = {
  id: 'b',
  name: 'Twice as many',
  kind: 'target',
  indicator: RESETTLED,
  scope: { kind: 'all' },
  target: 200,
  targetYear: 2026,
  baseYear: 2016,
  limit: null,
  source: 'Strategy',
  sourceYear: 2024,
};
const known = (...benchmarks: readonly Benchmark[]) => ({ ...freshWorkbench(), benchmarks });
const drawn = (benchmarks: readonly Benchmark[], given: readonly Series[], chart = spec) =>
  chartOf(chart, { series: given }, known(...benchmarks), new Map(), en);

test('a saved chart shows the way to its benchmark by name', () => {
  const { series: lines, note } = drawn([doubled], [series('KEN', [100, 108])]);
  expect(lines.map(({ name, role }) => [name, role])).toEqual([
    ['Kenya', 'observed'],
    ['Twice as many', 'benchmark'],
  ]);
  expect(lines[1]).toMatchObject({ x: [2016, 2026], y: [100, 200] });
  expect(note ?? '').not.toContain('benchmark');
});

test('a benchmark worked out from other areas asks for them, and they are not drawn themselves', () => {
  const median: Benchmark = { ...doubled, kind: 'peer-median', target: null, targetYear: null };
  const request = chartRequest(spec, known(median));
  expect(request.areas).toEqual(expect.arrayContaining(['KEN', 'UGA', 'TCD']));
  const { series: lines } = drawn([median], [series('KEN', [100]), series('UGA', [40]), series('TCD', [60])]);
  expect(lines.map(({ name, y }) => [name, y])).toEqual([
    ['Kenya', [100]],
    ['Twice as many', [60, 60]],
  ]);
});

test('a benchmark that is gone, or cannot be worked out, is said in the note', () => {
  const median: Benchmark = { ...doubled, kind: 'peer-median', target: null };
  for (const benchmarks of [[], [median]]) {
    const { series: lines, note } = drawn(benchmarks, [series('KEN', [100])]);
    expect(lines).toHaveLength(1);
    expect(note).toContain('The benchmark of this chart is no longer there');
  }
});

test('without a benchmark, and as bars, the chart asks and shows as before', () => {
  expect(chartRequest({ ...spec, benchmark: null }, known(doubled))).toEqual({
    indicators: [RESETTLED],
    areas: ['KEN'],
    years: spec.years,
  });
  expect(drawn([doubled], [series('KEN', [100, 108])], { ...spec, kind: 'bar' }).series).toHaveLength(1);
});
