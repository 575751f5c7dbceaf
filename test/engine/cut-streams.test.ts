import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JalonError } from '#shared/core/errors';
import type { Engine } from '#shared/engine/port';
import { name, sql } from '#shared/engine/sql';
import { numberColumn } from '#shared/tables/decode';
import { encodeTable } from '#shared/tables/encode';
import { encodeNumbers } from '#shared/tables/encode-codes';
import { streamRows } from '#shared/tables/stream-rows';
import { openNodeEngine } from '../../electron/cli/engine.ts';

const ROWS = 40;
const CUTS = 50;

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

const whole = (): Uint8Array =>
  encodeTable({
    rows: ROWS,
    columns: new Map([
      ['word', { kind: 'text', values: Array.from({ length: ROWS }, (_, row) => `word ${row}`) }],
      ['amount', { kind: 'number', values: Float64Array.from({ length: ROWS }, (_, row) => row) }],
    ]),
  });
const numbers = (): Uint8Array =>
  encodeNumbers(new Map([['word', Int32Array.from({ length: ROWS }, (_, row) => (row % 3) + 1)]]));
const cutAt = (bytes: Uint8Array, cut: number): Uint8Array => bytes.slice(0, Math.floor((cut * bytes.length) / CUTS));

const coded = (table: string, batches: readonly Uint8Array[]): Promise<void> =>
  engine.fromCodes(table, {
    columns: new Map([['word', 'text']]),
    batches: (async function* () {
      yield* batches;
    })(),
    texts: () => new Map([['word', ['a', 'b', 'c']]]),
  });

const rowsIn = async (table: string): Promise<number | undefined> =>
  numberColumn(await engine.query(sql`SELECT count(*)::DOUBLE AS n FROM ${name(table)}`), 'n')[0];
const left = async (): Promise<number> =>
  (await engine.query(sql`SELECT table_name FROM information_schema.tables WHERE starts_with(table_name, 'cut')`)).rows;

describe('a stream that was cut is refused, leaves nothing, and does not spoil the next one', () => {
  test.each<[string, (bytes: (cut: number) => Uint8Array, cut: number) => Promise<void>, () => Uint8Array]>([
    ['a table', (bytes, cut) => engine.fromArrow('cut', bytes(cut)), whole],
    ['coded rows', (bytes, cut) => coded('cut', [bytes(cut)]), numbers],
    ['coded rows, the second batch', (bytes, cut) => coded('cut', [bytes(CUTS), bytes(cut)]), numbers],
  ])('%s', async (_, load, make) => {
    for (let cut = 0; cut < CUTS; cut++) {
      const error: unknown = await load((at) => cutAt(make(), at), cut).catch((cause) => cause);
      expect(error, `cut ${cut}`).toBeInstanceOf(JalonError);
      expect(error).toMatchObject({ code: 'engine/table-cut' });
      expect(await left()).toBe(0);
      await engine.fromArrow('good', whole());
      expect(await rowsIn('good')).toBe(ROWS);
      await coded('good', [numbers(), numbers()]);
      expect(await rowsIn('good')).toBe(2 * ROWS);
    }
  });

  test('the whole stream is taken', async () => {
    await engine.fromArrow('good', whole());
    expect(await rowsIn('good')).toBe(ROWS);
    expect(streamRows(whole())).toBe(ROWS);
  });
});
