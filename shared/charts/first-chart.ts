import type { Series } from '../engine/observations.ts';
import type { Indicator } from '../framework/framework.ts';
import { CONTEXT } from '../responsibility/context.ts';
import { areasBySize } from './areas-with-data.ts';

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
