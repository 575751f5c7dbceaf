import { gzipSync, unzipSync, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { toFailure } from '#shared/core/errors';
import { MOST_SHEET_BYTES, refuseUnsafe } from '#shared/intake/formats/sheet-safety';
import { tablesIn } from '#shared/intake/formats/tables';

const noEngine = () => Promise.reject(new Error('no engine here'));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const textsOf = async (name: string, bytes: Uint8Array) =>
  (await tablesIn(name, bytes, noEngine)).map(({ path, bytes: table }) => [path, new TextDecoder().decode(table)]);
const codeOf = (bytes: Uint8Array) =>
  tablesIn('file', bytes, noEngine).then(
    () => null,
    (error: unknown) => toFailure(error).code,
  );

const CSV = 'year,iso3,n\n2020,KEN,1\n';

describe('archives', () => {
  test('gzip is its content', async () => {
    expect(await textsOf('a.csv.gz', gzipSync(utf8(CSV)))).toEqual([['', CSV]]);
  });
  test('a zip gives the table and its footnotes, and leaves the rest alone', async () => {
    const zip = zipSync({
      'population.csv': utf8(CSV),
      'footnotes.csv': utf8('Footnote,Year\nx,2020\n'),
      'LICENCE.pdf': utf8('%PDF-1.4'),
      '__MACOSX/._population.csv': utf8('x'),
    });
    expect((await textsOf('a.zip', zip)).map(([path]) => path)).toEqual(['population.csv', 'footnotes.csv']);
  });
  test('a gzip inside a zip, and no zip inside a zip', async () => {
    expect(await textsOf('a.zip', zipSync({ 'a.json': utf8('[{"y":1}]') }))).toEqual([['a.json', 'y\n1\n']]);
    expect(await codeOf(zipSync({ 'b.csv': zipSync({ 'a.csv': utf8(CSV) }) }))).toBe('intake/archive-no-table');
  });
  test.each([
    ['a cut gzip', gzipSync(utf8(CSV.repeat(999))).subarray(0, 60), 'intake/archive-broken'],
    ['a cut zip', zipSync({ 'a.csv': utf8(CSV.repeat(999)) }).subarray(0, 60), 'intake/archive-broken'],
    ['a zip without tables', zipSync({ 'a.docx': utf8('x') }), 'intake/archive-no-table'],
    ['a bomb', gzipSync(new Uint8Array(64 * 2 ** 20)), 'intake/archive-too-large'],
    ['a protected workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'intake/sheet-locked'],
    ['a pdf', utf8('%PDF-1.7'), 'intake/pdf'],
    ['an SQLite database', utf8('SQLite format 3\0'), 'intake/database'],
    ['nothing', new Uint8Array(), 'intake/empty'],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });
  test('a zip protected by a password', async () => {
    const zip = zipSync({ 'a.csv': utf8(CSV) });
    zip[6] = (zip[6] ?? 0) | 1;
    expect(await codeOf(zip)).toBe('intake/archive-locked');
  });
});

describe('spreadsheets', () => {
  test('sheets by name, dates as days, numbers with every digit, merged cells in every place', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Figures',
          rows: [
            ['Area', 'Refugees', null],
            ['Area', 'women', 'men'],
            ['KEN', 0.1 + 0.2, 12345678901],
            ['UGA', new Date(Date.UTC(2024, 5, 30)), true],
          ],
          merges: [{ startRow: 0, startCol: 1, endRow: 0, endCol: 2 }],
        },
        { name: 'Empty', rows: [] },
      ],
    });
    expect(await textsOf('a.xlsx', bytes)).toEqual([
      ['Figures', 'Area,Refugees,Refugees\nArea,women,men\nKEN,0.30000000000000004,12345678901\nUGA,2024-06-30,true\n'],
    ]);
  });
  test('an OpenDocument sheet', async () => {
    const bytes = await writeOds({
      sheets: [
        {
          name: 'S',
          rows: [
            ['year', 'n'],
            [2020, 1.5],
          ],
        },
      ],
    });
    expect(await textsOf('a.ods', bytes)).toEqual([['S', 'year,n\n2020,1.5\n']]);
  });
  test.each([
    [
      'with a document type',
      { 'xl/workbook.xml': '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaa">]><workbook>&a;</workbook>' },
      'intake/sheet-declarations',
    ],
    ['with one in UTF-16', { 'xl/sharedStrings.xml': [...'<!DOCTYPE x>'].join('\0') }, 'intake/sheet-declarations'],
    ['with links to other files', { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }, 'intake/sheet-links'],
  ])('a workbook %s is refused', async (_, parts: Readonly<Record<string, string>>, code) => {
    const whole = unzipSync(
      await writeXlsx({
        sheets: [
          {
            name: 'S',
            rows: [
              ['year', 'n'],
              [2020, 1],
            ],
          },
        ],
      }),
    );
    const changed = Object.entries(parts).map(([path, text]) => [path, utf8(text)] as const);
    expect(await codeOf(zipSync({ ...whole, ...Object.fromEntries(changed) }))).toBe(code);
  });
  test('a sheet linked to another file is refused in OpenDocument too', async () => {
    const content =
      '<office:document-content><table:table-source xlink:href="file:///c:/a.ods"/></office:document-content>';
    const zip = zipSync({
      mimetype: utf8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': utf8(content),
    });
    expect(await codeOf(zip)).toBe('intake/sheet-links');
  });
  test('one that unpacks to more than fits into memory is refused before it is read', () => {
    const part = { length: MOST_SHEET_BYTES + 1, subarray: () => new Uint8Array() } as unknown as Uint8Array;
    expect(() => refuseUnsafe(new Map([['xl/worksheets/sheet1.xml', part]]))).toThrow(
      expect.objectContaining({ code: 'intake/sheet-too-large', params: { size: 161, limit: 160 } }),
    );
  });
  test('one that unpacks to three hundred times its size is refused while it is unpacked', async () => {
    const whole = unzipSync(
      await writeXlsx({
        sheets: [
          {
            name: 'S',
            rows: [
              ['year', 'n'],
              [2020, 1],
            ],
          },
        ],
      }),
    );
    const bomb = zipSync({ ...whole, 'xl/worksheets/sheet2.xml': new Uint8Array(64 * 2 ** 20) }, { level: 9 });
    expect(await codeOf(bomb)).toBe('intake/archive-too-large');
  });
  test('a damaged one', async () => {
    const zip = zipSync({ '[Content_Types].xml': utf8('<x'), 'xl/workbook.xml': utf8('<broken') });
    expect(await codeOf(zip)).toBe('intake/sheet-broken');
  });
});

describe('records', () => {
  test.each([
    ['a list', '[{"y":2020,"n":1.5},{"n":2,"z":"a,b"}]', 'y,n,z\n2020,1.5,\n,2,"a,b"\n'],
    ['a wrapped list', '{"meta":1,"data":[{"y":2020}]}', 'y\n2020\n'],
    ['lines', '{"y":2020,"p":{"q":true}}\n\n{"y":2021}\n', 'y,p.q\n2020,true\n2021,\n'],
    ['large integers as written', '[{"n":12345678901234567890}]', 'n\n12345678901234567890\n'],
    ['null and lists', '[{"a":null,"b":[1,2]}]', 'a,b\n,"[1,2]"\n'],
  ])('%s', async (_, json, csv) => {
    expect(await textsOf('a.json', utf8(json))).toEqual([['', csv]]);
  });
  test('a broken line is named', async () => {
    await expect(tablesIn('a.json', utf8('{"a":1}\n{"a":\n'), noEngine)).rejects.toMatchObject({
      code: 'intake/json-broken',
      params: { line: 2 },
    });
    expect(await codeOf(utf8('[1,2,3]'))).toBe('intake/no-table');
  });
});
