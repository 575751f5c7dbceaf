import { toFailure } from '#shared/core/errors';
import { sha256 } from '#shared/core/hash';
import { translator } from '#shared/i18n/translator';
import { draftsOf } from '#shared/intake/draft';
import { type Refreshed, refreshed } from '#shared/intake/refresh';
import { type LostStep, replayIn } from '#shared/intake/replay';
import { tableOf, writePart } from '#shared/share/tables';
import type { Command } from '#shared/workbench/commands';
import type { Source } from '#shared/workbench/workbench';
import { tablesOf } from '../engine/tables.ts';
import { host } from '../host/index.ts';
import type { HostFile } from '../host/port.ts';
import { engine } from '../store/engine.ts';
import { dispatch } from '../store/history.ts';
import { notify, useSession } from '../store/session.ts';
import { runTask } from '../store/task.ts';
import { bytesOf } from './intake.ts';

/** A newer file for a source, read with the recipe of the old one and not yet taken over. */
export interface Refresh extends Refreshed {
  readonly source: Source;
  readonly commands: readonly Command[];
  readonly part: { readonly sha256: string; readonly bytes: Uint8Array };
}

/** A newer file that the recipe of its source can no longer be followed in; nothing was read by it yet. */
export interface Halted {
  readonly source: Source;
  readonly file: HostFile;
  readonly lost: readonly LostStep[];
}

export const isHalted = (found: Refresh | Halted): found is Halted => 'file' in found;

/** Share of the work that reading takes; the rest is comparing and writing. */
const READING = 0.6;

/**
 * Asks for a newer file of a source and reads it with the same recipe; halts before that where steps of it are lost, unless the file
 * comes from a person who said to read it `without` them. Null when cancelled, or failed with a notice.
 */
export async function refreshSource(source: Source, without: HostFile | null = null): Promise<Refresh | Halted | null> {
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
  return runTask<Refresh | Halted>(
    translator(language)('data.loading', { name: file.name }),
    async (signal, progress) => {
      const { areas, framework } = workbench.catalogue;
      const bytes = await bytesOf(file);
      const drafts = draftsOf(await tablesOf(file.name, bytes, { engine, signal }), areas);
      const replayed = replayIn(drafts, recipe, areas);
      if (replayed.lost.length > 0 && !without) return { source, file, lost: replayed.lost };
      const ready = await engine();
      const about = {
        file: file.name,
        id: source.id,
        title: source.name,
        recipe,
        table: tableOf(source.id),
        areas,
        signal,
      };
      const onProgress = (share: number, rows: number | null) => progress(share * READING, rows);
      return refreshed(ready, drafts, replayed, { ...about, onProgress }, async (made, next) => {
        const { part, bytes: written } = await writePart(ready, 'observations', next, signal);
        const known = new Set(framework.indicators.map(({ id }) => id));
        const put: Source = {
          ...source,
          sha256: await sha256(bytes),
          retrieved: new Date().toISOString().slice(0, 10),
          recipe: made.recipe,
          loss: made.loss,
          parts: [part],
        };
        const commands: Command[] = [
          ...made.indicators
            .filter(({ id }) => !known.has(id))
            .map((item) => ({ type: 'indicator/put' as const, item })),
          { type: 'source/put', item: put },
        ];
        return { ...made, source, commands, part: { sha256: part.sha256, bytes: written } };
      });
    },
  );
}

/** Takes the newer file over, in one undoable change. */
export function takeOver({ commands, part }: Refresh): void {
  useSession.setState((state) => ({ parts: new Map(state.parts).set(part.sha256, part.bytes) }));
  dispatch({ type: 'all', commands });
}
