import { JalonError, toFailure } from '../core/errors.ts';
import { sha256 } from '../core/hash.ts';
import { err, ok, type Result, unwrap } from '../core/result.ts';
import { documentOf } from '../workbench/drafts.ts';
import { parseWorkbench } from '../workbench/schema.ts';
import { partsOfSource, type Workbench } from '../workbench/workbench.ts';
import { type Container, openContainer } from './container.ts';
import {
  DOCUMENT,
  dataName,
  digestOf,
  isResultName,
  isTableName,
  MANIFEST,
  PREVIEW,
  resultName,
  SEALS,
  SHARE_VERSION,
} from './format.ts';
import {
  earlyRootHash,
  inPartOrder,
  type Manifest,
  neededVersion,
  parseManifest,
  rootHash,
  type StatedManifest,
} from './manifest.ts';
import { jsonOfPart } from './read-json.ts';
import { basesIn, type KeptResult, parseResult, type Results } from './results.ts';
import { isSealOf, type Seal, sealsSchema } from './seal.ts';
import { changedSections, sectionRoots } from './section-roots.ts';
import { refuseCodes, refuseSources } from './workbench-limits.ts';

export interface Share {
  readonly workbench: Workbench;
  /** Table parts by hash. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** What figures showed when it was saved; empty: the file keeps none. */
  readonly results: Results;
  readonly manifest: Manifest;
  /** Written before the first release: when and by whom it was saved is not sealed, so it is left empty. */
  readonly isEarly: boolean;
  /** Each holds for the root; who is behind a key, the keys one has kept say. */
  readonly seals: readonly Seal[];
}

/**
 * Opens a `.jalon` file: every part is counted, hashed, named by its hash and named in the document; the first damage found is the error.
 * No table is inflated before the document is known to be whole and to name it. Runs no code.
 */
export async function readShare(bytes: Uint8Array): Promise<Result<Share>> {
  try {
    const container = openContainer(bytes);
    const stated = readManifest(container.read(MANIFEST));
    checkListing(container, stated);
    const listed = stated.manifest.parts;
    const json = jsonOfPart(
      (
        await checkedParts(
          container,
          listed.filter(({ name }) => name === DOCUMENT),
        )
      ).get(DOCUMENT),
      DOCUMENT,
    );
    // What is no document is refused before its sections are hashed.
    const workbench = documentOf(unwrap(parseWorkbench(json)));
    const manifest = await checkedManifest(stated, json);
    const seals = await checkedSeals(container.read(SEALS), manifest.root);
    refuseSources(workbench);
    refuseCodes(workbench);
    const tables = new Set(workbench.sources.flatMap(partsOfSource).map(({ sha256: digest }) => dataName(digest)));
    checkTables(tables, listed);
    const entries = await checkedParts(
      container,
      listed.filter(({ name }) => name !== DOCUMENT),
    );
    const parts = new Map(
      [...tables].flatMap((name) => {
        const part = entries.get(name);
        return part ? [[digestOf(name), part] as const] : [];
      }),
    );
    const results = await resultsIn(entries, workbench);
    return ok({ workbench, parts, results, manifest, isEarly: stated.isEarly, seals });
  } catch (error) {
    return err(toFailure(error));
  }
}

function readManifest(bytes: Uint8Array | undefined): StatedManifest {
  const json = jsonOfPart(bytes, MANIFEST);
  const needed = neededVersion(json);
  if (needed !== null && needed > SHARE_VERSION) throw new JalonError('share/too-new', { needed });
  const stated = parseManifest(json);
  if (!stated) throw new JalonError('share/part-altered', { part: MANIFEST });
  return stated;
}

/** What the manifest lists against what the container claims, before anything else is inflated. */
function checkListing({ sizes }: Container, { isEarly, manifest }: StatedManifest): void {
  const names = manifest.parts.map(({ name }) => name);
  const listed = new Set([MANIFEST, ...names, ...(isEarly ? [] : [SEALS])]);
  for (const name of sizes.keys()) if (!listed.has(name)) throw new JalonError('share/foreign-part', { part: name });
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) throw new JalonError('share/duplicate-part', { part: twice });
  for (const { name, bytes, sha256: digest } of manifest.parts) {
    const size = sizes.get(name);
    if (size === undefined) throw new JalonError('share/part-missing', { part: name });
    const isDerived = !isEarly && (name === PREVIEW || name === resultName(digest));
    const isNamed = name === DOCUMENT || isDerived || name === dataName(digest);
    if (size !== bytes || !isNamed) throw new JalonError('share/part-altered', { part: name });
  }
  if (isEarly) return;
  const held = [...sizes.keys()];
  const wanted = [MANIFEST, ...inPartOrder(names)];
  const misplaced = wanted.find((name, place) => held[place] !== name || (place > 0 && names[place - 1] !== name));
  if (misplaced !== undefined) throw new JalonError('share/out-of-order', { part: misplaced });
}

/** The tables the document names are those the manifest lists. */
function checkTables(tables: ReadonlySet<string>, listed: Manifest['parts']): void {
  const names = new Set(listed.map(({ name }) => name));
  for (const part of tables) if (!names.has(part)) throw new JalonError('share/part-missing', { part });
  for (const part of names)
    if (isTableName(part) && !tables.has(part)) throw new JalonError('share/foreign-part', { part });
}

/** Parts by name, each with the hash the manifest states. */
async function checkedParts({ read }: Container, listed: Manifest['parts']): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = new Map<string, Uint8Array>();
  for (const { name, sha256: digest } of listed) {
    const bytes = read(name);
    if (!bytes) throw new JalonError('share/part-missing', { part: name });
    if ((await sha256(bytes)) !== digest) throw new JalonError('share/part-altered', { part: name });
    entries.set(name, bytes);
  }
  return entries;
}

/** What figures showed, each once and of a figure the document has. */
async function resultsIn(entries: ReadonlyMap<string, Uint8Array>, workbench: Workbench): Promise<Results> {
  const names = [...entries.keys()].filter(isResultName);
  if (names.length === 0) return new Map();
  const basisOf = await basesIn(workbench);
  const results = new Map<string, KeptResult>();
  for (const part of names) {
    const result = parseResult(jsonOfPart(entries.get(part), part));
    if (!result) throw new JalonError('share/part-altered', { part });
    if (results.has(result.figure)) throw new JalonError('share/duplicate-part', { part });
    if (!(await basisOf(result.figure))) throw new JalonError('share/foreign-part', { part });
    results.set(result.figure, result);
  }
  return results;
}

/** The seals of a root; a file with one that does not hold was changed. */
async function checkedSeals(bytes: Uint8Array | undefined, root: string): Promise<readonly Seal[]> {
  if (!bytes) return [];
  const parsed = sealsSchema.safeParse(jsonOfPart(bytes, SEALS));
  if (!parsed.success) throw new JalonError('share/part-altered', { part: SEALS });
  const keys = parsed.data.map(({ key }) => key);
  for (const [place, seal] of parsed.data.entries())
    if (keys.indexOf(seal.key) !== place || !(await isSealOf(seal, root)))
      throw new JalonError('share/part-altered', { part: SEALS });
  return parsed.data;
}

/** The manifest with every hash in it worked out again; what an early one does not seal is empty. */
async function checkedManifest({ isEarly, manifest }: StatedManifest, document: unknown): Promise<Manifest> {
  const roots = await sectionRoots(document, manifest.parts);
  const root = isEarly ? await earlyRootHash(manifest.parts) : await rootHash(manifest);
  if (root !== manifest.root || (!isEarly && changedSections(roots, manifest.roots).length > 0))
    throw new JalonError('share/part-altered', { part: MANIFEST });
  if (!isEarly) return manifest;
  const { parts } = manifest;
  return {
    format: 'jalon',
    formatVersion: 1,
    readerVersion: 1,
    appVersion: '',
    savedAt: '',
    savedBy: '',
    parts,
    roots,
    root,
  };
}
