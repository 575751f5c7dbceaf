import {
  Table as ArrowTable,
  type Data,
  Field,
  Float64,
  Int32,
  List,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  tableToIPC,
  Utf8,
} from 'apache-arrow';
import { textData, validity } from './encode.ts';
import type { TextBytes } from './text-bytes.ts';

/** Whole numbers, or numbers of which those that are NaN are null. */
export type Numbers = Int32Array | Float64Array;

/** Columns of numbers, all of one length, as Arrow IPC stream bytes. */
export function encodeNumbers(columns: ReadonlyMap<string, Numbers>): Uint8Array {
  return encoded(new Map([...columns].map(([name, values]) => [name, numberData(values)])));
}

/** Texts with their places from 1, and no text at 0, as Arrow IPC stream bytes: columns `code` and `text`. */
export function encodeNumbered(texts: readonly string[] | TextBytes): Uint8Array {
  const length = texts.length + 1;
  const { valueOffsets, values } = utf8Data(texts);
  const moved = new Int32Array(length + 1);
  moved.set(valueOffsets, 1);
  const numbered = { length, valueOffsets: moved, data: values, ...validity(length, (place) => place === 0) };
  return encoded(
    new Map<string, Data>([
      ['code', numberData(Int32Array.from({ length }, (_, place) => place))],
      ['text', makeData({ type: new Utf8(), ...numbered })],
    ]),
  );
}

/** One row as Arrow IPC stream bytes: by column the list of its texts. */
export function encodeTexts(columns: ReadonlyMap<string, readonly string[] | TextBytes>): Uint8Array {
  return encoded(new Map([...columns].map(([name, texts]) => [name, listData(texts)])));
}

function encoded(columns: ReadonlyMap<string, Data>): Uint8Array {
  const children = [...columns.values()];
  const length = children[0]?.length ?? 0;
  const fields = Array.from(columns, ([name, { type }]) => new Field(name, type, true));
  const schema = new Schema(fields);
  const rows = makeData({ type: new Struct(fields), length, nullCount: 0, children });
  return tableToIPC(new ArrowTable(schema, [new RecordBatch(schema, rows)]), 'stream');
}

function numberData(values: Numbers): Data {
  if (values instanceof Int32Array)
    return makeData({ type: new Int32(), length: values.length, nullCount: 0, data: values });
  const nulls = values.some(Number.isNaN)
    ? validity(values.length, (row) => Number.isNaN(values[row] ?? 0))
    : { nullCount: 0 };
  return makeData({ type: new Float64(), length: values.length, data: values, ...nulls });
}

function listData(texts: readonly string[] | TextBytes): Data {
  const type = new List(new Field('text', new Utf8(), true));
  const valueOffsets = Int32Array.of(0, texts.length);
  return makeData({ type, length: 1, nullCount: 0, valueOffsets, child: utf8Data(texts) });
}

function utf8Data(texts: readonly string[] | TextBytes): Data<Utf8> {
  if (!('bytes' in texts)) return textData(texts);
  const { length, starts, bytes } = texts;
  return makeData({ type: new Utf8(), length, nullCount: 0, valueOffsets: starts, data: bytes });
}
