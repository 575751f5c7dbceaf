import {
  Table as ArrowTable,
  type Data,
  Dictionary,
  Field,
  Float64,
  Int8,
  Int16,
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  tableToIPC,
  Utf8,
  Vector,
} from 'apache-arrow';
import { textData, type Validity } from './encode.ts';
import type { TextBytes } from './text-bytes.ts';

/** A column written as few bytes as it needs. Codes below zero and numbers that are NaN are null. */
export type CodedColumn =
  | { readonly kind: 'coded'; readonly codes: Int32Array; readonly texts: readonly string[] | TextBytes }
  | { readonly kind: 'integer'; readonly values: Int32Array }
  | { readonly kind: 'number'; readonly values: Float64Array };

/** Columns of equal length as Arrow IPC stream bytes; texts are written once each, as dictionaries. */
export function encodeCoded(rows: number, columns: ReadonlyMap<string, CodedColumn>): Uint8Array {
  const fields: Field[] = [];
  const children: Data[] = [];
  let id = 0;
  for (const [name, column] of columns) {
    const data = dataOf(column, id++);
    if (data.length !== rows) throw new TypeError(`column ${name} has ${data.length} rows, not ${rows}`);
    fields.push(new Field(name, data.type, true));
    children.push(data);
  }
  const schema = new Schema(fields);
  const batch = new RecordBatch(schema, makeData({ type: new Struct(fields), length: rows, nullCount: 0, children }));
  return tableToIPC(new ArrowTable(schema, [batch]), 'stream');
}

function dataOf(column: CodedColumn, id: number): Data {
  if (column.kind === 'integer')
    return makeData({ type: new Int32(), length: column.values.length, nullCount: 0, data: column.values });
  if (column.kind === 'number') {
    const { values } = column;
    return makeData({ type: new Float64(), length: values.length, data: values, ...withoutNumber(values) });
  }
  const { codes, texts } = column;
  const dictionary = dictionaryOf(texts);
  const common = { length: codes.length, dictionary, ...withoutCode(codes) };
  if (texts.length < 1 << 7)
    return makeData({ type: new Dictionary(dictionary.type, new Int8(), id), data: new Int8Array(codes), ...common });
  if (texts.length < 1 << 15)
    return makeData({ type: new Dictionary(dictionary.type, new Int16(), id), data: new Int16Array(codes), ...common });
  return makeData({ type: new Dictionary(dictionary.type, new Int32(), id), data: codes, ...common });
}

/** Dictionaries that were written before, by their texts: batches of one table share them. */
const written = new WeakMap<readonly string[] | TextBytes, Vector<Utf8>>();

function dictionaryOf(texts: readonly string[] | TextBytes): Vector<Utf8> {
  const known = written.get(texts);
  if (known?.length === texts.length) return known;
  const made = new Vector([
    'bytes' in texts
      ? makeData({
          type: new Utf8(),
          length: texts.length,
          nullCount: 0,
          valueOffsets: texts.starts,
          data: texts.bytes,
        })
      : textData(texts),
  ]);
  written.set(texts, made);
  return made;
}

const NOTHING_NULL = { nullCount: 0 } as const;

/** Which codes are below zero. */
function withoutCode(codes: Int32Array): Validity | typeof NOTHING_NULL {
  const { length } = codes;
  let nullCount = 0;
  for (let row = 0; row < length; row++) nullCount += (codes[row] ?? 0) >>> 31;
  if (nullCount === 0) return NOTHING_NULL;
  const nullBitmap = new Uint8Array(Math.ceil(length / 64) * 8);
  if (nullCount === length) return { nullBitmap, nullCount };
  for (let row = 0; row < length; row++)
    nullBitmap[row >> 3] = (nullBitmap[row >> 3] ?? 0) | ((1 - ((codes[row] ?? 0) >>> 31)) << (row & 7));
  return { nullBitmap, nullCount };
}

/** Which numbers are NaN. */
function withoutNumber(values: Float64Array): Validity | typeof NOTHING_NULL {
  const { length } = values;
  let nullCount = 0;
  for (let row = 0; row < length; row++) if (Number.isNaN(values[row] ?? 0)) nullCount++;
  if (nullCount === 0) return NOTHING_NULL;
  const nullBitmap = new Uint8Array(Math.ceil(length / 64) * 8);
  for (let row = 0; row < length; row++)
    if (!Number.isNaN(values[row] ?? 0)) nullBitmap[row >> 3] = (nullBitmap[row >> 3] ?? 0) | (1 << (row & 7));
  return { nullBitmap, nullCount };
}
