import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeRecords, encodeRecords } from '../../../../electron/files/journal-lines.ts';

const RECORDS = ['{"type":"begin"}', 'two\nlines and “é”, 日本', '', 'last: \u2028 \ud800'];
const { lines } = encodeRecords(RECORDS, '');
const startOfLast = encodeRecords(RECORDS.slice(0, -1), '').lines.length;

test('records come back as they were, in order, whatever their text', () => {
  expect(decodeRecords(lines)).toMatchObject({ records: RECORDS, bytes: lines.length, end: 'whole' });
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), fc.array(fc.string({ unit: 'binary' })), (one, other) => {
      const first = encodeRecords(one, '');
      const second = encodeRecords(other, first.sum);
      const read = decodeRecords(Buffer.concat([first.lines, second.lines]));
      expect(read).toMatchObject({ records: [...one, ...other], end: 'whole', sum: second.sum });
    }),
  );
});

test('torn at every byte of the last record: all before it are there, and it is left out', () => {
  for (let length = startOfLast; length < lines.length; length += 1) {
    const read = decodeRecords(lines.subarray(0, length));
    expect(read).toMatchObject({ records: RECORDS.slice(0, -1), bytes: startOfLast });
    expect(read.end).toBe(length === startOfLast ? 'whole' : 'torn');
  }
});

test('an end of zeros, as after a loss of power, is a torn record', () => {
  const read = decodeRecords(Buffer.concat([lines.subarray(0, startOfLast + 5), Buffer.alloc(4096)]));
  expect(read).toMatchObject({ records: RECORDS.slice(0, -1), end: 'torn' });
});

test('a byte altered anywhere is told, and nothing behind it is taken', () => {
  for (let at = 0; at < lines.length; at += 1) {
    const altered = Buffer.from(lines);
    altered[at] = (altered[at] ?? 0) ^ 1;
    const { records, end } = decodeRecords(altered);
    expect([end, records]).not.toEqual(['whole', RECORDS]);
    expect(end).not.toBe('whole');
    expect(records).toEqual(RECORDS.slice(0, records.length));
  }
});

test('a line lost, moved or repeated is told', () => {
  const each = lines
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => `${line}\n`);
  const orders = [
    [0, 2, 3],
    [1, 2, 3],
    [0, 2, 1, 3],
    [0, 1, 1, 2, 3],
    [3, 2, 1, 0],
  ];
  for (const order of orders) {
    expect(decodeRecords(Buffer.from(order.map((at) => each[at]).join(''))).end).toBe('altered');
  }
});

test('an empty file has no records', () => {
  expect(decodeRecords(Buffer.alloc(0))).toEqual({ records: [], bytes: 0, sum: '', end: 'whole' });
});
