import type { Series, SeriesKey } from './observations.ts';

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
/** Years of those that are first after a break. */
export function breaksIn(
  points: readonly { readonly year: number; readonly status?: string | undefined }[],
): readonly number[] {
  const found = points.filter(({ status }) => status === 'B').map(({ year }) => year);
  return found.length > 0 ? found : NONE;
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
  if (first.keys.length === 0) return second;
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
