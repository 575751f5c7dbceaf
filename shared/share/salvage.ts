import { type Failure, failure, toFailure } from '../core/errors.ts';
import { sha256 } from '../core/hash.ts';
import { err, ok, type Result } from '../core/result.ts';
import { documentOf } from '../workbench/drafts.ts';
import { parseWorkbench } from '../workbench/schema.ts';
import { partsOfSource, type Source, type Workbench } from '../workbench/workbench.ts';
import { intactEntries } from './container.ts';
import { DOCUMENT, dataName, MANIFEST } from './format.ts';
import { parseManifest, type StatedManifest } from './manifest.ts';
import type { Parts } from './needed-tables.ts';
import { jsonOfPart } from './read-json.ts';
import { refuseCodes, refuseSources } from './workbench-limits.ts';

/** Failures of `readShare` after which something of the file may still be whole. */
const DAMAGES: ReadonlySet<string> = new Set([
  'share/part-altered',
  'share/part-missing',
  'share/foreign-part',
  'share/duplicate-part',
  'share/extra-bytes',
  'share/out-of-order',
  'share/truncated',
  'share/truncated-end',
]);

/** Whether something of a file that was refused for this may be whole; one of a newer version, or no share file, is left alone. */
export const isDamage = ({ code }: Failure): boolean => DAMAGES.has(code);

export interface Salvaged {
  /** The document without sources whose tables are lost: an unsaved copy, of which no code or seal holds. */
  readonly workbench: Workbench;
  readonly parts: Parts;
  /** What was lost of the file, and why it could not be opened whole. */
  readonly lost: readonly Failure[];
  /** Sources of which nothing is left; those that only lost earlier editions stay. */
  readonly lostSources: readonly Source[];
}

/**
 * What is intact of a share file that `readShare` refuses: the document, and the tables that are those it names. An error where the
 * document itself is damaged, or where nothing is lost.
 */
export async function salvageShare(bytes: Uint8Array, reason: Failure): Promise<Result<Salvaged>> {
  try {
    const entries = intactEntries(bytes);
    if (!(await isAsListed(entries))) return err(failure('share/part-altered', { part: DOCUMENT }));
    const parsed = parseWorkbench(jsonOfPart(entries.get(DOCUMENT), DOCUMENT));
    if (!parsed.ok) return parsed;
    const workbench = documentOf(parsed.value);
    refuseSources(workbench);
    refuseCodes(workbench);
    const parts = new Map<string, Uint8Array>();
    const lost: Failure[] = [reason];
    for (const digest of new Set(workbench.sources.flatMap(partsOfSource).map((part) => part.sha256))) {
      const part = entries.get(dataName(digest));
      if (part && (await sha256(part)) === digest) parts.set(digest, part);
      else lost.push(failure(part ? 'share/part-altered' : 'share/part-missing', { part: dataName(digest) }));
    }
    const isLost = ({ parts: own }: Source): boolean => own.some((part) => !parts.has(part.sha256));
    const sources = workbench.sources.filter((source) => !isLost(source)).map((source) => withEditions(source, parts));
    return ok({ workbench: { ...workbench, sources }, parts, lost, lostSources: workbench.sources.filter(isLost) });
  } catch (error) {
    return err(toFailure(error));
  }
}

/** Whether the document is the one the list of contents names, where that can still be read: a changed one is not shown as saved. */
async function isAsListed(entries: ReadonlyMap<string, Uint8Array>): Promise<boolean> {
  const [list, document] = [entries.get(MANIFEST), entries.get(DOCUMENT)];
  const stated = list && statedIn(list);
  const named = stated?.manifest.parts.find(({ name }) => name === DOCUMENT);
  return !named || !document || (await sha256(document)) === named.sha256;
}

/** Null where the list of contents is damaged itself. */
function statedIn(list: Uint8Array): StatedManifest | null {
  try {
    return parseManifest(jsonOfPart(list, MANIFEST));
  } catch {
    return null;
  }
}

function withEditions(source: Source, parts: Parts): Source {
  const { register } = source;
  if (!register) return source;
  const earlier = register.earlier.filter(({ part }) => parts.has(part.sha256));
  return earlier.length === register.earlier.length ? source : { ...source, register: { ...register, earlier } };
}
