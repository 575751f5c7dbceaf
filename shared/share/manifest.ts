import { z } from 'zod';
import { canonicalJson } from '../core/canonical-json.ts';
import { sha256 } from '../core/hash.ts';
import { DOCUMENT, LIMITS, SHARE_VERSION } from './format.ts';

z.config({ jitless: true });

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const name = z.string().max(200);
const parts = z.array(z.strictObject({ name, sha256: hash, bytes: z.int().nonnegative() })).max(LIMITS.entries);
const savedAt = z.iso.datetime().max(40);

const fields = {
  format: z.literal('jalon'),
  /** Version the file was written in, and the lowest whose readers understand it. */
  formatVersion: z.int().positive(),
  readerVersion: z.int().positive(),
  appVersion: z.string().max(40),
  /** ISO instant. */
  savedAt,
  /** What the person who saved it is called; empty: nobody said. No proof: that is a seal. */
  savedBy: name,
  /** The document first, then tables and results in the order of their names: as they lie in the container. */
  parts,
  roots: z.strictObject({
    data: hash,
    analyses: hash,
    text: hash,
    review: hash,
    results: hash.optional(),
    trail: hash.optional(),
  }),
  /** Over all else in the manifest, and by `parts` over every byte of the file. */
  root: hash,
};

export type Manifest = z.infer<ReturnType<typeof manifestOf>>;

/** Fields of later versions that do not hinder reading are let stand: the root covers them. */
const manifestOf = (version: number) => (version > SHARE_VERSION ? z.looseObject(fields) : z.strictObject(fields));

/** Manifests from before the first release, whose root covers names and hashes of parts, and no time. */
const earlySchema = z.strictObject({
  format: z.literal('jalon'),
  formatVersion: z.literal(1),
  savedAt,
  root: hash,
  parts,
});

/** A manifest as the file states it; of an early one nothing but parts and root is believed. */
export type StatedManifest =
  | { readonly isEarly: false; readonly manifest: Manifest }
  | { readonly isEarly: true; readonly manifest: Pick<Manifest, 'parts' | 'root'> };

/** The lowest version of the format that reads a manifest of any version, or null where it states none. */
export function neededVersion(json: unknown): number | null {
  const { formatVersion, readerVersion = formatVersion } = (json ?? {}) as Readonly<Record<string, unknown>>;
  return typeof readerVersion === 'number' ? readerVersion : null;
}

/** Null where `json` is no manifest. */
export function parseManifest(json: unknown): StatedManifest | null {
  const early = earlySchema.safeParse(json);
  if (early.success) return { isEarly: true, manifest: early.data };
  const version = (json as { readonly formatVersion?: unknown } | null)?.formatVersion;
  const parsed = manifestOf(typeof version === 'number' ? version : SHARE_VERSION).safeParse(json);
  return parsed.success ? { isEarly: false, manifest: parsed.data } : null;
}

const hashOf = (value: unknown): Promise<string> => sha256(new TextEncoder().encode(canonicalJson(value)));

/** One hash for the whole file: over everything its manifest says but the root itself. */
export const rootHash = ({
  root: _,
  ...stated
}: Omit<Manifest, 'root'> & { readonly root?: string }): Promise<string> => hashOf(stated);

/** The root of an early manifest: names and hashes of its parts, in whatever order. */
export const earlyRootHash = (stated: Manifest['parts']): Promise<string> =>
  hashOf(stated.map(({ name, sha256: digest }) => [name, digest]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));

/** Part names in the one order they may have. */
export const inPartOrder = (names: readonly string[]): readonly string[] =>
  names.toSorted((a, b) => (a === b ? 0 : a === DOCUMENT || (b !== DOCUMENT && a < b) ? -1 : 1));
