import type { Series } from '../engine/observations.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import { applyLens, type Lens } from '../framework/lens.ts';
import type { Benchmark } from './benchmark.ts';
import { assessAll, benchmarkFor, type GapEntry, type Yardstick } from './gap-table.ts';
import type { Method } from './method.ts';
import { openSdg } from './open-sdg.ts';
import { surroundingsOf } from './resolve.ts';
import { type DirectedBenchmark, type LensSeries, peersOf } from './under-lens.ts';

/** Stands in for a benchmark: no target, only whether the series moves in the desired direction since the baseline year. */
export interface SinceBaseline extends Yardstick {
  readonly isSinceBaseline: true;
}

/** A series and what it was judged against; `benchmark` is null only where nothing but benchmarks counts and it has none. */
export type BoardEntry = GapEntry<LensSeries, DirectedBenchmark | SinceBaseline>;

/** What series are measured against: benchmarks only, the baseline year only, or benchmarks and else the baseline year. */
export const AGAINST = ['either', 'benchmark', 'baseline'] as const;
export type Against = (typeof AGAINST)[number];

/** Whether it was judged against a benchmark of the workbench, not by its change since the baseline year. */
export const hasTarget = (entry: BoardEntry): entry is BoardEntry & { readonly benchmark: DirectedBenchmark } =>
  entry.benchmark !== null && !('isSinceBaseline' in entry.benchmark);

const totalKey = ({ indicator, area }: Pick<Series, 'indicator' | 'area'>): string => `${indicator}\u0000${area}`;

/** Judges the series of `areas` (null: all), in the order they were given. What was judged before is not judged again. */
export type BoardJudge = (
  areas: ReadonlySet<string> | null,
  benchmarks: readonly Benchmark[],
  method: Method,
  against: Against,
) => readonly BoardEntry[];

/**
 * A judge of `series`: by the method asked for where a series has a benchmark, otherwise (unless only benchmarks count) by the rule
 * of Open SDG for indicators without a target. Of an indicator with a total for an area only the total is judged.
 */
export function boardJudge(series: readonly Series[], catalogue: Catalogue, lens: Lens): BoardJudge {
  const { indicators, baselineYear } = catalogue.framework;
  const group = applyLens(catalogue, lens).area;
  const totals = new Set(series.filter(({ dims }) => dims === '').map(totalKey));
  const all = series.map(({ indicator, ...rest }): LensSeries => ({ ...rest, id: indicator, group }));
  const judged = all.filter((one) => one.dims === '' || !totals.has(totalKey({ ...one, indicator: one.id })));
  const around = surroundingsOf(all, (code) => peersOf(catalogue, code));
  const directions = new Map(indicators.map(({ id, direction }) => [id, direction]));
  const sinceBaseline = (indicator: string): SinceBaseline => ({
    isSinceBaseline: true,
    indicator,
    scope: { kind: 'all' },
    direction: directions.get(indicator) ?? 'conditional',
    baseYear: baselineYear,
    target: null,
    targetYear: null,
    limit: null,
  });
  const known = new WeakMap<object, Map<string, BoardEntry>>();
  const entryOf = (
    one: LensSeries,
    yardstick: object,
    method: Method,
    make: () => readonly BoardEntry[],
  ): BoardEntry => {
    const entries = known.get(yardstick) ?? new Map<string, BoardEntry>();
    known.set(yardstick, entries);
    const key = `${method.id} ${one.id} ${one.area} ${one.dims}`;
    const entry = entries.get(key) ?? make()[0]!;
    entries.set(key, entry);
    return entry;
  };
  return (areas, benchmarks, method, against) =>
    judged.flatMap((one): BoardEntry[] => {
      if (areas && !areas.has(one.area)) return [];
      const benchmark = against === 'baseline' ? null : benchmarkFor(benchmarks, one.id, one.area, () => [group]);
      if (benchmark) {
        const directed = { ...benchmark, direction: directions.get(one.id) ?? 'conditional' };
        return [entryOf(one, benchmark, method, () => assessAll([one], [directed], method, around))];
      }
      if (against === 'benchmark') return [entryOf(one, judged, method, () => assessAll([one], [], method))];
      return [entryOf(one, directions, openSdg, () => assessAll([one], [sinceBaseline(one.id)], openSdg))];
    });
}
