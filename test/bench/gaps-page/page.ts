// Measures, in a real browser with the real engine, how long it takes to judge 50,000 series of 25 years.
import type { Engine } from '#shared/engine/port';
import { name, sql } from '#shared/engine/sql';
import { assessColumns, type GapColumns } from '#shared/gaps/assessment/assess-series';
import type { BenchmarkTerms } from '#shared/gaps/assessment/gap-table';
import { METHODS } from '#shared/gaps/methods/methods';
import { openSdg } from '#shared/gaps/methods/open-sdg';
import { numberColumn, textColumn } from '#shared/tables/decode';
import { openEngine } from '../../../renderer/engine/open.ts';
import { assessEverySeries, everySeries, fetchPoints } from '../../support/every-series.ts';
import { plainLoop } from './plain-loop.ts';

const SERIES = 50_000;
const YEARS = 25;
const RUNS = 7;
const SINGLE = 50;
const TABLE = name('bench_gaps');

const yardstick: BenchmarkTerms = {
  indicator: '',
  scope: { kind: 'all' },
  direction: 'up',
  baseYear: 2015,
  target: 150,
  targetYear: 2030,
  limit: null,
  thresholds: { lowerBound: 0, red: 40, green: 90, optimum: 120 },
};
const always = () => yardstick;

/** Kinds of benchmarks that look at the series itself, at another one, and at those of all areas. */
const WORKED_OUT = ['baseline', 'parity', 'peer-median', 'fair-share'] as const;
const derived = (kind: (typeof WORKED_OUT)[number]) => {
  const one: BenchmarkTerms = {
    ...yardstick,
    kind,
    against: { indicator: 'i0', area: null, dims: null },
    key: [{ indicator: 'i1', weight: 1 }],
  };
  return () => one;
};

async function timed(work: () => Promise<unknown>, runs = RUNS): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

/** The rule of Open SDG with a target as one statement, as far as its class: what set-based SQL would have to say. */
const setBased = sql`WITH edge AS (
  SELECT indicator, area, dims, arg_min(value, year) FILTER (year >= 2015) AS base, min(year) FILTER (year >= 2015) AS base_year,
    arg_max(value, year) AS latest, max(year) AS latest_year FROM ${TABLE} WHERE value IS NOT NULL GROUP BY ALL
), pace AS (
  SELECT *, power(latest / base, 1.0 / (latest_year - base_year)) - 1 AS actual,
    power(150 / base, 1.0 / (2030 - base_year)) - 1 AS required FROM edge WHERE latest_year > base_year
)
SELECT indicator, area, dims, actual / required AS measure, CASE WHEN latest >= 150 THEN 'target_achieved'
  WHEN actual / required >= 0.95 THEN 'substantial_progress' WHEN actual / required >= 0.6 THEN 'moderate_progress'
  WHEN actual / required >= 0 THEN 'limited_progress' ELSE 'deterioration' END AS status FROM pace`;

async function oneByOne(engine: Engine): Promise<void> {
  for (let series = 0; series < SINGLE; series++) {
    const found = await engine.query(
      sql`SELECT year::DOUBLE AS year, value FROM ${TABLE} WHERE indicator = ${`i${Math.floor(series / 1000)}`} AND area = ${`a${series % 1000}`} ORDER BY year`,
    );
    const [years, values] = [numberColumn(found, 'year'), numberColumn(found, 'value')];
    openSdg.assess({
      ...yardstick,
      points: [...years].map((year, row) => ({ year, value: values[row] ?? Number.NaN })),
    });
  }
}

const summary = ({ rows, status }: GapColumns): string => `${rows} ${status.reduce((sum, code) => sum + code, 0)}`;

async function measure(): Promise<Record<string, readonly number[]>> {
  const engine = await openEngine();
  const results: Record<string, readonly number[]> = {};
  for (const order of ['series by series', 'shuffled']) {
    const sorted = order === 'shuffled' ? sql`ORDER BY hash(s * 31 + y)` : sql`ORDER BY s, y`;
    await engine.execute(sql`CREATE OR REPLACE TABLE ${TABLE} AS SELECT 'i' || (s // 1000) AS indicator, 'a' || (s % 1000) AS area,
      '' AS dims, (2000 + y)::INTEGER AS year, 20 + ((s * 7919 + y * 104729) % 9973) / 100.0 AS value
      FROM range(${SERIES}) a(s), range(${YEARS}) b(y) ${sorted}`);
    results[`${order}: open-sdg, table → judged columns`] = await timed(() =>
      assessEverySeries(engine, TABLE, openSdg, always),
    );
    if (order === 'series by series') continue;
    results['  of which fetching the points'] = await timed(() => fetchPoints(engine, TABLE));
    const points = await fetchPoints(engine, TABLE);
    results['  of which judging'] = await timed(async () => assessColumns(everySeries(points, openSdg, always)));
    results['  a plain loop over the same columns, two points and one class'] = await timed(async () =>
      plainLoop(points),
    );
    for (const method of METHODS)
      results[`  judging: ${method.id}`] = await timed(
        async () => assessColumns(everySeries(points, method, always)),
        3,
      );
    for (const kind of WORKED_OUT)
      results[`  judging: open-sdg against a benchmark worked out for each series: ${kind}`] = await timed(
        async () => assessColumns(everySeries(points, openSdg, derived(kind))),
        3,
      );
    results['set-based SQL, one rule without its edge cases'] = await timed(async () => {
      const found = await engine.query(setBased);
      return [textColumn(found, 'status'), numberColumn(found, 'measure')];
    });
    results[`one query per series (${SINGLE} measured, times ${SERIES / SINGLE})`] = (
      await timed(() => oneByOne(engine), 3)
    ).map((time) => (time * SERIES) / SINGLE);
    document.title = summary(assessColumns(everySeries(points, openSdg, always)));
  }
  await engine.close();
  return results;
}

document.querySelector('button')?.addEventListener('click', () => {
  const output = document.querySelector('output');
  measure().then(
    (results) => output?.append(JSON.stringify(results)),
    (cause: unknown) => output?.append(JSON.stringify({ failed: String(cause) })),
  );
});
