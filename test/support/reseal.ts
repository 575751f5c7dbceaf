import { strToU8, zipSync } from 'fflate';
import { canonicalJson } from '#shared/core/canonical-json';
import { sha256 } from '#shared/core/hash';
import { rootHash } from '#shared/share/manifest';

export const SAVED = '2026-11-24T08:00:00.000Z';

/** A share file of any entries, with a manifest whose hashes fit: what anyone can make who knows the format. */
export async function sealed(entries: Readonly<Record<string, Uint8Array>>, savedAt = SAVED): Promise<Uint8Array> {
  const parts = await Promise.all(
    Object.entries(entries).map(async ([name, bytes]) => ({ name, sha256: await sha256(bytes), bytes: bytes.length })),
  );
  const manifest = { format: 'jalon', formatVersion: 1, savedAt, root: await rootHash(parts), parts };
  return zipSync({ ...entries, 'manifest.json': strToU8(canonicalJson(manifest)) }, { level: 0 });
}
