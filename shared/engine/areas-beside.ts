import { numberColumn, textColumn } from '../tables/decode.ts';
import type { SeriesRequest } from './observations.ts';
import type { Engine } from './port.ts';
import { sql } from './sql.ts';

/** An area code with values beside those that were asked for. */
export interface AreaBeside {
  readonly area: string;
  /** Years of its first and last value. */
  readonly years: readonly [number, number];
}

/** The areas none of `areas` that have values other than zero of the asked indicators in the asked years, in order of their code. */
export async function areasBeside(
  engine: Engine,
  { indicators, areas, years }: Pick<SeriesRequest, 'indicators' | 'areas' | 'years'>,
  signal?: AbortSignal,
): Promise<readonly AreaBeside[]> {
  const [from, to] = years ?? [null, null];
  const table = await engine.query(
    sql`SELECT area, min(year) AS first, max(year) AS last FROM observation
WHERE indicator IN (${indicators}) AND area NOT IN (${['', ...areas]}) AND value <> 0 AND NOT isnan(value)
  AND (${from} IS NULL OR year BETWEEN ${from} AND ${to})
GROUP BY area ORDER BY area`,
    signal ? { signal } : {},
  );
  const [first, last] = [numberColumn(table, 'first'), numberColumn(table, 'last')];
  return textColumn(table, 'area').map((area, row) => ({
    area: area ?? '',
    years: [first[row] ?? 0, last[row] ?? 0] as const,
  }));
}
