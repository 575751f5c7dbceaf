import type { Series } from '../../engine/observations.ts';
import type { GroupValue } from './distribution.ts';

/** What tells the groups of a table apart: areas, or the disaggregations that have exactly these keys (`level`, `basis;level`). */
export type Between = { readonly kind: 'areas' } | { readonly kind: 'dims'; readonly keys: string };

/** `basis;level` of `basis=law;level=primary`. */
const keysOf = (dims: string): string =>
  dims
    .split(';')
    .map((part) => part.slice(0, part.indexOf('=')))
    .join(';');

export interface TableRequest {
  readonly indicator: string;
  /** The areas to compare; for disaggregations the one area they are of. */
  readonly areas: readonly string[];
  readonly between: Between;
}

const rowsOf = (series: readonly Series[], { indicator, areas, between }: TableRequest): readonly Series[] => {
  const asked = new Set(areas);
  return series.filter(
    (one) =>
      one.indicator === indicator &&
      asked.has(one.area) &&
      (between.kind === 'areas' ? one.dims === '' : one.dims !== '' && keysOf(one.dims) === between.keys),
  );
};

/** Sets of keys by which two disaggregations or more of an indicator can be compared in one area. */
export function disaggregations(series: readonly Series[], indicator: string, area: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of series)
    if (one.indicator === indicator && one.area === area && one.dims !== '')
      counts.set(keysOf(one.dims), (counts.get(keysOf(one.dims)) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([keys]) => keys);
}

/** Years in which two groups or more have a value, latest first. */
export function tableYears(series: readonly Series[], request: TableRequest): readonly number[] {
  const counts = new Map<number, number>();
  for (const { points } of rowsOf(series, request))
    for (const { year } of points) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([year]) => year)
    .sort((a, b) => b - a);
}

/** The table of one year; `group` is the area or, of disaggregations, its dims. Populations and orders are of areas. */
export const tableOf = (
  series: readonly Series[],
  request: TableRequest,
  year: number,
  populations: ReadonlyMap<string, number> | null,
  orders: ReadonlyMap<string, number> | null,
): readonly GroupValue[] =>
  rowsOf(series, request).flatMap((one) => {
    const value = one.points.find((point) => point.year === year)?.value;
    const isArea = request.between.kind === 'areas';
    if (value === undefined) return [];
    return [
      {
        group: isArea ? one.area : one.dims,
        value,
        population: isArea ? (populations?.get(one.area) ?? null) : null,
        order: isArea ? (orders?.get(one.area) ?? null) : null,
      },
    ];
  });
