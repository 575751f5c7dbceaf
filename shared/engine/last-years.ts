import type { Catalogue } from '../framework/catalogue.ts';
import { fetchAreaSeries } from './area-series.ts';
import { groupSeries } from './group-series.ts';
import type { Engine } from './port.ts';
import { rulesOf, type SeriesScope } from './series-sql.ts';

/** The latest year in which an area or group has a value of an indicator, of whatever disaggregation. */
export interface LastYear {
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
}

/** Latest years of every asked indicator × area or group that has a value; formulas count only what was observed for them. */
export async function lastYearsOf(
  engine: Engine,
  scope: SeriesScope,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<readonly LastYear[]> {
  if (scope.indicators.length === 0 || scope.areas.length === 0) return [];
  const areas = await fetchAreaSeries(engine, catalogue, scope, signal);
  const { keys, years, ends } = groupSeries(areas, rulesOf(catalogue, scope.indicators), scope.areas, catalogue);
  const latest = new Map<string, LastYear>();
  for (const [row, { indicator, area }] of keys.entries()) {
    const name = JSON.stringify([indicator, area]);
    const year = years[(ends[row] ?? 0) - 1] ?? Number.NEGATIVE_INFINITY;
    if (year > (latest.get(name)?.year ?? Number.NEGATIVE_INFINITY)) latest.set(name, { indicator, area, year });
  }
  return [...latest.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
