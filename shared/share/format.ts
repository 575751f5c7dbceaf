import { z } from 'zod';
import { canonicalJson } from '../core/canonical-json.ts';
import { sha256 } from '../core/hash.ts';

z.config({ jitless: true });

/** Version of the container; raised only when an older reader could not read the file. */
export const SHARE_VERSION = 1;

export const MANIFEST = 'manifest.json';
export const DOCUMENT = 'document.json';

/** The only names a share file may hold. */
export const PART_NAME = /^(manifest\.json|document\.json|data\/[0-9a-f]{64}\.parquet)$/;

export const dataName = (hash: string): string => `data/${hash}.parquet`;

/** The hash in the name of a table part. */
export const digestOf = (name: string): string => name.slice('data/'.length, -'.parquet'.length);

/** What a reader accepts; anything beyond is refused before it is inflated further. Bytes, but for `entries` and `ratio`. */
export const LIMITS = {
  entries: 2000,
  entry: 256 * 2 ** 20,
  total: 512 * 2 ** 20,
  ratio: 200,
  ratioFrom: 2 ** 20,
} as const;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const manifestSchema = z.strictObject({
  format: z.literal('jalon'),
  formatVersion: z.int().positive(),
  /** ISO instant. Not under `root`, so that equal content keeps its root: nothing may rely on it, and nothing shows it. */
  savedAt: z.iso.datetime().max(40),
  root: hash,
  parts: z
    .array(z.strictObject({ name: z.string().max(200), sha256: hash, bytes: z.int().nonnegative() }))
    .max(LIMITS.entries),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** One hash for the whole file: over names and hashes of its parts, in whatever order the container holds them. */
export const rootHash = (parts: Manifest['parts']): Promise<string> => {
  const sorted = parts.map(({ name, sha256: digest }) => [name, digest]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return sha256(new TextEncoder().encode(canonicalJson(sorted)));
};

/**
 * A root hash as people compare it: its first 20 digits in groups of four. Another file of the same code would take 2^80 trials; with
 * eight digits it takes minutes.
 */
export const codeOf = (root: string): string => (root.slice(0, 20).match(/.{4}/g) ?? []).join(' ');
