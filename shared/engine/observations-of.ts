import { numberColumn, textColumn } from '../tables/decode.ts';
import type { Engine } from './port.ts';
import { sql } from './sql.ts';

/** How many observations are of an indicator, or name an area or group as reference area or counterpart. Needs `observation`. */
export async function countObservations(
  engine: Engine,
  what: 'indicator' | 'area',
  key: string,
  signal?: AbortSignal,
): Promise<number> {
  const isOf = what === 'indicator' ? sql`indicator = ${key}` : sql`area = ${key} OR counterpart = ${key}`;
  const counted = await engine.query(
    sql`SELECT count(*) AS n FROM observation WHERE ${isOf}`,
    signal ? { signal } : {},
  );
  return numberColumn(counted, 'n')[0] ?? 0;
}

/** How many observations each source has, by its id. */
export async function countBySource(engine: Engine, signal?: AbortSignal): Promise<ReadonlyMap<string, number>> {
  const found = await engine.query(
    sql`SELECT source, count(*)::DOUBLE AS n FROM observation GROUP BY source`,
    signal ? { signal } : {},
  );
  const counts = numberColumn(found, 'n');
  return new Map(textColumn(found, 'source').map((source, row) => [source ?? '', counts[row] ?? 0]));
}

/** How many observations each indicator of each source has: by source, then by indicator. */
export async function countByIndicator(
  engine: Engine,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const found = await engine.query(
    sql`SELECT source, indicator, count(*)::DOUBLE AS n FROM observation GROUP BY source, indicator`,
    signal ? { signal } : {},
  );
  const counts = numberColumn(found, 'n');
  const sources = textColumn(found, 'source');
  const made = new Map<string, Map<string, number>>();
  for (const [row, indicator] of textColumn(found, 'indicator').entries()) {
    const own = made.get(sources[row] ?? '') ?? new Map<string, number>();
    made.set(sources[row] ?? '', own.set(indicator ?? '', counts[row] ?? 0));
  }
  return made;
}
