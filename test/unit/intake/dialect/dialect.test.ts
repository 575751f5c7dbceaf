import { describe, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { detectDialect } from '#shared/intake/dialect/dialect';
import { readSample } from '#shared/intake/dialect/sample';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (text: string, width: 1 | 2, littleEndian = true): Uint8Array => {
  const bytes = new Uint8Array(text.length * width);
  [...text].forEach((letter, at) => {
    if (width === 1) bytes[at] = letter.charCodeAt(0);
    else new DataView(bytes.buffer).setUint16(2 * at, letter.charCodeAt(0), littleEndian);
  });
  return bytes;
};
const dialectOf = (bytes: Uint8Array) => unwrap(detectDialect(bytes));

const TABLE = 'year,iso3,réfugiés\n2020,KEN,1.5\n2021,UGA,2\n';

describe('encoding', () => {
  test.each([
    ['UTF-8', utf8(TABLE), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${TABLE}`), 'utf-8'],
    ['Windows-1252', bytesOf(TABLE, 1), 'windows-1252'],
    ['UTF-16 with a mark', bytesOf(`\ufeff${TABLE}`, 2), 'utf-16le'],
    ['UTF-16 big endian', bytesOf(`\ufeff${TABLE}`, 2, false), 'utf-16be'],
    ['UTF-16 without a mark', bytesOf(TABLE, 2), 'utf-16le'],
  ])('%s is told apart, and the header reads the same', (_, bytes, encoding) => {
    const dialect = dialectOf(bytes);
    expect(dialect.encoding).toBe(encoding);
    expect(readSample(bytes, dialect).header).toEqual(['year', 'iso3', 'réfugiés']);
  });
});

describe('delimiter and lines above the header', () => {
  test.each([',', ';', '\t', '|'])('%j cuts the rows', (delimiter) => {
    const dialect = dialectOf(utf8(TABLE.replaceAll(',', delimiter)));
    expect([dialect.delimiter, dialect.skipLines]).toEqual([delimiter, 0]);
  });
  test.each(['\n', '\r\n', '\r'])('line end %j', (end) => {
    const bytes = utf8(TABLE.replaceAll('\n', end));
    expect(readSample(bytes, dialectOf(bytes)).rows).toEqual([
      ['2020', 'KEN', '1.5'],
      ['2021', 'UGA', '2'],
    ]);
  });
  test('titles, dates and blank lines above are skipped', () => {
    const bytes = utf8(`Extracted from a database, with a comma\nDate: 2015-10-08,,\n\n${TABLE}`);
    const dialect = dialectOf(bytes);
    expect(dialect.skipLines).toBe(3);
    expect(readSample(bytes, dialect).header).toEqual(['year', 'iso3', 'réfugiés']);
  });
  test('titles padded with blanks to the width of the table are skipped', () => {
    expect(dialectOf(utf8(`Extracted from,UNHCR,\nDate: 2015,,\n,,\n${TABLE}`)).skipLines).toBe(3);
  });
  test('a header with a blank name stays the header', () => {
    expect(dialectOf(utf8('year,iso3,n,\n2020,KEN,1,x\n2021,UGA,2,y\n')).skipLines).toBe(0);
  });
  test('delimiters and line ends inside quotes do not count', () => {
    const dialect = dialectOf(utf8('a;b\n"x, y, z";1\n"u, v\nw";2\n'));
    expect(dialect.delimiter).toBe(';');
  });
});

describe('decimal and thousands mark', () => {
  test.each([
    ['a,b\n1.5,2\n', '.', ''],
    ['a;b\n1,5;2\n', ',', ''],
    ['a;b\n1.234,5;2\n', ',', '.'],
    ['a;b\n1 234,5;2\n', ',', ' '],
    ['a;b\n1\u202f234;12,5\n', ',', '\u202f'],
    ['a,b\n"1,234",2\n"12,345.6",3\n', '.', ','],
    ['a,b\n"1,234",2\n"1,234,567",3\n', '.', ','],
    ["a;b\n1'234.5;2\n", '.', "'"],
    ['a;b\n0.123;0.456\n', '.', ''],
  ])('%j', (text, decimal, thousands) => {
    expect(dialectOf(utf8(text))).toMatchObject({ decimal, thousands });
  });
});

describe('what is no table', () => {
  test.each([
    ['nothing', new Uint8Array(), 'intake/empty'],
    ['blank lines', utf8('\n\n  \n'), 'intake/empty'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 9, 0xff, 0xfe, 0), 'intake/binary'],
    ['a letter', utf8('Dear colleague\nsee you soon\n'), 'intake/no-table'],
  ])('%s', (_, bytes, code) => {
    expect(detectDialect(bytes)).toMatchObject({ ok: false, error: { code } });
  });
});
