import { z } from 'zod';
import { canonicalJson } from '../core/canonical-json.ts';
import { sha256 } from '../core/hash.ts';
import { LIMITS } from './format.ts';

z.config({ jitless: true });

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
