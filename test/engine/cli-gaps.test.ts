import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { seriesColumnsOf, seriesOf } from '#shared/engine/series';
import { csvText } from '#shared/export/csv';
import { gapsToCsv } from '#shared/export/gap-csv';
import { gapRemarks } from '#shared/export/remarks';
import type { Indicator } from '#shared/framework/framework';
import { assessColumns, WORDS } from '#shared/gaps/assessment/assess-series';
import { GAP_COLUMNS } from '#shared/gaps/assessment/gap-table';
import { gapRequest, judgingUnder, widestFirst } from '#shared/gaps/assessment/under-lens';
import type { Benchmark } from '#shared/gaps/benchmarks/benchmark';
import { eurostat } from '#shared/gaps/methods/eurostat';
import { METHODS } from '#shared/gaps/methods/methods';
import { translator } from '#shared/i18n/translator';
import { readShare } from '#shared/share/read';
import { writeShare } from '#shared/share/write';
import type { Workbench } from '#shared/workbench/workbench';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { openWithTables } from '../../electron/cli/workbench.ts';
import { jalon } from '../support/cli.ts';
import { everySeries } from '../support/every-series.ts';
import { gapsOneByOne } from '../support/gaps-one-by-one.ts';
import { noSharedData, sharedData } from '../support/shared-data.ts';

let folder: string;
const at = (file: string): string => join(folder, file);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-gaps-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Row = Readonly<Record<string, string>>;

async function gaps(...args: readonly string[]): Promise<{ code: number; csv: string; rows: Row[]; said: string }> {
  const { code, out: csv, said } = await jalon('gaps', ...args);
  return {
    code,
    csv,
    said,
    rows: Papa.parse<Row>(csv, { header: true, skipEmptyLines: true }).data.filter(
      ({ series = '' }) => !series.startsWith('# '),
    ),
  };
}

async function judge(method: string, series: string, benchmarks: string): Promise<Row[]> {
  await writeFile(at('s.csv'), series);
  await writeFile(at('b.csv'), benchmarks);
  const { code, rows } = await gaps(at('s.csv'), '--benchmarks', at('b.csv'), '--method', method);
  expect(code).toBe(0);
  return rows;
}

const WORKED = 'series,year,value\nlow,2015,14.5\nlow,2023,10.2\n';
const HEADER =
  'series,direction,base_year,target,target_year,limit,lower_bound,green,red,optimum,window\nlow,down,2015,7.25,2030,,72.6,2,13,0,\n';

describe('tables', () => {
  test.each([
    ['open-sdg', 'substantial_progress', 0.95259, 2.5186],
    ['eurostat', 'significant_progress', 0.95259, null],
    ['unsd', 'met_or_on_track', 0.9658, 3],
    ['escap', 'maintain', 0, 5.931],
    ['sdsn', 'orange', 1.2545, 85.9504],
    ['german-dns', 'not_available', null, null],
    ['oecd', 'not_available', null, null],
    ['aarr', 'accelerate', 4.3017, 1.1092],
    ['linear', 'on_track', 1.1121, null],
  ])('%s judges the worked series: %s', async (method, status, measure, score) => {
    const [row = {}] = await judge(method, WORKED, HEADER);
    expect(Object.keys(row).slice(0, GAP_COLUMNS.length)).toEqual([...GAP_COLUMNS]);
    expect([row.series, row.method, row.status]).toEqual(['low', method, status]);
    for (const [cell, expected] of [
      [row.measure, measure],
      [row.score, score],
    ] as const)
      if (expected === null) expect(cell).toBe('');
      else expect(Number(cell)).toBeCloseTo(expected, 4);
  });

  test('Open SDG judges the column progress where a table has one; others judge the values', async () => {
    const table = 'series,year,value,progress\nlow,2015,-3,14.5\nlow,2023,2,10.2\nlow,2024,2,\n';
    const [row = {}] = await judge('open-sdg', table, HEADER);
    expect([row.base_value, row.latest_year, row.latest_value]).toEqual(['14.5', '2023', '10.2']);
    const { said } = await gaps(at('s.csv'), '--benchmarks', at('b.csv'), '--method', 'open-sdg');
    expect(said).toContain('The numbers of the column progress are judged');
    const [other = {}] = await judge('linear', table, HEADER);
    expect([other.base_value, other.latest_value]).toEqual(['-3', '2']);
  });

  test('blank cells and missing columns of a benchmark are not used: SDSN needs only its marks', async () => {
    const rows = await judge(
      'sdsn',
      'series,year,value\na,2020,50\n',
      'series,direction,lower_bound,green,red,optimum\na,up,20,80,40,100\n',
    );
    expect(rows[0]).toMatchObject({ status: 'orange', measure: '1.25', score: '37.5' });
  });

  test('a window, a break and a year over two calendar years are read', async () => {
    const series = 'series,year,value,status\na,2010-11,10,\na,2015/16,20,\na,2018,30,B\na,2020,33,\n';
    const rows = await judge('eurostat', series, 'series,direction,window\na,up,5\n');
    expect(rows[0]).toMatchObject({ base_year: '2018', latest_year: '2020', status: 'significant_progress' });
    expect(rows[0]?.warnings).toContain('window_shortened');
  });

  test('a direction left blank follows from the marks, or is the method’s own; else it is asked for', async () => {
    const points = 'series,year,value\na,2015,20\na,2020,50\n';
    const marks = 'series,direction,lower_bound,green,red,optimum\na,,20,80,40,100\n';
    expect((await judge('sdsn', points, marks))[0]).toMatchObject({ status: 'orange', warnings: 'no_target' });
    expect((await judge('open-sdg', points, 'series,target\na,\n'))[0]?.status).toBe('deterioration');
    await writeFile(at('b.csv'), 'series,target\na,60\n');
    const made = await gaps(at('s.csv'), '--benchmarks', at('b.csv'), '--method', 'linear');
    expect([made.code, made.csv]).toEqual([2, '']);
  });

  test('the arrow of SDSN has a column of its own', async () => {
    expect((await judge('sdsn', WORKED, HEADER))[0]?.trend).toBe('moderately_improving');
  });

  test('benchmarks may be for an area or a group, and two of one scope both count', async () => {
    const series =
      'series,area,group,year,value\na,KEN,EAST,2015,10\na,KEN,EAST,2020,12\na,COL,WEST,2015,10\na,COL,WEST,2020,12\n';
    const rows = await judge(
      'linear',
      series,
      'series,direction,base_year,target,target_year,limit,group,benchmark\na,up,2015,20,2030,,,all\na,up,2015,13,2025,,EAST,interim\na,up,2015,16,2030,,EAST,final\n',
    );
    expect(rows.map(({ area, benchmark }) => [area, benchmark])).toEqual([
      ['KEN', 'interim'],
      ['KEN', 'final'],
      ['COL', 'all'],
    ]);
  });

  test('the sensitivity line is printed on demand', async () => {
    await judge('open-sdg', WORKED, HEADER);
    const { rows } = await gaps(at('s.csv'), '--benchmarks', at('b.csv'), '--method', 'open-sdg', '--sensitivity');
    expect(rows[0]?.depends).toBe('yes');
    expect(rows[0]?.variants).toContain('aarr: accelerate*');
    expect(rows[0]?.variants).toContain('linear: on_track');
    expect(rows[0]?.variants).toContain('until 2015: not_available');
  });

  test('OECD compares the areas of the table', async () => {
    const values = [40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 70];
    const series = `series,area,year,value\n${values.map((value, i) => `a,A${i},2020,${value}`).join('\n')}\n`;
    const rows = await judge('oecd', series, 'series,direction,base_year,target\na,up,,60\n');
    expect(rows.at(-1)?.status).toBe('met');
    const mean = values.reduce((a, b) => a + b) / 11;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 10);
    expect(Number(rows[0]?.measure)).toBeCloseTo(20 / spread, 12);
  });

  test.skipIf(noSharedData())('reproduces every series Statistics Canada published in September 2025', async () => {
    const { data } = Papa.parse<Row>(readFileSync(sharedData('progress/canada_gif_2025-09_series.csv'), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    const points = data.flatMap(({ base_year, base_value, current_year, current_value }, i) => [
      [i, base_year, base_value],
      ...(current_year && current_year !== base_year ? [[i, current_year, current_value]] : []),
    ]);
    const marks = data.map(({ direction, base_year, target, target_year, limit }, i) => [
      i,
      direction === '1' ? 'up' : 'down',
      base_year,
      target,
      target_year,
      limit,
    ]);
    const rows = await judge(
      'open-sdg',
      Papa.unparse([['series', 'year', 'value'], ...points]),
      Papa.unparse([['series', 'direction', 'base_year', 'target', 'target_year', 'limit'], ...marks]),
    );
    const near = (cell = '', expected = '') =>
      cell === '' || expected === ''
        ? cell === expected
        : Math.abs(Number(cell) - Number(expected)) <= 1e-9 * Math.max(1, Math.abs(Number(expected)));
    const differing = data.filter((published, i) => {
      const row = rows[i] ?? {};
      return !(
        row.status === published.expected_status &&
        near(row.measure, published.expected_progress_value) &&
        near(row.score, published.expected_score)
      );
    });
    expect(rows).toHaveLength(243);
    expect(differing.map(({ series }) => series)).toEqual([]);
  });
});

/** An indicator of a formula, with a benchmark of its own. */
const GROWTH = 'growth';

/** A workbench on the bundled data with benchmarks of several kinds, saved as a share file. */
async function withBenchmarks(): Promise<Workbench> {
  await writeFile(at('own.csv'), 'year,ISO3,Own\n2020,KEN,3\n2021,KEN,5\n');
  expect((await jalon('import', at('own.csv'), '--out', at('w.jalon'))).code).toBe(0);
  const share = unwrap(await readShare(new Uint8Array(await readFile(at('w.jalon')))));
  const [indicator] = share.workbench.catalogue.framework.indicators.filter(
    ({ aggregation, direction }) => aggregation.kind === 'sum' && direction !== 'conditional',
  );
  if (!indicator) throw new Error('the framework has sums');
  const base: Benchmark = {
    id: 'b1',
    name: 'A target',
    kind: 'target',
    indicator: indicator.id,
    scope: { kind: 'all' },
    target: 300_000,
    targetYear: 2030,
    baseYear: 2016,
    limit: null,
    source: 'Test',
    sourceYear: null,
  };
  const benchmarks: readonly Benchmark[] = [
    base,
    { ...base, id: 'b2', name: 'Since the baseline', kind: 'baseline', target: null },
    { ...base, id: 'b3', name: 'Median of peers', kind: 'peer-median', target: null },
    { ...base, id: 'b4', name: 'Best of peers', kind: 'peer-best', indicator: GROWTH, target: null },
  ];
  const { catalogue } = share.workbench;
  const growth: Indicator = {
    ...indicator,
    id: GROWTH,
    code: 'G',
    aggregation: { kind: 'formula', formula: `change([${indicator.id}], 1)`, ofGroups: 'values' },
  };
  const framework = { ...catalogue.framework, indicators: [...catalogue.framework.indicators, growth] };
  const workbench = { ...share.workbench, benchmarks, catalogue: { ...catalogue, framework } };
  const { bytes } = await writeShare({ workbench, parts: share.parts, savedAt: '2026-11-24T00:00:00Z' });
  await writeFile(at('w.jalon'), bytes);
  return workbench;
}

describe('share files', () => {
  test('what the command line writes is what the window exports, for every method', async () => {
    const workbench = await withBenchmarks();
    const { benchmarks, catalogue, lens } = workbench;
    const engine = await openNodeEngine();
    await openWithTables(at('w.jalon'), engine);
    for (const [turn, method] of METHODS.entries()) {
      const grain = turn % 2 === 0 ? 'each' : 'whole';
      const request = gapRequest(benchmarks, catalogue, lens, grain, [method]);
      const columns = await seriesColumnsOf(engine, request, catalogue);
      const made = assessColumns(judgingUnder(columns, benchmarks, catalogue, lens, method, request.judged));
      const entries = Array.from(widestFirst(made), made.at);
      const remarks = gapRemarks(entries, columns, workbench, translator('en'));
      const window = csvText(gapsToCsv(entries, remarks));
      const { csv } = await gaps(at('w.jalon'), '--method', method.id, ...(grain === 'each' ? ['--each'] : []));
      expect(csv).toBe(window);
      const series = await seriesOf(engine, request, catalogue);
      expect(csv).toBe(
        csvText(gapsToCsv(gapsOneByOne(series, benchmarks, catalogue, lens, method, request.judged), remarks)),
      );
      expect(csv.split('\r\n').length).toBeGreaterThan(grain === 'each' ? 100 : 3);
      expect(csv).toMatch(/\r\n"?# Source: .*\r\n# Sources and what they lost\r\n/);
      expect(csv).toMatch(/# Benchmarks\r\n(# {2}.*\r\n)*# {2}A target: Test/);
    }
    await engine.close();
  }, 240_000);

  test('every series of a workbench at once says what each one by itself does, formulas too', async () => {
    const { catalogue } = unwrap(await readShare(new Uint8Array(await readFile(at('w.jalon'))))).workbench;
    const { indicators } = catalogue.framework;
    const engine = await openNodeEngine();
    await openWithTables(at('w.jalon'), engine);
    const request = {
      indicators: indicators.map(({ id }) => id),
      areas: [...catalogue.areas, ...catalogue.groups].map(({ code }) => code),
      years: null,
    };
    const yardsticks = new Map(
      indicators.map(({ id, direction }) => [
        id,
        {
          indicator: id,
          scope: { kind: 'all' } as const,
          direction,
          baseYear: 2016,
          target: 1000,
          targetYear: 2030,
          limit: null,
        },
      ]),
    );
    const columns = await seriesColumnsOf(engine, request, catalogue);
    const made = assessColumns(everySeries(columns, eurostat, ({ indicator }) => yardsticks.get(indicator) ?? null));
    const series = await seriesOf(engine, request, catalogue);
    const formulas = new Set(
      indicators.filter(({ aggregation }) => aggregation.kind === 'formula').map(({ id }) => id),
    );
    expect(series.filter(({ indicator }) => formulas.has(indicator)).length).toBeGreaterThan(0);
    expect(made.rows).toBe(series.length);
    expect(made.rows).toBeGreaterThan(1000);
    for (const [row, { points, ...key }] of series.entries()) {
      expect(made.keys[row]).toMatchObject({ indicator: key.indicator, area: key.area, dims: key.dims });
      const yardstick = yardsticks.get(key.indicator);
      if (!yardstick) throw new Error('every indicator has one');
      const one = eurostat.assess({ ...yardstick, points });
      expect(WORDS[made.status[row] ?? -1]).toBe(one.status);
      expect(made.measure[row]).toBe(one.measure ?? Number.NaN);
      expect(made.at(row).assessment.warnings).toEqual(one.warnings);
    }
    await engine.close();
  }, 120_000);

  test('derived benchmarks find their value, and the series stands once for each kind', async () => {
    const { rows } = await gaps(at('w.jalon'), '--method', 'linear', '--areas', 'USA');
    const names = rows.map(({ benchmark }) => benchmark).sort();
    expect(names).toEqual(['A target', 'Best of peers', 'Median of peers', 'Since the baseline']);
    for (const row of rows) expect(row.gap_abs).not.toBe('');
  });
});
