import type { Area } from '../framework/areas.ts';
import { encodingRemarks } from './dialect/encoding-remark.ts';
import { type Drafted, recipeOf } from './draft.ts';
import { lossOf } from './loss/loss.ts';
import type { LossReport } from './loss/loss-report.ts';
import { readRows } from './read-rows.ts';

/**
 * What loading a table by its draft would lose or leave in doubt, over all its rows and before anything is made of them: no observations
 * are counted yet. Rejects as `readRows` does.
 */
export async function foresee(
  { bytes, draft }: Drafted,
  areas: readonly Area[],
  signal?: AbortSignal,
): Promise<LossReport> {
  const recipe = recipeOf(draft, 'file');
  const { scanned, rows, telling } = await readRows(bytes, recipe, { areas, signal });
  const emitted = {
    causes: new Map(),
    rounded: 0,
    forecasts: 0,
    observations: 0,
    minimum: new Map(),
    texts: new Map(),
  };
  const { hiddenRows, remarks = [] } = draft.table;
  const fileRemarks = [...encodingRemarks(bytes, recipe.dialect), ...remarks];
  return lossOf(scanned, recipe, rows, emitted, { bytes, areas, hiddenRows, fileRemarks, telling });
}
