import { OBSERVATION_COLUMNS } from '../engine/observations.ts';
import { join, name, type Sql, sql } from '../engine/sql.ts';
import { causeIn, factorIn, numberIn, STATUS_OF_CAUSE, statusIn } from './cells.ts';
import { isByStep, isByYear, stepOfLabel, yearOfLabel } from './layout.ts';
import { BEYOND, RAW, rawColumn } from './raw-table.ts';
import type { ColumnRole, Recipe, Role } from './recipe.ts';

/** Tables intake works with: judged rows, area texts, texts of indicator and unit, different texts of the file, and of its periods. */
export const ROWS = 'intake_row';
export const CODES = 'intake_code';
export const NAMES = 'intake_name';
export const TEXTS = 'intake_text';
export const PERIODS = 'intake_period';

export const columnOf = (recipe: Recipe, role: Role): ColumnRole | null =>
  recipe.columns.find((column) => column.role === role) ?? null;

/** Column of `ROWS` with the number a value cell holds. */
const numberOf = (position: number): Sql => name(`n${position}`);

/** The text of a column (`RAW` is trimmed); blank where the file has no such column or the row no such cell. */
export const cellOf = (column: ColumnRole | null): Sql =>
  column ? sql`coalesce(${rawColumn(column.position)}, '')` : sql`''`;

/** The text that tells an area: the code, or where it is blank the name beside it. */
export function areaTextOf(recipe: Recipe, role: 'area' | 'counterpart'): Sql {
  const cell = cellOf(columnOf(recipe, role));
  const named = columnOf(recipe, `${role}-name`);
  return named ? sql`CASE WHEN ${cell} = '' THEN ${cellOf(named)} ELSE ${cell} END` : cell;
}

/**
 * A small table of texts for joining: unnested from lists, since the planner takes any CSV for 42 rows and would hash the million
 * rows of the file instead of these.
 */
const small = (table: string): Sql => sql`(SELECT unnest(texts) AS text, unnest(others) AS code
  FROM (SELECT list(text) AS texts, list(code) AS others FROM ${name(table)}))`;

const periods: Sql = sql`(SELECT unnest(texts) AS text, unnest(named) AS period, unnest(years) AS year
  FROM (SELECT list(text) AS texts, list(period) AS named, list(year) AS years FROM ${name(PERIODS)}))`;

/**
 * Table `ROWS`: every row of the file with its area, counterpart, period, year, dims, status, indicator and unit text, factor, the
 * numbers of its value cells and the text of those that hold none, and the `reason` it is set aside for (null: kept). Repeated rows
 * are not told yet: see `repeatsStatement`.
 */
export function rowsStatement(recipe: Recipe): Sql {
  const { columns } = recipe;
  const counterpart = columnOf(recipe, 'counterpart');
  const period = recipe.year === null ? cellOf(columnOf(recipe, 'time')) : sql`${String(recipe.year)}`;
  const area = recipe.area === null ? areaTextOf(recipe, 'area') : sql`${recipe.area}`;
  const origin = areaTextOf(recipe, 'counterpart');
  const dims = columns
    .filter((column) => column.role === 'dimension')
    .map((column) => ({ key: dimensionKey(column), cell: cellOf(column) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(
      ({ key, cell }) =>
        sql`CASE WHEN ${cell} <> '' THEN ${`${key}=`} || CASE WHEN contains(${cell}, ';') THEN replace(${cell}, ';', ',') ELSE ${cell} END END`,
    );
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
    return sql`${number}, CASE WHEN ${number} IS NULL OR ${isLong(column)} THEN ${cellOf(column)} END AS ${rawColumn(column.position)}`;
  });
  const status = columnOf(recipe, 'status');
  const multiplier = columnOf(recipe, 'multiplier');
  const note = columnOf(recipe, 'footnote');
  // A year that needs no reading: of the labels, or of the whole file.
  const given = isByYear(columns) ? 0 : recipe.year;
  return sql`CREATE OR REPLACE TABLE ${name(ROWS)} AS
WITH numbered AS (SELECT *, ${join(numbers, ', ')} FROM ${name(RAW)}), coded AS (
  SELECT line, ${BEYOND} AS beyond, ${join(cells, ', ')}, ${area} AS area_text, ${origin} AS origin_text, ${given === null ? sql`coalesce(y.period, ${period})` : period} AS period,
    ${given === null ? sql`y.year::INTEGER` : sql`${given}`} AS year, ${recipe.area === null ? sql`a.code` : sql`${recipe.area}`} AS area,
    ${counterpart ? sql`nullif(o.code, '')` : sql`NULL::VARCHAR`} AS counterpart, ${dimsText} AS dims,
    ${status ? statusIn(cellOf(status)) : sql`'A'`} AS status, ${note ? sql`nullif(${cellOf(note)}, '')` : sql`NULL::VARCHAR`} AS note, ${cellOf(columnOf(recipe, 'indicator'))} AS what,
    ${cellOf(columnOf(recipe, 'unit'))} AS unit, ${multiplier ? factorIn(cellOf(multiplier)) : sql`1`}::DOUBLE AS factor
  FROM numbered
  ${recipe.area === null ? sql`LEFT JOIN ${small(CODES)} a ON a.text = ${area}` : sql``}
  ${given !== null ? sql`` : sql`LEFT JOIN ${periods} y ON y.text = ${period}`}
  ${counterpart ? sql`LEFT JOIN ${small(CODES)} o ON o.text = ${origin}` : sql``}
)
SELECT *, CASE WHEN beyond <> '' THEN 'too-many-cells' WHEN area_text = '' THEN 'no-area' WHEN year IS NULL THEN 'no-time'
    WHEN factor IS NULL THEN 'unknown-multiplier' WHEN NOT (${anyValue}) AND status = 'A' THEN 'no-value' END AS reason,
  false AS within_year
FROM coded`;
}

const KEY = sql`area, coalesce(counterpart, ''), what, unit, dims`;

/** Table `TEXTS`, one row: how many rows there are and the different texts of areas, counterparts and periods, in one reading. */
export function textsStatement(recipe: Recipe): Sql {
  const area = recipe.area === null ? areaTextOf(recipe, 'area') : sql`''`;
  return sql`CREATE OR REPLACE TABLE ${name(TEXTS)} AS SELECT count(*) AS lines, list(DISTINCT ${area}) AS areas,
  list(DISTINCT ${areaTextOf(recipe, 'counterpart')}) AS origins, list(DISTINCT ${cellOf(columnOf(recipe, 'time'))}) AS periods FROM ${name(RAW)}`;
}

/** How many rows are kept, how many different keys they have with their period, and whether periods are finer than years. */
export const keysStatement: Sql = sql`SELECT count(*) AS n, count(DISTINCT hash(${KEY}, period)) AS periods FROM ${name(ROWS)} WHERE reason IS NULL`;

/** Whether some year has more than one period. */
export const finerStatement: Sql = sql`SELECT (count(*) > count(DISTINCT year))::INTEGER AS finer FROM ${name(PERIODS)} WHERE year IS NOT NULL`;

/**
 * `ROWS` with rows told that repeat another one, by the recipe's rule, and those whose year has a later period; sorts, so only where
 * there are any.
 */
export function repeatsStatement(recipe: Recipe): Sql {
  const values = recipe.columns.filter((column) => column.role === 'value');
  const isSum = recipe.repeated === 'sum';
  const sums = values.map(({ position }) => {
    const number = numberOf(position);
    return sql`sum(${number}) OVER (PARTITION BY reason, ${KEY}, period) AS ${number}`;
  });
  const order = recipe.repeated === 'last' ? sql`line DESC` : sql`line`;
  const told = sql`CASE WHEN reason IS NULL AND row_number() OVER same > 1 THEN ${isSum ? 'merged' : 'repeated'} ELSE reason END AS reason`;
  return sql`CREATE OR REPLACE TABLE ${name(ROWS)} AS
WITH told AS (
  SELECT * REPLACE (${join(isSum ? [told, ...sums] : [told], ', ')}),
    first_value(area_text) OVER same AS first_area, first_value(origin_text) OVER same AS first_origin
  FROM ${name(ROWS)} WINDOW same AS (PARTITION BY reason, ${KEY}, period ORDER BY ${order})
)
SELECT * REPLACE (reason IS NULL AND row_number() OVER (
  PARTITION BY reason, ${KEY}, year ORDER BY period = year::VARCHAR DESC, period DESC) > 1 AS within_year)
FROM told`;
}

/** Texts of area columns that meet another text of the same code in the same place: two areas of the file under one code. */
export const clashingTexts: Sql = sql`SELECT DISTINCT text FROM (
  SELECT area_text AS text FROM ${name(ROWS)} WHERE reason IN ('repeated', 'merged') AND area_text <> first_area
  UNION ALL SELECT origin_text FROM ${name(ROWS)} WHERE reason IN ('repeated', 'merged') AND origin_text <> first_origin
)`;

/** A dimension's name in `dims`: its label, without the signs that separate. */
const dimensionKey = (column: ColumnRole): string =>
  column.label.trim().replaceAll(/[=;]+/g, ' ') || `column ${column.position + 1}`;

export function emptyTable(table: string): Sql {
  const columns = Object.entries(OBSERVATION_COLUMNS).map(([column, type]) => sql`${name(column)} ${{ text: type }}`);
  return sql`CREATE OR REPLACE TABLE ${name(table)} (${join(columns, ', ')})`;
}

/** Causes of the cells of a value column that hold no number, with their counts. */
export const causesStatement = ({ dialect }: Recipe, { position }: ColumnRole): Sql =>
  sql`SELECT ${causeIn(rawColumn(position), dialect)} AS cause, count(*) AS n FROM ${name(ROWS)}
WHERE reason IS NULL AND ${numberOf(position)} IS NULL GROUP BY cause`;

/** Whether a value is above zero and below the recipe's threshold. */
const isSmall = ({ suppressBelow, sensitive }: Recipe, { position }: ColumnRole): Sql =>
  suppressBelow === null || (sensitive.length > 0 && !sensitive.includes(position))
    ? sql`false`
    : sql`coalesce(${numberOf(position)} * factor > 0 AND ${numberOf(position)} * factor < ${suppressBelow}, false)`;

/** Whether a cell is long enough to hold an integer beyond 2^53. */
const isLong = (value: ColumnRole): Sql => sql`coalesce(strlen(${rawColumn(value.position)}) > 15, false)`;

/** Whether a cell of `ROWS` holds an integer that a double cannot: its digits come back different. */
function isRounded(recipe: Recipe, value: ColumnRole): Sql {
  const cell = rawColumn(value.position);
  const digits = sql`TRY_CAST(replace(${cell}, ${recipe.dialect.thousands}, '') AS HUGEINT)`;
  return sql`coalesce(${isLong(value)} AND ${digits}::DOUBLE::HUGEINT <> ${digits}, false)`;
}

/** How many kept cells of a value column hold an integer that a double cannot. */
export const roundedStatement = (recipe: Recipe, value: ColumnRole): Sql =>
  sql`SELECT count(*) AS n FROM ${name(ROWS)} WHERE reason IS NULL AND ${isRounded(recipe, value)}`;

/** How many values of a column the recipe suppresses. */
export const suppressedStatement = (recipe: Recipe, value: ColumnRole): Sql =>
  sql`SELECT count(*) AS n FROM ${name(ROWS)} WHERE reason IS NULL AND ${isSmall(recipe, value)}`;

/** Period and year of a value column's observations. */
function timeOf({ columns }: Recipe, { label }: ColumnRole): readonly [Sql, Sql] {
  const named = yearOfLabel(label);
  if (isByYear(columns) && named !== null) return [sql`${String(named)}`, sql`${named}`];
  const step = isByStep(columns) ? (stepOfLabel(label) ?? 1) - 1 : 0;
  return step === 0 ? [sql`period`, sql`year`] : [sql`(year + ${step})::VARCHAR`, sql`year + ${step}`];
}

/** Dims of a row and of a column in one order. */
const sortedDims = (part: string): Sql =>
  sql`array_to_string(list_sort(string_split(dims || ${`;${part}`}, ';')), ';')`;

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
  const [period, year] = timeOf(recipe, value);
  const part = recipe.parts[String(value.position)] ?? '';
  const dims = part === '' ? sql`dims` : sql`CASE WHEN dims = '' THEN ${part} ELSE ${sortedDims(part)} END`;
  const marked = Object.entries(STATUS_OF_CAUSE).map(([cause, status]) => sql`WHEN ${cause} THEN ${status}`);
  const base = recipe.indicators[String(value.position)] ?? sourceId;
  const small = isSmall(recipe, value);
  return sql`INSERT INTO ${name(table)} BY NAME
SELECT ${isNamed ? sql`${base} || n.suffix` : sql`${base}`} AS indicator, area, counterpart, ${period} AS period, ${year} AS year,
  CASE WHEN NOT ${small} THEN ${number} * factor END AS value,
  CASE WHEN ${small} THEN 'Q' WHEN ${number} IS NULL AND status = 'A' THEN CASE ${causeIn(cell, recipe.dialect)} ${join(marked, ' ')} ELSE 'M' END ELSE status END AS status,
  ${dims} AS dims, ${sourceId} AS source, line AS source_row,
  CASE WHEN ${isRounded(recipe, value)} THEN concat_ws(' ', note, '= ' || ${cell}) ELSE note END AS note
FROM ${name(ROWS)} r ${isNamed ? sql`JOIN ${name(NAMES)} n ON n.what = r.what AND n.unit = r.unit` : sql``}
WHERE reason IS NULL AND (${number} IS NOT NULL OR ${cell} <> '' OR status <> 'A')`;
}
