import { strToU8, unzipSync, zipSync } from 'fflate';
import { sha256 } from '#shared/core/hash';
import { DOCUMENT, dataName, digestOf, MANIFEST, PREVIEW } from '#shared/share/format';
import type { Workbench } from '#shared/workbench/workbench';
import { sealed } from './reseal.ts';

export interface ShareBomb {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MB = 2 ** 20;

/** Share files made to cost whoever opens them, from a whole one with a source of its own: every hash fits as far as it can. */
export async function* shareBombs(whole: Uint8Array): AsyncGenerator<ShareBomb> {
  const { [MANIFEST]: _, [DOCUMENT]: document = new Uint8Array(), ...parts } = unzipSync(whole);
  const text = new TextDecoder().decode(document);
  const withText = (changed: string) => sealed({ ...parts, [DOCUMENT]: strToU8(changed) });
  const withFields = (fields: object) => withText(JSON.stringify({ ...JSON.parse(text), ...fields }));

  yield { name: 'one entry of 1000 to 1', bytes: zipSync({ [DOCUMENT]: new Uint8Array(250 * MB) }) };
  yield { name: 'document of 250 MB at 190 to 1', bytes: zipSync({ [DOCUMENT]: fillerOf(250 * MB) }) };
  yield {
    name: 'page of 250 MB at 190 to 1',
    bytes: zipSync(unzipSync(await sealed({ ...parts, [DOCUMENT]: document, [PREVIEW]: fillerOf(250 * MB) }))),
  };
  const names = ['a', 'b'].map((sign) => dataName(sign.repeat(64)));
  yield {
    name: 'two tables of 250 MB at 190 to 1',
    bytes: zipSync({
      [MANIFEST]: strToU8('{}'),
      ...Object.fromEntries(names.map((name) => [name, fillerOf(250 * MB)])),
    }),
  };
  yield { name: 'a million entries', bytes: manyEntries(1_000_000) };
  yield {
    name: 'JSON 30 million deep',
    bytes: zipSync(
      { [DOCUMENT]: strToU8('['.repeat(30 * MB)), [MANIFEST]: strToU8('['.repeat(30 * MB)) },
      { level: 0 },
    ),
  };
  yield { name: 'title of 60 MB', bytes: await withFields({ title: 'T'.repeat(60 * MB) }) };
  const comment = { author: 'A', at: '2026-01-01T00:00:00Z', text: 'T' };
  const comments = (count: number) => Array.from({ length: count }, (__, at) => ({ id: `c${at}`, ...comment }));
  yield { name: 'a million comments', bytes: await withFields({ comments: comments(800_000) }) };
  yield { name: 'a hundred thousand comments', bytes: await withFields({ comments: comments(100_000) }) };
  const { sources } = JSON.parse(text) as Workbench;
  const [part] = sources.find(({ kind }) => kind === 'file')?.parts ?? [];
  if (!part) throw new Error('the file has a source of its own');
  const table = dataName(part.sha256);
  const claimed = claimingRows(parts[table] ?? new Uint8Array(), part.rows, 2 ** 40);
  const digest = await sha256(claimed);
  const { [table]: __, ...others } = parts;
  yield {
    name: 'a table that claims 2^40 rows',
    bytes: await sealed({
      ...others,
      [dataName(digest)]: claimed,
      [DOCUMENT]: strToU8(text.replaceAll(digestOf(table), digest)),
    }),
  };
}

/** Bytes that deflate to about a 190th: zeros with noise between. */
function fillerOf(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  const [every, noise] = [65_536, 290];
  for (let at = 0; at < size; at += every) crypto.getRandomValues(bytes.subarray(at, Math.min(size, at + noise)));
  return bytes;
}

/** A zip of empty entries; its end record states as many as it has room to. */
function manyEntries(count: number): Uint8Array {
  const [local, central, end, name] = [30, 46, 22, 9];
  const bytes = new Uint8Array(count * (local + central + 2 * name) + end);
  const view = new DataView(bytes.buffer);
  const names = (at: number) => strToU8(`e${String(at).padStart(name - 1, '0')}`);
  let [here, there] = [0, count * (local + name)];
  const directory = there;
  for (let at = 0; at < count; at++) {
    view.setUint32(here, 0x04034b50, true);
    view.setUint16(here + 26, name, true);
    bytes.set(names(at), here + local);
    view.setUint32(there, 0x02014b50, true);
    view.setUint16(there + 28, name, true);
    view.setUint32(there + 42, here, true);
    bytes.set(names(at), there + central);
    here += local + name;
    there += central + name;
  }
  view.setUint32(there, 0x06054b50, true);
  view.setUint16(there + 8, 0xffff, true);
  view.setUint16(there + 10, 0xffff, true);
  view.setUint32(there + 12, there - directory, true);
  view.setUint32(there + 16, directory, true);
  return bytes;
}

/** A Parquet file whose footer states other rows wherever it states `held`: of the file, its groups and their columns (zigzag varints of Thrift's compact protocol). */
export function claimingRows(parquet: Uint8Array, held: number, rows: number): Uint8Array {
  const end = parquet.length - 8;
  const from = end - new DataView(parquet.buffer, parquet.byteOffset).getUint32(end, true);
  const [stated, claimed] = [varint(held * 2), varint(rows * 2)];
  const changed: number[] = [];
  for (let at = from; at < end; ) {
    const isStated = parquet[at] === 0x16 && stated.every((one, next) => parquet[at + 1 + next] === one);
    changed.push(parquet[at] ?? 0, ...(isStated ? claimed : []));
    at += 1 + (isStated ? stated.length : 0);
  }
  const made = new Uint8Array(from + changed.length + 8);
  made.set(parquet.subarray(0, from));
  made.set(changed, from);
  made.set(parquet.subarray(end), from + changed.length);
  new DataView(made.buffer).setUint32(made.length - 8, changed.length, true);
  return made;
}

function varint(value: number): readonly number[] {
  const bytes: number[] = [];
  let left = value;
  while (left >= 128) {
    bytes.push((left % 128) + 128);
    left = Math.floor(left / 128);
  }
  return [...bytes, left];
}
