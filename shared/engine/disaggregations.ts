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

/** How many disaggregations each of `indicators` has values for, without the total; those that have none are left out. */
export async function countDisaggregations(
  engine: Engine,
  indicators: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  const found = await engine.query(
    sql`SELECT indicator, max(n)::DOUBLE AS n FROM (
  SELECT indicator, source, max(among) - count(*) FILTER (dims = '') AS n FROM breakdown WHERE indicator IN (${indicators}) GROUP BY ALL
) WHERE n > 0 GROUP BY indicator`,
    signal ? { signal } : {},
  );
  const counts = numberColumn(found, 'n');
  return new Map(textColumn(found, 'indicator').map((indicator, row) => [indicator ?? '', counts[row] ?? 0]));
}
