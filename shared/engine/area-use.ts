import { numberColumn } from '../tables/decode.ts';
import type { Engine } from './port.ts';
import { sql } from './sql.ts';

/** How many observations name an area or group, as reference area or as counterpart. Needs `observation`. */
export async function observationsOf(engine: Engine, code: string, signal?: AbortSignal): Promise<number> {
  const counted = await engine.query(
    sql`SELECT count(*) AS n FROM observation WHERE area = ${code} OR counterpart = ${code}`,
    signal ? { signal } : {},
  );
  return numberColumn(counted, 'n')[0] ?? 0;
}
