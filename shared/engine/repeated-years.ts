import type { RepeatedYear } from '../core/one-per-year.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import { listColumn, numberColumn, textColumn } from '../tables/decode.ts';
import type { Engine } from './port.ts';
import { COUNTS_FIRST, observedTables, type SeriesScope } from './series-sql.ts';
import { sql } from './sql.ts';

/**
 * The years of the totals behind the asked series for which the edition and source that count give several different values: the
 * series (`seriesOf`) take the first. Values of other sources and editions are not repeats.
 */
export async function repeatedYearsOf(
  engine: Engine,
  scope: SeriesScope,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<readonly RepeatedYear[]> {
  if (scope.indicators.length === 0 || scope.areas.length === 0) return [];
  const table = await engine.query(
    sql`WITH ${observedTables(catalogue, scope)},
total AS (SELECT * FROM observed WHERE dims = ''),
several AS (
  SELECT indicator, area, counterpart, year FROM total GROUP BY ALL HAVING count(DISTINCT value) > 1
),
placed AS (
  SELECT *, coalesce(edition, '') = first_value(coalesce(edition, '')) OVER ranked
    AND source = first_value(source) OVER ranked AS is_of_first, row_number() OVER ranked AS place
  FROM total SEMI JOIN several USING (indicator, area, counterpart, year)
  WINDOW ranked AS (PARTITION BY indicator, area, counterpart, year ORDER BY ${COUNTS_FIRST})
)
SELECT indicator, area, counterpart, year::DOUBLE AS year, list(value ORDER BY place) AS numbers
FROM placed WHERE is_of_first AND value IS NOT NULL
GROUP BY indicator, area, counterpart, year HAVING count(DISTINCT value) > 1
ORDER BY indicator, area, counterpart, year`,
    signal ? { signal } : {},
  );
  if (table.rows === 0) return [];
  const names = ['indicator', 'area', 'counterpart'].map((column) => textColumn(table, column));
  const { values, offsets } = listColumn(table, 'numbers');
  return Array.from(numberColumn(table, 'year'), (year, row) => {
    const [counted = Number.NaN, ...rest] = values.subarray(offsets[row], offsets[row + 1]);
    return {
      series: names.flatMap((column) => column[row] || []),
      year,
      counted,
      others: [...new Set(rest)].filter((value) => value !== counted),
    };
  });
}
