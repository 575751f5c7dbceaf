import { afterAll, beforeAll, expect, test } from 'vitest';
import { answeredSeriesOf } from '#shared/engine/answered-series';
import type { Engine } from '#shared/engine/port';
import { seriesColumnsOf } from '#shared/engine/series';
import { WHOLE_LENS } from '#shared/framework/lens';
import { assessColumns, type GapColumns } from '#shared/gaps/assessment/assess-series';
import { gapRequest, judgingUnder } from '#shared/gaps/assessment/under-lens';
import { linear } from '#shared/gaps/methods/linear';
import { METHODS } from '#shared/gaps/methods/methods';
import { openSdg } from '#shared/gaps/methods/open-sdg';
import { boardRequest } from '#shared/gaps/scoreboard/board-columns';
import { boardSeries } from '#shared/gaps/scoreboard/board-entries';
import { openBundledEngine } from '../support/bundled-engine.ts';
import { freshWorkbench } from '../support/workbench.ts';

const workbench = freshWorkbench();
const { catalogue, benchmarks } = workbench;
const HEADLINE = 'population=refugees-asylum-seekers';
let engine: Engine;
beforeAll(async () => {
  engine = await openBundledEngine(workbench);
}, 60_000);
afterAll(() => engine.close());

const groupCodes = new Set(catalogue.groups.map(({ code }) => code));
const entriesOf = ({ rows, at }: GapColumns, indicator: string) =>
  Array.from({ length: rows }, (_, row) => at(row)).filter(({ series }) => series.id === indicator);
const rowsOf = (columns: GapColumns, indicator: string) =>
  entriesOf(columns, indicator).filter(({ series }) => !groupCodes.has(series.area ?? ''));

/** What the file says by itself: target of the year of the latest value, against the latest baseline before it and the value. */
const OUTCOMES = [
  ['gcr-2.2.1-op', 42],
  ['gcr-4.2.2-op', 52],
] as const;

test('the scoreboard holds each country against its own target, and shows no figure as a value', async () => {
  const { columns } = await answeredSeriesOf(engine, boardRequest(catalogue, WHOLE_LENS, benchmarks), catalogue);
  const series = boardSeries(columns, catalogue, WHOLE_LENS);
  for (const areas of series.index.values()) for (const row of areas.values()) expect(row).toBeGreaterThanOrEqual(0);
  const made = assessColumns(series.judging(benchmarks, linear, 'either'));
  for (const [indicator, countries] of OUTCOMES) {
    const found = rowsOf(made, indicator);
    expect(found).toHaveLength(countries);
    expect(new Set(found.map(({ series: one }) => one.dims))).toEqual(new Set([HEADLINE]));
    for (const { resolution, assessment, benchmark } of found) {
      if (resolution?.reversed) {
        expect(assessment).toMatchObject({ status: 'not_available', tone: 'none' });
        expect(resolution.reversed.target).toBeLessThan(resolution.reversed.baseline);
      } else {
        expect(resolution?.years?.[0]).toBe(assessment.latestYear);
        expect(benchmark?.targetYear).toBe(assessment.latestYear);
        expect(assessment.status === 'met').toBe((assessment.latestValue ?? 0) >= (resolution?.target ?? 0));
      }
    }
  }
  for (const indicator of ['gcr-2.2.1-op', 'gcr-2.1.1-op']) {
    const medians = entriesOf(made, indicator).filter(({ series }) => series.area === 'WLD');
    expect(medians).toHaveLength(1);
    expect(new Set(medians.map(({ assessment }) => assessment.tone))).toEqual(new Set(['none']));
  }
  const impacts = rowsOf(made, 'gcr-2.1.1-op');
  expect(impacts).toHaveLength(51);
  expect(impacts.filter(({ resolution }) => resolution !== null)).toEqual([]);
});

test('the table of gaps judges the same countries, by every method without a verdict on a target below its baseline', async () => {
  const request = gapRequest(benchmarks, catalogue, WHOLE_LENS, 'each', METHODS);
  const columns = await seriesColumnsOf(engine, request, catalogue);
  for (const method of METHODS) {
    const made = assessColumns(judgingUnder(columns, benchmarks, catalogue, WHOLE_LENS, method, request.judged));
    for (const [indicator, countries] of OUTCOMES) {
      const found = rowsOf(made, indicator);
      expect(found).toHaveLength(countries);
      const reversed = found.filter(({ resolution }) => resolution?.reversed);
      expect(reversed.length).toBeGreaterThan(0);
      expect(new Set(reversed.map(({ assessment }) => assessment.status))).toEqual(new Set(['not_available']));
    }
  }
});

test('of what operations report the world is the median of those that report, and never a sum', async () => {
  const request = { indicators: ['gcr-2.2.1-op', 'gcr-4.2.1-op'], areas: ['WLD'], years: null } as const;
  const columns = await seriesColumnsOf(engine, { ...request, breakdowns: 'headline' }, catalogue);
  expect(columns.keys).toEqual([{ indicator: 'gcr-2.2.1-op', area: 'WLD', dims: HEADLINE }]);
  const { points } = columns.at(0);
  expect(points.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
  for (const { areas } of points) expect(areas).toBeGreaterThan(25);
});

/** Of UNHCR's rows of 2024: baseline (of 2023), actual value and target. */
const ROWS_OF_2024 = [
  ['gcr-2.2.1-op', 'MRT', 4, 6, 17],
  ['gcr-2.2.1-op', 'MLI', 3, 11, 7],
  ['gcr-2.2.1-op', 'TZA', 0, 0, 3],
  ['gcr-2.2.1-op', 'BDI', 8, 8, 10],
  ['gcr-4.2.2-op', 'MLI', 15, 51, 81],
] as const;

test('a published target is judged from the baseline of its own report, on board and table alike', async () => {
  const { columns } = await answeredSeriesOf(engine, boardRequest(catalogue, WHOLE_LENS, benchmarks), catalogue);
  const board = assessColumns(boardSeries(columns, catalogue, WHOLE_LENS).judging(benchmarks, linear, 'either'));
  const request = gapRequest(benchmarks, catalogue, WHOLE_LENS, 'each', METHODS);
  const all = await seriesColumnsOf(engine, request, catalogue);
  const table = assessColumns(judgingUnder(all, benchmarks, catalogue, WHOLE_LENS, linear, request.judged));
  for (const made of [board, table]) {
    for (const [indicator, area, baseValue, latestValue, target] of ROWS_OF_2024) {
      const [entry] = rowsOf(made, indicator).filter(({ series }) => series.area === area);
      expect(entry?.assessment).toMatchObject({ baseYear: 2023, baseValue, latestYear: 2024, latestValue });
      expect(entry?.resolution).toMatchObject({ target, baseline: { year: 2023, value: baseValue } });
      expect(entry?.assessment.measure).toBeCloseTo((latestValue - baseValue) / (target - baseValue), 10);
      expect(entry?.assessment.warnings).not.toContain('base_year_moved');
      expect(entry?.input?.points).toHaveLength(2);
    }
  }
  const words = rowsOf(board, 'gcr-2.2.1-op').map(({ series, assessment }) => [series.area, assessment.status]);
  expect(words).toContainEqual(['MRT', 'accelerate']);
  expect(words).toContainEqual(['MLI', 'met']);
});

test('by the rule of the scoreboard a rise since the baseline of the report is no deterioration', async () => {
  const { columns } = await answeredSeriesOf(engine, boardRequest(catalogue, WHOLE_LENS, benchmarks), catalogue);
  const board = assessColumns(boardSeries(columns, catalogue, WHOLE_LENS).judging(benchmarks, openSdg, 'either'));
  const words = new Map(
    rowsOf(board, 'gcr-2.2.1-op').map(({ series, assessment }) => [series.area, assessment.status]),
  );
  expect(['MRT', 'MLI', 'BDI'].map((area) => words.get(area))).toEqual([
    'limited_progress',
    'target_achieved',
    'limited_progress',
  ]);
  // Open SDG puts 0.001 in place of a base of 0, so that from 0 to 0 is a fall by its rule.
  for (const { assessment } of rowsOf(board, 'gcr-2.2.1-op'))
    if (assessment.status === 'deterioration' && assessment.baseValue !== 0)
      expect(assessment.latestValue).toBeLessThan(assessment.baseValue ?? Number.NaN);
});

test('what is handed out row by row is what was judged in columns', async () => {
  const { columns } = await answeredSeriesOf(engine, boardRequest(catalogue, WHOLE_LENS, benchmarks), catalogue);
  for (const method of METHODS) {
    const made = assessColumns(boardSeries(columns, catalogue, WHOLE_LENS).judging(benchmarks, method, 'either'));
    for (let row = 0; row < made.rows; row++) {
      if (!made.at(row).resolution?.baseline) continue;
      expect(made.at(row).assessment.measure ?? Number.NaN).toBe(made.measure[row]);
      expect(made.at(row).assessment.baseValue ?? Number.NaN).toBe(made.baseValue[row]);
    }
  }
});
