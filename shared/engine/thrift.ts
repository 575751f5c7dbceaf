/** A value of Thrift's compact protocol. What is no number, structure or list of them is passed over and null. */
export type ThriftValue = number | ThriftStruct | readonly ThriftValue[] | null;

/** Fields of a structure by their number. */
export type ThriftStruct = ReadonlyMap<number, ThriftValue>;

const MOST_NESTED = 32;
const TYPE = { true: 1, false: 2, byte: 3, i16: 4, i32: 5, i64: 6, double: 7, binary: 8, list: 9, set: 10, struct: 12 };

/**
 * Reads one structure in Thrift's compact protocol (thrift-compact-protocol.md), in which Parquet writes its footer and page headers.
 * Throws `RangeError` where bytes are missing or make no sense; it never reads or keeps more than there are bytes.
 * @returns the structure, and where what follows it begins.
 */
export function readThrift(bytes: Uint8Array, from: number): { readonly struct: ThriftStruct; readonly end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = from;

  function varint(): number {
    let value = 0;
    for (let factor = 1; factor < 2 ** 70; factor *= 128) {
      const byte = view.getUint8(at++);
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
    throw new RangeError('a number without an end');
  }
  /** Beyond 2^53 a double, which no size or count ever is. */
  function zigzag(): number {
    const value = varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
  function list(depth: number): readonly ThriftValue[] {
    const head = view.getUint8(at++);
    const size = head >> 4 === 15 ? varint() : head >> 4;
    if (size > view.byteLength - at) throw new RangeError('a list longer than the file');
    const items: ThriftValue[] = [];
    for (let index = 0; index < size; index++) items.push(value(head & 15, depth, true));
    return items;
  }
  function struct(depth: number): ThriftStruct {
    if (depth > MOST_NESTED) throw new RangeError('nested too deep');
    const fields = new Map<number, ThriftValue>();
    let id = 0;
    for (;;) {
      const head = view.getUint8(at++);
      if (head === 0) return fields;
      id = head >> 4 === 0 ? zigzag() : id + (head >> 4);
      fields.set(id, value(head & 15, depth, false));
    }
  }
  function value(type: number, depth: number, isItem: boolean): ThriftValue {
    switch (type) {
      case TYPE.true:
      case TYPE.false:
        if (isItem) at++;
        return null;
      case TYPE.byte:
        return view.getInt8(at++);
      case TYPE.i16:
      case TYPE.i32:
      case TYPE.i64:
        return zigzag();
      case TYPE.double:
        at += 8;
        return null;
      case TYPE.binary: {
        const length = varint();
        at += length;
        return null;
      }
      case TYPE.list:
      case TYPE.set:
        return list(depth + 1);
      case TYPE.struct:
        return struct(depth + 1);
      default:
        throw new RangeError(`no type ${type}`);
    }
  }

  return { struct: struct(0), end: at };
}
