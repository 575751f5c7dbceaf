import type { Area } from '../framework/areas.ts';
import { encodingRemarks } from './dialect/encoding-remark.ts';
import { type Drafted, recipeOf } from './draft.ts';
import type { JudgedRows } from './judge/judged-rows.ts';
import { lossOf } from './loss/loss.ts';
import type { LossReport } from './loss/loss-report.ts';
import { readRows } from './read-rows.ts';
import type { Recipe } from './recipe.ts';
import { isByYear, yearOfLabel } from './roles/layout.ts';

/** What is known of a table before it is loaded: what it would lose, and the years its kept rows are of; null where none is. */
export interface Foresight extends LossReport {
  readonly years: readonly [first: number, last: number] | null;
}

/**
 * What loading a table by its draft would lose or leave in doubt, over all its rows and before anything is made of them: no observations
 * are counted yet. Rejects as `readRows` does.
 */
export async function foresee(
  { bytes, draft }: Drafted,
  areas: readonly Area[],
  signal?: AbortSignal,
): Promise<Foresight> {
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
  const loss = lossOf(scanned, recipe, rows, emitted, { bytes, areas, hiddenRows, fileRemarks, telling });
  return { ...loss, years: yearsOf(recipe, rows) };
}

function yearsOf({ columns }: Recipe, { kept, period, years }: JudgedRows): Foresight['years'] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const take = (year: number): void => {
    first = Math.min(first, year);
    last = Math.max(last, year);
  };
  if (isByYear(columns)) {
    for (const { role, label } of columns) {
      const year = role === 'value' ? yearOfLabel(label) : null;
      if (year !== null) take(year);
    }
  } else {
    for (const row of kept) {
      const year = years[period.codes[row] ?? -1];
      if (year) take(year);
    }
  }
  return first <= last ? [first, last] : null;
}
