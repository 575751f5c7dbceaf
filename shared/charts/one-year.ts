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

/** Whether a chart has a mark to draw: a value, of the year shown where it shows one, or an area that is marked though it has none. */
export const showsAnything = ({ series, year, oneYear }: Pick<ChartData, 'series' | 'year' | 'oneYear'>): boolean =>
  series.some((one) => one.leftOut !== undefined || shownPoint(one, { year: oneYear ? year : undefined }) !== null);
