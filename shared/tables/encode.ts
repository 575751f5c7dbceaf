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
import { type Column, isMissing, type Table } from './table.ts';

/**
 * A `Table` as Arrow IPC stream bytes: text as Utf8, numbers as Float64 (NaN as null). Buffers are laid out by hand, since
 * arrow's own builders for arrays generate code, which the content security policy forbids.
 */
export function encodeTable(table: Table): Uint8Array {
  const fields: Field[] = [];
  const children: Data[] = [];
  for (const [name, column] of table.columns) {
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

interface Validity {
  readonly nullBitmap: Uint8Array;
  readonly nullCount: number;
}

function validity(length: number, isNull: (row: number) => boolean): Validity {
  const nullBitmap = new Uint8Array(Math.ceil(length / 64) * 8);
  let nullCount = 0;
  for (let row = 0; row < length; row++) {
    if (isNull(row)) nullCount++;
    else nullBitmap[row >> 3] = (nullBitmap[row >> 3] ?? 0) | (1 << (row & 7));
  }
  return { nullBitmap, nullCount };
}

function textData(values: readonly (string | null)[]): Data {
  const encoder = new TextEncoder();
  const valueOffsets = new Int32Array(values.length + 1);
  const parts: Uint8Array[] = [];
  let size = 0;
  values.forEach((value, row) => {
    if (value !== null) {
      const bytes = encoder.encode(value);
      parts.push(bytes);
      size += bytes.length;
    }
    valueOffsets[row + 1] = size;
  });
  const data = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    data.set(part, offset);
    offset += part.length;
  }
  const nulls = validity(values.length, (row) => values[row] === null);
  return makeData({ type: new Utf8(), length: values.length, valueOffsets, data, ...nulls });
}

function numberData(column: Extract<Column, { kind: 'number' }>): Data {
  const { values } = column;
  const nulls = validity(values.length, (row) => isMissing(values[row] ?? Number.NaN));
  return makeData({ type: new Float64(), length: values.length, data: values, ...nulls });
}
