import { textColumn } from '../tables/decode.ts';
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
