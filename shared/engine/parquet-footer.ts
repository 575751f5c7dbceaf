import { readThrift, type ThriftStruct, type ThriftValue } from './thrift.ts';

/** What a Parquet file says of itself, before anything in it is unpacked. */
export interface ParquetFooter {
  readonly rows: number;
  readonly columns: number;
  readonly rowGroups: readonly RowGroup[];
}

interface RowGroup {
  readonly rows: number;
  /** Bytes of all pages once unpacked; texts that are kept once each count once. */
  readonly bytes: number;
  /** Bytes of the largest page once unpacked: no value is larger. */
  readonly largestPage: number;
}

const MAGIC = 0x31524150;
const TAIL = 8;
const MOST_PAGES = 200_000;

/** Fields of the structures of parquet.thrift that are read here. */
const FILE = { schema: 2, rows: 3, rowGroups: 4 };
const GROUP = { columns: 1, rows: 3 };
const CHUNK = { meta: 3 };
const META = { values: 5, packed: 7, data: 9, dictionary: 11 };
const PAGE = { unpacked: 2, packed: 3 };
const SCHEMA_CHILDREN = 5;

/**
 * Reads the footer of a Parquet file and the headers of its pages: sizes are those that the pages are unpacked by, not those the footer
 * claims. Throws `RangeError` where they make no sense.
 */
export function readFooter(bytes: Uint8Array): ParquetFooter {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 2 * TAIL || view.getUint32(bytes.length - 4, true) !== MAGIC) throw new RangeError('no Parquet');
  const from = bytes.length - TAIL - view.getUint32(bytes.length - TAIL, true);
  if (from < 4) throw new RangeError('a footer longer than the file');
  const file = readThrift(bytes, from).struct;
  const leaves = structs(file.get(FILE.schema)).filter((element) => !element.get(SCHEMA_CHILDREN));
  const pages = { left: MOST_PAGES };
  const rowGroups = structs(file.get(FILE.rowGroups)).map((group) => {
    const sizes = structs(group.get(GROUP.columns)).flatMap((chunk) => {
      const meta = chunk.get(CHUNK.meta);
      if (!(meta instanceof Map)) throw new RangeError('a column without a place');
      return pageSizes(bytes.subarray(0, from), meta, pages);
    });
    return {
      rows: count(group.get(GROUP.rows)),
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      largestPage: sizes.reduce((largest, size) => Math.max(largest, size), 0),
    };
  });
  const rows = count(file.get(FILE.rows));
  if (rowGroups.reduce((sum, group) => sum + group.rows, 0) !== rows) throw new RangeError('rows that do not add up');
  return { rows, columns: leaves.length, rowGroups };
}

/** Sizes of the pages of a column once unpacked. */
function pageSizes(bytes: Uint8Array, meta: ThriftStruct, pages: { left: number }): readonly number[] {
  const dictionary = meta.get(META.dictionary);
  let at = count(dictionary ?? meta.get(META.data));
  const end = at + count(meta.get(META.packed));
  if (end > bytes.length) throw new RangeError('a column outside the file');
  const sizes: number[] = [];
  while (at < end) {
    if (pages.left-- === 0) throw new RangeError('too many pages');
    const page = readThrift(bytes, at);
    sizes.push(count(page.struct.get(PAGE.unpacked)));
    at = page.end + count(page.struct.get(PAGE.packed));
  }
  return sizes;
}

function structs(value: ThriftValue | undefined): readonly ThriftStruct[] {
  const list = Array.isArray(value) ? value : [];
  return list.map((item) => {
    if (!(item instanceof Map)) throw new RangeError('no structure');
    return item;
  });
}

function count(value: ThriftValue | undefined): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new RangeError('no count');
  return value;
}
