import type { Engine } from '../engine/port.ts';
import { name, sql } from '../engine/sql.ts';
import type { Area } from '../framework/areas.ts';
import { cell, numberColumn, textColumn } from '../tables/decode.ts';
import { isAggregate } from './aggregates.ts';
import { suggestArea } from './area-codes.ts';
import { RAW } from './raw-table.ts';
import { type CellCause, type LossReport, type Recipe, ROW_REASONS } from './recipe.ts';
import { CODES, cellOf, ROWS } from './row-sql.ts';

const EXAMPLES = 3;

interface LossOptions {
  readonly table: string;
  readonly areas: readonly Area[];
  readonly hiddenRows: number;
  readonly causes: ReadonlyMap<CellCause, number>;
  readonly rounded: number;
  readonly footer: readonly string[];
  readonly signal?: AbortSignal;
}

/** What became of every row and value cell; needs the tables of `observe`. */
export async function lossOf(engine: Engine, recipe: Recipe, options: LossOptions): Promise<LossReport> {
  const run = options.signal ? { signal: options.signal } : {};
  const byReason = await engine.query(
    sql`SELECT coalesce(reason, '') AS reason, count(*) AS n, count(*) FILTER (within_year) AS within,
  list(line ORDER BY line)[1:${EXAMPLES}]::VARCHAR AS lines FROM ${name(ROWS)} GROUP BY ALL`,
    run,
  );
  const reasons = textColumn(byReason, 'reason');
  const counts = numberColumn(byReason, 'n');
  const lines = textColumn(byReason, 'lines');
  const rowsOf = (reason: string): number => counts[reasons.indexOf(reason)] ?? 0;
  const observed = await engine.query(sql`SELECT count(*) AS n FROM ${name(options.table)}`, run);
  const unknown = await unknownAreas(engine, run);
  return {
    rowsRead: counts.reduce((sum, count) => sum + count, 0),
    rowsKept: rowsOf(''),
    rowsSetAside: ROW_REASONS.filter((reason) => reasons.includes(reason)).map((reason) => ({
      reason,
      rows: rowsOf(reason),
      examples: (lines[reasons.indexOf(reason)] ?? '').match(/\d+/g) ?? [],
    })),
    observations: numberColumn(observed, 'n')[0] ?? 0,
    cellsByCause: Object.fromEntries(options.causes),
    unmatchedAreas: unknown
      .filter(({ text }) => !isAggregate(text))
      .map((one) => ({ ...one, suggestion: suggestArea(one.text, options.areas)?.code ?? null })),
    aggregates: unknown.filter(({ text }) => isAggregate(text)),
    withinYear: numberColumn(byReason, 'within').reduce((sum, count) => sum + count, 0),
    roundedIntegers: options.rounded,
    hiddenRows: options.hiddenRows,
    footnotes: null,
    footer: options.footer,
    ignoredColumns: await ignoredColumns(engine, recipe, run),
  };
}

type Run = { readonly signal?: AbortSignal };

/** Texts of area columns that no code list has, most frequent first. */
async function unknownAreas(
  engine: Engine,
  run: Run,
): Promise<readonly { readonly text: string; readonly rows: number }[]> {
  const found = await engine.query(
    sql`SELECT text, count(*) AS n FROM (
  SELECT area_text AS text FROM ${name(ROWS)} WHERE reason IS NULL
  UNION ALL SELECT origin_text FROM ${name(ROWS)} WHERE reason IS NULL
) JOIN ${name(CODES)} USING (text)
WHERE known IS NULL AND text <> '' GROUP BY text ORDER BY n DESC, text`,
    run,
  );
  const rows = numberColumn(found, 'n');
  return textColumn(found, 'text').map((text, row) => ({ text: text ?? '', rows: rows[row] ?? 0 }));
}

async function ignoredColumns(engine: Engine, recipe: Recipe, run: Run): Promise<LossReport['ignoredColumns']> {
  const ignored = recipe.columns.filter((column) => column.role === 'ignore');
  if (ignored.length === 0) return [];
  const filled = await engine.query(
    sql`SELECT ${ignored.map((column) => sql`count(*) FILTER (${cellOf(column)} <> '')`)} FROM ${name(RAW)}`,
    run,
  );
  const cells = [...filled.columns.values()].map((column) => Number(cell(column, 0)));
  return ignored
    .map((column, at) => ({ label: column.label, cells: cells[at] ?? 0 }))
    .filter((column) => column.cells > 0);
}
