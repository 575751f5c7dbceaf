import { type Sql, sql } from '../engine/sql.ts';
import type { Dialect } from './recipe.ts';

/** Status of an observation without a value, by what stood in its cell (SDMX CL_OBS_STATUS as far as it goes). */
export const STATUS_OF_CAUSE = { missing: 'M', suppressed: 'Q', 'not-applicable': 'N', unreadable: 'M' } as const;

/**
 * The number a trimmed cell holds in a dialect, as an SQL DOUBLE; null for all that is not wholly a number. Without marks to take
 * out, DuckDB's own reading is right but for what it allows in a statement (1_000, nan, inf), and far cheaper than a pattern.
 */
export function numberIn(cell: Sql, dialect: Pick<Dialect, 'decimal' | 'thousands' | 'missing'>): Sql {
  const number = anyNumberIn(cell, dialect);
  return dialect.missing.length === 0 ? number : sql`CASE WHEN ${cell} NOT IN (${dialect.missing}) THEN ${number} END`;
}

function anyNumberIn(cell: Sql, { decimal, thousands }: Pick<Dialect, 'decimal' | 'thousands'>): Sql {
  if (thousands === '') {
    const number = sql`TRY_CAST(${decimal === '.' ? cell : sql`replace(${cell}, ',', '.')`} AS DOUBLE)`;
    const foreign =
      decimal === '.' ? sql`contains(${cell}, '_')` : sql`contains(${cell}, '_') OR contains(${cell}, '.')`;
    return sql`CASE WHEN isfinite(${number}) AND NOT (${foreign}) THEN ${number} END`;
  }
  const point = decimal === '.' ? '\\.' : ',';
  const mark = thousands === '.' ? '\\.' : thousands;
  const pattern = `[-+]?((\\d+|[1-9]\\d{0,2}(${mark}\\d{3})+)(${point}\\d*)?|${point}\\d+)([eE][-+]?\\d+)?`;
  const plain = sql`replace(replace(${cell}, ${thousands}, ''), ${decimal}, '.')`;
  return sql`CASE WHEN regexp_full_match(${cell}, ${pattern}) THEN TRY_CAST(${plain} AS DOUBLE) END`;
}

/** Why a trimmed cell that holds no number does not: one of `CELL_CAUSES`. */
export const causeIn = (cell: Sql, { missing }: Pick<Dialect, 'missing'>): Sql => sql`CASE
  WHEN ${cell} = '' THEN 'blank'
  WHEN ${cell} IN (${missing}) THEN 'missing'
  WHEN ${cell} = '*' THEN 'suppressed'
  WHEN ${cell} IN ('-', '–', '—') THEN 'not-applicable'
  WHEN regexp_full_match(lower(${cell}), '\\.{2,3}|…|:|n/?a|#n/a|null|nan') THEN 'missing'
  ELSE 'unreadable' END`;

/** Status of an observation (SDMX CL_OBS_STATUS as far as it goes) by what a status cell says, in code or word; A where it says nothing known. */
export const statusIn = (cell: Sql): Sql => sql`CASE
  WHEN upper(${cell}) IN ('E', 'I') OR lower(${cell}) LIKE 'estimat%' OR lower(${cell}) LIKE 'imput%' THEN 'E'
  WHEN upper(${cell}) = 'B' OR lower(${cell}) LIKE 'break%' OR lower(${cell}) LIKE 'time series break%' THEN 'B'
  WHEN upper(${cell}) = 'P' OR lower(${cell}) LIKE 'provis%' OR lower(${cell}) LIKE 'prelim%' THEN 'P'
  WHEN upper(${cell}) IN ('M', 'L', 'O', 'H') OR lower(${cell}) LIKE 'missing%' THEN 'M'
  WHEN upper(${cell}) = 'Q' OR lower(${cell}) LIKE 'suppress%' OR lower(${cell}) LIKE 'confiden%' THEN 'Q'
  WHEN lower(${cell}) LIKE 'not applicable%' THEN 'N'
  WHEN lower(${cell}) LIKE 'not collected%' THEN 'C'
  ELSE 'A' END`;

/** What a value is to be multiplied by: a power of ten (SDMX UNIT_MULT) or a word; null for anything else. */
export const factorIn = (cell: Sql): Sql => sql`CASE
  WHEN ${cell} = '' OR lower(${cell}) IN ('units', 'unit', 'unités', 'unité') THEN 1
  WHEN regexp_full_match(${cell}, '-?\\d{1,2}') THEN pow(10, ${cell}::INTEGER)
  WHEN lower(${cell}) IN ('thousands', 'thousand', 'milliers') THEN 1e3
  WHEN lower(${cell}) IN ('millions', 'million') THEN 1e6
  WHEN lower(${cell}) IN ('billions', 'billion', 'milliards', 'milliard') THEN 1e9 END`;
