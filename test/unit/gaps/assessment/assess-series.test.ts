import { expect, test } from 'vitest';
import { columnsOf } from '#shared/engine/series-columns';
import { assessColumns, assessInSteps, WORDS } from '#shared/gaps/assessment/assess-series';
import { linear } from '#shared/gaps/methods/linear';
import { everySeries } from '../../../support/every-series.ts';

const points = (...values: (readonly [number, number, string?])[]) =>
  values.map(([year, value, status = 'A']) => ({ year, period: String(year), value, status, areas: 1 }));
const jobs = { indicator: 'jobs', area: 'KEN', dims: '', sources: [], points: points([2015, 14.5], [2023, 10.2]) };
const yardstick = {
  indicator: 'jobs',
  scope: { kind: 'all' },
  direction: 'down',
  baseYear: 2015,
  target: 7.25,
  targetYear: 2030,
  limit: null,
} as const;

test('every number of the columns is that of the series by itself', () => {
  const made = assessColumns(everySeries(columnsOf([jobs]), linear, () => yardstick));
  expect(WORDS[made.status[0] ?? -1]).toBe('on_track');
  expect(made.measure[0]).toBeCloseTo(1.112, 3);
  expect(made.score[0]).toBeNaN();
  const components = made.at(0).assessment.components();
  expect(components.find(({ key }) => key === 'acceleration')?.value).toBeCloseTo(0.784, 3);
});

test('a break in the series is seen in columns too', () => {
  const broken = { ...jobs, points: points([2015, 14.5], [2020, 12, 'B'], [2023, 10.2]) };
  const made = assessColumns(everySeries(columnsOf([broken]), linear, () => yardstick));
  expect(made.at(0).assessment.warnings).toContain('break_in_series');
});

test('the pass pauses, so that a window can draw in between', () => {
  const many = Array.from({ length: 5000 }, (_, row) => ({ ...jobs, area: `A${row}` }));
  const steps = assessInSteps(everySeries(columnsOf(many), linear, () => yardstick));
  let pauses = 0;
  while (!steps.next().done) pauses++;
  expect(pauses).toBeGreaterThan(2);
});

test('a published target without a baseline is measured from the first value since the definition changed', () => {
  const figures = { ...jobs, dims: 'figure=target', points: points([2023, 12]) };
  const own = { ...jobs, points: points([2015, 14.5], [2021, 15], [2023, 13]) };
  const goal = {
    ...yardstick,
    kind: 'goal' as const,
    target: null,
    targetYear: null,
    against: { indicator: null, area: null, dims: 'figure=target' },
  };
  const baseOf = (breaks: readonly number[], ...more: readonly (typeof jobs)[]) => {
    const columns = columnsOf([own, figures, ...more]);
    const made = assessColumns(everySeries(columns, linear, () => ({ ...goal, breaks })));
    expect(made.at(0).assessment.baseValue ?? Number.NaN).toBe(made.baseValue[0]);
    return [made.baseYear[0], made.baseValue[0]];
  };
  expect(baseOf([])).toEqual([2015, 14.5]);
  expect(baseOf([2020])).toEqual([2021, 15]);
  expect(baseOf([2020], { ...jobs, dims: 'figure=baseline', points: points([2019, 16]) })).toEqual([2019, 16]);
});
