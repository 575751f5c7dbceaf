import { type DataType, RecordBatchReader, type TimeUnit, Type, tableFromIPC, type Vector } from 'apache-arrow';
import { type Column, isMissing, type Table } from './table.ts';

/**
 * Arrow IPC stream bytes as a `Table`. Exact by construction: 64-bit and decimal numbers are read from their integers, and a
 * column that holds an integer beyond 2^53 arrives as text. Dates and times arrive as ISO 8601 text, booleans as
 * `true`/`false`, nested values as JSON text. Columns of the same name get `_2`, `_3`….
 */
export function decodeTable(ipcStream: Uint8Array): Table {
  const decoded = tableFromIPC(ipcStream);
  const columns = new Map<string, Column>();
  decoded.schema.fields.forEach((field, position) => {
    let name = field.name;
    for (let copy = 2; columns.has(name); copy++) name = `${field.name}_${copy}`;
    const vector = decoded.getChildAt(position);
    if (!vector) throw new TypeError(`column ${position} is missing from the result`);
    columns.set(name, decodeColumn(vector));
  });
  return { rows: decoded.numRows, columns };
}

/** Names of the columns whose values arrow-js cannot read as they come from the engine (ENUM, INTERVAL): cast them to text. */
export function unreadableColumns(ipcHeader: Uint8Array): readonly string[] {
  const reader = RecordBatchReader.from(ipcHeader);
  reader.open();
  return reader.schema.fields.filter((field) => isUnreadable(field.type)).map((field) => field.name);
}

const isUnreadable = (type: DataType): boolean =>
  type.typeId === Type.Dictionary ||
  type.typeId === Type.Interval ||
  (type.children ?? []).some((child) => isUnreadable(child.type));

function decodeColumn(vector: Vector): Column {
  const { type } = vector;
  switch (type.typeId) {
    case Type.Float:
      return numbers(vector, Number);
    case Type.Int:
      return type.bitWidth === 64 ? exactNumbers(vector, (value: bigint) => value, 0) : numbers(vector, Number);
    case Type.Decimal:
      return exactNumbers(vector, signedOf128, type.scale);
    case Type.Null:
      return { kind: 'text', values: new Array<null>(vector.length).fill(null) };
    case Type.Utf8:
    case Type.LargeUtf8:
    case Type.Dictionary:
      return texts(vector, String);
    case Type.Bool:
      return texts(vector, String);
    case Type.Date:
      return texts(vector, (milliseconds: number) => isoTime(BigInt(milliseconds), 1000n).split('T')[0] ?? '');
    case Type.Timestamp:
      return timestamps(vector, type.unit);
    case Type.Time:
      return times(vector, type.unit);
    case Type.List:
      if (vector.nullCount === 0 && type.children[0]?.type.typeId === Type.Float) return lists(vector);
      return texts(vector, (value) => JSON.stringify(value, plain));
    default:
      return texts(vector, (value) => JSON.stringify(value, plain));
  }
}

function numbers(vector: Vector, read: (value: unknown) => number): Column {
  const values = new Float64Array(vector.length);
  let row = 0;
  for (const data of vector.data) {
    const plainValues = data.nullCount === 0 && data.values instanceof Float64Array ? data.values : null;
    if (plainValues) values.set(plainValues.subarray(0, data.length), row);
    row += data.length;
    if (plainValues) continue;
    for (let index = row - data.length; index < row; index++) {
      const value: unknown = vector.get(index);
      values[index] = value === null ? Number.NaN : read(value);
    }
  }
  return { kind: 'number', values };
}

/** Integers scaled by 10^-scale: doubles, or text for the whole column when one integer is beyond what a double holds exactly. */
function exactNumbers<V>(vector: Vector, read: (value: V) => bigint, scale: number): Column {
  const integers: (bigint | null)[] = [];
  let isExact = true;
  for (let row = 0; row < vector.length; row++) {
    const value: V | null = vector.get(row);
    const integer = value === null ? null : read(value);
    if (integer !== null && scale === 0 && (integer > MAX_EXACT || integer < -MAX_EXACT)) isExact = false;
    integers.push(integer);
  }
  if (!isExact) return { kind: 'text', values: integers.map((integer) => (integer === null ? null : String(integer))) };
  return {
    kind: 'number',
    values: Float64Array.from(integers, (integer) => (integer === null ? Number.NaN : Number(`${integer}e-${scale}`))),
  };
}

const MAX_EXACT = BigInt(Number.MAX_SAFE_INTEGER);

const signedOf128 = (words: Uint32Array): bigint => {
  let value = 0n;
  for (let word = 3; word >= 0; word--) value = (value << 32n) | BigInt(words[word] ?? 0);
  return BigInt.asIntN(128, value);
};

function texts<V>(vector: Vector, read: (value: V) => string): Column {
  const values: (string | null)[] = new Array(vector.length);
  for (let row = 0; row < vector.length; row++) {
    const value: V | null = vector.get(row);
    values[row] = value === null ? null : read(value);
  }
  return { kind: 'text', values };
}

/** Lists of doubles, as they stand one after the other; NaN where an element is missing. */
function lists(vector: Vector): Column {
  const offsets = new Uint32Array(vector.length + 1);
  const parts = vector.data.map(({ valueOffsets, length, children }) => {
    const [from, to] = [valueOffsets[0] ?? 0, valueOffsets[length] ?? 0];
    return { valueOffsets, length, child: children[0], from, to };
  });
  const values = new Float64Array(parts.reduce((size, { from, to }) => size + to - from, 0));
  let [row, size] = [0, 0];
  for (const { valueOffsets, length, child, from, to } of parts) {
    for (let index = 1; index <= length; index++) offsets[row + index] = size + (valueOffsets[index] ?? 0) - from;
    if (child) values.set(child.values.subarray(from, to), size);
    if (child && child.nullCount > 0)
      for (let index = from; index < to; index++) if (!child.getValid(index)) values[size + index - from] = Number.NaN;
    row += length;
    size += to - from;
  }
  return { kind: 'lists', offsets, values };
}

/** Ticks per second of arrow's units: second, millisecond, microsecond, nanosecond. */
const ticksPerSecond = (unit: TimeUnit): bigint => 1000n ** BigInt(unit);

/** Raw integers of a time column: arrow-js would turn them into rounded milliseconds. */
function ticks(vector: Vector, row: number): bigint | null {
  let rest = row;
  for (const data of vector.data) {
    if (rest < data.length) {
      if (!data.getValid(rest)) return null;
      const raw: bigint | number | undefined = data.values[rest];
      return BigInt(raw ?? 0);
    }
    rest -= data.length;
  }
  return null;
}

function ticksAsText(vector: Vector, format: (value: bigint) => string): Column {
  return {
    kind: 'text',
    values: Array.from({ length: vector.length }, (_, row) => {
      const value = ticks(vector, row);
      return value === null ? null : format(value);
    }),
  };
}

const timestamps = (vector: Vector, unit: TimeUnit): Column =>
  ticksAsText(vector, (value) => isoTime(value, ticksPerSecond(unit)));

const times = (vector: Vector, unit: TimeUnit): Column =>
  ticksAsText(vector, (value) => isoTime(value, ticksPerSecond(unit)).slice(11));

/** `2020-01-02T03:04:05`, with a fraction only where there is one. */
function isoTime(value: bigint, perSecond: bigint): string {
  const fraction = ((value % perSecond) + perSecond) % perSecond;
  const seconds = (value - fraction) / perSecond;
  const date = new Date(Number(seconds) * 1000);
  if (Number.isNaN(date.getTime())) return String(value);
  const text = date.toISOString().slice(0, -'.000Z'.length);
  if (fraction === 0n) return text;
  const digits = String(perSecond).length - 1;
  return `${text}.${String(fraction).padStart(digits, '0').replace(/0+$/, '')}`;
}

const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);

/** Text column of a decoded table; throws where the statement and its reader disagree. */
export function textColumn(table: Table, name: string): readonly (string | null)[] {
  const column = table.columns.get(name);
  if (column?.kind !== 'text') throw new TypeError(`no text column ${name}`);
  return column.values;
}

/** Number column of a decoded table (NaN where missing); throws where the statement and its reader disagree. */
export function numberColumn(table: Table, name: string): Float64Array {
  const column = table.columns.get(name);
  if (column?.kind === 'number') return column.values;
  if (column?.kind === 'text' && column.values.every((value) => value === null))
    return new Float64Array(table.rows).fill(Number.NaN);
  throw new TypeError(`no number column ${name}`);
}

/** Column of lists of doubles of a decoded table; throws where the statement and its reader disagree. */
export function listColumn(table: Table, name: string): Extract<Column, { kind: 'lists' }> {
  const column = table.columns.get(name);
  if (column?.kind === 'lists') return column;
  throw new TypeError(`no column of lists ${name}`);
}

/** One cell as a value: text, number or null; a list is its JSON text. */
export function cell(column: Column, row: number): string | number | null {
  if (column.kind === 'text') return column.values[row] ?? null;
  if (column.kind === 'lists')
    return JSON.stringify([...column.values.subarray(column.offsets[row], column.offsets[row + 1])]);
  const value = column.values[row];
  return value === undefined || isMissing(value) ? null : value;
}
