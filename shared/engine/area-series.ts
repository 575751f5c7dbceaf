import type { Catalogue } from '../framework/catalogue.ts';
import { listColumn, numberColumn, textColumn } from '../tables/decode.ts';
import type { Point, Series, SeriesKey } from './observations.ts';
import type { Engine } from './port.ts';
import { breaksIn, columnsOf, type SeriesColumns } from './series-columns.ts';
import { byAreaTables, observedTables, type SeriesScope, SOURCE_SEPARATOR } from './series-sql.ts';
import { type Sql, sql } from './sql.ts';

/** What is known of a point beside its value. */
export type ValueRemark = Omit<Point, 'value'>;

/** Series of areas as the engine gives them. */
export interface AreaSeries extends SeriesColumns {
  /** Points of series i that are estimated, of several areas or of another period than their year. */
  remarks(row: number): readonly ValueRemark[];
  /** Source ids of one point of series i. */
  sourcesIn(row: number, year: number): readonly string[];
}

const NONE: readonly never[] = [];
const FIELD = '\u001e';

/** The points of `from` (indicator, area, dims, year, value, status, period, sources) in lists, one row per series. */
const gathered = (from: Sql, more: Sql = sql``): Sql => sql`
SELECT indicator, area, dims, list(year::DOUBLE) AS years, list(value) AS numbers,
  string_agg(CASE WHEN status <> 'A' OR period <> year::VARCHAR THEN
    year || ${FIELD} || 1 || ${FIELD} || status || ${FIELD} || period END, ${SOURCE_SEPARATOR}) AS remarks,
  CASE WHEN min(sources) = max(sources) THEN min(sources) END AS sources${more}
FROM ${from} GROUP BY indicator, area, dims`;

/** Years a set of bits can hold; a series that has others is looked at closely. */
const [FIRST_BIT, LAST_BIT] = [1936, 2062];

/** Whether each row of a group is an observation of its own: a total, with a value, the only one of its year. */
const IS_PLAIN = sql`, bool_and(counterpart = '' AND value IS NOT NULL AND year BETWEEN ${FIRST_BIT} AND ${LAST_BIT})
  AND bit_count(bit_or(1::HUGEINT << greatest(0, least(${LAST_BIT - FIRST_BIT}, year - ${FIRST_BIT})))) = count(*) AS is_plain`;

/**
 * The series of areas behind every number of `scope` (`observedTables`), in no order. The engine gathers their points in lists, so that
 * every name crosses once per series and the numbers come as they stand in memory: no object and no text per observation. What is plain
 * is gathered as it stands; only the rest is searched for editions and added up over counterparts.
 */
export async function fetchAreaSeries(
  engine: Engine,
  catalogue: Catalogue,
  scope: SeriesScope,
  signal?: AbortSignal,
): Promise<AreaSeries> {
  const observed = observedTables(catalogue, scope);
  const closely = byAreaTables(
    catalogue,
    scope,
    sql`SELECT * FROM observed SEMI JOIN (SELECT indicator, area, dims FROM first_look WHERE NOT is_plain) USING (indicator, area, dims)`,
  );
  const found = await fetchColumns(
    engine,
    sql`WITH ${observed}, first_look AS MATERIALIZED (
  ${gathered(sql`(SELECT * EXCLUDE (period), coalesce(period, year::VARCHAR) AS period, source AS sources FROM observed)`, IS_PLAIN)}
), ${closely}, point AS (
  SELECT *, CASE WHEN period_from = period_to THEN period_from ELSE year::VARCHAR END AS period FROM by_area
)
SELECT * EXCLUDE (is_plain) FROM first_look WHERE is_plain UNION ALL ${gathered(sql`point`)}`,
    signal,
  );
  const tables = sql`${observed}, ${byAreaTables(catalogue, scope)}`;
  const several = new Set(
    found.keys.flatMap(({ indicator }, row) => (found.sourcesIn(row, Number.NaN).length === 0 ? [indicator] : [])),
  );
  return several.size === 0 ? found : withSources(found, await fetchSources(engine, tables, [...several], signal));
}

/** The sources of each point of series that have several, by `nameOf`. */
type SourcesByYear = ReadonlyMap<string, ReadonlyMap<number, string>>;

const nameOf = ({ indicator, area, dims }: SeriesKey): string => JSON.stringify([indicator, area, dims]);

async function fetchSources(
  engine: Engine,
  tables: Sql,
  indicators: readonly string[],
  signal?: AbortSignal,
): Promise<SourcesByYear> {
  const table = await engine.query(
    sql`WITH ${tables}, own AS (SELECT indicator, area, dims, year, sources FROM by_area WHERE indicator IN (${indicators})),
several AS (SELECT indicator, area, dims FROM own GROUP BY indicator, area, dims HAVING min(sources) <> max(sources))
SELECT * FROM own SEMI JOIN several USING (indicator, area, dims)`,
    signal ? { signal } : {},
  );
  const made = new Map<string, Map<number, string>>();
  if (table.rows === 0) return made;
  const [ids, areas, dims, sources] = ['indicator', 'area', 'dims', 'sources'].map((one) => textColumn(table, one));
  for (const [row, year] of numberColumn(table, 'year').entries()) {
    const name = nameOf({ indicator: ids?.[row] ?? '', area: areas?.[row] ?? '', dims: dims?.[row] ?? '' });
    const years = made.get(name) ?? new Map<number, string>();
    made.set(name, years.set(year, sources?.[row] ?? ''));
  }
  return made;
}

function withSources(columns: AreaSeries, several: SourcesByYear): AreaSeries {
  const yearsOf = (row: number) => several.get(nameOf(columns.keys[row] as SeriesKey));
  return {
    ...columns,
    sourcesIn: (row, year) => yearsOf(row)?.get(year)?.split(SOURCE_SEPARATOR) ?? columns.sourcesIn(row, year),
    at: keptValues((row) => {
      const series = columns.at(row);
      const own = yearsOf(row);
      return own ? { ...series, sources: sourceIds([...own.values()]) } : series;
    }),
  };
}

/** The ids in texts of joined ids, each once. */
const sourceIds = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.flatMap((text) => text.split(SOURCE_SEPARATOR)).filter(Boolean))].sort();

/** The rows of `statement`, one per series: indicator, area, dims, years, numbers, remarks and sources (null: not of every point). */
export async function fetchColumns(engine: Engine, statement: Sql, signal?: AbortSignal): Promise<AreaSeries> {
  const table = await engine.query(
    sql`SELECT * REPLACE (coalesce(years, []) AS years, coalesce(numbers, []) AS numbers) FROM (${statement})`,
    signal ? { signal } : {},
  );
  const [indicators, areas, dims] = ['indicator', 'area', 'dims'].map((column) => textColumn(table, column));
  const keys = Array.from({ length: table.rows }, (_, row) => ({
    indicator: indicators?.[row] ?? '',
    area: areas?.[row] ?? '',
    dims: dims?.[row] ?? '',
  }));
  if (keys.length === 0) return { ...columnsOf([]), remarks: () => NONE, sourcesIn: () => NONE };
  const [years, numbers] = [listColumn(table, 'years'), listColumn(table, 'numbers')];
  const [starts, ends] = [years.offsets.subarray(0, keys.length), years.offsets.subarray(1)];
  for (let row = 0; row < keys.length; row++)
    sortByYear(years.values, numbers.values, starts[row] ?? 0, ends[row] ?? 0);
  const [remarks, sources] = [textColumn(table, 'remarks'), textColumn(table, 'sources')];
  return {
    keys,
    starts,
    ends,
    years: years.values,
    values: numbers.values,
    remarks: (row) => remarksIn(remarks[row]),
    sourcesIn: (row) => (sources[row] ? sources[row].split(SOURCE_SEPARATOR) : NONE),
    breaks: (row) => (remarks[row]?.includes(BREAK) ? breaksIn(remarksIn(remarks[row])) : NONE),
    at: keptValues((row) => {
      const unusual = new Map(remarksIn(remarks[row]).map((remark) => [remark.year, remark]));
      const points: Point[] = [];
      for (let at = starts[row] ?? 0; at < (ends[row] ?? 0); at++) {
        const year = years.values[at] ?? 0;
        const value = numbers.values[at] ?? 0;
        points.push({ year, period: String(year), value, status: 'A', areas: 1, ...unusual.get(year) });
      }
      return { ...(keys[row] as SeriesKey), sources: sourceIds([sources[row] ?? '']), points };
    }),
  };
}

const BREAK = `${FIELD}B${FIELD}`;

const remarksIn = (text: string | null | undefined): readonly ValueRemark[] =>
  text
    ? text.split(SOURCE_SEPARATOR).map((one) => {
        const [year = '', areas = '', status = '', period = ''] = one.split(FIELD);
        return { year: Number(year), areas: Number(areas), status, period };
      })
    : NONE;

/** Insertion sort of one stretch: short, and mostly in order. */
function sortByYear(years: Float64Array, values: Float64Array, from: number, to: number): void {
  for (let at = from + 1; at < to; at++) {
    const [year, value] = [years[at] as number, values[at] as number];
    let place = at;
    for (; place > from && (years[place - 1] as number) > year; place--) {
      years[place] = years[place - 1] as number;
      values[place] = values[place - 1] as number;
    }
    years[place] = year;
    values[place] = value;
  }
}

/** Each series made once. */
export function keptValues(make: (row: number) => Series): (row: number) => Series {
  const made: Series[] = [];
  return (row) => {
    made[row] ??= make(row);
    return made[row];
  };
}
