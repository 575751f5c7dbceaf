import type { Engine } from '../engine/port.ts';
import { name, sql } from '../engine/sql.ts';
import type { Area } from '../framework/areas.ts';
import { numberColumn, textColumn } from '../tables/decode.ts';
import { isAggregate } from './aggregates.ts';
import { areaCodeOf, suggestArea } from './area-codes.ts';
import { type Draft, recipeOf } from './draft.ts';
import { RAW, withRaw } from './raw-table.ts';
import type { LossReport } from './recipe.ts';
import { areaTextOf } from './row-sql.ts';

/**
 * Texts of a file's area columns that no list has, over all its rows, most frequent first, each with the area it may mean: what a
 * person is asked before the file is loaded. Matches made by hand do not count, so that they can be changed. Groups (World) are none.
 */
export async function unmatchedAreas(
  engine: Engine,
  bytes: Uint8Array,
  draft: Draft,
  areas: readonly Area[],
  signal?: AbortSignal,
): Promise<LossReport['unmatchedAreas']> {
  const recipe = recipeOf(draft, 'unmatched');
  const width = Math.max(1, draft.header.length);
  const found = await withRaw(engine, bytes, draft.dialect, width, () =>
    engine.query(
      sql`SELECT text, count(*) AS n FROM (
  SELECT ${areaTextOf(recipe, 'area')} AS text FROM ${name(RAW)}
  UNION ALL SELECT ${areaTextOf(recipe, 'counterpart')} FROM ${name(RAW)}
) WHERE text <> '' GROUP BY text ORDER BY n DESC, text`,
      signal ? { signal } : {},
    ),
  );
  const codeOf = areaCodeOf({ ...recipe, matches: {} }, areas);
  const rows = numberColumn(found, 'n');
  return textColumn(found, 'text').flatMap((text, row) =>
    text === null || codeOf(text) !== undefined || isAggregate(text)
      ? []
      : [{ text, rows: rows[row] ?? 0, suggestion: suggestArea(text, areas)?.code ?? null }],
  );
}
