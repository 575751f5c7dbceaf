import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Engine } from '#shared/engine/port';
import { type Sql, sql } from '#shared/engine/sql';
import type { Area } from '#shared/framework/areas';
import { type Draft, draftsOf, firstLoadable, footnotesIn, recipeOf } from '#shared/intake/draft';
import { tablesIn } from '#shared/intake/formats/tables';
import { type Observed, observe } from '#shared/intake/observe';
import type { Recipe } from '#shared/intake/recipe';
import { cell } from '#shared/tables/decode';

export const AREAS: readonly Area[] = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../datasets/gcr/areas.json'), 'utf8'),
);

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file taken in as the window does it: its first loadable table, after `change`, becomes table `obs_file`. */
export async function takeIn(
  engine: Engine,
  file: string,
  bytes: Uint8Array,
  change: (draft: Draft) => Draft = (draft) => draft,
): Promise<Observed & { readonly recipe: Recipe; readonly draft: Draft }> {
  const drafts = draftsOf(await tablesIn(file, bytes, async () => engine), AREAS);
  const chosen = drafts[firstLoadable(drafts)];
  if (!chosen) throw new Error('no table');
  const draft = change(chosen.draft);
  const recipe = recipeOf(draft, 'file');
  const observed = await observe(engine, chosen.bytes, recipe, {
    table: 'obs_file',
    sourceId: 'file',
    title: 'File',
    areas: AREAS,
    footnotes: footnotesIn(drafts, recipe),
    hiddenRows: draft.table.hiddenRows,
    remarks: draft.table.remarks,
  });
  return { ...observed, recipe, draft };
}

/** Rows of a query as plain arrays. */
export async function rowsOf(engine: Engine, statement: Sql): Promise<readonly (readonly unknown[])[]> {
  const table = await engine.query(statement);
  const columns = [...table.columns.values()];
  return Array.from({ length: table.rows }, (_, row) => columns.map((column) => cell(column, row)));
}

/** Columns of the observations taken in, in the order of the file. */
export const observed = (engine: Engine, columns: string): Promise<readonly (readonly unknown[])[]> =>
  rowsOf(engine, sql`SELECT ${{ text: columns }} FROM obs_file ORDER BY source_row, indicator, year, dims`);

/** Takes in the text or lines of a file, as `takeIn`; the engine is asked for when it does, as it opens before the tests. */
export const taker =
  (engine: () => Engine) =>
  (text: string | readonly string[], change?: Parameters<typeof takeIn>[3], file = 'file.csv') =>
    takeIn(engine(), file, bytesOf(typeof text === 'string' ? text : `${text.join('\n')}\n`), change);

/** Values of the observations taken in, in the order of the file. */
export const valuesIn = async (engine: Engine): Promise<readonly unknown[]> =>
  (await observed(engine, 'value')).map(([value]) => value);
