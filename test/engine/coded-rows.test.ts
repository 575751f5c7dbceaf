import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CodeColumn, Engine } from '#shared/engine/port';
import { name, sql } from '#shared/engine/sql';
import { textColumn } from '#shared/tables/decode';
import { encodeTable } from '#shared/tables/encode';
import { encodeNumbers } from '#shared/tables/encode-codes';
import type { Table } from '#shared/tables/table';
import { openNodeEngine } from '../../electron/cli/engine.ts';

const TABLE = 'coded_test';
let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

const COLUMNS: ReadonlyMap<string, CodeColumn> = new Map([
  ['always', 'constant'],
  ['word', 'text'],
  ['amount', 'number'],
  ['never', 'constant'],
  ['year', 'number'],
]);

interface Row {
  /** Place among the texts from 1; 0 for none. */
  readonly word: number;
  readonly amount: number;
  readonly year: number;
}

async function* batchesOf(batches: readonly (readonly Row[])[]): AsyncGenerator<Uint8Array> {
  for (const rows of batches)
    yield encodeNumbers(
      new Map<string, Int32Array | Float64Array>([
        ['word', Int32Array.from(rows, ({ word }) => word)],
        ['amount', Float64Array.from(rows, ({ amount }) => amount)],
        ['year', Int32Array.from(rows, ({ year }) => year)],
      ]),
    );
}

const load = (batches: readonly (readonly Row[])[], words: readonly string[]): Promise<void> =>
  engine.fromCodes(TABLE, {
    columns: COLUMNS,
    batches: batchesOf(batches),
    texts: () =>
      new Map([
        ['always', ['same', 'unused']],
        ['word', words],
        ['never', []],
      ]),
  });

const read = (): Promise<Table> => engine.query(sql`SELECT * FROM ${name(TABLE)}`);
const existing = async (): Promise<readonly (string | null)[]> =>
  textColumn(
    await engine.query(sql`SELECT table_name FROM information_schema.tables WHERE contains(table_name, ${TABLE})`),
    'table_name',
  );

test('rows come back as they were meant, in their order and with their columns in theirs', async () => {
  const words = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 30 }), { minLength: 1, maxLength: 40 });
  const given = words.chain((texts) =>
    fc.tuple(
      fc.constant(texts),
      fc.array(
        fc.array(
          fc.record({
            word: fc.nat(texts.length),
            amount: fc.oneof(fc.double({ noDefaultInfinity: true }), fc.constant(Number.NaN)),
            year: fc.integer({ min: -2000, max: 3000 }),
          }),
          { minLength: 1, maxLength: 30 },
        ),
        { minLength: 1, maxLength: 4 },
      ),
    ),
  );
  await fc.assert(
    fc.asyncProperty(given, async ([texts, batches]) => {
      const wellFormed = texts.map((text) => new TextDecoder().decode(new TextEncoder().encode(text)));
      await load(batches, texts);
      const rows = batches.flat();
      const found = await read();
      expect([...found.columns.keys()]).toEqual([...COLUMNS.keys()]);
      const same = { kind: 'text' as const, values: rows.map(() => 'same') };
      expect(found).toEqual({
        rows: rows.length,
        columns: new Map<string, unknown>([
          ['always', same],
          ['word', { kind: 'text', values: rows.map(({ word }) => wellFormed[word - 1] ?? null) }],
          ['amount', { kind: 'number', values: Float64Array.from(rows, ({ amount }) => amount) }],
          ['never', { kind: 'text', values: rows.map(() => null) }],
          ['year', { kind: 'number', values: Float64Array.from(rows, ({ year }) => year) }],
        ]),
      });
    }),
    { numRuns: 60 },
  );
});

test('a name may stand for coded rows, then for a table, then for other coded rows, and be dropped', async () => {
  const row = { word: 1, amount: 1, year: 2020 };
  await load([[row]], ['one']);
  await engine.fromArrow(
    TABLE,
    encodeTable({ rows: 1, columns: new Map([['plain', { kind: 'text', values: ['x'] }]]) }),
  );
  expect([...(await read()).columns.keys()]).toEqual(['plain']);
  expect(await existing()).toEqual([TABLE]);
  await load([[row], [row]], ['two']);
  expect(textColumn(await read(), 'word')).toEqual(['two', 'two']);
  await load([[row]], ['three']);
  expect(textColumn(await read(), 'word')).toEqual(['three']);
  await engine.drop(TABLE);
  await engine.drop(TABLE);
  expect(await existing()).toEqual([]);
});

test('without rows, or where making them fails, nothing is left', async () => {
  await load([], ['one']);
  expect(await existing()).toEqual([]);
  const failing = engine.fromCodes(TABLE, {
    columns: COLUMNS,
    batches: (async function* () {
      yield* batchesOf([[{ word: 1, amount: 1, year: 2020 }]]);
      throw new Error('no more');
    })(),
    texts: () => new Map(),
  });
  await expect(failing).rejects.toMatchObject({ code: 'engine/failed', params: { detail: 'no more' } });
  expect(await existing()).toEqual([]);
});

test('a column of many different texts means what it says, none and blank included', async () => {
  const words = ['', ...Array.from({ length: 9999 }, (_, place) => `word ${place}`)];
  const rows = Array.from({ length: 30_000 }, (_, row) => ({ word: (row * 7) % 10_001, amount: row, year: 2020 }));
  await load([rows.slice(0, 20_000), rows.slice(20_000)], words);
  expect(textColumn(await read(), 'word')).toEqual(rows.map(({ word }) => words[word - 1] ?? null));
  await engine.drop(TABLE);
  expect(await existing()).toEqual([]);
});
