import { JalonError } from '../core/errors.ts';
import { yieldToEventLoop } from '../core/yield-to-event-loop.ts';
import type { Area } from '../framework/areas.ts';
import { keptBy } from './judge/columns.ts';
import { decimalsOf } from './judge/decimal-marks.ts';
import { judge } from './judge/judge.ts';
import type { JudgedRows } from './judge/judged-rows.ts';
import { tellingColumn } from './judge/telling-column.ts';
import type { Dialect, Recipe } from './recipe.ts';
import { missingRole } from './roles/layout.ts';
import { type ScannedTable, scanTable } from './scan/scan-table.ts';

export interface ReadRowsOptions {
  readonly areas: readonly Area[];
  readonly signal?: AbortSignal | undefined;
  /** Share of the scan done, 0 to 1, and the rows of the file found so far. */
  readonly onProgress?: (done: number, rows: number | null) => void;
}

export interface ReadRows {
  readonly scanned: ScannedTable;
  readonly rows: JudgedRows;
  /** The column that tells rows of one key apart; null where none does, or where none differ. */
  readonly telling: string | null;
  /** Gives way to the window; rejects with `cancelled`. */
  readonly pause: () => Promise<void>;
}

/**
 * The rows of a delimited text as a recipe reads them, before anything is made of them. Rejects with `intake/role-missing` {role},
 * `intake/decimal-open`, `intake/blank-area` and other refusals of `judge`, and with `cancelled`.
 */
export async function readRows(
  bytes: Uint8Array,
  recipe: Recipe,
  { areas, signal, onProgress }: ReadRowsOptions,
): Promise<ReadRows> {
  const lacking = missingRole(recipe);
  if (lacking) throw new JalonError('intake/role-missing', { role: lacking });
  const width = Math.max(...recipe.columns.map((column) => column.position)) + 1;
  const scan = (decimals: ReadonlyMap<number, Dialect['decimal']>): Promise<ScannedTable> =>
    scanTable(bytes, recipe.dialect, width, keptBy(recipe), {
      conditions: recipe.conditions,
      decimals,
      signal,
      onProgress,
    });
  const first = await scan(new Map());
  const decimals = decimalsOf(first, recipe);
  // Plain numbers were read with the mark of the file: rarely, a column says that it has another one.
  const isOther = [...decimals].some(
    ([position, mark]) => mark !== recipe.dialect.decimal && isMarked(first, position),
  );
  const scanned = isOther ? await scan(decimals) : first;
  const pause = async (): Promise<void> => {
    await yieldToEventLoop();
    if (signal?.aborted) throw new JalonError('cancelled');
  };
  const rows = await judge(scanned, recipe, areas, decimals, pause);
  const telling = rows.repeats.differing > 0 ? await tellingColumn(bytes, recipe, rows, signal) : null;
  return { scanned, rows, telling, pause };
}

/** Whether plain numbers of a column have a decimal mark. */
function isMarked(table: ScannedTable, position: number): boolean {
  const { sure, open } = table.numbers(position).evidence;
  return [sure, open].some((votes) => votes['.'] + votes[','] > 0);
}
