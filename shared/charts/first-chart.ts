import type { Series } from '../engine/observations.ts';
import type { Indicator } from '../framework/framework.ts';
import { CONTEXT } from '../responsibility/context.ts';
import { areasBySize } from './areas-with-data.ts';
import { yearsShown } from './chart-year.ts';
import type { ChartData, ChartSeries, ChartSpec } from './spec.ts';

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

/**
 * How a chart of an indicator opens under a lens where nobody chose areas, from the series of the lens's area and of all countries under
 * it: the largest of what is added up; else the lens's own number over the years; else all countries in order.
 */
export function openingOf(
  indicator: Pick<Indicator, 'aggregation'>,
  lensArea: string,
  series: readonly Series[],
): Pick<ChartSpec, 'kind' | 'areas'> {
  const ofAreas = series.filter(({ area, points }) => area !== lensArea && points.length > 0);
  const largest = indicator.aggregation.kind === 'sum' ? largestAreas(ofAreas) : [];
  if (largest.length > 1) {
    const shown = ofAreas.filter(({ area }) => largest.includes(area)).map(alongYears);
    return { areas: largest, kind: firstKind({ series: shown, adds: true }, null) };
  }
  const own = series
    .filter(({ area }) => area === lensArea)
    .reduce((most, { points }) => Math.max(most, points.length), 0);
  if (own < 2 && ofAreas.length > 1) return { areas: [], kind: 'ranked-bar' };
  return { areas: [], kind: own === 1 ? 'bar' : 'line' };
}

const alongYears = ({ area, points }: Series): ChartSeries => ({
  name: area,
  role: 'observed',
  x: points.map(({ year }) => year),
  y: points.map(({ value }) => value),
  bands: [],
});
