import type { ChartData, ChartSeries } from './spec.ts';
import { drawable } from './text.ts';

/** The value of a series that kinds of one year show. */
export interface ShownPoint {
  readonly year: number;
  readonly value: number;
  /** Its place in the series. */
  readonly at: number;
}

/** The value of a series in the year of the chart; without such a year its last one. Null where it has none. */
export function shownPoint(series: ChartSeries, { year: wanted }: Pick<ChartData, 'year'>): ShownPoint | null {
  const at =
    wanted === undefined ? series.y.findLastIndex((value) => drawable(value) !== null) : series.x.indexOf(wanted);
  const [year, value] = [series.x[at], drawable(series.y[at])];
  return year === undefined || value === null ? null : { year, value, at };
}

/** The latest of the years in which most series have a value; null without one. */
export function fullestYear(series: readonly Pick<ChartSeries, 'x' | 'y'>[]): number | null {
  const counts = new Map<number, number>();
  for (const { x, y } of series)
    x.forEach((year, at) => {
      if (drawable(y[at]) !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
    });
  const most = Math.max(0, ...counts.values());
  const full = [...counts].flatMap(([year, count]) => (count === most ? [year] : []));
  return full.length > 0 ? Math.max(...full) : null;
}
