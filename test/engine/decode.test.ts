import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#shared/engine/port';
import { join as joined, name, type Sql, sql } from '#shared/engine/sql';
import { userSelect } from '#shared/engine/user-statement';
import { cell, numberColumn, textColumn } from '#shared/tables/decode';
import { openNodeEngine } from '../../electron/cli/engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

const one = async (expression: Sql): Promise<string | number | null> => {
  const { columns } = await engine.query(sql`SELECT ${expression} AS v`);
  const column = columns.get('v');
  return column ? cell(column, 0) : null;
};

describe('values arrive as they are', () => {
  test.each<[string, Sql, string | number | null]>([
    ['a decimal keeps its point', sql`1.234`, 1.234],
    ['a negative decimal', sql`-0.05::DECIMAL(38, 10)`, -0.05],
    ['a sum of integers is a number', sql`(SELECT sum(range) FROM range(5))`, 10],
    ['a count is a number', sql`(SELECT count(*) FROM range(5))`, 5],
    ['the largest exact integer is a number', sql`9007199254740991::BIGINT`, 9007199254740991],
    ['an integer beyond 2^53 is text', sql`9007199254740993::BIGINT`, '9007199254740993'],
    [
      'so is a huge one',
      sql`'-170141183460469231731687303715884105727'::HUGEINT`,
      '-170141183460469231731687303715884105727',
    ],
    ['a date', sql`DATE '1931-02-03'`, '1931-02-03'],
    ['a timestamp before 1970', sql`TIMESTAMP '1951-07-28 10:11:12.5'`, '1951-07-28T10:11:12.5'],
    ['a time of day', sql`TIME '10:11:12'`, '10:11:12'],
    ['a truth value', sql`TRUE`, 'true'],
    ['a code with a leading zero stays text', sql`'004'`, '004'],
    ['a null', sql`NULL`, null],
    ['a list', sql`[1, 2]`, '[1,2]'],
    ['infinity', sql`'inf'::DOUBLE`, Number.POSITIVE_INFINITY],
  ])('%s', async (_, expression, expected) => {
    expect(await one(expression)).toBe(expected);
  });

  test('minus zero keeps its sign', async () => {
    expect(Object.is(numberColumn(await engine.query(sql`SELECT '-0.0'::DOUBLE AS v`), 'v')[0], -0)).toBe(true);
  });

  test('ten thousand random doubles, integers and decimals come back unchanged', async () => {
    const samples = fc.sample(
      fc.record({
        double: fc.double({ noNaN: true, noDefaultInfinity: true }),
        integer: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
        cents: fc.integer({ min: -1e9, max: 1e9 }),
        gap: fc.boolean(),
      }),
      { numRuns: 10_000, seed: 7 },
    );
    const rows = samples.map(({ double, integer, cents, gap }) => {
      const decimal = (cents / 100).toFixed(2);
      return sql`(${double}::DOUBLE, ${String(integer)}::BIGINT, ${decimal}::DECIMAL(18, 2), ${gap ? null : 'x'})`;
    });
    const table = await engine.query(sql`SELECT * FROM (VALUES ${joined(rows, ', ')}) t(d, i, c, g)`);
    const doubles = numberColumn(table, 'd');
    const decimals = numberColumn(table, 'c');
    expect(table.rows).toBe(10_000);
    expect(textColumn(table, 'i')).toEqual(samples.map(({ integer }) => String(integer)));
    expect(textColumn(table, 'g')).toEqual(samples.map(({ gap }) => (gap ? null : 'x')));
    samples.forEach(({ double, cents }, row) => {
      expect(doubles[row]).toBe(double === 0 ? 0 : double);
      expect(decimals[row]).toBe(cents / 100);
    });
  }, 60_000);

  test('columns of the same name are all kept', async () => {
    expect([...(await engine.query(sql`SELECT 1 AS a, 2 AS a`)).columns.keys()]).toEqual(['a', 'a_2']);
  });

  test('many batches keep their order and their nulls', async () => {
    const table = await engine.query(
      sql`SELECT range AS i, CASE WHEN range % 7 = 0 THEN NULL ELSE range * 0.5::DOUBLE END AS d FROM range(300000)`,
    );
    const halves = numberColumn(table, 'd');
    const wrong = numberColumn(table, 'i').findIndex(
      (i, row) => i !== row || !Object.is(halves[row], row % 7 === 0 ? Number.NaN : row / 2),
    );
    expect([table.rows, wrong]).toEqual([300_000, -1]);
  });
});

describe('SQL is made of literals and checked names', () => {
  const nasty = [
    "'; DROP TABLE kept; --",
    "''",
    '"',
    '\\',
    '--',
    '/*',
    '$$',
    'é😀',
    ';',
    '%',
    ' trailing ',
    'SELECT',
    '\n',
    'x'.repeat(10_000),
  ];

  test('any text comes back as the same text', async () => {
    await engine.execute(sql`CREATE OR REPLACE TABLE kept AS SELECT 1 AS one`);
    for (const text of nasty) expect(await one(sql`${text}`)).toBe(text);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        const clean = text.replaceAll('\0', '');
        expect(await one(sql`${text}`)).toBe(clean);
      }),
      { numRuns: 100 },
    );
    expect((await engine.query(sql`FROM kept`)).rows).toBe(1);
  });

  test.each(['"', 'a b', 'A', '1a', 'a;b', 'a--', '', 'é', 'a'.repeat(64), 'a"b', '*'])(
    'refuses %j as a name',
    (text) => {
      expect(() => name(text)).toThrow('not a physical name');
    },
  );

  test('an empty list matches nothing', async () => {
    expect((await engine.query(sql`SELECT 1 AS v WHERE 'a' IN (${[]})`)).rows).toBe(0);
  });
});

describe('a statement typed by a person', () => {
  test.each([
    'SELECT 1; DROP TABLE kept',
    "SELECT E'\\'' ; DROP TABLE kept; --'",
    "SELECT $$ ' $$; DROP TABLE kept --",
    'SELECT /* ; */ 1',
    'DROP TABLE kept',
    'INSERT INTO kept VALUES (2)',
    "COPY kept TO 'x'",
    'PRAGMA database_list',
    "SELECT 'open",
    '',
  ])('refuses %j', (text) => {
    expect(() => userSelect(text)).toThrow('engine/one-select');
  });

  test.each<[string, number]>([
    ["select ';' as v", 1],
    ['WITH t AS (SELECT 1 AS v) SELECT * FROM t -- all; of it', 1],
    ['FROM range(3) ;', 3],
    ["SELECT 'it''s' AS \"a;b\"", 1],
  ])('runs %j', async (text, rows) => {
    expect((await engine.query(userSelect(text))).rows).toBe(rows);
  });

  test('cannot write from inside', async () => {
    await engine.execute(sql`CREATE OR REPLACE TABLE kept AS SELECT 1 AS one`);
    const writing = userSelect('WITH d AS (DELETE FROM kept RETURNING *) SELECT * FROM d');
    await expect(engine.query(writing)).rejects.toMatchObject({ code: 'engine/failed' });
    expect((await engine.query(sql`FROM kept`)).rows).toBe(1);
  });
});

describe('one arrow', () => {
  const root = resolve(import.meta.dirname, '../..');

  test('the tree holds exactly one apache-arrow', () => {
    const found = execFileSync('find', [join(root, 'node_modules'), '-path', '*/apache-arrow/package.json'], {
      encoding: 'utf8',
    });
    expect(found.trim().split('\n')).toHaveLength(1);
  });

  test('no adapter imports arrow: only bytes cross', async () => {
    const { readFile } = await import('node:fs/promises');
    for (const folder of ['renderer/engine', 'electron/cli', 'shared/engine']) {
      for (const file of readdirSync(join(root, folder))) {
        if (file.endsWith('.ts'))
          expect(await readFile(join(root, folder, file), 'utf8')).not.toMatch(/from 'apache-arrow'/);
      }
    }
  });
});
