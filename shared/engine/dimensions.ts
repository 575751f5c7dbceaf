import { COUNTERPART, isFigurePart, partsIn } from '../framework/breakdown.ts';
import { numberColumn, textColumn } from '../tables/decode.ts';
import type { Engine } from './port.ts';
import { sql } from './sql.ts';

/** A dimension an indicator can be told by: a key of its breakdowns, or its counterparts. */
export interface Dimension {
  /** As in `dims`; `counterpart` for whom values are with. */
  readonly id: string;
  /** How many different values it has. */
  readonly parts: number;
}

/** The dimensions whose parts an indicator has values for, counterparts first; one part is no choice. Needs `breakdown` and `observation`. */
export async function dimensionsOf(
  engine: Engine,
  indicator: string,
  signal?: AbortSignal,
): Promise<readonly Dimension[]> {
  const run = signal ? { signal } : {};
  const found = await engine.query(
    sql`SELECT DISTINCT dims FROM breakdown WHERE indicator = ${indicator} AND dims <> ''`,
    run,
  );
  const values = new Map<string, Set<string>>();
  for (const dims of textColumn(found, 'dims'))
    for (const part of partsIn(dims ?? '')) {
      if (isFigurePart(part)) continue;
      const key = part.slice(0, part.indexOf('='));
      values.set(key, (values.get(key) ?? new Set()).add(part));
    }
  const counted = await engine.query(
    sql`SELECT count(DISTINCT counterpart)::DOUBLE AS n FROM observation
WHERE indicator = ${indicator} AND counterpart <> '' AND value IS NOT NULL AND NOT isnan(value)`,
    run,
  );
  const counterparts = numberColumn(counted, 'n')[0] ?? 0;
  const named = [...values].map(([id, parts]) => ({ id, parts: parts.size })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return [{ id: COUNTERPART, parts: counterparts }, ...named].filter(({ parts }) => parts > 1);
}
