import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { detectDialect } from '#shared/intake/dialect/dialect';
import { readSample } from '#shared/intake/dialect/sample';
import type { Dialect } from '#shared/intake/recipe';

interface Written {
  readonly delimiter: Dialect['delimiter'];
  readonly decimal: Dialect['decimal'];
  readonly thousands: Dialect['thousands'];
  readonly encoding: 'utf-8' | 'utf-8 with mark' | 'windows-1252' | 'utf-16le' | 'utf-16be';
  readonly end: '\n' | '\r\n' | '\r';
  readonly preamble: readonly string[];
  readonly footer: readonly string[];
  readonly quoteAll: boolean;
}

const written: fc.Arbitrary<Written> = fc
  .record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    decimal: fc.constantFrom('.', ','),
    thousands: fc.constantFrom('', ',', '.', ' ', '\u00a0', "'"),
    encoding: fc.constantFrom('utf-8', 'utf-8 with mark', 'windows-1252', 'utf-16le', 'utf-16be'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    preamble: fc.subarray(['Extracted from a database', 'Date extracted: 2021-03-31', '']),
    footer: fc
      .subarray(['', 'Source: UNHCR', 'Note: figures are rounded to five'])
      .filter((lines) => lines.at(-1) !== ''),
    quoteAll: fc.boolean(),
  } as const)
  .filter(({ decimal, thousands }) => decimal !== thousands);

const names = fc.constantFrom('Kenya', 'Côte d’Ivoire', 'Lao, PDR', 'a "quoted" name', 'São Tomé; Príncipe', 'x | y');
const row = fc.record({
  name: names,
  year: fc.integer({ min: 1990, max: 2025 }),
  value: fc.integer({ min: 0, max: 99_999_999 }),
});
/** At least one number with a fraction and one with groups, so that the marks can be known at all. */
const rows = fc
  .array(row, { minLength: 3, maxLength: 30 })
  .map((found) => [...found, { name: 'Kenya', year: 2020, value: 123_456_789 }]);

/** A value in hundredths as text, in a dialect. */
function numberText(hundredths: number, { decimal, thousands }: Written): string {
  const whole = String(Math.floor(hundredths / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${whole}${decimal}${String(hundredths % 100).padStart(2, '0')}`;
}

function encode(text: string, encoding: Written['encoding']): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 with mark') return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === 'windows-1252')
    return Uint8Array.from([...text], (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)));
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [...`\ufeff${text}`].forEach((letter, at) => {
    view.setUint16(2 * at, letter.charCodeAt(0), encoding === 'utf-16le');
  });
  return bytes;
}

test('what is written in a dialect is read back as it was written', () => {
  fc.assert(
    fc.property(written, rows, (way, table) => {
      const body = [
        ['Pays', 'Année', 'Réfugiés'],
        ...table.map(({ name, year, value }) => [name, String(year), numberText(value, way)]),
      ];
      const csv = Papa.unparse(body, { delimiter: way.delimiter, newline: way.end, quotes: way.quoteAll });
      const bytes = encode([...way.preamble, csv, ...way.footer, ''].join(way.end), way.encoding);
      const dialect = unwrap(detectDialect(bytes));
      expect(dialect).toMatchObject({
        delimiter: way.delimiter,
        decimal: way.decimal,
        thousands: way.thousands,
        skipLines: way.preamble.length,
        footerLines: way.footer.length,
      });
      const sample = readSample(bytes, dialect);
      expect([sample.header, ...sample.rows]).toEqual(body);
    }),
    { numRuns: 2000 },
  );
}, 60_000);
