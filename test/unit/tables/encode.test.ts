import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cell, decodeTable, numberColumn, textColumn } from '#shared/tables/decode';
import { encodeTable } from '#shared/tables/encode';
import type { Table } from '#shared/tables/table';

test('what is encoded is decoded, value for value', () => {
  const rows = fc.array(
    fc.record({
      text: fc.option(fc.string({ unit: 'grapheme' })),
      number: fc.option(fc.double({ noNaN: true })),
    }),
    { maxLength: 200 },
  );
  fc.assert(
    fc.property(rows, (records) => {
      const table: Table = {
        rows: records.length,
        columns: new Map([
          ['c0', { kind: 'text', values: records.map(({ text }) => text) }],
          ['c1', { kind: 'number', values: Float64Array.from(records, ({ number }) => number ?? Number.NaN) }],
        ]),
      };
      expect(decodeTable(encodeTable(table))).toEqual(table);
    }),
  );
});

test('halves of a sign stay where they are', () => {
  const table: Table = {
    rows: 3,
    columns: new Map([['c0', { kind: 'text', values: ['a\ud83d', '\ude00b', 'é'] }]]),
  };
  expect(textColumn(decodeTable(encodeTable(table)), 'c0')).toEqual(['a\ufffd', '\ufffdb', 'é']);
});

test('a column of another length is refused', () => {
  const table: Table = { rows: 2, columns: new Map([['c0', { kind: 'text', values: ['a'] }]]) };
  expect(() => encodeTable(table)).toThrow('column c0 has 1 rows, not 2');
});

test('reading a column that is not there, or of the other kind, throws', () => {
  const table: Table = { rows: 1, columns: new Map([['c0', { kind: 'text', values: ['a'] }]]) };
  expect(() => numberColumn(table, 'c0')).toThrow('no number column c0');
  expect(() => textColumn(table, 'c1')).toThrow('no text column c1');
});

test('a missing number is null in a cell', () => {
  expect(cell({ kind: 'number', values: Float64Array.of(Number.NaN, 0) }, 0)).toBeNull();
  expect(cell({ kind: 'number', values: Float64Array.of(Number.NaN, 0) }, 1)).toBe(0);
});
