import type { Point, Series } from '../engine/observations.ts';

/** Series that count nothing twice, added up by year under `dims`; of the indicator and area of the first. */
export function addedUp(parts: readonly Series[], dims: string): Series {
  const years = new Map<number, { value: number; areas: number; readonly statuses: Set<string> }>();
  for (const { points } of parts)
    for (const { year, value, status, areas } of points) {
      const sum = years.get(year) ?? { value: 0, areas: 0, statuses: new Set<string>() };
      sum.value += value;
      sum.areas += areas;
      sum.statuses.add(status);
      years.set(year, sum);
    }
  const points = [...years]
    .sort(([a], [b]) => a - b)
    .map(
      ([year, { value, areas, statuses }]): Point => ({
        year,
        period: String(year),
        value,
        status: ['B', 'E', 'P'].find((mark) => statuses.has(mark)) ?? 'A',
        areas,
      }),
    );
  const { indicator = '', area = '' } = parts[0] ?? {};
  return { indicator, area, dims, sources: [...new Set(parts.flatMap(({ sources }) => sources))].sort(), points };
}
