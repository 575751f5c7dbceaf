import type { NavigationPoint, NavigationSeries } from '#shared/charts/figure-parts';
import type { ChartData, ChartSpec } from '#shared/charts/spec';

/** A drawn value, and the series it is of. */
export interface DrawnPoint {
  readonly series: string;
  readonly point: NavigationPoint;
}

/** All series at one place along x, the highest first. */
export interface PointColumn {
  readonly left: number;
  /** The year, or what stands there as people read it. */
  readonly at: string;
  readonly points: readonly DrawnPoint[];
}

/** How far from a drawn value a pointer may be to mean it, in CSS pixels. */
const REACH = 24;
/** Values drawn this near one another along x stand at one place. */
const SAME_PLACE = 1;

const allPoints = (navigation: readonly NavigationSeries[]): readonly DrawnPoint[] =>
  navigation.flatMap(({ name, points }) => points.map((point) => ({ series: name, point })));

/** The place along x nearest to `left`, with every series that has a value there; null where nothing is drawn. */
export function columnAt(navigation: readonly NavigationSeries[], left: number): PointColumn | null {
  const all = allPoints(navigation);
  const nearest = nearestOf(all, ({ point }) => Math.abs(point.left - left));
  if (!nearest) return null;
  const { point } = nearest;
  return {
    left: point.left,
    at: point.at ?? String(point.x),
    points: all
      .filter((one) => Math.abs(one.point.left - point.left) < SAME_PLACE)
      .sort((a, b) => a.point.top - b.point.top),
  };
}

/** The drawn value a pointer means; null where none is near. */
export function pointNear(navigation: readonly NavigationSeries[], left: number, top: number): DrawnPoint | null {
  const distance = ({ point }: DrawnPoint) => Math.hypot(point.left - left, point.top - top);
  const nearest = nearestOf(allPoints(navigation), distance);
  return nearest && distance(nearest) <= REACH ? nearest : null;
}

function nearestOf<Item>(items: readonly Item[], distance: (item: Item) => number): Item | null {
  let best: Item | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const far = distance(item);
    if (far < least) [best, least] = [item, far];
  }
  return best;
}

/** What a number is of, so that its origin can be asked for. */
export interface PointOrigin {
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
  readonly dims: string;
}

/**
 * What a drawn value is of: its series names area and breakdown; one that names none is of the chart's only area and of the
 * indicator's `headline`. Null where the area is not known.
 */
export function originOfPoint(
  { series: name, point }: DrawnPoint,
  data: Pick<ChartData, 'series' | 'year'>,
  spec: Pick<ChartSpec, 'indicators' | 'areas'>,
  headline: string,
): PointOrigin | null {
  const series =
    data.series.find((one) => point.area !== undefined && one.area === point.area && one.name === name) ??
    data.series.find((one) => one.name === name) ??
    data.series.find((one) => point.area !== undefined && one.area === point.area);
  const area = point.area ?? series?.area ?? (spec.areas.length === 1 ? spec.areas[0] : undefined);
  const [indicator] = spec.indicators;
  if (area === undefined || indicator === undefined) return null;
  const year = point.at === undefined ? point.x : (data.year ?? series?.x.at(-1));
  const dims = series?.area === undefined ? headline : (series.dims ?? '');
  return year === undefined ? null : { indicator, area, year, dims };
}
