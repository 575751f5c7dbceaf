import { listColumn, textColumn } from '../tables/decode.ts';
import type { Point, Series, SeriesKey } from './observations.ts';
import type { Engine } from './port.ts';
import { SOURCE_SEPARATOR } from './series-sql.ts';
import { type Sql, sql } from './sql.ts';

/** Many series side by side: the observations of series i stand from `starts[i]` up to `ends[i]`, by year. */
export interface SeriesColumns {
  readonly keys: readonly SeriesKey[];
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly years: Float64Array;
  readonly values: Float64Array;
  /** Years of series i with the first value after a break. */
  breaks(row: number): readonly number[];
  /** Series i with all that is known of its points; made when first asked for. */
  at(row: number): Series;
}

const NONE: readonly number[] = [];
const FIELD = '\u001e';

/** One text for all that is unusual about the points of a series, by year; null where each is of one area, of its year, and normal. */
const REMARKS = sql`string_agg(CASE WHEN areas <> 1 OR status <> 'A' OR period <> year::VARCHAR THEN
  year || ${FIELD} || areas || ${FIELD} || status || ${FIELD} || period END, ${SOURCE_SEPARATOR})`;

/**
 * The series of `source` (columns indicator, area, dims, year, value, areas, status, period, sources; one row per series and year, all
 * filled), in no order.
 */
export async function fetchSeries(engine: Engine, source: Sql, signal?: AbortSignal): Promise<SeriesColumns> {
  const rows = sql`SELECT indicator, area, dims, list(year::DOUBLE) AS years, list(value) AS numbers, ${REMARKS} AS remarks,
    string_agg(DISTINCT sources, ${SOURCE_SEPARATOR}) AS sources FROM ${source} GROUP BY indicator, area, dims`;
  return fetchColumns(engine, rows, signal);
}

/**
 * The engine gathers the points of each series in lists, so that every name crosses once per series and the numbers come as they
 * stand in memory: no object and no text per observation. `statement` gives a row per series: indicator, area, dims, years, numbers,
 * remarks and sources.
 */
export async function fetchColumns(engine: Engine, statement: Sql, signal?: AbortSignal): Promise<SeriesColumns> {
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
  if (keys.length === 0) return columnsOf([]);
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
    breaks: (row) => (remarks[row] ? breaksIn(remarksOf(remarks[row])) : NONE),
    at: kept((row) => {
      const unusual = new Map(remarksOf(remarks[row]).map((remark) => [remark.year, remark]));
      const points: Point[] = [];
      for (let at = starts[row] ?? 0; at < (ends[row] ?? 0); at++) {
        const year = years.values[at] ?? 0;
        points.push({
          year,
          period: String(year),
          value: numbers.values[at] ?? 0,
          status: 'A',
          areas: 1,
          ...unusual.get(year),
        });
      }
      const known = (sources[row] ?? '').split(SOURCE_SEPARATOR).filter(Boolean);
      return { ...(keys[row] as SeriesKey), sources: [...new Set(known)].sort(), points };
    }),
  };
}

type Remark = Omit<Point, 'value'>;

const remarksOf = (text: string | null | undefined): readonly Remark[] =>
  text
    ? text.split(SOURCE_SEPARATOR).map((one) => {
        const [year = '', areas = '', status = '', period = ''] = one.split(FIELD);
        return { year: Number(year), areas: Number(areas), status, period };
      })
    : [];

function breaksIn(
  points: readonly { readonly year: number; readonly status?: string | undefined }[],
): readonly number[] {
  const found = points.filter(({ status }) => status === 'B').map(({ year }) => year);
  return found.length > 0 ? found : NONE;
}

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
function kept(make: (row: number) => Series): (row: number) => Series {
  const made: Series[] = [];
  return (row) => {
    made[row] ??= make(row);
    return made[row];
  };
}

/** Series that are at hand, as columns; points by year. */
export function columnsOf(series: readonly Series[]): SeriesColumns {
  return { ...layOut(series, ({ points }) => points), keys: series, at: (row) => series[row] as Series };
}

type LaidOut = Pick<SeriesColumns, 'starts' | 'ends' | 'years' | 'values' | 'breaks'>;

/** The points of `all` side by side, in the order they stand. */
export function layOut<S>(
  all: readonly S[],
  pointsOf: (
    one: S,
  ) => readonly { readonly year: number; readonly value: number; readonly status?: string | undefined }[],
): LaidOut {
  const size = all.reduce((sum, one) => sum + pointsOf(one).length, 0);
  const columns = {
    starts: new Uint32Array(all.length),
    ends: new Uint32Array(all.length),
    years: new Float64Array(size),
    values: new Float64Array(size),
  };
  let at = 0;
  for (const [row, one] of all.entries()) {
    columns.starts[row] = at;
    for (const { year, value } of pointsOf(one)) {
      columns.years[at] = year;
      columns.values[at++] = value;
    }
    columns.ends[row] = at;
  }
  return { ...columns, breaks: (row) => (row < all.length ? breaksIn(pointsOf(all[row] as S)) : NONE) };
}

/** The series at `rows`, in that order. */
export function picked(columns: SeriesColumns, rows: readonly number[]): SeriesColumns {
  const source = (row: number): number => rows[row] ?? -1;
  return {
    ...columns,
    keys: rows.map((row) => columns.keys[row] as SeriesKey),
    starts: Uint32Array.from(rows, (row) => columns.starts[row] ?? 0),
    ends: Uint32Array.from(rows, (row) => columns.ends[row] ?? 0),
    breaks: (row) => columns.breaks(source(row)),
    at: (row) => columns.at(source(row)),
  };
}

/** The series of both, one after the other. */
export function sideBySide(first: SeriesColumns, second: SeriesColumns): SeriesColumns {
  if (second.keys.length === 0) return first;
  const rows = first.keys.length;
  const shift = first.years.length;
  return {
    keys: [...first.keys, ...second.keys],
    starts: chained(
      Uint32Array,
      first.starts,
      second.starts.map((place) => place + shift),
    ),
    ends: chained(
      Uint32Array,
      first.ends,
      second.ends.map((place) => place + shift),
    ),
    years: chained(Float64Array, first.years, second.years),
    values: chained(Float64Array, first.values, second.values),
    breaks: (row) => (row < rows ? first.breaks(row) : second.breaks(row - rows)),
    at: (row) => (row < rows ? first.at(row) : second.at(row - rows)),
  };
}

function chained<A extends Uint32Array | Float64Array>(make: new (size: number) => A, first: A, second: A): A {
  const made = new make(first.length + second.length);
  made.set(first);
  made.set(second, first.length);
  return made;
}
