import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Engine, SOURCE_PATH } from '#shared/engine/port';
import { sql } from '#shared/engine/sql';
import { userSelect } from '#shared/engine/user-statement';
import { numberColumn } from '#shared/tables/decode';
import { openNodeEngine } from '../../electron/cli/engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());
beforeEach(() => engine.execute(sql`CREATE OR REPLACE TABLE kept AS SELECT 1 AS one`));

const wrapped = (text: string): string => `SELECT * FROM (\n${text}\n)`;

/** Tables there are; a statement that got through has made or dropped one. */
const tables = async (): Promise<number | undefined> =>
  numberColumn(await engine.query(sql`SELECT count(*)::DOUBLE AS n FROM duckdb_tables()`), 'n')[0];

/** Both bars, each without the other: what is read here, and how many statements the engine counts. */
async function tried(text: string): Promise<{ isRefused: boolean; isCounted: boolean }> {
  let isRefused = false;
  try {
    await engine.query({ text: userSelect(text).text }).catch(() => undefined);
  } catch {
    isRefused = true;
  }
  expect(await tables(), `past what is read: ${JSON.stringify(text)}`).toBe(1);
  const isCounted = await engine.query({ text: wrapped(text), isTyped: true }).then(
    () => false,
    () => true,
  );
  expect(await tables(), `past what is counted: ${JSON.stringify(text)}`).toBe(1);
  return { isRefused, isCounted };
}

describe('a second statement cannot hide', () => {
  test.each([
    'select 1 a --\r); create table pwn as select 42 as a; select * from (select * from pwn',
    "select $é$'$é$ as x); create table pwn as select 43 as a; select * from (select * from pwn --'",
    "select 1 a --\r); copy (select 42 as pwned) to 'jalon-source' (format csv); select * from (select 1",
    `select 1 a --\r); copy (select 42) to '${SOURCE_PATH}' (format csv); select * from (select 1`,
    "select 1e'\\' as x); drop table kept; select * from (select 1 --'",
    "select\u00a0e'\\' as x); drop table kept; select * from (select 1 --'",
    'select 1 /* /* */ ); drop table kept; select * from (select 1 --*/',
  ])('%j', async (text) => {
    const { isRefused } = await tried(text);
    expect(isRefused).toBe(true);
    expect(readdirSync('.').filter((name) => name.startsWith('jalon-source'))).toEqual([]);
  });

  test('three hundred ways to hide it', async () => {
    const tag = fc.string({
      unit: fc.constantFrom('a', 'Z', '_', '0', 'é', '\u0080', 'ſ', '漢', '😀', '\u00a0'),
      maxLength: 4,
    });
    const end = fc.constantFrom('\r', '\n', '\r\n', '\u2028', '\u0085', '\v', '\f', ' ');
    const space = fc.constantFrom('', ' ', '\u00a0', '\u3000', '\ufeff', '1', 'x', '_', 'é', 'b', 'x', 'u&', 'n');
    const filler = fc.string({
      unit: fc.constantFrom("'", '"', '\\', '-', '/', '*', '$', 'e', ' ', ';', 'é'),
      maxLength: 6,
    });
    const hide = fc.oneof(
      fc.tuple(filler, end).map(([inner, line]) => [`--${inner}${line}`, ''] as const),
      fc.tuple(tag, filler).map(([name, inner]) => [`$${name}$${inner}$${name}$`, `--${inner}`] as const),
      fc.tuple(space, filler).map(([before, inner]) => [`${before}e'\\'${inner}`, "--'"] as const),
      fc.tuple(space, filler).map(([before, inner]) => [`${before}'${inner}'`, "--'"] as const),
      fc.tuple(filler).map(([inner]) => [`"${inner}"`, '--"'] as const),
      fc.tuple(filler, filler).map(([outer, inner]) => [`/*${outer}/*${inner}*/`, '--*/'] as const),
      fc.tuple(filler).map(([inner]) => [`+/*${inner}*/`, ''] as const),
      filler.map((inner) => [inner, inner] as const),
    );
    const statement = fc.constantFrom('create table pwn as select 1 as a', 'drop table kept');
    let passedOn = 0;
    await fc.assert(
      fc.asyncProperty(hide, statement, async ([before, after], second) => {
        const { isRefused } = await tried(`select 1 ${before}) t; ${second}; select * from (select 1 ${after}`);
        if (!isRefused) passedOn++;
      }),
      { numRuns: 300 },
    );
    // Where the end stands in quotes or a comment it is no end: those are not refused.
    expect(passedOn).toBeLessThan(150);
  });
});

describe('what is one SELECT runs', () => {
  test.each<[string, number]>([
    ["select date '2020-01-01' as d, 'a;b' as e -- it's; all\r, 2 as f", 1],
    ["select 'é' as \"$\", '--' as b", 1],
    ["from range(3) -- ' \n", 3],
  ])('%j', async (text, rows) => {
    expect((await engine.query(userSelect(text))).rows).toBe(rows);
  });

  test('values that cannot be shown are said to be so, and shown as text where asked for', async () => {
    await expect(engine.query(userSelect('from test_all_types()'))).rejects.toMatchObject({
      code: 'engine/result-unreadable',
    });
    expect((await engine.query(userSelect('select columns(*)::varchar from test_all_types()'))).rows).toBe(3);
  });

  test('the readable path is not a name that could be a file', () => {
    expect(SOURCE_PATH).toMatch(/^jalon-source-\d+-\d+$/);
  });
});
