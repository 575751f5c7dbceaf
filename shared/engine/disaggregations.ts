import { numberColumn, textColumn } from '../tables/decode.ts';
import type { Engine } from './port.ts';
import { sql } from './sql.ts';

/** More are no choice for a list; the rest is left out. */
const MOST = 500;

/** Disaggregations an indicator has values for (`dims` as in the observation table), without the total. Needs `observation`. */
export async function disaggregationsOf(
  engine: Engine,
  indicator: string,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const found = await engine.query(
    sql`SELECT DISTINCT dims FROM observation WHERE indicator = ${indicator} AND dims <> '' AND value IS NOT NULL ORDER BY dims LIMIT ${MOST}`,
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
    sql`SELECT indicator, count(DISTINCT dims)::DOUBLE AS n FROM observation
WHERE indicator IN (${indicators}) AND dims <> '' AND value IS NOT NULL GROUP BY indicator`,
    signal ? { signal } : {},
  );
  const counts = numberColumn(found, 'n');
  return new Map(textColumn(found, 'indicator').map((indicator, row) => [indicator ?? '', counts[row] ?? 0]));
}
