import type { Engine } from '../engine/port.ts';
import { foreignName, join, type Sql, sql } from '../engine/sql.ts';
import { numberColumn, textColumn } from '../tables/decode.ts';
import { isMissing } from '../tables/table.ts';

/** A value that was revised; null: there was none, or there is none now. */
export interface ComparedValue {
  readonly indicator: string;
  readonly area: string;
  readonly counterpart: string;
  readonly period: string;
  readonly dims: string;
  readonly source: string;
  readonly before: number | null;
  readonly after: number | null;
  /** Of the larger of the two in size, 0 to 2; null where one of them is no number. */
  readonly relative: number | null;
}

export interface IndicatorRevisions {
  readonly indicator: string;
  readonly revised: number;
  readonly added: number;
  readonly gone: number;
}

/** How the observations of one workbench became those of another. Counts are of observations. */
export interface DataChanges {
  readonly revised: number;
  readonly added: number;
  readonly gone: number;
  /** Values that stayed while their status (estimated, provisional, break …) did not. */
  readonly restated: number;
  /** Tables of the one that the other does not have, on both sides: where all counts are 0, what differs is notes or the place of rows. */
  readonly tables: number;
  readonly byIndicator: readonly IndicatorRevisions[];
  /** Revised values, the largest relative and the largest absolute difference first. */
  readonly worstRelative: readonly ComparedValue[];
  readonly worstAbsolute: readonly ComparedValue[];
  readonly examples: { readonly added: readonly ComparedValue[]; readonly gone: readonly ComparedValue[] };
}

export const NO_DATA_CHANGES: DataChanges = {
  revised: 0,
  added: 0,
  gone: 0,
  restated: 0,
  tables: 0,
  byIndicator: [],
  worstRelative: [],
  worstAbsolute: [],
  examples: { added: [], gone: [] },
};

/** Values listed of each kind. */
const LISTED = 20;

/** What tells one observation from another. The edition is that of a publication, a row of its own. */
const KEY = ['indicator', 'area', 'counterpart', 'period', 'dims', 'edition', 'source'] as const;

/**
 * Compares observations by what tells them apart; values that are published more than once are matched value by value first, the rest in
 * order of size. Tables that both have are left out, as they hold the same. `tolerance`: largest relative difference that is none.
 * Rejects as the engine does.
 */
export async function dataChanges(
  engine: Engine,
  before: readonly string[],
  after: readonly string[],
  tolerance: number,
  signal?: AbortSignal,
): Promise<DataChanges> {
  const [old, fresh] = [before.filter((one) => !after.includes(one)), after.filter((one) => !before.includes(one))];
  if (old.length + fresh.length === 0) return NO_DATA_CHANGES;
  const run = signal ? { signal } : {};
  const key = join(
    KEY.map((column) => foreignName(column)),
    ', ',
  );
  const side = (tables: readonly string[], sign: number): readonly Sql[] =>
    tables.map(
      (table) => sql`SELECT ${key}, value, coalesce(status, '') AS status, ${sign} AS side FROM ${foreignName(table)}`,
    );
  const rows = join([...side(old, -1), ...side(fresh, 1)], ' UNION ALL BY NAME ');
  const changes = foreignName(CHANGES);
  // Equal rows of both sides cancel each other out; of the others those of one key are brought together in order of size.
  await engine.execute(
    sql`CREATE OR REPLACE TABLE ${changes} AS
WITH surplus AS (SELECT ${key}, value, status, sum(side)::INTEGER AS n FROM (${rows}) GROUP BY ALL HAVING n <> 0),
single AS (SELECT ${key}, value, status, n > 0 AS isNew, unnest(range(abs(n))) AS again FROM surplus),
placed AS (SELECT *, row_number() OVER (PARTITION BY ${key}, isNew ORDER BY value NULLS LAST, status, again) AS place FROM single),
paired AS (SELECT ${key}, place, count(*) FILTER (NOT isNew) AS was, count(*) FILTER (isNew) AS came,
  max(value) FILTER (NOT isNew) AS "before", max(value) FILTER (isNew) AS "after" FROM placed GROUP BY ALL)
SELECT *, abs("after" - "before") AS size, abs("after" - "before") / nullif(greatest(abs("before"), abs("after")), 0) AS relative,
CASE WHEN was = 0 THEN 'added' WHEN came = 0 THEN 'gone'
WHEN "before" IS NOT DISTINCT FROM "after" THEN 'restated' WHEN relative <= ${tolerance} THEN 'same'
ELSE 'revised' END AS kind FROM paired`,
    run,
  );
  try {
    const counted = await engine.query(
      sql`SELECT indicator, count(*) FILTER (kind = 'revised') AS revised, count(*) FILTER (kind = 'added') AS added,
count(*) FILTER (kind = 'gone') AS gone, count(*) FILTER (kind = 'restated') AS restated
FROM ${changes} GROUP BY indicator ORDER BY revised + added + gone DESC, indicator`,
      run,
    );
    const counts = (['revised', 'added', 'gone', 'restated'] as const).map((name) => numberColumn(counted, name));
    const total = (at: number): number => counts[at]?.reduce((sum, one) => sum + one, 0) ?? 0;
    const listed = (kind: string, order: Sql): Promise<readonly ComparedValue[]> =>
      listedValues(engine, kind, order, run);
    return {
      revised: total(0),
      added: total(1),
      gone: total(2),
      restated: total(3),
      tables: old.length + fresh.length,
      byIndicator: textColumn(counted, 'indicator').map((indicator, row) => ({
        indicator: indicator ?? '',
        revised: counts[0]?.[row] ?? 0,
        added: counts[1]?.[row] ?? 0,
        gone: counts[2]?.[row] ?? 0,
      })),
      worstRelative: await listed('revised', sql`relative DESC NULLS FIRST`),
      worstAbsolute: await listed('revised', sql`size DESC NULLS FIRST`),
      examples: { added: await listed('added', sql`size`), gone: await listed('gone', sql`size`) },
    };
  } finally {
    await engine.drop(CHANGES).catch(() => undefined);
  }
}

/** No source's table. */
const CHANGES = 'compared_observations';

async function listedValues(
  engine: Engine,
  kind: string,
  order: Sql,
  run: { readonly signal?: AbortSignal },
): Promise<readonly ComparedValue[]> {
  const found = await engine.query(
    sql`SELECT * FROM ${foreignName(CHANGES)} WHERE kind = ${kind}
ORDER BY ${order}, indicator, area, period, counterpart, dims, source LIMIT ${LISTED}`,
    run,
  );
  const [before, after, relative] = ['before', 'after', 'relative'].map((name) => numberColumn(found, name));
  const text = (name: string): readonly (string | null)[] => textColumn(found, name);
  const number = (values: Float64Array | undefined, row: number): number | null => {
    const value = values?.[row] ?? Number.NaN;
    return isMissing(value) ? null : value;
  };
  const columns = {
    indicator: text('indicator'),
    area: text('area'),
    counterpart: text('counterpart'),
    period: text('period'),
    dims: text('dims'),
    source: text('source'),
  };
  return Array.from({ length: found.rows }, (_, row) => ({
    indicator: columns.indicator[row] ?? '',
    area: columns.area[row] ?? '',
    counterpart: columns.counterpart[row] ?? '',
    period: columns.period[row] ?? '',
    dims: columns.dims[row] ?? '',
    source: columns.source[row] ?? '',
    before: number(before, row),
    after: number(after, row),
    relative: number(relative, row),
  }));
}
