import type { SeriesColumns } from '#shared/engine/series-columns';

/** What the least code would do: first value from 2015 on, latest value, two growth rates, one class. No edge case, no warning. */
export function plainLoop({ starts, ends, years, values }: SeriesColumns): { ratio: Float64Array; status: Uint8Array } {
  const series = starts.length;
  const made = { ratio: new Float64Array(series), status: new Uint8Array(series) };
  for (let i = 0; i < series; i++) {
    let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    let [base, latest] = [Number.NaN, Number.NaN];
    for (let at = starts[i] as number; at < (ends[i] as number); at++) {
      const year = years[at] as number;
      if (year >= 2015 && year < first) {
        first = year;
        base = values[at] as number;
      }
      if (year > last) {
        last = year;
        latest = values[at] as number;
      }
    }
    const actual = (latest / base) ** (1 / (last - first)) - 1;
    const ratio = actual / Math.abs((150 / base) ** (1 / (2030 - first)) - 1);
    made.ratio[i] = ratio;
    made.status[i] = latest >= 150 ? 0 : ratio >= 0.95 ? 1 : ratio >= 0.6 ? 2 : ratio >= 0 ? 3 : 4;
  }
  return made;
}
