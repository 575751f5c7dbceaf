import type { Catalogue } from '../framework/catalogue.ts';
import { numberColumn, textColumn } from '../tables/decode.ts';
import type { Engine } from './port.ts';
import { type SeriesScope, seriesTables } from './series-sql.ts';
import { sql } from './sql.ts';

/** The latest year in which an area or group has a value of an indicator, of whatever disaggregation. */
export interface LastYear {
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
}

/** Latest years of every asked indicator × area or group that has a value; formulas count only what was observed for them. */
export async function lastYearsOf(
  engine: Engine,
  scope: SeriesScope,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<readonly LastYear[]> {
  if (scope.indicators.length === 0 || scope.areas.length === 0) return [];
  const table = await engine.query(
    sql`WITH ${seriesTables(catalogue, scope)}
SELECT indicator, target, max(year) AS year FROM made GROUP BY indicator, target ORDER BY indicator, target`,
    signal ? { signal } : {},
  );
  const [areas, years] = [textColumn(table, 'target'), numberColumn(table, 'year')];
  return textColumn(table, 'indicator').map((indicator, row) => ({
    indicator: indicator ?? '',
    area: areas[row] ?? '',
    year: years[row] ?? 0,
  }));
}
