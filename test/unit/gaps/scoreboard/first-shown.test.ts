import { expect, test } from 'vitest';
import type { Series } from '#shared/engine/observations';
import { columnsOf } from '#shared/engine/series-columns';
import { WHOLE_LENS, WORLD } from '#shared/framework/lens';
import { assessColumns } from '#shared/gaps/assessment/assess-series';
import { judgingUnder, widestFirst } from '#shared/gaps/assessment/under-lens';
import type { Benchmark } from '#shared/gaps/benchmarks/benchmark';
import { linear } from '#shared/gaps/methods/linear';
import { firstShown } from '#shared/gaps/scoreboard/first-shown';
import { freshWorkbench } from '../../../support/workbench.ts';

const { catalogue } = freshWorkbench();
const [RESETTLED, SCHOOL] = ['gcr-3.1.1', 'gcr-2.2.1'] as const;

const benchmark = (id: string, indicator: string, target: number): Benchmark => ({
  id,
  name: id,
  kind: 'target',
  indicator,
  scope: { kind: 'all' },
  target,
  targetYear: 2030,
  baseYear: 2016,
  limit: null,
  source: 'Strategy',
  sourceYear: 2024,
});

const series = (indicator: string, area: string, values: readonly number[]): Series => ({
  indicator,
  area,
  dims: '',
  sources: ['s'],
  points: values.map((value, at) => ({ year: 2016 + at, period: String(2016 + at), value, status: 'A', areas: 1 })),
});

function first(all: readonly Series[], benchmarks: readonly Benchmark[]): string | null {
  const plan = judgingUnder(columnsOf(all), benchmarks, catalogue, WHOLE_LENS, linear);
  const columns = assessColumns(plan);
  const row = firstShown(columns, widestFirst(columns), WORLD);
  return row === null ? null : `${columns.at(row).series.area} ${columns.at(row).benchmark?.id}`;
}

const BOTH = [benchmark('places', RESETTLED, 1000), benchmark('school', SCHOOL, 90)];

test('the area of the lens comes first, with the benchmark of which most methods can say something', () => {
  const all = [
    series(SCHOOL, 'MYS', [0, 0]),
    series(RESETTLED, WORLD, [100, 120, 140, 160]),
    series(SCHOOL, WORLD, [50]),
  ];
  expect(first(all, BOTH)).toBe('WLD places');
});

test('without the area, the benchmark that judges most areas, and of them the one whose pace most methods judge: none that is reached', () => {
  const all = [
    series(RESETTLED, 'FRA', [1, 1]),
    series(SCHOOL, 'MYS', [0, 0]),
    series(SCHOOL, 'KEN', [40, 45, 50, 55]),
    series(SCHOOL, 'AFG', [80, 90, 95, 100]),
    series(SCHOOL, 'UGA', [10, 10]),
  ];
  expect(first(all, BOTH)).toBe('KEN school');
});

test('nothing to judge has no first; what nobody can judge is shown all the same', () => {
  expect(first([], BOTH)).toBeNull();
  expect(first([series(SCHOOL, 'MYS', [5])], BOTH)).toBe('MYS school');
});
