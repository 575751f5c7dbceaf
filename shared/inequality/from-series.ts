import type { Series } from '../engine/observations.ts';
import { commonYears, inYear } from '../responsibility/by-area.ts';
import { CONTEXT } from '../responsibility/context.ts';
import { type Distribution, distributionOf, type GroupValue } from './distribution.ts';

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

/** How the groups of a table are counted; both need areas, populations and GDP being of areas. */
export interface TableOptions {
  /** By population; else every group counts once. */
  readonly isWeighted: boolean;
  /** From the lowest to the highest GDP per inhabitant of the year. */
  readonly isOrdered: boolean;
  readonly leastPopulation: number;
}

/** Years in which two groups or more have a value, latest first; for an order only years with population and GDP. */
export function tableYears(
  series: readonly Series[],
  request: TableRequest,
  { isOrdered }: Pick<TableOptions, 'isOrdered'> = { isOrdered: false },
): readonly number[] {
  const counts = new Map<number, number>();
  for (const { points } of rowsOf(series, request))
    for (const { year } of points) counts.set(year, (counts.get(year) ?? 0) + 1);
  const orderable = isOrdered ? new Set(commonYears(series, [CONTEXT.population, CONTEXT.gdp])) : null;
  return [...counts]
    .filter(([year, count]) => count > 1 && (orderable?.has(year) ?? true))
    .map(([year]) => year)
    .sort((a, b) => b - a);
}

export interface GroupDistribution {
  readonly distribution: Distribution;
  /** Groups without a place in the order that is asked for: they take no part. */
  readonly unordered: number;
}

/** The groups of one year; `group` is the area or, of disaggregations, its dims. Everything is of that very year. */
export function comparisonIn(
  series: readonly Series[],
  request: TableRequest,
  year: number,
  options: TableOptions,
): GroupDistribution {
  const isArea = request.between.kind === 'areas';
  const populations = inYear(series, CONTEXT.population, year);
  const gdp = inYear(series, CONTEXT.gdp, year);
  const perHead = (area: string): number | null => {
    const [dollars, people] = [gdp.get(area), populations.get(area)];
    return dollars === undefined || !people ? null : dollars / people;
  };
  const table = rowsOf(series, request).flatMap((one): readonly GroupValue[] => {
    const value = one.points.find((point) => point.year === year)?.value;
    if (value === undefined) return [];
    return [
      {
        group: isArea ? one.area : one.dims,
        value,
        population: isArea && options.isWeighted ? (populations.get(one.area) ?? null) : null,
        order: isArea && options.isOrdered ? perHead(one.area) : null,
      },
    ];
  });
  const kept = isArea && options.isOrdered ? table.filter(({ order }) => order !== null) : table;
  return { distribution: distributionOf(kept, options.leastPopulation), unordered: table.length - kept.length };
}
