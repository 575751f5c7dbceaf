import type { Engine } from '#shared/engine/port';
import type { Translator } from '#shared/i18n/translator';
import { completeResults } from '#shared/review/recompute-workbench';
import { codeOf } from '#shared/share/code';
import type { Results } from '#shared/share/results';
import { type ShareContent, writeShare } from '#shared/share/write';
import { writeBytes } from './files.ts';
import { contextOf } from './report-context.ts';

/** Writes a share file and says its code, and how many results did not fit into it. Rejects as `writeShare` and with `file/…`. */
export async function saveShare(
  path: string,
  content: ShareContent,
  { t, say }: { readonly t: Translator; say(text: string): void },
): Promise<void> {
  const { bytes, root, leftOut } = await writeShare(content);
  await writeBytes(path, bytes);
  say(t('cli.written', { file: path, code: codeOf(root) }));
  if (leftOut > 0) say(t('recompute.stored.tooMany', { count: leftOut }));
}

/** What the figures of a share file to be written show: those of `known` that still hold, all others worked out. Rejects as the engine does. */
export const resultsToKeep = (
  { workbench, parts, savedAt }: Omit<ShareContent, 'results'>,
  engine: () => Promise<Engine>,
  known: Results = new Map(),
): Promise<Results> =>
  completeResults(workbench, known, async () => contextOf({ workbench, parts }, await engine(), savedAt.slice(0, 10)));
