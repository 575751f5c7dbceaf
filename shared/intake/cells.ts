import { type Sql, sql } from '../engine/sql.ts';
import type { Dialect } from './recipe.ts';

/** Status of an observation without a value, by what stood in its cell (SDMX CL_OBS_STATUS as far as it goes). */
export const STATUS_OF_CAUSE = { missing: 'M', suppressed: 'Q', 'not-applicable': 'N', unreadable: 'M' } as const;

/** The number a trimmed cell holds in a dialect, as an SQL DOUBLE; null for all that is not wholly a number. */
export function numberIn(cell: Sql, { decimal, thousands }: Pick<Dialect, 'decimal' | 'thousands'>): Sql {
  const point = decimal === '.' ? '\\.' : ',';
  const mark = thousands === '.' ? '\\.' : thousands;
  const whole = mark === '' ? '\\d+' : `(\\d+|[1-9]\\d{0,2}(${mark}\\d{3})+)`;
  const pattern = `[-+]?(${whole}(${point}\\d*)?|${point}\\d+)([eE][-+]?\\d+)?`;
  const plain = sql`replace(replace(${cell}, ${thousands}, ''), ${decimal}, '.')`;
  return sql`CASE WHEN regexp_full_match(${cell}, ${pattern}) THEN TRY_CAST(${plain} AS DOUBLE) END`;
}

/** Why a trimmed cell that holds no number does not: one of `CELL_CAUSES`. */
export const causeIn = (cell: Sql): Sql => sql`CASE
  WHEN ${cell} = '' THEN 'blank'
  WHEN ${cell} = '*' THEN 'suppressed'
  WHEN ${cell} IN ('-', '–', '—') THEN 'not-applicable'
  WHEN regexp_full_match(lower(${cell}), '\\.{2,3}|…|:|n/?a|#n/a|null|nan') THEN 'missing'
  ELSE 'unreadable' END`;

/** The year of a time cell: "2016", "2016-05-31" and "2016/05" are 2016, "2018-2019" and "2018-19" (a range) its last year. */
export const yearIn = (cell: Sql): Sql => sql`CASE
  WHEN regexp_full_match(${cell}, '\\d{4}(\\.0+)?') THEN ${cell}[1:4]::INTEGER
  WHEN regexp_full_match(${cell}, '\\d{4}\\s*[-–/]\\s*\\d{4}') THEN ${cell}[-4:]::INTEGER
  WHEN regexp_full_match(${cell}, '\\d{4}[-/](0[1-9]|1[0-2])([-/]\\d{2}.*)?') THEN ${cell}[1:4]::INTEGER
  WHEN regexp_full_match(${cell}, '\\d{4}\\s*[-–/]\\s*\\d{2}') AND ${cell}[-2:]::INTEGER = (${cell}[3:4]::INTEGER + 1) % 100
    THEN ${cell}[1:4]::INTEGER + 1
  WHEN regexp_full_match(${cell}, '\\d{4} \\[YR\\d{4}\\]') THEN ${cell}[1:4]::INTEGER END`;
