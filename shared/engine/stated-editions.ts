import { inEdition } from '../framework/breakdown.ts';
import { numberColumn, textColumn } from '../tables/decode.ts';
import { BY_HAND, type Point, type Series, type SeriesRequest } from './observations.ts';
import type { Engine } from './port.ts';
import { columnsOf, type SeriesColumns } from './series-columns.ts';
import { COUNTS_FIRST } from './series-sql.ts';
import { sql } from './sql.ts';

/**
 * The baselines stated of the asked indicators in areas themselves, one series per report that states them (`inEdition`): reports differ
 * in what they state for a year. Those replaced by hand are left out. Needs the view `observation`. Rejects with `cancelled`, `engine/…`.
 */
export async function statedEditionsOf(
  engine: Engine,
  { indicators, areas, isPublished }: Pick<SeriesRequest, 'indicators' | 'areas' | 'isPublished'>,
  signal?: AbortSignal,
): Promise<SeriesColumns> {
  const found = await engine.query(
    sql`WITH stated AS (
  SELECT indicator, area, dims, year::DOUBLE AS year, value, coalesce(edition, '') AS edition, coalesce(source, '') AS source, period,
    source_row
  FROM observation WHERE indicator IN (${indicators}) AND area IN (${areas}) AND contains(dims, 'figure=baseline')
    AND coalesce(counterpart, '') = '' AND year IS NOT NULL
), given AS (SELECT * FROM stated WHERE source = ${BY_HAND} AND NOT ${isPublished ?? false})
SELECT indicator, area, dims, year, value, edition, source FROM stated ANTI JOIN given USING (indicator, area, dims, year)
WHERE source <> ${BY_HAND} AND edition <> '' AND value IS NOT NULL AND NOT isnan(value)
QUALIFY row_number() OVER (PARTITION BY indicator, area, dims, edition, year ORDER BY ${COUNTS_FIRST}) = 1
ORDER BY indicator, area, dims, edition, year`,
    signal ? { signal } : {},
  );
  const [indicator, area, dims, edition, source] = (['indicator', 'area', 'dims', 'edition', 'source'] as const).map(
    (column) => textColumn(found, column),
  );
  const [years, values] = [numberColumn(found, 'year'), numberColumn(found, 'value')];
  const made = new Map<string, Series & { readonly points: Point[] }>();
  for (let row = 0; row < found.rows; row++) {
    const key = {
      indicator: indicator?.[row] ?? '',
      area: area?.[row] ?? '',
      dims: inEdition(dims?.[row] ?? '', edition?.[row] ?? ''),
    };
    const name = JSON.stringify(key);
    const series = made.get(name) ?? { ...key, sources: [source?.[row] ?? ''], points: [] };
    made.set(name, series);
    const year = years[row] ?? 0;
    series.points.push({ year, period: String(year), value: values[row] ?? 0, status: 'A', areas: 1 });
  }
  return columnsOf([...made.values()]);
}
