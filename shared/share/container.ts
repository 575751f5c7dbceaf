import { Inflate } from 'fflate';
import { crc32 } from '../core/crc.ts';
import { JalonError } from '../core/errors.ts';
import { type ContainerLimits, DOCUMENT, isTableName, LIMITS, PART_NAME, PREVIEW } from './format.ts';

/** Bytes handed to the inflater at a time: how far past a limit inflating can run. */
const CHUNK = 1 << 16;

/** Signatures and fixed sizes of the records of a zip (PKWARE APPNOTE 6.3.10, §4.3). */
const LOCAL = { signature: 0x04034b50, size: 30 };
const CENTRAL = { signature: 0x02014b50, size: 46 };
const END = { signature: 0x06054b50, size: 22 };
const ENCRYPTED = 1;
const DESCRIPTOR = 8;
const LONGEST_DESCRIPTOR = 16;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** A zip whose directory was checked: what its entries claim, and what each holds once it is asked for. */
export interface Container {
  /** Bytes each entry claims, in the order in which they lie. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Inflates an entry; undefined: there is none of this name. Throws `share/part-altered` {part}. */
  read(name: string): Uint8Array | undefined;
}

/**
 * A zip to be read under `limits` with our own byte counts; what headers claim is checked, never believed.
 * The directory at the end must be the only one, agree with every local header, and account for every byte of the file, in the order
 * in which they lie; entries have no fields and comments of their own. Nothing is inflated yet.
 * Throws `share/not-a-share-file`, `share/truncated` {part}, `share/truncated-end`, `share/extra-bytes`, `share/foreign-part`,
 * `share/duplicate-part`, `share/too-large`, `share/part-altered` {part}.
 */
export function openContainer(zip: Uint8Array, limits = LIMITS): Container {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (zip.length < 4 || view.getUint32(0, true) !== LOCAL.signature) throw new JalonError('share/not-a-share-file');
  const directory = readDirectory(view, limits);
  const places = new Map<string, { readonly entry: Entry; readonly from: number }>();
  let next = 0;
  for (const entry of directory.entries) {
    const { from, end } = placeOf(view, entry, next, directory.offset);
    next = end;
    places.set(entry.name, { entry, from });
  }
  if (next !== directory.offset) throw new JalonError('share/extra-bytes');
  return {
    sizes: new Map(directory.entries.map(({ name, size }) => [name, size])),
    read(name) {
      const place = places.get(name);
      if (!place) return undefined;
      const { entry, from } = place;
      const bytes = unpack(zip.subarray(from, from + entry.packed), entry, entry.size);
      if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw altered(name);
      return bytes;
    },
  };
}

/** The entries of a zip by name, all inflated, in the order in which they lie. Throws as `openContainer` and its `read`. */
export function readContainer(zip: Uint8Array, limits = LIMITS): ReadonlyMap<string, Uint8Array> {
  const { sizes, read } = openContainer(zip, limits);
  return new Map([...sizes.keys()].flatMap((name) => [[name, read(name) ?? new Uint8Array()] as const]));
}

/**
 * The entries of a damaged zip that can be unpacked, by name, under the same limits; where the directory is gone they are found by their
 * own headers. Whether one is what was saved its hash says. Throws `share/not-a-share-file`.
 */
export function intactEntries(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (zip.length < 4 || view.getUint32(0, true) !== LOCAL.signature) throw new JalonError('share/not-a-share-file');
  const found = new Map<string, Uint8Array>();
  let total = 0;
  for (let at = 0; at + LOCAL.size <= zip.length && found.size < LIMITS.entries; ) {
    if (view.getUint32(at, true) !== LOCAL.signature) {
      at++;
      continue;
    }
    const length = view.getUint16(at + 26, true);
    const [name, packed, size] = [
      textAt(view, at + LOCAL.size, length),
      view.getUint32(at + 18, true),
      view.getUint32(at + 22, true),
    ];
    const from = at + LOCAL.size + length + view.getUint16(at + 28, true);
    const method = view.getUint16(at + 8, true);
    const isPossible =
      PART_NAME.test(name) && from + packed <= zip.length && size <= largestOf(name, LIMITS) && !found.has(name);
    const bytes =
      isPossible && !isInflated({ name, size, packed }, LIMITS)
        ? unpackOrNull(zip.subarray(from, from + packed), { name, method }, Math.min(size, LIMITS.total - total))
        : null;
    if (bytes) {
      found.set(name, bytes);
      total += bytes.length;
    }
    at = bytes ? from + packed : at + 1;
  }
  return found;
}

function unpackOrNull(packed: Uint8Array, entry: Pick<Entry, 'name' | 'method'>, budget: number): Uint8Array | null {
  try {
    return entry.method === STORED || entry.method === DEFLATED ? unpack(packed, entry, budget) : null;
  } catch {
    return null;
  }
}

/** Bytes an entry may have, by what it is. */
const largestOf = (name: string, { json, preview, entry }: ContainerLimits): number =>
  name.endsWith('.json') ? json : name === PREVIEW ? preview : entry;

const ratioOf = (name: string, { ratio, previewRatio, tableRatio }: ContainerLimits): number =>
  isTableName(name) ? tableRatio : name === PREVIEW ? previewRatio : ratio;

/** Whether an entry claims to be larger than what it is packed in ever comes to. */
const isInflated = (
  { name, size, packed }: Pick<Entry, 'name' | 'size' | 'packed'>,
  limits: ContainerLimits,
): boolean => size > limits.ratioFrom && size / Math.max(1, packed) > ratioOf(name, limits);

/** Refuses, before anything is written, what no reader would open: `share/cannot-keep-size` {part, size and most in MB}. Bytes that there is room for beside. */
export function refuseUnopenable(entries: ReadonlyMap<string, Uint8Array>, limits = LIMITS): number {
  const refuse = (part: 'document' | 'page' | 'table' | 'whole', size: number, most: number): void => {
    if (size > most)
      throw new JalonError('share/cannot-keep-size', { part, size: Math.ceil(size / 2 ** 20), most: most / 2 ** 20 });
  };
  for (const [name, { length }] of entries)
    refuse(name === DOCUMENT ? 'document' : name === PREVIEW ? 'page' : 'table', length, largestOf(name, limits));
  const whole = [...entries.values()].reduce((sum, { length }) => sum + length, 0) + ROOM_OF_MANIFEST;
  refuse('whole', whole, limits.total);
  return limits.total - whole;
}

/** What manifest and seals take at the most, in bytes. */
const ROOM_OF_MANIFEST = 2 ** 20;

const altered = (part: string): JalonError => new JalonError('share/part-altered', { part });

/** The entries the directory lists, each refused by its name, kind or claimed size before anything is inflated. */
function readDirectory(
  view: DataView,
  limits: ContainerLimits,
): { readonly entries: readonly Entry[]; readonly offset: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  if (count > limits.entries) throw new JalonError('share/too-large', { part: 'zip' });
  if (offset + size !== end || view.getUint16(end + 8, true) !== count) throw new JalonError('share/extra-bytes');
  const entries: Entry[] = [];
  const names = new Set<string>();
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL.size > end || view.getUint32(at, true) !== CENTRAL.signature)
      throw new JalonError('share/truncated-end');
    const length = view.getUint16(at + 28, true);
    const name = textAt(view, at + CENTRAL.size, length);
    const entry: Entry = {
      name,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    const isReadable = (entry.flags & ENCRYPTED) === 0 && (entry.method === STORED || entry.method === DEFLATED);
    if (!PART_NAME.test(name) || !isReadable) throw new JalonError('share/foreign-part', { part: name.slice(0, 80) });
    if (names.has(name)) throw new JalonError('share/duplicate-part', { part: name });
    names.add(name);
    if (entry.size > largestOf(name, limits) || isInflated(entry, limits))
      throw new JalonError('share/too-large', { part: name });
    entries.push(entry);
    if (view.getUint16(at + 30, true) > 0 || view.getUint16(at + 32, true) > 0)
      throw new JalonError('share/extra-bytes');
    at += CENTRAL.size + length;
  }
  if (at !== end) throw new JalonError('share/extra-bytes');
  const claimed = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (claimed > limits.total) throw new JalonError('share/too-large', { part: 'zip' });
  return { entries, offset };
}

/** Where the end record starts: the last bytes of the file, since a share file has no comment. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END.size;
  if (last >= 0 && view.getUint32(last, true) === END.signature && view.getUint16(last + 20, true) === 0) return last;
  for (let at = last - 1; at >= Math.max(0, last - 0xffff); at--)
    if (view.getUint32(at, true) === END.signature) throw new JalonError('share/extra-bytes');
  throw truncatedAt(view);
}

/** In which part a file without its end stops. */
function truncatedAt(view: DataView): JalonError {
  let at = 0;
  while (at + LOCAL.size <= view.byteLength && view.getUint32(at, true) === LOCAL.signature) {
    const length = view.getUint16(at + 26, true);
    const name = textAt(view, at + LOCAL.size, Math.min(length, view.byteLength - at - LOCAL.size));
    at += LOCAL.size + length + view.getUint16(at + 28, true) + view.getUint32(at + 18, true);
    if (at > view.byteLength) return new JalonError('share/truncated', { part: name.slice(0, 100) });
  }
  return new JalonError('share/truncated-end');
}

/** Where the bytes of an entry lie. It must start where the one before ends, and its local header must say what the directory says. */
function placeOf(view: DataView, entry: Entry, next: number, limit: number): { from: number; end: number } {
  const { offset, name } = entry;
  if (offset !== next) throw new JalonError('share/extra-bytes');
  if (offset + LOCAL.size > limit || view.getUint32(offset, true) !== LOCAL.signature) throw altered(name);
  const length = view.getUint16(offset + 26, true);
  if (view.getUint16(offset + 28, true) > 0) throw new JalonError('share/extra-bytes');
  const from = offset + LOCAL.size + length;
  const isDescribed = (entry.flags & DESCRIPTOR) !== 0;
  const stated = { crc: view.getUint32(offset + 14, true), packed: view.getUint32(offset + 18, true) };
  const agrees =
    textAt(view, offset + LOCAL.size, length) === name &&
    view.getUint16(offset + 6, true) === entry.flags &&
    view.getUint16(offset + 8, true) === entry.method &&
    (isDescribed || (stated.crc === entry.crc && stated.packed === entry.packed)) &&
    (isDescribed || view.getUint32(offset + 22, true) === entry.size);
  const end = from + entry.packed;
  if (!agrees || end > limit) throw altered(name);
  return { from, end: isDescribed ? skipDescriptor(view, end, limit) : end };
}

/** Zips written in one go hold sizes and checksum once more after the data; they are in the directory already. */
function skipDescriptor(view: DataView, at: number, limit: number): number {
  for (let end = at; end <= Math.min(limit, at + LONGEST_DESCRIPTOR); end++) {
    if (end === limit || view.getUint32(end, true) === LOCAL.signature) return end;
  }
  throw new JalonError('share/extra-bytes');
}

/** The content of an entry; stops as soon as it is larger than `budget` bytes. */
function unpack(packed: Uint8Array, { name, method }: Pick<Entry, 'name' | 'method'>, budget: number): Uint8Array {
  if (method === STORED) {
    if (packed.length > budget) throw altered(name);
    return packed.slice();
  }
  // Where it goes is made once: pieces put together at the end would be held twice.
  const bytes = new Uint8Array(budget);
  let size = 0;
  const inflate = new Inflate((chunk) => {
    if (size + chunk.length > budget) throw altered(name);
    bytes.set(chunk, size);
    size += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK)
      inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  } catch (cause) {
    throw cause instanceof JalonError ? cause : new JalonError('share/part-altered', { part: name }, { cause });
  }
  return size === budget ? bytes : bytes.slice(0, size);
}

/** Names are ASCII in a share file; any other byte becomes a sign that no part name has. */
const textAt = (view: DataView, offset: number, length: number): string =>
  offset + length > view.byteLength
    ? ''
    : new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + offset, length));
