import { toFailure } from '#shared/core/errors';
import { translator } from '#shared/i18n/translator';
import { draftsOf } from '#shared/intake/draft';
import { type LostStep, replayIn } from '#shared/intake/replay';
import { loadNewerFile, type RefreshedSource } from '#shared/share/load-source';
import type { Source } from '#shared/workbench/workbench';
import { tablesOf } from '../engine/tables.ts';
import { host } from '../host/index.ts';
import type { HostFile } from '../host/port.ts';
import { engine, tableSync } from '../store/engine.ts';
import { dispatch } from '../store/history.ts';
import { notify, useSession } from '../store/session.ts';
import { runTask } from '../store/task.ts';

import { bytesOf, keepPart } from './intake.ts';

/** A newer file that the recipe of its source can no longer be followed in; nothing was read by it yet. */
export interface Halted {
  readonly source: Source;
  readonly file: HostFile;
  readonly lost: readonly LostStep[];
}

export const isHalted = (found: RefreshedSource | Halted): found is Halted => 'file' in found;

/**
 * Asks for a newer file of a source and reads it with the same recipe; halts before that where steps of it are lost, unless the file
 * comes from a person who said to read it `without` them. Null when cancelled, or failed with a notice.
 */
export async function refreshSource(
  source: Source,
  without: HostFile | null = null,
): Promise<RefreshedSource | Halted | null> {
  const { recipe } = source;
  const { workbench, language } = useSession.getState();
  if (!recipe || !workbench) return null;
  const [file] = without
    ? [without]
    : await host()
        .pickFiles('data', false)
        .catch((error: unknown) => {
          notify(toFailure(error));
          return [];
        });
  if (!file) return null;
  return runTask<RefreshedSource | Halted>(
    translator(language)('data.loading', { name: file.name }),
    async (signal, onProgress) => {
      const { areas } = workbench.catalogue;
      const bytes = await bytesOf(file);
      const drafts = draftsOf(await tablesOf(file.name, bytes, { engine, signal }), areas);
      const replayed = replayIn(drafts, recipe, areas);
      if (replayed.lost.length > 0 && !without) return { source, file, lost: replayed.lost };
      const read = { name: file.name, bytes, drafts };
      const options = { now: new Date(), table: tableSync.tableOf(source), signal, onProgress };
      return loadNewerFile(await engine(), workbench, { ...source, recipe }, read, replayed, options);
    },
  );
}

/** Puts the newer file in place of the old one, in one undoable change. */
export function applyRefresh({ command, written }: RefreshedSource): void {
  keepPart(written);
  dispatch(command);
}
