import { JalonError } from '../core/errors.ts';
import type { Engine } from '../engine/port.ts';
import type { Area } from '../framework/areas.ts';
import type { Indicator } from '../framework/framework.ts';
import { type Drafted, footnotesIn, recipeOf } from './draft.ts';
import type { LossReport } from './loss/loss-report.ts';
import { observe } from './observe.ts';
import type { Recipe } from './recipe.ts';
import { type FileReplay, type Replay, recipeAgain } from './replay.ts';
import { compareReleases, type ReleaseRevision } from './revision/revision.ts';
import { missingRole } from './roles/layout.ts';

/** A newer file of a source, read by the recipe of the one before, and what it changes. */
export interface Refreshed extends Pick<Replay, 'lost' | 'newColumns' | 'goneColumns'> {
  readonly recipe: Recipe;
  readonly loss: LossReport;
  readonly indicators: readonly Indicator[];
  readonly revision: ReleaseRevision;
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
 * Reads a newer file as the recipe of its source was fitted to it (`replayIn`), compares it with what the source holds, and runs `use`
 * while the engine has its observations in table `next`. Steps that are lost are taken as settled by the caller. Rejects with
 * `intake/role-missing` {role}, `intake/no-observations` {name}.
 */
export async function refreshed<T>(
  engine: Engine,
  drafts: readonly Drafted[],
  { draft, bytes, lost, newColumns, goneColumns }: FileReplay,
  { file, id, title, recipe: old, table, areas, signal, onProgress }: RefreshOptions,
  use: (refreshed: Refreshed, next: string) => Promise<T>,
): Promise<T> {
  const lacking = missingRole(draft);
  if (lacking) throw new JalonError('intake/role-missing', { role: lacking });
  const recipe = recipeAgain(old, recipeOf(draft, id));
  try {
    const {
      loss: read,
      indicators,
      measures,
    } = await observe(engine, bytes, recipe, {
      table: NEXT,
      sourceId: id,
      title,
      areas,
      sample: draft,
      footnotes: footnotesIn(drafts, recipe),
      hiddenRows: draft.table.hiddenRows,
      remarks: draft.table.remarks,
      ...(signal ? { signal } : {}),
      ...(onProgress ? { onProgress } : {}),
    });
    const loss = { ...read, measures };
    if (loss.observations === 0) throw new JalonError('intake/no-observations', { name: file });
    const revision = await compareReleases(engine, table, NEXT, signal);
    return await use({ recipe, loss, indicators, revision, lost, newColumns, goneColumns }, NEXT);
  } finally {
    await engine.drop(NEXT).catch(() => undefined);
  }
}
