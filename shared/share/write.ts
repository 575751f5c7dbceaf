import { zipSync } from 'fflate';
import { canonicalJson } from '../core/canonical-json.ts';
import { JalonError } from '../core/errors.ts';
import { sha256 } from '../core/hash.ts';
import { APP_VERSION } from '../core/version.ts';
import { documentOf } from '../workbench/drafts.ts';
import { parseWorkbench } from '../workbench/schema.ts';
import { partsOfSource, type Workbench } from '../workbench/workbench.ts';
import { refuseUnopenable } from './container.ts';
import { DOCUMENT, dataName, LIMITS, MANIFEST, PREVIEW, resultName, SEALS, SHARE_VERSION } from './format.ts';
import { inPartOrder, type Manifest, rootHash } from './manifest.ts';
import { type KeptResult, type Results, restingOn, resultBytes } from './results.ts';
import { isSealOf, type Seal } from './seal.ts';
import { sectionRoots } from './section-roots.ts';
import { refuseCodes, refuseSources } from './workbench-limits.ts';

/** What a share file is written from. */
export interface ShareContent {
  readonly workbench: Workbench;
  /** Table parts by hash; all that the workbench's sources name must be here, others are left out. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** What figures showed, worked out from this very content; absent: nothing is kept. */
  readonly results?: Results;
  /** ISO instant. */
  readonly savedAt: string;
  /** What the person who saves is called; without it nobody is named. */
  readonly savedBy?: string;
  /** Makes the seal of a root; without it nobody seals. */
  readonly seal?: (root: string) => Promise<Seal>;
  /** The page of `previewPage`, made from this very content; absent: the file has none. */
  readonly preview?: Uint8Array;
}

interface WrittenShare {
  readonly bytes: Uint8Array;
  readonly root: string;
  readonly manifest: Manifest;
  readonly seals: readonly Seal[];
  /** As the file keeps them. */
  readonly results: Results;
  /** Results of its figures for which it had no room: a reader accepts so many entries and no more. */
  readonly leftOut: number;
}

/** The entries' date: local midnight of the first day zip knows, so that equal content is equal bytes in every time zone. */
const ENTRY_DATE = new Date(1980, 0, 1);

/** Manifest and seals. */
const RESERVED = 2;

/** A `.jalon` file and its root hash. Rejects with `share/part-missing` when a table of the workbench is not in `parts`, with `seal/broken-key` for a seal that does not hold, with `share/cannot-keep` {where} for a document that would not be read back, with `share/cannot-keep-size` for one that is too large, and with what else `readShare` would refuse it for. */
export async function writeShare(content: ShareContent, limits = LIMITS): Promise<WrittenShare> {
  refuseSources(content.workbench);
  refuseCodes(content.workbench);
  const document = canonicalJson(documentOf(content.workbench));
  const read = parseWorkbench(JSON.parse(document));
  if (!read.ok) throw new JalonError('share/cannot-keep', { where: String(read.error.params?.where ?? DOCUMENT) });
  const entries = new Map<string, Uint8Array>([[DOCUMENT, new TextEncoder().encode(document)]]);
  for (const part of content.workbench.sources.flatMap(partsOfSource)) {
    const bytes = content.parts.get(part.sha256);
    if (!bytes) throw new JalonError('share/part-missing', { part: dataName(part.sha256) });
    entries.set(dataName(part.sha256), bytes);
  }
  if (content.preview) entries.set(PREVIEW, content.preview);
  let bytesLeft = refuseUnopenable(entries, limits);
  const room = limits.entries - entries.size - RESERVED;
  const kept = new Map<string, KeptResult>();
  const resting = await restingOn(read.value, content.results ?? new Map());
  for (const result of resting.slice(0, room)) {
    const bytes = resultBytes(result);
    if (bytes.length > Math.min(bytesLeft, limits.json)) continue;
    bytesLeft -= bytes.length;
    kept.set(result.figure, result);
    entries.set(resultName(await sha256(bytes)), bytes);
  }
  const parts: Manifest['parts'] = [];
  for (const name of inPartOrder([...entries.keys()])) {
    const bytes = entries.get(name) ?? new Uint8Array();
    parts.push({ name, sha256: await sha256(bytes), bytes: bytes.length });
  }
  const stated = {
    format: 'jalon' as const,
    formatVersion: SHARE_VERSION,
    readerVersion: SHARE_VERSION,
    appVersion: APP_VERSION,
    savedAt: content.savedAt,
    savedBy: (content.savedBy ?? '').slice(0, 200),
    parts,
    roots: await sectionRoots(JSON.parse(document), parts),
  };
  const root = await rootHash(stated);
  const manifest: Manifest = { ...stated, root };
  const seals = content.seal ? [await content.seal(root)] : [];
  for (const seal of seals) if (!(await isSealOf(seal, root))) throw new JalonError('seal/broken-key');
  return {
    bytes: packContainer(manifest, entries, seals),
    root,
    manifest,
    seals,
    results: kept,
    leftOut: resting.length - kept.size,
  };
}

/** The bytes of a share file: the manifest, its parts as it lists them, then seals. */
export function packContainer(
  manifest: Manifest,
  entries: ReadonlyMap<string, Uint8Array>,
  seals: readonly Seal[] = [],
): Uint8Array {
  const encode = (value: unknown) => new TextEncoder().encode(canonicalJson(value));
  const files: Record<string, Uint8Array> = { [MANIFEST]: encode(manifest) };
  for (const { name } of manifest.parts) files[name] = entries.get(name) ?? new Uint8Array();
  if (seals.length > 0) files[SEALS] = encode(seals);
  return zipSync(files, { level: 0, mtime: ENTRY_DATE });
}
