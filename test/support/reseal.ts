import { strFromU8, strToU8, zipSync } from 'fflate';
import { canonicalJson } from '#shared/core/canonical-json';
import { sha256 } from '#shared/core/hash';
import { inPartOrder, type Manifest, rootHash } from '#shared/share/manifest';
import { sectionRoots } from '#shared/share/section-roots';

export const SAVED = '2026-11-24T08:00:00.000Z';

const jsonOf = (bytes: Uint8Array | undefined): unknown => {
  try {
    return JSON.parse(strFromU8(bytes ?? new Uint8Array()));
  } catch {
    return null;
  }
};

/** A share file of any entries, with a manifest whose hashes fit: what anyone can make who knows the format. */
export async function sealed(
  entries: Readonly<Record<string, Uint8Array>>,
  savedAt = SAVED,
  change: (manifest: Omit<Manifest, 'root'>) => Omit<Manifest, 'root'> = (manifest) => manifest,
): Promise<Uint8Array> {
  const names = inPartOrder(Object.keys(entries));
  const parts = await Promise.all(
    names.map(async (name) => {
      const bytes = entries[name] ?? new Uint8Array();
      return { name, sha256: await sha256(bytes), bytes: bytes.length };
    }),
  );
  const stated = change({
    format: 'jalon',
    formatVersion: 1,
    readerVersion: 1,
    appVersion: '0.1.0',
    savedAt,
    savedBy: '',
    parts,
    roots: await sectionRoots(jsonOf(entries['document.json']), parts),
  });
  const manifest = { ...stated, root: await rootHash(stated) };
  const files = Object.fromEntries(names.map((name) => [name, entries[name] ?? new Uint8Array()]));
  return zipSync({ 'manifest.json': strToU8(canonicalJson(manifest)), ...files }, { level: 0 });
}
