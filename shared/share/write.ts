import { zipSync } from 'fflate';
import { canonicalJson } from '../core/canonical-json.ts';
import { JalonError } from '../core/errors.ts';
import { sha256 } from '../core/hash.ts';
import { documentOf } from '../workbench/drafts.ts';
import { parseWorkbench } from '../workbench/schema.ts';
import { partsOfSource, type Workbench } from '../workbench/workbench.ts';
import { DOCUMENT, dataName, MANIFEST, SHARE_VERSION } from './format.ts';
import { type Manifest, rootHash } from './manifest.ts';
import { refuseCodes, refuseSources } from './workbench-limits.ts';

interface ShareContent {
  readonly workbench: Workbench;
  /** Table parts by hash; all that the workbench's sources name must be here, others are left out. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** ISO instant. */
  readonly savedAt: string;
}

/** The entries' date: local midnight of the first day zip knows, so that equal content is equal bytes in every time zone. */
const ENTRY_DATE = new Date(1980, 0, 1);

/** A `.jalon` file and its root hash. Rejects with `share/part-missing` when a table of the workbench is not in `parts`, with `share/cannot-keep` {where} for a document that would not be read back, and with what else `readShare` would refuse it for. */
export async function writeShare(
  content: ShareContent,
): Promise<{ readonly bytes: Uint8Array; readonly root: string }> {
  refuseSources(content.workbench);
  refuseCodes(content.workbench);
  const encode = (value: unknown) => new TextEncoder().encode(canonicalJson(value));
  const document = canonicalJson(documentOf(content.workbench));
  const read = parseWorkbench(JSON.parse(document));
  if (!read.ok) throw new JalonError('share/cannot-keep', { where: String(read.error.params?.where ?? DOCUMENT) });
  const entries = new Map<string, Uint8Array>([[DOCUMENT, new TextEncoder().encode(document)]]);
  for (const part of content.workbench.sources.flatMap(partsOfSource)) {
    const bytes = content.parts.get(part.sha256);
    if (!bytes) throw new JalonError('share/part-missing', { part: dataName(part.sha256) });
    entries.set(dataName(part.sha256), bytes);
  }
  const parts: Manifest['parts'] = [];
  for (const [name, bytes] of entries) parts.push({ name, sha256: await sha256(bytes), bytes: bytes.length });
  const root = await rootHash(parts);
  const manifest: Manifest = { format: 'jalon', formatVersion: SHARE_VERSION, savedAt: content.savedAt, root, parts };
  const files = Object.fromEntries([[MANIFEST, encode(manifest)] as const, ...entries]);
  return { bytes: zipSync(files, { level: 0, mtime: ENTRY_DATE }), root };
}
