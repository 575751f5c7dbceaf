import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JalonError } from '#shared/core/errors';
import { type Engine, SOURCE_PATH } from '#shared/engine/port';
import { name, sql } from '#shared/engine/sql';
import { cell, numberColumn, textColumn } from '#shared/tables/decode';
import { encodeTable } from '#shared/tables/encode';
import type { Column, Table } from '#shared/tables/table';
import { openNodeEngine } from '../../electron/cli/engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

const rejection = async (work: Promise<unknown>): Promise<JalonError> =>
  work.then(
    () => {
      throw new Error('did not reject');
    },
    (error: JalonError) => error,
  );

const tableOf = (columns: Record<string, Column>): Table => {
  const [first] = Object.values(columns);
  return { rows: first?.values.length ?? 0, columns: new Map(Object.entries(columns)) };
};

describe('the engine is locked', () => {
  const forbidden = [
    "COPY (SELECT 1) TO 'out.csv'",
    "COPY t FROM 'in.csv'",
    "ATTACH 'other.duckdb'",
    'LOAD json',
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM read_text('/etc/passwd')",
    "SELECT * FROM read_blob('/etc/passwd')",
    "SELECT * FROM glob('/*')",
    "SELECT * FROM '/etc/passwd'",
    "SELECT * FROM 'https://example.org/a.csv'",
    "SELECT * FROM read_parquet('a.parquet')",
    "SELECT * FROM read_json('a.json')",
    "SET memory_limit = '8GB'",
    'SET enable_external_access = true',
    "SET allowed_paths = ['/etc/passwd']",
    'SET autoload_known_extensions = true',
    'RESET memory_limit',
    "PRAGMA temp_directory = '/tmp'",
    "IMPORT DATABASE 'folder'",
    "EXPORT DATABASE 'folder'",
    "CREATE TABLE stolen AS SELECT * FROM '/etc/passwd'",
  ];
  test.each(forbidden)('refuses %s', async (text) => {
    expect((await rejection(engine.execute({ text }))).code).toBe('engine/failed');
  });

  test('INSTALL brings nothing in', async () => {
    await engine.execute({ text: 'INSTALL json' });
    expect((await rejection(engine.query({ text: "SELECT json_extract('{}', '$.a')" }))).code).toBe('engine/failed');
  });

  test('reads the one registered source, and only while it is lent', async () => {
    const read = sql`SELECT * FROM read_csv(${SOURCE_PATH})`;
    const table = await engine.withSource(new TextEncoder().encode('a,b\n1,x\n2,y\n'), () => engine.query(read));
    expect(textColumn(table, 'b')).toEqual(['x', 'y']);
    expect((await rejection(engine.query(read))).code).toBe('engine/failed');
  });

  test('lends a blob as well as bytes, one source at a time', async () => {
    const read = (text: string) =>
      engine.withSource(new Blob([text]), () =>
        engine.query(sql`SELECT * FROM read_csv(${SOURCE_PATH}, header = true)`),
      );
    const [one, two] = await Promise.all([read('a,b\n1,2\n'), read('a,b\n3,4\n5,6\n')]);
    expect([one?.rows, two?.rows]).toEqual([1, 2]);
  });
});

describe('cancel, memory, restart', () => {
  const endless = sql`SELECT count(*) AS n FROM range(100000000000) a WHERE hash(a.range) % 7 = 1`;

  test('an abort ends a query that would run for hours, and the engine goes on', async () => {
    const controller = new AbortController();
    const work = rejection(engine.query(endless, { signal: controller.signal }));
    setTimeout(() => controller.abort(), 250);
    expect((await work).code).toBe('cancelled');
    expect(numberColumn(await engine.query(sql`SELECT 1 AS one`), 'one')[0]).toBe(1);
  });

  test('a statement that was cancelled half way leaves nothing in the way of the next', async () => {
    const making = (signal: AbortSignal) =>
      engine.execute(sql`CREATE OR REPLACE TABLE ${name('half')} AS ${endless}`, { signal });
    for (const wait of [50, 150]) {
      const controller = new AbortController();
      const work = rejection(making(controller.signal));
      setTimeout(() => controller.abort(), wait);
      expect((await work).code).toBe('cancelled');
    }
    await engine.execute(sql`CREATE OR REPLACE TABLE ${name('half')} AS SELECT 1 AS n`);
    await engine.execute(sql`DROP TABLE ${name('half')}`);
  });

  test('a query with an aborted signal does not start', async () => {
    expect((await rejection(engine.query(endless, { signal: AbortSignal.abort() }))).code).toBe('cancelled');
  });

  test('another query answers while one runs', async () => {
    const controller = new AbortController();
    const long = rejection(engine.query(endless, { signal: controller.signal }));
    expect((await engine.query(sql`SELECT 1 AS one`)).rows).toBe(1);
    controller.abort();
    expect((await long).code).toBe('cancelled');
  });

  test('running out of memory is said as such, and the engine answers the next query', async () => {
    const huge = sql`CREATE TABLE huge AS SELECT range AS i, repeat('x', 200) || range AS t FROM range(40000000)`;
    expect((await rejection(engine.execute(huge))).code).toBe('engine/out-of-memory');
    expect((await engine.query(sql`SELECT 1 AS one`)).rows).toBe(1);
  }, 60_000);

  test('a closed engine refuses to work', async () => {
    const other = await openNodeEngine();
    await other.close();
    expect((await rejection(other.query(sql`SELECT 1`))).code).toBe('engine/stopped');
  });
});

describe('tables in and out', () => {
  const table = tableOf({
    c0: { kind: 'text', values: ['é', null, '', "o'k"] },
    c1: { kind: 'number', values: Float64Array.of(1.5, Number.NaN, -0, 1e300) },
  });

  test('arrow bytes in, the same rows and values out', async () => {
    await engine.fromArrow('t_arrow', encodeTable(table));
    expect(await engine.query(sql`SELECT * FROM ${name('t_arrow')}`)).toEqual(table);
  });

  test('parquet out and in keeps rows, nulls and exact integers', async () => {
    await engine.execute(
      sql`CREATE OR REPLACE TABLE t_kept AS SELECT range AS id, range * 0.5 AS half, 9007199254740993 + range AS big,
        CASE WHEN range % 3 = 0 THEN NULL ELSE 'n' || range END AS label FROM range(250000)`,
    );
    const parquet = await engine.toParquet(sql`SELECT * FROM t_kept`);
    await engine.fromParquet('t_back', parquet);
    const difference = await engine.query(
      sql`(FROM t_kept EXCEPT FROM t_back) UNION ALL (FROM t_back EXCEPT FROM t_kept)`,
    );
    expect(difference.rows).toBe(0);
    expect(numberColumn(await engine.query(sql`SELECT count(*) AS n FROM t_back`), 'n')[0]).toBe(250_000);
  });

  test('an empty table keeps its columns through parquet', async () => {
    const parquet = await engine.toParquet(sql`SELECT 1 AS a, 'x' AS b WHERE false`);
    await engine.fromParquet('t_empty', parquet);
    const back = await engine.query(sql`SELECT * FROM t_empty`);
    expect([back.rows, ...back.columns.keys()]).toEqual([0, 'a', 'b']);
  });

  test('bytes that are not parquet leave no table', async () => {
    expect((await rejection(engine.fromParquet('t_bad', new Uint8Array(40)))).code).toBe('engine/parquet-unreadable');
    expect((await rejection(engine.query(sql`SELECT * FROM t_bad`))).code).toBe('engine/failed');
  });

  test('enumerations and intervals arrive as text', async () => {
    const odd = await engine.query(sql`SELECT 'b'::ENUM('a', 'b') AS e, INTERVAL 3 DAY AS i, 1 AS "od""d"`);
    expect([...odd.columns].map(([key, column]) => [key, cell(column, 0)])).toEqual([
      ['e', 'b'],
      ['i', '3 days'],
      ['od"d', 1],
    ]);
  });
});
