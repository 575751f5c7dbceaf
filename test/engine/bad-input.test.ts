import { gzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toFailure } from '#shared/core/errors';
import type { Engine } from '#shared/engine/port';
import { sql } from '#shared/engine/sql';
import { describeFailure, translator } from '#shared/i18n/translator';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { bytesOf, observed, rowsOf, takeIn } from '../support/intake.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

const TABLE = `iso3,year,value\n${Array.from({ length: 300 }, (_, at) => `KEN,${1800 + at},${at}`).join('\n')}\n`;
const half = (bytes: Uint8Array): Uint8Array => bytes.slice(0, bytes.length >> 1);

const codeOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  try {
    const { loss } = await takeIn(engine, name, bytes);
    return `read ${loss.observations}`;
  } catch (error) {
    const found = toFailure(error);
    for (const language of ['en', 'fr'] as const)
      expect(describeFailure(translator(language), found), `${found.code} in ${language}`).toMatch(/^\p{Lu}|^«|^“/u);
    return found.code;
  }
};

describe('what cannot be read is said in one sentence, and leaves nothing behind', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['an empty file', () => new Uint8Array(), 'intake/empty'],
    ['only blank lines', () => bytesOf('\n \n\r\n'), 'intake/empty'],
    [
      'a picture called a table',
      () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
      'intake/binary',
    ],
    ['bytes that are no text', () => Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251), 'intake/binary'],
    ['half a gzip', () => half(gzipSync(bytesOf(TABLE))), 'intake/archive-broken'],
    ['half a zip', () => half(zipSync({ 'a.csv': bytesOf(TABLE) })), 'intake/archive-broken'],
    [
      'half a list of records',
      () => half(bytesOf(JSON.stringify([{ iso3: 'KEN', year: 2020, value: 1 }]))),
      'intake/json-broken',
    ],
    [
      'objects nested without end',
      () => bytesOf(`[${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}]`),
      'intake/json-too-deep',
    ],
    [
      'half a million objects, each in the other',
      () => bytesOf(`${'{"a":'.repeat(5e5)}1${'}'.repeat(5e5)}`),
      'intake/json-too-deep',
    ],
    [
      'lists nested without end',
      () => bytesOf(`[{"a":${'['.repeat(9000)}${']'.repeat(9000)}}]`),
      'intake/json-too-deep',
    ],
    ['half a workbook', async () => half(await workbook()), 'intake/archive-broken'],
    ['half a Parquet file', async () => half(await parquet()), 'intake/columnar-broken'],
    [
      'a workbook with a password',
      () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'intake/sheet-locked',
    ],
    ['a header alone', () => bytesOf('iso3,year,value\n'), 'intake/header-only'],
    ['a sentence', () => bytesOf('Nothing here is a table'), 'intake/no-table'],
    ['NUL bytes in a text', () => bytesOf(TABLE.replace('KEN,1800', 'KEN,18\0 00')), 'intake/binary'],
    ['NUL bytes far down', () => bytesOf(`${TABLE.repeat(200)}KEN,18\0 00,5\n`), 'intake/nul-bytes'],
  ])('%s', async (_, make, code) => {
    expect(await codeOf('file', await make())).toBe(code);
    const left = await rowsOf(
      engine,
      sql`SELECT name FROM (
      SELECT table_name AS name FROM duckdb_tables() UNION ALL SELECT view_name FROM duckdb_views() WHERE NOT internal)
      WHERE name LIKE 'intake%'`,
    );
    expect(left).toEqual([]);
  });
});

describe('what is only awkward is read', () => {
  test.each([
    ['lines that end in CR, LF and CRLF', 'iso3,year,value\rKEN,2020,1\nUGA,2020,2\r\nTCD,2020,3\r'],
    ['lines that end in CR', 'iso3,year,value\rKEN,2020,1\rUGA,2020,2\rTCD,2020,3'],
    [
      'a title of two lines in quotes above the header',
      '"A title\nof two lines",,\niso3,year,value\nKEN,2020,1\nUGA,2020,2\nTCD,2020,3\n',
    ],
    ['a header of two lines in quotes', '"iso3","the\nyear","value"\nKEN,2020,1\nUGA,2020,2\nTCD,2020,3\n'],
    ['a footer', 'iso3,year,value\nKEN,2020,1\nUGA,2020,2\nTCD,2020,3\n\nSource: somebody, 2021\n'],
  ])('%s', async (_, text) => {
    await takeIn(engine, 'file.csv', bytesOf(text));
    expect(await observed(engine, 'area, value')).toEqual([
      ['KEN', 1],
      ['UGA', 2],
      ['TCD', 3],
    ]);
  });

  test('half a file: its last row is set aside and counted', async () => {
    const whole = bytesOf(TABLE);
    const { loss } = await takeIn(engine, 'file.csv', whole.slice(0, whole.length - 8));
    expect([loss.rowsRead, loss.rowsKept, loss.rowsSetAside.map(({ reason, rows }) => [reason, rows])]).toEqual([
      300,
      299,
      [['no-time', 1]],
    ]);
  });

  test('ten thousand columns are refused at once', async () => {
    const labels = Array.from({ length: 10_000 }, (_, at) => `c${at}x`);
    const text = `iso3,year,${labels.join(',')}\nKEN,2020,${labels.map((_, at) => at).join(',')}\n`;
    expect(await codeOf('wide.csv', bytesOf(text))).toBe('intake/too-many-columns');
  }, 60_000);
});

const workbook = async (): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'a', rows: TABLE.split('\n').map((line) => line.split(',')) }] });

const parquet = (): Promise<Uint8Array> =>
  engine.toParquet(sql`SELECT 'KEN' AS iso3, 2000 + range AS year, range AS value FROM range(500)`);
