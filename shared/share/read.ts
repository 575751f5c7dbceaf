import { JalonError, toFailure } from '../core/errors.ts';
import { sha256 } from '../core/hash.ts';
import { err, ok, type Result, unwrap } from '../core/result.ts';
import { documentOf } from '../workbench/drafts.ts';
import { parseWorkbench } from '../workbench/schema.ts';
import { partsOfSource, type Workbench } from '../workbench/workbench.ts';
import { readContainer } from './container.ts';
import { DOCUMENT, dataName, digestOf, MANIFEST, SHARE_VERSION } from './format.ts';
import { type Manifest, manifestSchema, rootHash } from './manifest.ts';
import { refuseCodes, refuseSources } from './workbench-limits.ts';

export interface Share {
  readonly workbench: Workbench;
  /** Table parts by hash. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly manifest: Manifest;
}

/** Deepest nesting and largest text of a JSON part that is parsed at all. */
const MAX_DEPTH = 64;
const MAX_TEXT = 64 * 2 ** 20;

/** Opens a `.jalon` file: every part is counted, hashed, named by its hash and named in the document; the first damage found is the error. Runs no code. */
export async function readShare(bytes: Uint8Array): Promise<Result<Share>> {
  try {
    const entries = readContainer(bytes);
    const manifest = readManifest(entries.get(MANIFEST));
    await checkParts(entries, manifest);
    const workbench = documentOf(unwrap(parseWorkbench(readJson(entries.get(DOCUMENT), DOCUMENT))));
    refuseSources(workbench);
    refuseCodes(workbench);
    const parts = new Map<string, Uint8Array>();
    for (const { sha256: digest } of workbench.sources.flatMap(partsOfSource)) {
      const part = entries.get(dataName(digest));
      if (!part) throw new JalonError('share/part-missing', { part: dataName(digest) });
      parts.set(digest, part);
    }
    for (const { name } of manifest.parts)
      if (name !== DOCUMENT && !parts.has(digestOf(name))) throw new JalonError('share/foreign-part', { part: name });
    return ok({ workbench, parts, manifest });
  } catch (error) {
    return err(toFailure(error));
  }
}

function readManifest(bytes: Uint8Array | undefined): Manifest {
  const json = readJson(bytes, MANIFEST);
  const version = (json as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof version === 'number' && version > SHARE_VERSION)
    throw new JalonError('share/too-new', { needed: version });
  const parsed = manifestSchema.safeParse(json);
  if (!parsed.success) throw new JalonError('share/part-altered', { part: MANIFEST });
  return parsed.data;
}

async function checkParts(entries: ReadonlyMap<string, Uint8Array>, manifest: Manifest): Promise<void> {
  const listed = new Set([MANIFEST, ...manifest.parts.map((part) => part.name)]);
  for (const name of entries.keys()) if (!listed.has(name)) throw new JalonError('share/foreign-part', { part: name });
  for (const part of manifest.parts) {
    const bytes = entries.get(part.name);
    if (!bytes) throw new JalonError('share/part-missing', { part: part.name });
    const isSame = bytes.length === part.bytes && (await sha256(bytes)) === part.sha256;
    const isNamed = part.name === DOCUMENT || part.name === dataName(part.sha256);
    if (!isSame || !isNamed) throw new JalonError('share/part-altered', { part: part.name });
  }
  if ((await rootHash(manifest.parts)) !== manifest.root)
    throw new JalonError('share/part-altered', { part: MANIFEST });
}

/** JSON of a part, refused before parsing when too long or too deep for what reads it. */
function readJson(bytes: Uint8Array | undefined, part: string): unknown {
  if (!bytes) throw new JalonError('share/part-missing', { part });
  if (bytes.length > MAX_TEXT) throw new JalonError('share/too-large', { part });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (depthOf(text) > MAX_DEPTH) throw new JalonError('share/part-altered', { part });
    return JSON.parse(text);
  } catch (error) {
    throw error instanceof JalonError ? error : new JalonError('share/part-altered', { part }, { cause: error });
  }
}

function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let isText = false;
  for (let at = 0; at < json.length; at++) {
    const char = json[at];
    if (isText) {
      if (char === '\\') at++;
      else if (char === '"') isText = false;
    } else if (char === '"') isText = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth--;
  }
  return deepest;
}
