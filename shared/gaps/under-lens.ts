import type { Series } from '../engine/observations.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Direction } from '../framework/framework.ts';
import { applyLens, type Lens, lensAreas } from '../framework/lens.ts';
import type { Benchmark } from './benchmark.ts';
import { assessAll, type GapEntry, type GapSeries } from './gap-table.ts';
import type { Method } from './method.ts';

/** Whom a stock-take judges: the lens's group as a whole, or each of its areas. */
export type Grain = 'whole' | 'each';

/** A benchmark with the direction of its indicator. */
export type DirectedBenchmark = Benchmark & { readonly direction: Direction };

/** A series with what it is made of, ready to be judged. */
export type LensSeries = GapSeries & Omit<Series, 'indicator'>;

export type LensEntry = GapEntry<LensSeries, DirectedBenchmark>;

/** What must be asked of the engine to judge the benchmarks under a lens. Benchmarks of indicators outside the lens ask for nothing. */
export function gapRequest(benchmarks: readonly Benchmark[], catalogue: Catalogue, lens: Lens, grain: Grain) {
  const view = applyLens(catalogue, lens);
  const shown = new Set(view.indicators.map(({ id }) => id));
  const judged = benchmarks.filter(({ indicator }) => shown.has(indicator));
  const members = lensAreas(catalogue, lens);
  const isInLens = (area: string): boolean => lens.group === null || area === view.area || members.includes(area);
  const own = judged.flatMap(({ scope }) =>
    scope.kind === 'area' ? [scope.area] : scope.kind === 'group' ? [scope.group] : [],
  );
  const areas = grain === 'each' ? members : [view.area, ...own.filter(isInLens)];
  return {
    indicators: [...new Set(judged.map(({ indicator }) => indicator))],
    areas: [...new Set(areas)],
    years: lens.years,
    /** Benchmarks the lens leaves out. */
    outside: benchmarks.length - judged.length,
  };
}

/**
 * The series that have a benchmark, judged by `method`, widest gap first; what cannot be judged comes last. Of an indicator
 * with a total only the total is judged, otherwise each of its disaggregations.
 */
export function gapEntries(
  series: readonly Series[],
  benchmarks: readonly Benchmark[],
  catalogue: Catalogue,
  lens: Lens,
  method: Method,
): readonly LensEntry[] {
  const directions = new Map(catalogue.framework.indicators.map(({ id, direction }) => [id, direction]));
  const directed = benchmarks.map((benchmark) => ({
    ...benchmark,
    direction: directions.get(benchmark.indicator) ?? ('conditional' as const),
  }));
  const group = applyLens(catalogue, lens).area;
  const totals = new Set(series.filter(({ dims }) => dims === '').map(keyOf));
  const judged = series
    .filter((one) => one.dims === '' || !totals.has(keyOf(one)))
    .map(({ indicator, ...rest }): LensSeries => ({ ...rest, id: indicator, group }));
  const entries = assessAll(judged, directed, method).filter(({ benchmark }) => benchmark !== null);
  const size = ({ row }: LensEntry): number => row.gap_rel ?? Number.NEGATIVE_INFINITY;
  return [...entries].sort((a, b) => size(b) - size(a) || 0);
}

const keyOf = ({ indicator, area }: Series): string => JSON.stringify([indicator, area]);
