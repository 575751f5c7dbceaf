import type { Engine } from '../../engine/port.ts';
import { name, type Sql, sql } from '../../engine/sql.ts';
import { numberColumn } from '../../tables/decode.ts';

/** Rounds of protection tried; what a round hides can give away nothing that the next one does not see. */
const MOST_ROUNDS = 20;
const PROTECTED = 'intake_protected';

/**
 * Complementary suppression: where a total and all parts of it but one are shown, the one hidden is their difference. Of such a set the
 * smallest shown part above zero is hidden too (status Q), for every disaggregation and for counterparts, until no total gives one
 * away (Hundepool et al., Statistical Disclosure Control, 2012, ch. 4). Returns how many values that took.
 */
export async function protectTotals(engine: Engine, table: string, signal?: AbortSignal): Promise<number> {
  const run = signal ? { signal } : {};
  let hidden = 0;
  try {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      await engine.execute(sql`CREATE OR REPLACE TABLE ${name(PROTECTED)} AS ${partsThatTell(table)}`, run);
      const found =
        numberColumn(await engine.query(sql`SELECT count(*) AS n FROM ${name(PROTECTED)}`, run), 'n')[0] ?? 0;
      if (found === 0) break;
      await engine.execute(
        sql`UPDATE ${name(table)} SET value = NULL, status = 'Q' WHERE rowid IN (SELECT id FROM ${name(PROTECTED)})`,
        run,
      );
      hidden += found;
    }
    return hidden;
  } finally {
    await engine.drop(PROTECTED).catch(() => undefined);
  }
}

/** The values to hide next, by `rowid`: of every set of parts with one hidden under a shown total, the smallest shown one. */
const partsThatTell = (table: string): Sql => sql`WITH cells AS (
  SELECT rowid AS id, indicator, area, coalesce(counterpart, '') AS origin, period, dims, value, status FROM ${name(table)}
), part AS (
  SELECT *, unnest(string_split(dims, ';')) AS part FROM cells WHERE dims <> ''
), member AS (
  SELECT id, indicator, area, origin, period, value, status, split_part(part, '=', 1) AS key, origin AS of_origin,
    coalesce(array_to_string(list_filter(string_split(dims, ';'), lambda one : one <> part), ';'), '') AS of_dims
  FROM part
  UNION ALL SELECT id, indicator, area, origin, period, value, status, 'counterpart', '', dims FROM cells WHERE origin <> ''
), counted AS (
  SELECT m.*, count(*) FILTER (m.value IS NULL AND m.status = 'Q') OVER same AS hidden,
    row_number() OVER (PARTITION BY m.indicator, m.area, m.of_origin, m.period, m.key, m.of_dims
      ORDER BY m.value IS NULL OR m.value <= 0, m.value, m.id) AS place
  FROM member m JOIN cells total ON total.indicator = m.indicator AND total.area = m.area AND total.origin = m.of_origin
    AND total.period = m.period AND total.dims = m.of_dims AND total.value IS NOT NULL
  WINDOW same AS (PARTITION BY m.indicator, m.area, m.of_origin, m.period, m.key, m.of_dims)
)
SELECT DISTINCT id FROM counted WHERE hidden = 1 AND place = 1 AND value > 0`;
