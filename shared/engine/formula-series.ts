import { type Formula, namesIn } from '../framework/formula.ts';
import { evaluateFormula } from '../framework/formula-values.ts';
import type { Point, Series } from './observations.ts';

/**
 * The series of an indicator that is made by a formula, from the series of what it names: for every area and disaggregation that all
 * of them have. A value is estimated or provisional as soon as one of its year is that it is made of.
 */
export function formulaSeries(
  indicator: string,
  formula: Formula,
  inputs: readonly Series[],
  years: readonly [number, number] | null,
): readonly Series[] {
  const ids = namesIn(formula);
  const keyOf = ({ area, dims }: Series): string => `${area}\u001f${dims}`;
  const groups = new Map<string, Series[]>();
  for (const series of inputs)
    if (ids.includes(series.indicator)) groups.set(keyOf(series), [...(groups.get(keyOf(series)) ?? []), series]);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length < ids.length) return [];
    const lines = new Map(
      group.map(({ indicator: id, points }) => [id, new Map(points.map(({ year, value }) => [year, value]))]),
    );
    const values = [...evaluateFormula(formula, (id) => lines.get(id) ?? new Map())].filter(
      ([year]) => years === null || (year >= years[0] && year <= years[1]),
    );
    const points = values.sort(([a], [b]) => a - b).map(([year, value]) => pointOf(year, value, group));
    if (points.length === 0) return [];
    const sources = [...new Set(group.flatMap((series) => series.sources))].sort();
    return [{ indicator, area: first.area, dims: first.dims, sources, points }];
  });
}

function pointOf(year: number, value: number, inputs: readonly Series[]): Point {
  const used = inputs.flatMap(({ points }) => points.filter((point) => point.year <= year));
  const own = inputs.flatMap(({ points }) => points.filter((point) => point.year === year));
  const status =
    ['B', 'E', 'P'].find((mark) => (own.length > 0 ? own : used).some((point) => point.status === mark)) ?? 'A';
  return {
    year,
    period: String(year),
    value,
    status,
    areas: Math.min(...(own.length > 0 ? own : used).map(({ areas }) => areas)),
  };
}

/** The sum of series of several areas, year by year, over the areas that have the year. */
export function sumOf(parts: readonly Series[], area: string): Series {
  const [first] = parts;
  const years = new Map<number, Point[]>();
  for (const { points } of parts)
    for (const point of points) years.set(point.year, [...(years.get(point.year) ?? []), point]);
  const points = [...years]
    .sort(([a], [b]) => a - b)
    .map(
      ([year, found]): Point => ({
        year,
        period: String(year),
        value: found.reduce((sum, { value }) => sum + value, 0),
        status: ['E', 'P'].find((mark) => found.some(({ status }) => status === mark)) ?? 'A',
        areas: found.length,
      }),
    );
  const sources = [...new Set(parts.flatMap((series) => series.sources))].sort();
  return { indicator: first?.indicator ?? '', area, dims: first?.dims ?? '', sources, points };
}
