import { OBSERVATION_COLUMNS } from '../engine/observations.ts';
import { join, name, type Sql, sql } from '../engine/sql.ts';
import { causeIn, factorIn, numberIn, STATUS_OF_CAUSE, statusIn, yearIn } from './cells.ts';
import { isByYear, yearOfLabel } from './layout.ts';
import { BEYOND, RAW, rawColumn } from './raw-table.ts';
import type { ColumnRole, Recipe, Role } from './recipe.ts';

/** Tables intake works with: judged rows, area texts, and texts of indicator and unit. */
export const ROWS = 'intake_row';
export const CODES = 'intake_code';
export const NAMES = 'intake_name';

export const columnOf = (recipe: Recipe, role: Role): ColumnRole | null =>
  recipe.columns.find((column) => column.role === role) ?? null;

/** Column of `ROWS` with the number a value cell holds. */
const numberOf = (position: number): Sql => name(`n${position}`);

/** The trimmed text of a column; blank where the file has no such column or the row no such cell. */
export const cellOf = (column: ColumnRole | null): Sql =>
  column ? sql`trim(coalesce(${rawColumn(column.position)}, ''))` : sql`''`;

/**
 * Table `ROWS`: every row of the file with its area, counterpart, period, year, dims, status, indicator and unit text, factor, the
 * numbers of its value cells and the text of those that hold none, and the `reason` it is set aside for (null: kept). Repeated rows
 * are not told yet: see `repeatsStatement`.
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
  const values = columns.filter((column) => column.role === 'value');
  const anyValue = values
    .map(({ position }) => sql`${numberOf(position)} IS NOT NULL OR ${rawColumn(position)} <> ''`)
    .reduce((a, b) => sql`${a} OR ${b}`);
  const numbers = values.map(
    (column) => sql`${numberIn(cellOf(column), recipe.dialect)} AS ${numberOf(column.position)}`,
  );
  const cells = values.map((column) => {
    const number = numberOf(column.position);
    return sql`${number}, CASE WHEN ${number} IS NULL THEN ${cellOf(column)} END AS ${rawColumn(column.position)}`;
  });
  const status = columnOf(recipe, 'status');
  const multiplier = columnOf(recipe, 'multiplier');
  const byYear = isByYear(columns);
  return sql`CREATE OR REPLACE TABLE ${name(ROWS)} AS
WITH numbered AS (SELECT *, ${join(numbers, ', ')} FROM ${name(RAW)}), coded AS (
  SELECT line, ${BEYOND} AS beyond, ${join(cells, ', ')}, ${area} AS area_text, ${cellOf(counterpart)} AS origin_text, ${period} AS period,
    ${byYear ? sql`0` : sql`y.year`} AS year, ${recipe.area === null ? sql`a.code` : sql`${recipe.area}`} AS area,
    ${counterpart ? sql`nullif(o.code, '')` : sql`NULL::VARCHAR`} AS counterpart, ${dimsText} AS dims,
    ${status ? statusIn(cellOf(status)) : sql`'A'`} AS status, ${cellOf(columnOf(recipe, 'indicator'))} AS what,
    ${cellOf(columnOf(recipe, 'unit'))} AS unit, ${multiplier ? factorIn(cellOf(multiplier)) : sql`1`}::DOUBLE AS factor
  FROM numbered
  ${recipe.area === null ? sql`LEFT JOIN ${name(CODES)} a ON a.text = ${area}` : sql``}
  ${byYear ? sql`` : sql`LEFT JOIN (SELECT text, ${yearIn(sql`text`)} AS year FROM (SELECT DISTINCT ${period} AS text FROM ${name(RAW)})) y ON y.text = ${period}`}
  ${counterpart ? sql`LEFT JOIN ${name(CODES)} o ON o.text = ${cellOf(counterpart)}` : sql``}
)
SELECT *, CASE WHEN beyond <> '' THEN 'too-many-cells' WHEN area_text = '' THEN 'no-area' WHEN year IS NULL THEN 'no-time'
    WHEN factor IS NULL THEN 'unknown-multiplier' WHEN NOT (${anyValue}) AND status = 'A' THEN 'no-value' END AS reason,
  false AS within_year
FROM coded`;
}

const KEY = sql`area, coalesce(counterpart, ''), what, unit, dims`;

/** How many rows are kept, and how many different keys they have with their period and with their year alone. */
export const keysStatement: Sql = sql`SELECT count(*) AS n, count(DISTINCT hash(${KEY}, period)) AS periods,
  count(DISTINCT hash(${KEY}, year)) AS years FROM ${name(ROWS)} WHERE reason IS NULL`;

/** `ROWS` with rows told that repeat an earlier one, and those whose year has a later period; sorts, so only where there are any. */
export const repeatsStatement: Sql = sql`CREATE OR REPLACE TABLE ${name(ROWS)} AS
WITH told AS (
  SELECT * REPLACE (CASE WHEN reason IS NULL AND row_number() OVER same > 1 THEN 'repeated' ELSE reason END AS reason),
    first_value(area_text) OVER same AS first_area, first_value(origin_text) OVER same AS first_origin
  FROM ${name(ROWS)} WINDOW same AS (PARTITION BY reason, ${KEY}, period ORDER BY line)
)
SELECT * REPLACE (reason IS NULL AND row_number() OVER (
  PARTITION BY reason, ${KEY}, year ORDER BY period = year::VARCHAR DESC, period DESC) > 1 AS within_year)
FROM told`;

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

/** Causes of the cells of a value column that hold no number, with their counts. */
export const causesStatement = ({ position }: ColumnRole): Sql =>
  sql`SELECT ${causeIn(rawColumn(position))} AS cause, count(*) AS n FROM ${name(ROWS)}
WHERE reason IS NULL AND ${numberOf(position)} IS NULL GROUP BY cause`;

/** Whether a value is above zero and below the recipe's threshold. */
const isSmall = ({ suppressBelow }: Recipe, { position }: ColumnRole): Sql =>
  suppressBelow === null
    ? sql`false`
    : sql`coalesce(${numberOf(position)} * factor > 0 AND ${numberOf(position)} * factor < ${suppressBelow}, false)`;

/** How many cells of a value column hold an integer that a double cannot: its digits come back different. */
export const roundedStatement = (recipe: Recipe, value: ColumnRole): Sql => {
  const { thousands } = recipe.dialect;
  const digits = sql`TRY_CAST(replace(${cellOf(value)}, ${thousands}, '') AS HUGEINT)`;
  return sql`SELECT count(*) AS n FROM ${name(RAW)} WHERE length(${cellOf(value)}) > 15
  AND ${digits} IS NOT NULL AND ${digits}::DOUBLE::HUGEINT <> ${digits}`;
};

/** How many values of a column the recipe suppresses. */
export const suppressedStatement = (recipe: Recipe, value: ColumnRole): Sql =>
  sql`SELECT count(*) AS n FROM ${name(ROWS)} WHERE reason IS NULL AND ${isSmall(recipe, value)}`;

/**
 * Into the observation table: one observation per filled cell of a value column, and per blank one whose status says why it is.
 * `isNamed`: rows name their indicator or unit.
 */
export function observationsStatement(
  recipe: Recipe,
  value: ColumnRole,
  table: string,
  sourceId: string,
  isNamed: boolean,
): Sql {
  const [cell, number] = [rawColumn(value.position), numberOf(value.position)];
  const label = yearOfLabel(value.label);
  const [period, year] = isByYear(recipe.columns)
    ? [sql`${String(label)}`, sql`${label ?? 0}`]
    : [sql`period`, sql`year`];
  const marked = Object.entries(STATUS_OF_CAUSE).map(([cause, status]) => sql`WHEN ${cause} THEN ${status}`);
  const base = recipe.indicators[String(value.position)] ?? sourceId;
  const small = isSmall(recipe, value);
  return sql`INSERT INTO ${name(table)} BY NAME
SELECT ${isNamed ? sql`${base} || n.suffix` : sql`${base}`} AS indicator, area, counterpart, ${period} AS period, ${year} AS year,
  CASE WHEN NOT ${small} THEN ${number} * factor END AS value,
  CASE WHEN ${small} THEN 'Q' WHEN ${number} IS NULL AND status = 'A' THEN CASE ${causeIn(cell)} ${join(marked, ' ')} ELSE 'M' END ELSE status END AS status,
  dims, ${sourceId} AS source, line AS source_row
FROM ${name(ROWS)} r ${isNamed ? sql`JOIN ${name(NAMES)} n ON n.what = r.what AND n.unit = r.unit` : sql``}
WHERE reason IS NULL AND (${number} IS NOT NULL OR ${cell} <> '' OR status <> 'A')`;
}
