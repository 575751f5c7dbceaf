import { JalonError } from '../core/errors.ts';
import type { Engine } from '../engine/port.ts';
import type { Area } from '../framework/areas.ts';
import type { Indicator } from '../framework/framework.ts';
import { type Drafted, footnotesIn, recipeOf } from './draft.ts';
import { missingRole } from './layout.ts';
import { observe } from './observe.ts';
import type { LossReport, Recipe } from './recipe.ts';
import { readLike, recipeAgain, replay } from './replay.ts';
import { type Revision, revisionOf } from './revision.ts';

/** A newer file of a source, read by the recipe of the one before, and what it changes. */
export interface Refreshed {
  readonly recipe: Recipe;
  readonly loss: LossReport;
  readonly indicators: readonly Indicator[];
  readonly revision: Revision;
  readonly newColumns: readonly string[];
  readonly goneColumns: readonly string[];
}

interface RefreshOptions {
  /** Name of the newer file, for messages. */
  readonly file: string;
  /** The source as it stands: id, name, recipe, and the engine's table of its observations. */
  readonly id: string;
  readonly title: string;
  readonly recipe: Recipe;
  readonly table: string;
  readonly areas: readonly Area[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, rows: number | null) => void;
}

/** Where the newer file is read to; no source has this table. */
const NEXT = 'refresh_next';

/**
 * Reads the tables of a newer file by a source's recipe, compares it with what the source holds, and runs `use` while the engine has
 * its observations in table `next`. Rejects with `intake/no-table`, `intake/role-missing` {role}, `intake/no-observations` {name}.
 */
export async function refreshed<T>(
  engine: Engine,
  drafts: readonly Drafted[],
  { file, id, title, recipe: old, table, areas, signal, onProgress }: RefreshOptions,
  use: (refreshed: Refreshed, next: string) => Promise<T>,
): Promise<T> {
  const chosen = drafts.find(({ draft }) => draft.table.path === old.table) ?? drafts[0];
  if (!chosen) throw new JalonError('intake/no-table');
  const { draft, newColumns, goneColumns } = replay(old, readLike(old, chosen, areas));
  const lacking = missingRole(draft);
  if (lacking) throw new JalonError('intake/role-missing', { role: lacking });
  const recipe = recipeAgain(old, recipeOf(draft, id));
  try {
    const { loss, indicators } = await observe(engine, chosen.bytes, recipe, {
      table: NEXT,
      sourceId: id,
      title,
      areas,
      footnotes: footnotesIn(drafts, recipe),
      hiddenRows: draft.table.hiddenRows,
      ...(signal ? { signal } : {}),
      ...(onProgress ? { onProgress } : {}),
    });
    if (loss.observations === 0) throw new JalonError('intake/no-observations', { name: file });
    const revision = await revisionOf(engine, table, NEXT, signal);
    return await use({ recipe, loss, indicators, revision, newColumns, goneColumns }, NEXT);
  } finally {
    await engine.drop(NEXT).catch(() => undefined);
  }
}
