import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { PDF_FONTS } from '#shared/export/pdf/compiler';
import { codePointsOf, missingLetters } from '#shared/export/pdf/font-coverage';

const require = createRequire(import.meta.url);
const opentype = require('opentype.js') as {
  parse(bytes: ArrayBuffer): { tables: { cmap: { glyphIndexMap: Readonly<Record<string, number>> } } };
};
const bytesOf = (file: string) => new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/arimo/${file}`)));

test.each(PDF_FONTS)('%s: the letters found are those opentype.js finds', (file) => {
  const bytes = bytesOf(file);
  const { glyphIndexMap } = opentype.parse(bytes.buffer).tables.cmap;
  const expected = Object.entries(glyphIndexMap).flatMap(([code, glyph]) => (glyph > 0 ? [Number(code)] : []));
  expect(expected.length).toBeGreaterThan(2000);
  expect([...codePointsOf(bytes)].sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
});

test('a font without a table of letters covers none', () => {
  expect(codePointsOf(new Uint8Array(12)).size).toBe(0);
});

test('letters without a shape are named once, in order; spaces, marks of direction and files that are no text are not', () => {
  const covered = codePointsOf(bytesOf(PDF_FONTS[0]));
  const files = new Map([
    ['/a.json', new TextEncoder().encode('{"name":"مرحبا 北"}')],
    ['/a.png', new TextEncoder().encode('京')],
  ]);
  expect(missingLetters(['Été – 北京 ok עברית\u200f\u202f\n', '😀'], files, covered)).toBe('北京😀مرحبا');
});
