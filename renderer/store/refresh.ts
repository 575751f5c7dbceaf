import { JalonError, toFailure } from '#shared/core/errors';
import { sha256 } from '#shared/core/hash';
import { name, sql } from '#shared/engine/sql';
import { translator } from '#shared/i18n/translator';
import { draftsOf, footnotesIn, recipeOf } from '#shared/intake/draft';
import { tablesIn } from '#shared/intake/formats/tables';
import { missingRole } from '#shared/intake/layout';
import { observe } from '#shared/intake/observe';
import { recipeAgain, replay } from '#shared/intake/replay';
import { type Revision, revisionOf } from '#shared/intake/revision';
import { tableOf, writePart } from '#shared/share/tables';
import type { Command } from '#shared/workbench/commands';
import type { Source } from '#shared/workbench/workbench';
import { host } from '../host/index.ts';
import { engine } from './engine.ts';
import { bytesOf } from './intake.ts';
import { dispatch, notify, runTask, useSession } from './session.ts';

/** A newer file for a source, read with the recipe of the old one and not yet taken over. */
export interface Refresh {
  readonly source: Source;
  readonly revision: Revision;
  readonly newColumns: readonly string[];
  readonly goneColumns: readonly string[];
  readonly commands: readonly Command[];
  readonly part: { readonly sha256: string; readonly bytes: Uint8Array };
}

/** Where the newer file is read to; no source has this table. */
const NEXT = 'refresh_next';

/** Asks for a newer file of a source and reads it with the same recipe. Null when cancelled, or failed with a notice. */
export async function refreshSource(source: Source): Promise<Refresh | null> {
  const { recipe } = source;
  const { workbench, language } = useSession.getState();
  if (!recipe || !workbench) return null;
  const [file] = await host()
    .pickFiles('data', false)
    .catch((error: unknown) => {
      notify(toFailure(error));
      return [];
    });
  if (!file) return null;
  return runTask(translator(language)('data.loading', { name: file.name }), async (signal, progress) => {
    const { areas } = workbench.catalogue;
    const bytes = await bytesOf(file);
    const drafts = draftsOf(await tablesIn(file.name, bytes, engine), areas);
    const chosen = drafts.find(({ draft }) => draft.table.path === recipe.table) ?? drafts[0];
    if (!chosen) throw new JalonError('intake/no-table');
    const again = replay(recipe, chosen.draft);
    const lacking = missingRole(again.draft);
    if (lacking) throw new JalonError('intake/role-missing', { role: lacking });
    const fresh = recipeAgain(recipe, recipeOf(again.draft, source.id));
    const ready = await engine();
    try {
      const { loss, indicators } = await observe(ready, chosen.bytes, fresh, {
        table: NEXT,
        sourceId: source.id,
        title: source.name,
        areas,
        footnotes: footnotesIn(drafts, fresh),
        hiddenRows: again.draft.table.hiddenRows,
        signal,
        onProgress: (share, rows) => progress(share * 0.6, rows),
      });
      if (loss.observations === 0) throw new JalonError('intake/no-observations', { name: file.name });
      const revision = await revisionOf(ready, tableOf(source.id), NEXT, signal);
      const { part, bytes: written } = await writePart(ready, 'observations', NEXT, signal);
      const known = new Set(workbench.catalogue.framework.indicators.map(({ id }) => id));
      const put: Source = {
        ...source,
        sha256: await sha256(bytes),
        retrieved: new Date().toISOString().slice(0, 10),
        recipe: fresh,
        loss,
        parts: [part],
      };
      return {
        source,
        revision,
        newColumns: again.newColumns,
        goneColumns: again.goneColumns,
        commands: [
          ...indicators.filter(({ id }) => !known.has(id)).map((item) => ({ type: 'indicator/put' as const, item })),
          { type: 'source/put', item: put },
        ],
        part: { sha256: part.sha256, bytes: written },
      };
    } finally {
      await ready.execute(sql`DROP TABLE IF EXISTS ${name(NEXT)}`).catch(() => undefined);
    }
  });
}

/** Takes the newer file over, in one undoable change. */
export function takeOver({ commands, part }: Refresh): void {
  useSession.setState((state) => ({ parts: new Map(state.parts).set(part.sha256, part.bytes) }));
  dispatch({ type: 'all', commands });
}
