import type { Series } from '../engine/observations.ts';
import type { Indicator } from '../framework/framework.ts';
import { CONTEXT } from '../responsibility/context.ts';
import { areasBySize } from './areas-with-data.ts';
import { yearsShown } from './chart-year.ts';
import type { ChartData, ChartSpec } from './spec.ts';

/** Areas a chart opens with, and how many are offered at once. */
export const FIRST_AREAS = 5;

/** The indicator a chart opens on: people hosted; else the first that is added up over areas, else the first; null of none. */
export const firstIndicator = (indicators: readonly Indicator[]): Indicator | null =>
  indicators.find(({ id }) => id === CONTEXT.refugees) ??
  indicators.find(({ aggregation }) => aggregation.kind === 'sum') ??
  indicators[0] ??
  null;

/** The areas with the largest values in the latest year that any has, at most `FIRST_AREAS`. */
export function largestAreas(series: readonly Series[]): readonly string[] {
  const last = Math.max(...series.flatMap(({ points }) => points.map(({ year }) => year)));
  return areasBySize(series.filter(({ points }) => points.at(-1)?.year === last)).slice(0, FIRST_AREAS);
}

/** More lines than this cannot be told apart. */
const FEW_LINES = 8;

/**
 * The kind a chart opens on: parts of a whole over years are stacked; one value each, or more series than can be told apart as lines,
 * are ranked; anything else is a line.
 */
export function firstKind(
  { series, adds }: Pick<ChartData, 'series' | 'adds'>,
  by: ChartSpec['by'],
): ChartSpec['kind'] {
  const years = yearsShown({ series }).length;
  if (series.length < 2) return years === 1 ? 'bar' : 'line';
  if (by && adds && years > 1) return 'stacked-area';
  return years < 2 || series.length > FEW_LINES ? 'ranked-bar' : 'line';
}
