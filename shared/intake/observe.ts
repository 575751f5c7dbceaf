import { JalonError } from '../core/errors.ts';
import { OBSERVATION_COLUMNS } from '../engine/observations.ts';
import type { Engine } from '../engine/port.ts';
import { join, name, type Sql, sql } from '../engine/sql.ts';
import type { Area } from '../framework/areas.ts';
import { cell, numberColumn, textColumn } from '../tables/decode.ts';
import { encodeTable } from '../tables/encode.ts';
import { textTable } from '../tables/table.ts';
import { areaKey, areaLookup } from './area-codes.ts';
import { causeIn, numberIn, STATUS_OF_CAUSE, yearIn } from './cells.ts';
import { BEYOND, dropRaw, loadRaw, RAW, rawColumn } from './raw-table.ts';
import { type ColumnRole, type LossReport, type Recipe, ROW_REASONS, type RowReason } from './recipe.ts';
import { isByYear, missingRole, yearOfLabel } from './roles.ts';

export interface ObserveOptions {
  /** Physical name of the observation table to create. */
  readonly table: string;
  readonly sourceId: string;
  readonly areas: readonly Area[];
  /** Rows of the table that its author had hidden, for the report. */
  readonly hiddenRows?: number;
  readonly signal?: AbortSignal;
  /** Share of the work done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

const ROWS = 'intake_row';
const CELLS = 'intake_cell';
const CODES = 'intake_code';
const SCRATCH = [ROWS, CELLS, CODES];
const EXAMPLES = 3;

/**
 * Carries out a recipe: the bytes of a delimited text become table `options.table` (`OBSERVATION_COLUMNS`), and the report says
 * what became of every row and value cell. Blank value cells give no observation; marked ones (suppressed, not applicable)
 * give one without a value. Rejects with `intake/role-missing` {role}, `cancelled`, `engine/…`; no table is left then.
 */
export async function observe(
  engine: Engine,
  bytes: Uint8Array,
  recipe: Recipe,
  options: ObserveOptions,
): Promise<LossReport> {
  const lacking = missingRole(recipe.columns);
  if (lacking) throw new JalonError('intake/role-missing', { role: lacking });
  const run = options.signal ? { signal: options.signal } : {};
  const execute = (statement: Sql) => engine.execute(statement, run);
  const values = recipe.columns.filter((column) => column.role === 'value');
  const report = options.onProgress ?? (() => undefined);
  try {
    const width = Math.max(...recipe.columns.map((column) => column.position)) + 1;
    report(0.02);
    await loadRaw(engine, bytes, recipe.dialect, width, options.signal);
    report(0.2);
    await loadCodes(engine, recipe, options.areas, run);
    await execute(rowsStatement(recipe));
    report(0.3);
    await execute(sql`CREATE OR REPLACE TABLE ${name(CELLS)} (line INTEGER, cause VARCHAR)`);
    await execute(emptyTable(options.table));
    for (const [done, value] of values.entries()) {
      await execute(causesStatement(recipe, value));
      await execute(observationsStatement(recipe, value, options));
      report(0.3 + (0.65 * (done + 1)) / values.length);
    }
    const loss = await lossOf(engine, recipe, options, run);
    report(1);
    return loss;
  } catch (error) {
    await engine.execute(sql`DROP TABLE IF EXISTS ${name(options.table)}`).catch(() => undefined);
    throw error;
  } finally {
    for (const scratch of SCRATCH) {
      await engine.execute(sql`DROP TABLE IF EXISTS ${name(scratch)}`).catch(() => undefined);
    }
    await dropRaw(engine).catch(() => undefined);
  }
}

type Run = { readonly signal?: AbortSignal };

const columnOf = (recipe: Recipe, role: ColumnRole['role']): ColumnRole | null =>
  recipe.columns.find((column) => column.role === role) ?? null;

const cellOf = (column: ColumnRole | null): Sql =>
  column ? sql`trim(coalesce(${rawColumn(column.position)}, ''))` : sql`''`;

/** Table `CODES` (text, code, known): what the area columns hold, and the area codes it stands for. */
async function loadCodes(engine: Engine, recipe: Recipe, areas: readonly Area[], run: Run): Promise<void> {
  const columns = [columnOf(recipe, 'area'), columnOf(recipe, 'counterpart')].filter((column) => column !== null);
  const selects = columns.map((column) => sql`SELECT ${cellOf(column)} AS text FROM ${name(RAW)}`);
  const found = await engine.query(sql`SELECT DISTINCT text FROM (${join(selects, ' UNION ALL BY NAME ')})`, run);
  const lookup = areaLookup(areas, recipe.areaCodes);
  const rows = textColumn(found, 'text').map((text) => {
    const code = lookup.get(areaKey(text ?? '', recipe.areaCodes));
    return { text, code: code ?? text, known: code ?? null };
  });
  await engine.fromArrow(CODES, encodeTable(textTable(['text', 'code', 'known'], rows)));
}

/** Table `ROWS`: one row per row of the file with its area, counterpart, period, year, dims, status, note and `reason` (null: kept). */
function rowsStatement(recipe: Recipe): Sql {
  const { columns } = recipe;
  const area = cellOf(columnOf(recipe, 'area'));
  const counterpart = columnOf(recipe, 'counterpart');
  const time = columnOf(recipe, 'time');
  const byYear = isByYear(columns);
  const period = cellOf(time);
  const values = columns.filter((column) => column.role === 'value').map(cellOf);
  const dims = columns
    .filter((column) => column.role === 'dimension')
    .map((column) => ({ key: dimensionKey(column), cell: cellOf(column) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, cell }) => sql`CASE WHEN ${cell} <> '' THEN ${`${key}=`} || replace(${cell}, ';', ',') END`);
  const dimsText = dims.length === 0 ? sql`''` : sql`concat_ws(';', ${join(dims, ', ')})`;
  const anyValue = values.map((value) => sql`${value} <> ''`).reduce((a, b) => sql`${a} OR ${b}`);
  return sql`CREATE OR REPLACE TABLE ${name(ROWS)} AS
WITH coded AS (
  SELECT raw.*, ${area} AS area_text, ${period} AS period, ${byYear ? sql`0` : yearIn(period)} AS year,
    a.code AS area, ${counterpart ? sql`nullif(o.code, '')` : sql`NULL::VARCHAR`} AS counterpart, ${dimsText} AS dims,
    ${cellOf(columnOf(recipe, 'status'))} AS status
  FROM ${name(RAW)} raw LEFT JOIN ${name(CODES)} a ON a.text = ${area}
  ${counterpart ? sql`LEFT JOIN ${name(CODES)} o ON o.text = ${cellOf(counterpart)}` : sql``}
), judged AS (
  SELECT *, CASE WHEN ${BEYOND} <> '' THEN 'too-many-cells' WHEN area_text = '' THEN 'no-area' WHEN year IS NULL THEN 'no-time'
    WHEN NOT (${anyValue}) THEN 'no-value' END AS reason
  FROM coded
)
SELECT * REPLACE (CASE WHEN reason IS NULL AND row_number() OVER (
    PARTITION BY reason, area, coalesce(counterpart, ''), period, dims ORDER BY line) > 1 THEN 'repeated' ELSE reason END AS reason)
FROM judged`;
}

/** A dimension's name in `dims`: its label, without the signs that separate. */
const dimensionKey = (column: ColumnRole): string =>
  column.label.trim().replaceAll(/[=;]+/g, ' ') || `column ${column.position + 1}`;

function emptyTable(table: string): Sql {
  const columns = Object.entries(OBSERVATION_COLUMNS).map(([column, type]) => sql`${name(column)} ${{ text: type }}`);
  return sql`CREATE OR REPLACE TABLE ${name(table)} (${join(columns, ', ')})`;
}

function causesStatement(recipe: Recipe, value: ColumnRole): Sql {
  const cell = cellOf(value);
  return sql`INSERT INTO ${name(CELLS)}
SELECT line, ${causeIn(cell)} FROM ${name(ROWS)} WHERE reason IS NULL AND (${numberIn(cell, recipe.dialect)}) IS NULL`;
}

function observationsStatement(recipe: Recipe, value: ColumnRole, { table, sourceId }: ObserveOptions): Sql {
  const cell = cellOf(value);
  const number = numberIn(cell, recipe.dialect);
  const label = yearOfLabel(value.label);
  const [period, year] = isByYear(recipe.columns)
    ? [sql`${String(label)}`, sql`${label ?? 0}`]
    : [sql`period`, sql`year`];
  const marked = Object.entries(STATUS_OF_CAUSE).map(([cause, status]) => sql`WHEN ${cause} THEN ${status}`);
  return sql`INSERT INTO ${name(table)} BY NAME
SELECT ${recipe.indicators[String(value.position)] ?? sourceId} AS indicator, area, counterpart, ${period} AS period,
  ${year} AS year, ${number} AS value,
  CASE WHEN (${number}) IS NULL THEN CASE ${causeIn(cell)} ${join(marked, ' ')} END ELSE coalesce(nullif(status, ''), 'A') END AS status,
  dims, ${sourceId} AS source, line AS source_row
FROM ${name(ROWS)} WHERE reason IS NULL AND ${cell} <> ''`;
}

async function lossOf(engine: Engine, recipe: Recipe, options: ObserveOptions, run: Run): Promise<LossReport> {
  const byReason = await engine.query(
    sql`SELECT coalesce(reason, '') AS reason, count(*) AS n, list(line ORDER BY line)[1:${EXAMPLES}]::VARCHAR AS lines
FROM ${name(ROWS)} GROUP BY ALL`,
    run,
  );
  const reasons = textColumn(byReason, 'reason');
  const counts = numberColumn(byReason, 'n');
  const lines = textColumn(byReason, 'lines');
  const rowsOf = (reason: string): number => counts[reasons.indexOf(reason)] ?? 0;
  const setAside = ROW_REASONS.filter((reason) => reasons.includes(reason)).map((reason: RowReason) => ({
    reason,
    rows: rowsOf(reason),
    examples: (lines[reasons.indexOf(reason)] ?? '').match(/\d+/g) ?? [],
  }));
  const causes = await engine.query(
    sql`SELECT cause, count(*) AS n FROM ${name(CELLS)} GROUP BY cause ORDER BY cause`,
    run,
  );
  const causeCounts = numberColumn(causes, 'n');
  const observed = await engine.query(sql`SELECT count(*) AS n FROM ${name(options.table)}`, run);
  const texts = (['area', 'counterpart'] as const)
    .map((role) => columnOf(recipe, role))
    .filter((column) => column !== null)
    .map((column) => sql`SELECT ${cellOf(column)} AS text FROM ${name(ROWS)} WHERE reason IS NULL`);
  const unmatched = await engine.query(
    sql`SELECT text, count(*) AS n FROM (${join(texts, ' UNION ALL BY NAME ')}) JOIN ${name(CODES)} USING (text)
WHERE known IS NULL AND text <> '' GROUP BY text ORDER BY n DESC, text`,
    run,
  );
  const ignored = recipe.columns.filter((column) => column.role === 'ignore');
  const filled = await engine.query(
    sql`SELECT ${ignored.length === 0 ? sql`0` : ignored.map((column) => sql`count(*) FILTER (${cellOf(column)} <> '')`)} FROM ${name(RAW)}`,
    run,
  );
  const filledCells = [...filled.columns.values()].map((column) => Number(cell(column, 0)));
  const unmatchedRows = numberColumn(unmatched, 'n');
  return {
    rowsRead: counts.reduce((sum, count) => sum + count, 0),
    rowsKept: rowsOf(''),
    rowsSetAside: setAside,
    observations: numberColumn(observed, 'n')[0] ?? 0,
    cellsByCause: Object.fromEntries(
      textColumn(causes, 'cause').map((cause, row) => [cause ?? '', causeCounts[row] ?? 0]),
    ),
    unmatchedAreas: textColumn(unmatched, 'text').map((text, row) => ({
      text: text ?? '',
      rows: unmatchedRows[row] ?? 0,
    })),
    hiddenRows: options.hiddenRows ?? 0,
    ignoredColumns: ignored
      .map((column, at) => ({ label: column.label, cells: filledCells[at] ?? 0 }))
      .filter(({ cells }) => cells > 0),
  };
}
