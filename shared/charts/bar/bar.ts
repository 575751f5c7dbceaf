import type { ChartKind } from '../chart-kind.ts';
import { yearsOf } from '../frame-axes.ts';
import type { ChartData } from '../spec.ts';
import { groupedBars } from './grouped.ts';
import { horizontalBars, roomForRows } from './horizontal.ts';

/** One year, or at most: a row for each series, with its name and value beside it. */
const isHorizontal = (data: ChartData): boolean => yearsOf(data).length <= 1 && !data.across;
const edge = () => 0.5;

/** Bars of one year are horizontal, one per series; bars of several years stand in groups. Benchmarks are dashed lines. */
export const bar: ChartKind = {
  needs: (data, options) =>
    isHorizontal(data)
      ? { axes: 'horizontal', names: 'rows', fromZero: true, edge, ...roomForRows(data, options) }
      : { axes: 'vertical', names: 'legend', fromZero: true, edge },
  draw: (data, options, frame) =>
    isHorizontal(data) ? horizontalBars(data, options, frame) : groupedBars(data, options, frame),
};
