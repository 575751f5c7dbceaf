import { OBSERVATION_COLUMNS } from '../engine/observations.ts';
import { join, name, type Sql, sql } from '../engine/sql.ts';
import { causeIn, factorIn, numberIn, STATUS_OF_CAUSE, statusIn, yearIn } from './cells.ts';
import { BEYOND, RAW, rawColumn } from './raw-table.ts';
import type { ColumnRole, Recipe, Role } from './recipe.ts';
import { isByYear, yearOfLabel } from './roles.ts';

/** Tables intake works with: judged rows, value cells without a number, area texts, and texts of indicator and unit. */
export const ROWS = 'intake_row';
export const CELLS = 'intake_cell';
export const CODES = 'intake_code';
export const NAMES = 'intake_name';

export const columnOf = (recipe: Recipe, role: Role): ColumnRole | null =>
  recipe.columns.find((column) => column.role === role) ?? null;

/** The trimmed text of a column; blank where the file has no such column or the row no such cell. */
export const cellOf = (column: ColumnRole | null): Sql =>
  column ? sql`trim(coalesce(${rawColumn(column.position)}, ''))` : sql`''`;

/**
 * Table `ROWS`: every row of the file with its area, counterpart, period, year, dims, status, indicator and unit text, factor, and
 * the `reason` it is set aside for (null: kept).
 */
export function rowsStatement(recipe: Recipe): Sql {
  const { columns } = recipe;
  const counterpart = columnOf(recipe, 'counterpart');
  const period = cellOf(columnOf(recipe, 'time'));
  const area = recipe.area === null ? cellOf(columnOf(recipe, 'area')) : sql`${recipe.area}`;
  const dims = columns
    .filter((column) => column.role === 'dimension')
    .map((column) => ({ key: dimensionKey(column), cell: cellOf(column) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, cell }) => sql`CASE WHEN ${cell} <> '' THEN ${`${key}=`} || replace(${cell}, ';', ',') END`);
  const dimsText = dims.length === 0 ? sql`''` : sql`concat_ws(';', ${join(dims, ', ')})`;
  const anyValue = columns
    .filter((column) => column.role === 'value')
    .map((column) => sql`${cellOf(column)} <> ''`)
    .reduce((a, b) => sql`${a} OR ${b}`);
  const key = sql`area, coalesce(counterpart, ''), what, unit, dims`;
  return sql`CREATE OR REPLACE TABLE ${name(ROWS)} AS
WITH coded AS (
  SELECT raw.*, ${area} AS area_text, ${cellOf(counterpart)} AS origin_text, ${period} AS period, ${isByYear(columns) ? sql`0` : yearIn(period)} AS year,
    ${recipe.area === null ? sql`a.code` : sql`${recipe.area}`} AS area,
    ${counterpart ? sql`nullif(o.code, '')` : sql`NULL::VARCHAR`} AS counterpart, ${dimsText} AS dims,
    ${statusIn(cellOf(columnOf(recipe, 'status')))} AS status, ${cellOf(columnOf(recipe, 'indicator'))} AS what,
    ${cellOf(columnOf(recipe, 'unit'))} AS unit, ${factorIn(cellOf(columnOf(recipe, 'multiplier')))}::DOUBLE AS factor
  FROM ${name(RAW)} raw
  ${recipe.area === null ? sql`LEFT JOIN ${name(CODES)} a ON a.text = ${area}` : sql``}
  ${counterpart ? sql`LEFT JOIN ${name(CODES)} o ON o.text = ${cellOf(counterpart)}` : sql``}
), judged AS (
  SELECT *, CASE WHEN ${BEYOND} <> '' THEN 'too-many-cells' WHEN area_text = '' THEN 'no-area' WHEN year IS NULL THEN 'no-time'
    WHEN factor IS NULL THEN 'unknown-multiplier' WHEN NOT (${anyValue}) AND status = 'A' THEN 'no-value' END AS reason
  FROM coded
), told AS (
  SELECT * REPLACE (CASE WHEN reason IS NULL AND row_number() OVER same > 1 THEN 'repeated' ELSE reason END AS reason),
    first_value(area_text) OVER same AS first_area, first_value(origin_text) OVER same AS first_origin
  FROM judged WINDOW same AS (PARTITION BY reason, ${key}, period ORDER BY line)
)
SELECT *, reason IS NULL AND row_number() OVER (
  PARTITION BY reason, ${key}, year ORDER BY period = year::VARCHAR DESC, period DESC) > 1 AS within_year
FROM told`;
}

/** Texts of area columns that meet another text of the same code in the same place: two areas of the file under one code. */
export const clashingTexts: Sql = sql`SELECT DISTINCT text FROM (
  SELECT area_text AS text FROM ${name(ROWS)} WHERE reason = 'repeated' AND area_text <> first_area
  UNION ALL SELECT origin_text FROM ${name(ROWS)} WHERE reason = 'repeated' AND origin_text <> first_origin
)`;

/** A dimension's name in `dims`: its label, without the signs that separate. */
const dimensionKey = (column: ColumnRole): string =>
  column.label.trim().replaceAll(/[=;]+/g, ' ') || `column ${column.position + 1}`;

export function emptyTable(table: string): Sql {
  const columns = Object.entries(OBSERVATION_COLUMNS).map(([column, type]) => sql`${name(column)} ${{ text: type }}`);
  return sql`CREATE OR REPLACE TABLE ${name(table)} (${join(columns, ', ')})`;
}

/** Into `CELLS`: the cells of a value column that hold no number, with their causes. */
export function causesStatement(recipe: Recipe, value: ColumnRole): Sql {
  const cell = cellOf(value);
  return sql`INSERT INTO ${name(CELLS)}
SELECT line, ${causeIn(cell)} FROM ${name(ROWS)} WHERE reason IS NULL AND (${numberIn(cell, recipe.dialect)}) IS NULL`;
}

/** Into the observation table: one observation per filled cell of a value column, and per blank one whose status says why it is. */
export function observationsStatement(recipe: Recipe, value: ColumnRole, table: string, sourceId: string): Sql {
  const cell = cellOf(value);
  const label = yearOfLabel(value.label);
  const [period, year] = isByYear(recipe.columns)
    ? [sql`${String(label)}`, sql`${label ?? 0}`]
    : [sql`period`, sql`year`];
  const marked = Object.entries(STATUS_OF_CAUSE).map(([cause, status]) => sql`WHEN ${cause} THEN ${status}`);
  const base = recipe.indicators[String(value.position)] ?? sourceId;
  return sql`INSERT INTO ${name(table)} BY NAME
SELECT indicator, area, counterpart, period, year, number * factor AS value,
  CASE WHEN number IS NULL AND status = 'A' THEN CASE ${causeIn(sql`cell`)} ${join(marked, ' ')} ELSE 'M' END ELSE status END AS status,
  dims, ${sourceId} AS source, line AS source_row
FROM (
  SELECT ${base} || coalesce(n.suffix, '') AS indicator, area, counterpart, ${period} AS period, ${year} AS year, factor, status, dims,
    line, ${cell} AS cell, ${numberIn(cell, recipe.dialect)} AS number
  FROM ${name(ROWS)} r LEFT JOIN ${name(NAMES)} n ON n.what = r.what AND n.unit = r.unit
  WHERE reason IS NULL AND (${cell} <> '' OR status <> 'A')
)`;
}
