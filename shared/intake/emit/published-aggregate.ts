import type { Engine } from '../../engine/port.ts';
import { name, sql } from '../../engine/sql.ts';
import type { Area } from '../../framework/areas.ts';
import { numberColumn, textColumn } from '../../tables/decode.ts';
import type { PublishedAggregate } from './measure-guess.ts';

/** How files write the World. */
const WORLDS = ['WLD', '1W', 'WORLD', 'MONDE', 'MUNDO'];

/** Of each indicator of an observation table that has the World beside areas: what they come to in the latest year with most areas. */
export async function publishedAggregates(
  engine: Engine,
  table: string,
  areas: readonly Area[],
): Promise<ReadonlyMap<string, PublishedAggregate>> {
  const codes = areas.map(({ code }) => code);
  const found = await engine.query(sql`
    WITH totals AS (
      SELECT indicator, area, year, max(value) AS value FROM ${name(table)}
      WHERE value IS NOT NULL AND year IS NOT NULL AND coalesce(dims, '') = '' AND coalesce(counterpart, '') = ''
      GROUP BY indicator, area, year HAVING count(*) = 1
    ), worlds AS (
      SELECT indicator, year, max(value) AS aggregate FROM totals WHERE upper(area) IN (${WORLDS}) GROUP BY indicator, year
    ), parts AS (
      SELECT indicator, year, sum(value) AS total, max(value) AS largest, count(*)::DOUBLE AS areas FROM totals
      WHERE area IN (${codes}) AND NOT upper(area) IN (${WORLDS}) GROUP BY indicator, year
    )
    SELECT indicator, aggregate, total, largest, areas FROM worlds JOIN parts USING (indicator, year)
    QUALIFY row_number() OVER (PARTITION BY indicator ORDER BY areas DESC, year DESC) = 1`);
  const [aggregate, sum, largest, count] = ['aggregate', 'total', 'largest', 'areas'].map((one) =>
    numberColumn(found, one),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  return new Map(
    textColumn(found, 'indicator').map((indicator, row): [string, PublishedAggregate] => [
      indicator ?? '',
      {
        aggregate: aggregate[row] ?? Number.NaN,
        sum: sum[row] ?? Number.NaN,
        largest: largest[row] ?? Number.NaN,
        areas: count[row] ?? 0,
      },
    ]),
  );
}
