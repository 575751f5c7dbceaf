import type { NavigationSeries } from '#shared/charts/figure-parts';

export interface Cursor {
  readonly series: number;
  readonly point: number;
}

/**
 * Where a key leads in a chart: left and right along the points, up and down to the next series that has points (keeping the year or the
 * nearest to it), Home and End to the ends, Escape out (null). Undefined: the key is not ours.
 */
export function moveCursor(
  walks: readonly NavigationSeries[],
  at: Cursor | null,
  key: string,
): Cursor | null | undefined {
  if (key === 'Escape') return at ? null : undefined;
  if (!['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key)) return undefined;
  const filled = walks.flatMap((walk, index) => (walk.points.length > 0 ? [index] : []));
  const firstFilled = filled[0];
  if (firstFilled === undefined) return undefined;
  const walk = at && walks[at.series];
  if (!at || !walk) return { series: firstFilled, point: 0 };
  const last = walk.points.length - 1;
  if (key === 'Home') return { ...at, point: 0 };
  if (key === 'End') return { ...at, point: last };
  if (key === 'ArrowLeft') return { ...at, point: Math.max(0, at.point - 1) };
  if (key === 'ArrowRight') return { ...at, point: Math.min(last, at.point + 1) };
  const place = filled.indexOf(at.series) + (key === 'ArrowDown' ? 1 : -1);
  const series = filled[(place + filled.length) % filled.length] ?? at.series;
  const year = walk.points[at.point]?.x ?? 0;
  const points = walks[series]?.points ?? [];
  let point = 0;
  points.forEach((each, index) => {
    if (Math.abs(each.x - year) < Math.abs((points[point]?.x ?? 0) - year)) point = index;
  });
  return { series, point };
}
