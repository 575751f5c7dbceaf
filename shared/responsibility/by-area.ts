import { mean } from '../core/statistics.ts';
import type { Series } from '../engine/observations.ts';

/** Values by area. */
export type ByArea = ReadonlyMap<string, number>;

/** Total values of an indicator in exactly one year: a denominator of another year would not match. */
export const inYear = (series: readonly Series[], indicator: string, year: number): ByArea =>
  new Map(
    series
      .filter((one) => one.indicator === indicator && one.dims === '')
      .flatMap((one) => {
        const value = one.points.find((point) => point.year === year)?.value;
        return value === undefined ? [] : [[one.area, value] as const];
      }),
  );

/** Mean of the values an area has in the years `from` to `to`. */
export const meanOver = (series: readonly Series[], indicator: string, from: number, to: number): ByArea =>
  new Map(
    series
      .filter((one) => one.indicator === indicator && one.dims === '')
      .flatMap((one) => {
        const values = one.points.filter(({ year }) => year >= from && year <= to).map(({ value }) => value);
        return values.length === 0 ? [] : [[one.area, mean(values)] as const];
      }),
  );

/** Years in which some area has a total of every one of `indicators`, latest first. */
export function commonYears(series: readonly Series[], indicators: readonly string[]): readonly number[] {
  const sets = indicators.map(
    (id) =>
      new Set(
        series
          .filter(({ indicator, dims }) => indicator === id && dims === '')
          .flatMap(({ points }) => points.map(({ year }) => year)),
      ),
  );
  return [...(sets[0] ?? [])].filter((year) => sets.every((years) => years.has(year))).sort((a, b) => b - a);
}
