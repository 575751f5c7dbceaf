/**
 * `status` is that of the observation (SDMX): `B` marks the first value after a break in the series. `medianOf`: of how many areas it is
 * the median, where it is one.
 */
export interface GapPoint {
  readonly year: number;
  readonly value: number;
  readonly status?: string | undefined;
  readonly medianOf?: number | undefined;
}

/**
 * Observations by year, one per year, all finite: those of the columns from `from` up to `to`. A series of its own, or a
 * stretch of columns that hold many.
 */
export interface SeriesSlice {
  readonly years: ArrayLike<number>;
  readonly values: ArrayLike<number>;
  readonly from: number;
  readonly to: number;
  /** Years with the first value after a break in the series. */
  readonly breaks: readonly number[];
  /** Some year has several different values; such years are left out. */
  readonly duplicated: boolean;
  /** There are observations, whether or not they are left out. */
  readonly isEmpty: boolean;
}

/** The observations of a slice, by year. */
export const slicePoints = ({ years, values, from, to, breaks }: SeriesSlice): readonly GapPoint[] =>
  Array.from({ length: to - from }, (_, i) => {
    const [year, value] = [years[from + i] as number, values[from + i] as number];
    return { year, value, ...(breaks.includes(year) ? { status: 'B' } : {}) };
  });

const NO_BREAKS: readonly number[] = [];

/** Points in any order as a slice: finite ones by year, equal repeats once, years with several values left out and `duplicated`. */
export function trackOf(points: readonly GapPoint[]): SeriesSlice {
  const finite = points.filter(({ year, value }) => Number.isFinite(year) && Number.isFinite(value));
  const ordered = finite
    .sort((a, b) => a.year - b.year || a.value - b.value)
    .filter((point, i, all) => point.year !== all[i - 1]?.year || point.value !== all[i - 1]?.value);
  const isAlone = ({ year }: GapPoint, i: number) => year !== ordered[i - 1]?.year && year !== ordered[i + 1]?.year;
  const alone = ordered.filter(isAlone);
  const breaks = finite.filter(({ status }) => status === 'B').map(({ year }) => year);
  return {
    years: alone.map(({ year }) => year),
    values: alone.map(({ value }) => value),
    from: 0,
    to: alone.length,
    breaks: breaks.length > 0 ? breaks : NO_BREAKS,
    duplicated: alone.length < ordered.length,
    isEmpty: ordered.length === 0,
  };
}

/**
 * A stretch of columns as a slice: as it stands where it is in order, as the engine mostly gives it, else put in order. `breaks` are
 * the years of the stretch that begin after a break in the series.
 */
export function trackBetween(
  years: Float64Array,
  values: Float64Array,
  from: number,
  to: number,
  breaks: readonly number[] = NO_BREAKS,
): SeriesSlice {
  let last = Number.NEGATIVE_INFINITY;
  for (let at = from; at < to; at++) {
    const year = years[at] as number;
    if (!(year > last) || year === Number.POSITIVE_INFINITY || !Number.isFinite(values[at] as number)) {
      const points = Array.from(years.subarray(from, to), (one, i) => ({
        year: one,
        value: values[from + i] as number,
      }));
      return { ...trackOf(points), breaks };
    }
    last = year;
  }
  return { years, values, from, to, breaks, duplicated: false, isEmpty: from === to };
}
