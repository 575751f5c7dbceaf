import { readThrift, type ThriftStruct, type ThriftValue } from './thrift.ts';

/** What a Parquet file says of itself, before anything in it is unpacked. */
export interface ParquetFooter {
  readonly rows: number;
  readonly columns: number;
  readonly rowGroups: readonly RowGroup[];
}

interface RowGroup {
  readonly rows: number;
  /** Of the column with the fewest in its pages, nulls included: no less than rows, unless they are only claimed. */
  readonly values: number;
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
const PAGE = { unpacked: 2, packed: 3, data: 5, dataV2: 8 };
const DATA_VALUES = 1;
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
    const columns = structs(group.get(GROUP.columns)).map((chunk) => {
      const meta = chunk.get(CHUNK.meta);
      if (!(meta instanceof Map)) throw new RangeError('a column without a place');
      return pagesOf(bytes.subarray(0, from), meta, pages);
    });
    const sizes = columns.flatMap((column) => column.sizes);
    return {
      rows: count(group.get(GROUP.rows)),
      values: columns.reduce((fewest, { values }) => Math.min(fewest, values), Number.POSITIVE_INFINITY),
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      largestPage: sizes.reduce((largest, size) => Math.max(largest, size), 0),
    };
  });
  const rows = count(file.get(FILE.rows));
  if (rowGroups.reduce((sum, group) => sum + group.rows, 0) !== rows) throw new RangeError('rows that do not add up');
  return { rows, columns: leaves.length, rowGroups };
}

interface ColumnPages {
  /** Bytes of each page once unpacked. */
  readonly sizes: readonly number[];
  /** Of all pages; nulls count, so that there are at least as many as rows. */
  readonly values: number;
}

function pagesOf(bytes: Uint8Array, meta: ThriftStruct, pages: { left: number }): ColumnPages {
  const dictionary = meta.get(META.dictionary);
  let at = count(dictionary ?? meta.get(META.data));
  const end = at + count(meta.get(META.packed));
  if (end > bytes.length) throw new RangeError('a column outside the file');
  const sizes: number[] = [];
  let values = 0;
  while (at < end) {
    if (pages.left-- === 0) throw new RangeError('too many pages');
    const page = readThrift(bytes, at);
    sizes.push(count(page.struct.get(PAGE.unpacked)));
    const data = page.struct.get(PAGE.data) ?? page.struct.get(PAGE.dataV2);
    if (data instanceof Map) values += count(data.get(DATA_VALUES));
    at = page.end + count(page.struct.get(PAGE.packed));
  }
  return { sizes, values };
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
