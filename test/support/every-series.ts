// A plain table judged whole, as the product judges what it reads: for comparisons with other ways.

import { fetchColumns } from '#shared/engine/area-series';
import type { SeriesKey } from '#shared/engine/observations';
import type { Engine } from '#shared/engine/port';
import type { SeriesColumns } from '#shared/engine/series-columns';
import { type Sql, sql } from '#shared/engine/sql';
import { type Ask, assessColumns, type GapColumns, type Judging } from '#shared/gaps/assessment/every-series';
import type { GapSeries, Yardstick } from '#shared/gaps/assessment/gap-table';
import { type MembersOf, surroundingsOf } from '#shared/gaps/assessment/surroundings';
import type { Method } from '#shared/gaps/methods/method';

/** A plain table's series in lists, missing values left out. */
const plain = (
  source: Sql,
): Sql => sql`SELECT indicator, area, dims, list(year::DOUBLE) FILTER (value IS NOT NULL) AS years,
  list(value) FILTER (value IS NOT NULL) AS numbers, NULL::VARCHAR AS remarks, NULL::VARCHAR AS sources
FROM ${source} GROUP BY indicator, area, dims`;

/** The series of a plain table (columns indicator, area, dims, year, value; missing values are null), in no order. */
export const fetchPoints = (engine: Engine, source: Sql, signal?: AbortSignal): Promise<SeriesColumns> =>
  fetchColumns(engine, plain(source), signal);

/**
 * Judges every series of a table (columns indicator, area, dims, year, value; missing values are null) by one method against the
 * benchmark `yardstickOf` names.
 */
export async function assessEverySeries(
  engine: Engine,
  source: Sql,
  method: Method,
  yardstickOf: (key: SeriesKey) => Yardstick | null,
  options: { readonly signal?: AbortSignal; readonly membersOf?: MembersOf } = {},
): Promise<GapColumns> {
  const columns = await fetchPoints(engine, source, options.signal);
  return assessColumns(everySeries(columns, method, yardstickOf, options.membersOf));
}

/** All series of `columns` by one method, against the benchmark `yardstickOf` names. */
export const everySeries = (
  columns: SeriesColumns,
  method: Method,
  yardstickOf: (key: SeriesKey) => Yardstick | null,
  membersOf?: MembersOf,
): Judging<GapSeries, Yardstick> => {
  const asks = new Map<Yardstick | null, readonly Ask[]>();
  return {
    columns,
    around: surroundingsOf(columns, membersOf),
    asksOf(row) {
      const benchmark = yardstickOf(columns.keys[row] as SeriesKey);
      const known = asks.get(benchmark) ?? [{ benchmark, method }];
      asks.set(benchmark, known);
      return known;
    },
    seriesAt(row) {
      const { indicator, ...rest } = columns.at(row);
      return { ...rest, id: indicator };
    },
  };
};
