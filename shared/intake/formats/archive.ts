import { Gunzip, Unzip, UnzipInflate } from 'fflate';
import { JalonError } from '../../core/errors.ts';

/** What an archive may hold; anything beyond is refused while it is inflated. Bytes, but for `entries` and `ratio`. */
export const ARCHIVE_LIMITS = { entries: 200, total: 2 ** 30, ratio: 300, ratioFrom: 2 ** 24 } as const;

/** Bytes handed to the inflater at a time: how far past a limit inflating can run. */
const CHUNK = 1 << 16;

/** Counts what comes out against what went in. Throws `intake/archive-too-large`. */
function meter(packed: number): (bytes: number) => void {
  let total = 0;
  return (bytes) => {
    total += bytes;
    const isBomb = total > ARCHIVE_LIMITS.ratioFrom && total / Math.max(1, packed) > ARCHIVE_LIMITS.ratio;
    if (total > ARCHIVE_LIMITS.total || isBomb) throw new JalonError('intake/archive-too-large');
  };
}

/** The content of a gzip file. Throws `intake/archive-broken`, `intake/archive-too-large`. */
export function gunzip(bytes: Uint8Array): Uint8Array {
  const count = meter(bytes.length);
  const chunks: Uint8Array[] = [];
  let isEnded = false;
  const stream = new Gunzip((chunk, isLast) => {
    count(chunk.length);
    chunks.push(chunk.slice());
    isEnded = isLast;
  });
  pushAll(bytes, (chunk, isLast) => stream.push(chunk, isLast));
  if (!isEnded) throw new JalonError('intake/archive-broken');
  return joined(chunks);
}

/** The files of a zip by name, folders and system files left out. Throws `intake/archive-broken`, `intake/archive-too-large`, `intake/archive-locked`. */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const count = meter(bytes.length);
  const found = new Map<string, Uint8Array>();
  const open = new Set<string>();
  if (isEncrypted(bytes)) throw new JalonError('intake/archive-locked');
  const stream = new Unzip((file) => {
    if (found.size + open.size >= ARCHIVE_LIMITS.entries) throw new JalonError('intake/archive-too-large');
    if (file.name.endsWith('/') || /(^|\/)(__MACOSX\/|\.)/.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    open.add(file.name);
    file.ondata = (error, chunk, isLast) => {
      // What is thrown from here comes back as an error of the inflater.
      if (error instanceof JalonError) throw error;
      if (error) throw new JalonError('intake/archive-broken', {}, { cause: error });
      count(chunk.length);
      chunks.push(chunk.slice());
      if (!isLast) return;
      open.delete(file.name);
      found.set(file.name, joined(chunks));
    };
    file.start();
  });
  stream.register(UnzipInflate);
  pushAll(bytes, (chunk, isLast) => stream.push(chunk, isLast));
  if (open.size > 0 || found.size === 0) throw new JalonError('intake/archive-broken');
  return found;
}

/** Bit 0 of the flags of the first local header. */
const isEncrypted = (bytes: Uint8Array): boolean => ((bytes[6] ?? 0) & 1) === 1;

function pushAll(bytes: Uint8Array, push: (chunk: Uint8Array, isLast: boolean) => void): void {
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  } catch (cause) {
    throw cause instanceof JalonError ? cause : new JalonError('intake/archive-broken', {}, { cause });
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
