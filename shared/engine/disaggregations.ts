import { numberColumn, textColumn } from '../tables/decode.ts';
import type { Engine } from './port.ts';
import { sql } from './sql.ts';

/** More are no choice for a list; the rest is left out. */
const MOST = 500;

/** Disaggregations an indicator has values for (`dims` as in the observation table), without the total. Needs `breakdown`. */
export async function disaggregationsOf(
  engine: Engine,
  indicator: string,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const found = await engine.query(
    sql`SELECT DISTINCT dims FROM breakdown WHERE indicator = ${indicator} AND dims <> '' ORDER BY dims LIMIT ${MOST}`,
    signal ? { signal } : {},
  );
  return textColumn(found, 'dims').map((dims) => dims ?? '');
}

/** Disaggregations to name before the rest is a number, with room for those that are shown already. */
const NAMED = 10;

export interface Disaggregations {
  /** How many there are. */
  readonly count: number;
  /** `dims` of those with most values. */
  readonly first: readonly string[];
}

/** The disaggregations each of `indicators` has values for, without the total; those that have none are left out. */
export async function listDisaggregations(
  engine: Engine,
  indicators: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Disaggregations>> {
  const found = await engine.query(
    sql`WITH asked AS (FROM breakdown WHERE indicator IN (${indicators})), counted AS (
  SELECT indicator, max(n)::DOUBLE AS n FROM (
    SELECT indicator, source, max(among) - count(*) FILTER (dims = '') AS n FROM asked GROUP BY ALL
  ) WHERE n > 0 GROUP BY indicator
), ranked AS (
  SELECT indicator, dims, row_number() OVER (PARTITION BY indicator ORDER BY sum(observations) DESC, dims) AS rank
  FROM asked WHERE dims <> '' GROUP BY indicator, dims QUALIFY rank <= ${NAMED}
)
SELECT indicator, n, dims FROM counted JOIN ranked USING (indicator) ORDER BY indicator, rank`,
    signal ? { signal } : {},
  );
  const [counts, dims] = [numberColumn(found, 'n'), textColumn(found, 'dims')];
  const lists = new Map<string, { count: number; first: string[] }>();
  for (const [row, indicator] of textColumn(found, 'indicator').entries()) {
    const list = lists.get(indicator ?? '') ?? { count: counts[row] ?? 0, first: [] };
    list.first.push(dims[row] ?? '');
    lists.set(indicator ?? '', list);
  }
  return lists;
}
