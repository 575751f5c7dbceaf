import type { Series } from '../engine/observations.ts';

/** Codes of the areas whose series have a value, by their latest one, largest first; equal ones in the order of `series`. */
export function areasBySize(series: readonly Series[]): readonly string[] {
  const largest = new Map<string, number>();
  for (const { area, points } of series) {
    const last = points.at(-1)?.value;
    if (last !== undefined) largest.set(area, Math.max(last, largest.get(area) ?? Number.NEGATIVE_INFINITY));
  }
  return [...largest].sort(([, a], [, b]) => b - a).map(([area]) => area);
}
