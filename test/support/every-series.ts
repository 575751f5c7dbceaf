// A plain table judged whole, as the product judges what it reads: for comparisons with other ways.

import { fetchColumns } from '#shared/engine/area-series';
import type { SeriesKey } from '#shared/engine/observations';
import type { Engine } from '#shared/engine/port';
import type { SeriesColumns } from '#shared/engine/series-columns';
import { type Sql, sql } from '#shared/engine/sql';
import {
  type AssessmentPlan,
  type AssessmentTask,
  assessColumns,
  type GapColumns,
} from '#shared/gaps/assessment/assess-series';
import type { BenchmarkTerms, GapSeries } from '#shared/gaps/assessment/gap-table';
import { type MembersOf, peerDataOf } from '#shared/gaps/assessment/peer-data';
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
  yardstickOf: (key: SeriesKey) => BenchmarkTerms | null,
  options: { readonly signal?: AbortSignal; readonly membersOf?: MembersOf } = {},
): Promise<GapColumns> {
  const columns = await fetchPoints(engine, source, options.signal);
  return assessColumns(everySeries(columns, method, yardstickOf, options.membersOf));
}

/** All series of `columns` by one method, against the benchmark `yardstickOf` names. */
export const everySeries = (
  columns: SeriesColumns,
  method: Method,
  yardstickOf: (key: SeriesKey) => BenchmarkTerms | null,
  membersOf?: MembersOf,
): AssessmentPlan<GapSeries, BenchmarkTerms> => {
  const asks = new Map<BenchmarkTerms | null, readonly AssessmentTask[]>();
  return {
    columns,
    around: peerDataOf(columns, membersOf),
    tasksOf(row) {
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
