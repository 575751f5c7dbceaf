import { Unzip, UnzipInflate } from 'fflate';
import { JalonError } from '../core/errors.ts';
import { LIMITS, PART_NAME } from './format.ts';

/** Bytes handed to the reader at a time: how far past a limit inflating can run. */
const CHUNK = 1 << 16;

/**
 * The entries of a zip by name, inflated under `LIMITS` with our own byte counts; what headers claim is not believed.
 * Throws `share/not-a-share-file`, `share/foreign-part`, `share/duplicate-part`, `share/too-large`, `share/truncated`.
 */
export function readContainer(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  if (zip.length < 4 || zip[0] !== 0x50 || zip[1] !== 0x4b) throw new JalonError('share/not-a-share-file');
  const entries = new Map<string, Uint8Array>();
  const open = new Set<string>();
  let total = 0;
  const unzip = new Unzip((file) => {
    if (!PART_NAME.test(file.name)) throw new JalonError('share/foreign-part', { part: file.name.slice(0, 80) });
    if (entries.has(file.name) || open.has(file.name))
      throw new JalonError('share/duplicate-part', { part: file.name });
    if (entries.size + open.size >= LIMITS.entries) throw new JalonError('share/too-large', { part: file.name });
    open.add(file.name);
    const chunks: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, chunk, isLast) => {
      if (error) throw new JalonError('share/part-altered', { part: file.name }, { cause: error });
      size += chunk.length;
      total += chunk.length;
      const ratio = size / Math.max(1, zip.length);
      if (size > LIMITS.entry || total > LIMITS.total || (size > LIMITS.ratioFrom && ratio > LIMITS.ratio)) {
        throw new JalonError('share/too-large', { part: file.name });
      }
      chunks.push(chunk.slice());
      if (!isLast) return;
      open.delete(file.name);
      entries.set(file.name, concatenate(chunks, size));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < zip.length; at += CHUNK) unzip.push(zip.subarray(at, at + CHUNK), at + CHUNK >= zip.length);
  } catch (error) {
    if (error instanceof JalonError) throw error;
    throw new JalonError('share/truncated', { part: [...open][0] ?? '' }, { cause: error });
  }
  const [unfinished] = open;
  if (unfinished !== undefined) throw new JalonError('share/truncated', { part: unfinished });
  return entries;
}

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const joined = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}
