import {
  Table as ArrowTable,
  type Data,
  Field,
  Float64,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  tableToIPC,
  Utf8,
} from 'apache-arrow';
import { concatenate } from '../core/bytes.ts';
import { type Column, isMissing, type Table } from './table.ts';

/**
 * A `Table` as Arrow IPC stream bytes: text as Utf8, numbers as Float64 (NaN as null). Buffers are laid out by hand, since
 * arrow's own builders for arrays generate code, which the content security policy forbids.
 */
export function encodeTable(table: Table): Uint8Array {
  const fields: Field[] = [];
  const children: Data[] = [];
  for (const [name, column] of table.columns) {
    if (column.kind === 'lists') throw new TypeError(`column ${name} holds lists, which tables do not keep`);
    const data = column.kind === 'text' ? textData(column.values) : numberData(column);
    if (data.length !== table.rows) throw new TypeError(`column ${name} has ${data.length} rows, not ${table.rows}`);
    fields.push(new Field(name, data.type, true));
    children.push(data);
  }
  const schema = new Schema(fields);
  const batch = new RecordBatch(
    schema,
    makeData({ type: new Struct(fields), length: table.rows, nullCount: 0, children }),
  );
  return tableToIPC(new ArrowTable(schema, [batch]), 'stream');
}

/** Which rows are null, as Arrow keeps it. */
interface Validity {
  readonly nullBitmap: Uint8Array;
  readonly nullCount: number;
}

/** The bits of a column, from what tells whether a row is null. */
export function validity(length: number, isNull: (row: number) => boolean): Validity {
  const nullBitmap = new Uint8Array(Math.ceil(length / 64) * 8);
  let nullCount = 0;
  for (let row = 0; row < length; row++) {
    if (isNull(row)) nullCount++;
    else nullBitmap[row >> 3] = (nullBitmap[row >> 3] ?? 0) | (1 << (row & 7));
  }
  return { nullBitmap, nullCount };
}

/** Texts as Arrow data. They are encoded in one piece: a call for each costs more than the encoding. */
export function textData(values: readonly (string | null)[]): Data<Utf8> {
  const encoder = new TextEncoder();
  const whole = encoder.encode(values.join(''));
  let units = 0;
  for (const value of values) units += value?.length ?? 0;
  const isAscii = units === whole.length;
  const valueOffsets = new Int32Array(values.length + 1);
  let offset = 0;
  values.forEach((value, row) => {
    offset += value === null ? 0 : isAscii ? value.length : utf8Length(value);
    valueOffsets[row + 1] = offset;
  });
  // Halves of a sign that end one text and begin the next would have become one.
  const data = offset === whole.length ? whole : concatenate(values.map((value) => encoder.encode(value ?? '')));
  const nulls = validity(values.length, (row) => values[row] === null);
  return makeData({ type: new Utf8(), length: values.length, valueOffsets, data, ...nulls });
}

/** Bytes of a text in UTF-8; a surrogate that stands alone becomes U+FFFD, three bytes, as the encoder has it. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function numberData(column: Extract<Column, { kind: 'number' }>): Data {
  const { values } = column;
  const nulls = validity(values.length, (row) => isMissing(values[row] ?? Number.NaN));
  return makeData({ type: new Float64(), length: values.length, data: values, ...nulls });
}
