import type { Series } from '../engine/observations.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Direction } from '../framework/framework.ts';
import { applyLens, type Lens, lensAreas } from '../framework/lens.ts';
import { type Benchmark, comparesAreas } from './benchmark.ts';
import { assessAll, type GapEntry, type GapSeries } from './gap-table.ts';
import type { Method } from './method.ts';
import { comparator, surroundingsOf } from './resolve.ts';

/** Whom a stock-take judges: the lens's group as a whole, or each of its areas. */
export type Grain = 'whole' | 'each';

/** A benchmark with the direction of its indicator. */
export type DirectedBenchmark = Benchmark & { readonly direction: Direction };

/** A series with what it is made of, ready to be judged. */
export type LensSeries = GapSeries & Omit<Series, 'indicator'>;

export type LensEntry = GapEntry<LensSeries, DirectedBenchmark>;

/**
 * What must be asked of the engine to judge the benchmarks under a lens by `methods`: `areas` are those judged and those the benchmarks or a
 * method that compares areas look at besides. Benchmarks of indicators outside the lens ask for nothing.
 */
export function gapRequest(
  benchmarks: readonly Benchmark[],
  catalogue: Catalogue,
  lens: Lens,
  grain: Grain,
  methods: readonly Method[] = [],
) {
  const view = applyLens(catalogue, lens);
  const shown = new Set(view.indicators.map(({ id }) => id));
  const used = benchmarks.filter(({ indicator }) => shown.has(indicator));
  const members = lensAreas(catalogue, lens);
  const isInLens = (area: string): boolean => lens.group === null || area === view.area || members.includes(area);
  const own = used.flatMap(({ scope }) =>
    scope.kind === 'area' ? [scope.area] : scope.kind === 'group' ? [scope.group] : [],
  );
  const judged = [...new Set(grain === 'each' ? members : [view.area, ...own.filter(isInLens)])];
  const peers = used.filter(({ kind }) => comparesAreas(kind)).map(({ peerGroup }) => peersOf(catalogue, peerGroup));
  if (methods.some((method) => method.comparesAreas)) peers.push(peersOf(catalogue, null));
  const compared = used.flatMap(({ against, key }) => [
    against?.indicator ?? [],
    (key ?? []).map((part) => part.indicator),
  ]);
  return {
    indicators: [...new Set([...used.map(({ indicator }) => indicator), ...compared.flat(2)])],
    areas: [...new Set([...judged, ...used.flatMap(({ against }) => against?.area ?? []), ...peers.flat()])],
    /** The areas and groups that are judged, among those asked for. */
    judged,
    years: lens.years,
    /** Benchmarks the lens leaves out. */
    outside: benchmarks.length - used.length,
  };
}

/** The areas a benchmark compares: those of a group, or all. */
export const peersOf = ({ groups, areas }: Catalogue, group: string | null | undefined): readonly string[] =>
  group ? (groups.find(({ code }) => code === group)?.members ?? []) : areas.map(({ code }) => code);

/**
 * The series that have a benchmark, judged by `method`, widest gap first; what cannot be judged comes last. Of an indicator
 * with a total only the total is judged, otherwise each of its disaggregations but the one it is compared with. `judged` are
 * the areas and groups to judge, of all that have series; the others are there to be compared with.
 */
export function gapEntries(
  series: readonly Series[],
  benchmarks: readonly Benchmark[],
  catalogue: Catalogue,
  lens: Lens,
  method: Method,
  judged?: readonly string[],
): readonly LensEntry[] {
  const directions = new Map(catalogue.framework.indicators.map(({ id, direction }) => [id, direction]));
  const directed = benchmarks.map((benchmark) => ({
    ...benchmark,
    direction: directions.get(benchmark.indicator) ?? ('conditional' as const),
  }));
  const group = applyLens(catalogue, lens).area;
  const all = series.map(({ indicator, ...rest }): LensSeries => ({ ...rest, id: indicator, group }));
  const around = surroundingsOf(all, (code) => peersOf(catalogue, code));
  const totals = new Set(series.filter(({ dims }) => dims === '').map(keyOf));
  const asked = judged ? new Set(judged) : null;
  const entries = assessAll(
    all.filter(
      (one) =>
        (!asked || asked.has(one.area)) && (one.dims === '' || !totals.has(keyOf({ ...one, indicator: one.id }))),
    ),
    directed,
    method,
    around,
  ).filter(({ benchmark, series: one }) => benchmark !== null && comparator(benchmark, one, around) !== one);
  const size = ({ row }: LensEntry): number => row.gap_rel ?? Number.NEGATIVE_INFINITY;
  return [...entries].sort((a, b) => size(b) - size(a) || 0);
}

const keyOf = ({ indicator, area }: Pick<Series, 'indicator' | 'area'>): string => JSON.stringify([indicator, area]);
