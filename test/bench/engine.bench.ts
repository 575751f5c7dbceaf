import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { SOURCE_PATH } from '#shared/engine/port';
import { name, sql } from '#shared/engine/sql';
import { detectDialect } from '#shared/intake/dialect/dialect';
import { draftOf, recipeOf } from '#shared/intake/draft';
import { plainTable } from '#shared/intake/formats/file-table';
import { observe } from '#shared/intake/observe';
import { lookupOf } from '#shared/projections/evidence';
import { simulator } from '#shared/projections/simulate';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { LARGE_HEADER, largeRows } from '../support/large-file.ts';
import { sharedData } from '../support/shared-data.ts';
import { bundled } from '../support/workbench.ts';

const RUNS = 5;
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** A file of the population table's shape, where the publisher's own is not at hand. */
function madeUp(): string {
  const { areas } = bundled().catalogue;
  const lines = ['year,coo_iso,coa_iso,refugees,asylum_seekers'];
  for (let row = 0; row < 138_893; row++) {
    const code = (step: number) => areas[(row * step) % areas.length]?.code;
    lines.push([1951 + (row % 75), code(7), code(13), (row * 37) % 9973, row % 501].join(','));
  }
  return lines.join('\n');
}

test('engine: a csv of 139 k rows and its sums, against native duckdb in the same run', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
  const given = sharedData('unhcr/population.csv');
  const path = existsSync(given) ? given : join(folder, 'made-up.csv');
  if (path !== given) writeFileSync(path, madeUp());
  const bytes = new Uint8Array(readFileSync(path));
  const { areas } = bundled().catalogue;
  const draft = draftOf(plainTable('', bytes), unwrap(detectDialect(bytes)), areas);
  const recipe = recipeOf(draft, 'bench');
  const at = (label: string) => `c${draft.header.indexOf(label)}`;

  const engine = await openNodeEngine();
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const native = await instance.connect();

  const types = draft.header.map((_, position) => `'c${position}': 'VARCHAR'`).join(', ');
  const readCsv = (file: string): string => `SELECT row_number() OVER () AS line, * FROM read_csv('${file}',
       auto_detect = false, header = true, columns = {${types}}, null_padding = true, strict_mode = false)`;
  const ownLoad = await timed(() =>
    engine.withSource(bytes.slice(), () =>
      engine.execute({ text: `CREATE OR REPLACE TABLE bench_raw AS ${readCsv(SOURCE_PATH)}` }),
    ),
  );
  const nativeLoad = await timed(() =>
    native.run(`CREATE OR REPLACE TABLE raw AS ${readCsv(path.replaceAll("'", "''"))}`),
  );

  const typed = (table: string) => `CREATE OR REPLACE TABLE typed AS SELECT TRY_CAST(${at('year')} AS INTEGER) AS year,
    ${at('coo_iso')} AS origin, ${at('coa_iso')} AS host, TRY_CAST(${at('refugees')} AS DOUBLE) AS n FROM ${table}`;
  await engine.execute({ text: typed('bench_raw') });
  await native.run(typed('raw'));
  const queries = {
    'sum by host': 'SELECT host, sum(n) FROM typed GROUP BY host',
    'sum by host and year': 'SELECT host, year, sum(n) FROM typed GROUP BY host, year',
    'largest origins per host': `SELECT host, origin, s FROM (SELECT host, origin, sum(n) AS s FROM typed GROUP BY host, origin)
      QUALIFY row_number() OVER (PARTITION BY host ORDER BY s DESC) <= 3`,
  };
  const lines: string[] = [];
  const row = (what: string, own: number, peer: number) =>
    lines.push(
      `${what.padEnd(34)} ${own.toFixed(0).padStart(6)} ms   native ${peer.toFixed(0).padStart(5)} ms   ratio ${(own / peer).toFixed(1)}`,
    );
  row('csv → table, as text', ownLoad, nativeLoad);
  for (const [what, text] of Object.entries(queries)) {
    row(
      what,
      await timed(() => engine.query({ text })),
      await timed(async () => (await native.runAndReadAll(text)).getRows()),
    );
  }
  const start = performance.now();
  const { loss } = await observe(engine, bytes, recipe, {
    table: 'obs_bench',
    sourceId: 'bench',
    title: 'Bench',
    areas,
  });
  const whole = performance.now() - start;
  lines.push(
    `csv → observations with loss report ${whole.toFixed(0).padStart(5)} ms   ${loss.rowsRead} rows → ${loss.observations} observations`,
  );
  const written = await timed(() => engine.toParquet(sql`SELECT * FROM ${name('obs_bench')}`));
  lines.push(`observations → parquet (zstd)       ${written.toFixed(0).padStart(5)} ms`);

  const big = join(folder, 'big.csv');
  writeFileSync(big, `${LARGE_HEADER}\n${largeRows(areas, 0, 1_100_000)}\n`);
  const bigBytes = new Uint8Array(readFileSync(big));
  const bigDraft = draftOf(plainTable('', bigBytes), unwrap(detectDialect(bigBytes)), areas);
  const options = { table: 'obs_big', sourceId: 'big', title: 'Big', areas };
  let observations = 0;
  const own = await timed(async () => {
    observations = (await observe(engine, bigBytes, recipeOf(bigDraft, 'big'), options)).loss.observations;
  });
  const peer = await timed(() =>
    native.run(`CREATE OR REPLACE TABLE big AS SELECT * FROM read_csv('${big}', header = true)`),
  );
  row(`${(bigBytes.length / 2 ** 20).toFixed(0)} MB → ${observations} observations`, own, peer);

  await engine.execute(sql`CREATE OR REPLACE TABLE ${name('obs_plain')} AS SELECT * FROM ${name('obs_big')}`);
  const asked = (table: string) => ({
    'sum of an area by year': sql`SELECT year, sum(value) FROM ${name(table)} WHERE area = 'KEN' GROUP BY year`,
    'sum by area and year': sql`SELECT area, year, sum(value) FROM ${name(table)} GROUP BY area, year`,
    'different disaggregations': sql`SELECT count(DISTINCT dims) FROM ${name(table)}`,
  });
  const plain = Object.values(asked('obs_plain'));
  for (const [place, [what, statement]] of Object.entries(asked('obs_big')).entries()) {
    const coded = await timed(() => engine.query(statement));
    const written = await timed(() => engine.query(plain[place] ?? statement));
    lines.push(
      `${what.padEnd(34)} ${coded.toFixed(0).padStart(6)} ms   as table ${written.toFixed(0).padStart(5)} ms   ratio ${(coded / written).toFixed(1)}`,
    );
  }

  console.log(
    `\nEngine on Node (wasm, one thread) against native DuckDB with one thread, median of ${RUNS}, ${path === given ? 'population.csv' : 'a made-up file of its shape'}\n${lines.join('\n')}\n`,
  );
  await engine.close();
  native.closeSync();
  rmSync(folder, { recursive: true, force: true });
}, 300_000);

test('scenarios: one series, and the total of 200 areas, 1,000 paths each, as a lever is dragged', async () => {
  const areas = Array.from({ length: 200 }, (_, at) => `A${at}`);
  const lookup = lookupOf({
    indicators: [{ id: 'x', domain: { kind: 'positive' }, direction: 'up', aggregation: { kind: 'sum' } }],
    groups: [{ code: 'ALL', members: areas }],
    series: areas.map((area, at) => ({
      indicator: 'x',
      area,
      points: Array.from({ length: 30 }, (_, i) => ({
        year: 1996 + i,
        value: 1000 * 1.02 ** i + 90 * Math.sin(i * (at + 1)),
      })),
    })),
  });
  const lines: string[] = [];
  for (const area of ['A0', 'ALL']) {
    const run = simulator(lookup, { seed: 1, count: 1000, levels: [80, 95] });
    let percent = 0;
    const drag = async () => {
      percent++;
      const shock = {
        kind: 'shock',
        percent,
        year: 2026,
        halfLife: 2,
        indicator: null,
        scope: { kind: 'all' },
      } as const;
      return run({ indicator: 'x', area, horizon: 5, levers: [shock], balance: null });
    };
    const start = performance.now();
    await drag();
    const first = performance.now() - start;
    lines.push(
      `${(area === 'ALL' ? 'total of 200 areas' : 'one series').padEnd(20)} first ${first.toFixed(0).padStart(5)} ms, then ${(await timed(drag)).toFixed(1).padStart(6)} ms`,
    );
  }
  console.log(`\nScenarios, 1,000 paths × 5 years, median of ${RUNS}\n${lines.join('\n')}\n`);
});
