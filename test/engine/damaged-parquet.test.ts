import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JalonError } from '#shared/core/errors';
import { readFooter } from '#shared/engine/parquet-footer';
import { PARQUET_LIMITS, refuseBeyond } from '#shared/engine/parquet-limits';
import type { Engine } from '#shared/engine/port';
import { name, sql } from '#shared/engine/sql';
import { numberColumn } from '#shared/tables/decode';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { damaged } from '../support/damage.ts';
import { claimingRows } from '../support/share-bombs.ts';

let engine: Engine;
let small: Uint8Array;
beforeAll(async () => {
  engine = await openNodeEngine();
  small = await engine.toParquet(
    sql`SELECT 'indicator ' || range % 2 AS indicator, 'KEN' AS area, 2000 + range AS year, range * 0.5 AS value,
      CASE WHEN range % 2 = 0 THEN 'A' END AS status, range AS source_row FROM range(12)`,
  );
}, 30_000);
afterAll(() => engine.close());

const caught = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );
const rowsIn = async (table: string): Promise<number | undefined> =>
  numberColumn(await engine.query(sql`SELECT count(*)::DOUBLE AS n FROM ${name(table)}`), 'n')[0];

describe('a damaged Parquet file is read or refused in one sentence, and the engine goes on', () => {
  test('four hundred damaged files, half of them in their pages only', async () => {
    const pages = small.length - 8 - new DataView(small.buffer, small.byteOffset).getUint32(small.length - 8, true);
    const outcomes = new Map<string, number>();
    for (let seed = 0; seed < 400; seed++) {
      const error = await caught(
        engine.fromParquet('hurt', damaged(small, seed, seed % 2 === 0 ? pages : small.length)),
      );
      if (error !== null) expect(error, `seed ${seed}`).toBeInstanceOf(JalonError);
      const outcome = error instanceof JalonError ? error.code : 'read';
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    expect(outcomes.get('engine/parquet-unreadable')).toBeGreaterThan(100);
    for (const code of outcomes.keys())
      expect(['read', 'engine/parquet-unreadable', 'engine/parquet-limit', 'engine/failed']).toContain(code);
    expect(await engine.fromParquet('whole', small)).toBe(12);
    expect(await rowsIn('whole')).toBe(12);
  });

  test('a file cut at fifty places leaves no table', async () => {
    for (let cut = 0; cut < 50; cut++) {
      const error = await caught(engine.fromParquet('hurt', small.slice(0, Math.floor((cut * small.length) / 50))));
      expect(error).toMatchObject({ code: 'engine/parquet-unreadable' });
    }
    expect((await engine.query(sql`SELECT 1 FROM duckdb_tables() WHERE table_name = 'hurt'`)).rows).toBe(0);
  });
});

describe('a file is measured before it is unpacked', () => {
  test('its footer says what it holds', async () => {
    const { rows, columns, rowGroups } = readFooter(small);
    expect([rows, columns, rowGroups.length]).toEqual([12, 6, 1]);
    expect(rowGroups[0]?.bytes).toBeGreaterThan(12 * 8);
  });

  test('of several row groups all rows are read, in their order', async () => {
    const parquet = await engine.toParquet(sql`SELECT range AS n, 'text ' || range % 7 AS text FROM range(1100000)`);
    expect(readFooter(parquet).rowGroups.length).toBeGreaterThan(1);
    expect(await engine.fromParquet('many', parquet)).toBe(1_100_000);
    const sums = await engine.query(
      sql`SELECT sum(n)::DOUBLE AS n, count(*) FILTER (text = 'text ' || n % 7)::DOUBLE AS same, count(*) FILTER (n <> rowid)::DOUBLE AS moved FROM many`,
    );
    expect(['n', 'same', 'moved'].map((column) => numberColumn(sums, column)[0])).toEqual([
      (1_099_999 * 1_100_000) / 2,
      1_100_000,
      0,
    ]);
  });

  test.each([
    [{ rows: 11 }, { measure: 'rows', found: 12, limit: 11 }],
    [{ columns: 5 }, { measure: 'columns', found: 6, limit: 5 }],
    [{ bytes: 100 }, { measure: 'megabytes' }],
    [{ rowBytes: 8 }, { measure: 'row' }],
  ])('beyond %j it is refused', async (limits, params) => {
    const error = await caught(engine.fromParquet('hurt', small, limits));
    expect(error).toMatchObject({ code: 'engine/parquet-limit', params });
  });

  test('rows that it claims, and does not hold, are refused by what it claims', async () => {
    const held = 1237;
    const parquet = await engine.toParquet(sql`SELECT range AS n FROM range(${held})`);
    expect(await engine.fromParquet('honest', parquet)).toBe(held);
    const { rows: limit } = PARQUET_LIMITS;
    for (const found of [limit + 1, 2 ** 40]) {
      const claiming = claimingRows(parquet, held, found);
      expect(readFooter(claiming)).toMatchObject({ rows: found, rowGroups: [{ rows: found }] });
      const error = await caught(engine.fromParquet('hurt', claiming));
      expect(error).toMatchObject({ code: 'engine/parquet-limit', params: { measure: 'rows', found, limit } });
    }
  });

  test('rows within the limit that no page holds are refused with nothing unpacked', async () => {
    const parquet = await engine.toParquet(sql`SELECT range AS n FROM range(1237)`);
    const footer = readFooter(claimingRows(parquet, 1237, 2_000_000));
    expect(() => refuseBeyond(footer, PARQUET_LIMITS)).toThrow(RangeError);
    expect(() => refuseBeyond(readFooter(parquet), PARQUET_LIMITS)).not.toThrow();
  });

  test('at the limit it is read', async () => {
    expect(await engine.fromParquet('whole', small, { rows: 12, columns: 6 })).toBe(12);
  });

  test('texts that are kept once and are large everywhere', async () => {
    const parquet = await engine.toParquet(sql`SELECT repeat('x', 4000000) AS text FROM range(40)`);
    expect(parquet.length).toBeLessThan(100_000);
    const before = process.memoryUsage().rss;
    const error = await caught(engine.fromParquet('hurt', parquet));
    expect(error).toMatchObject({ code: 'engine/parquet-limit', params: { measure: 'row' } });
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20);
    expect(PARQUET_LIMITS.rowBytes).toBe(2 ** 20);
  });
});
