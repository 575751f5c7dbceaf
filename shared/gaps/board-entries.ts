import type { Series } from '../engine/observations.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import { applyLens, type Lens } from '../framework/lens.ts';
import type { Benchmark } from './benchmark.ts';
import { assessAll, type GapEntry, type Yardstick } from './gap-table.ts';
import type { Method } from './method.ts';
import { openSdg } from './methods/open-sdg.ts';
import type { DirectedBenchmark, LensSeries } from './under-lens.ts';

/** Stands in for a benchmark: no target, only whether the series moves in the desired direction since the baseline year. */
export interface SinceBaseline extends Yardstick {
  readonly kind: 'since-baseline';
}

/** A series and what it was judged against; `benchmark` is null only where nothing but benchmarks counts and it has none. */
export type BoardEntry = GapEntry<LensSeries, DirectedBenchmark | SinceBaseline>;

/** What series are measured against: benchmarks only, the baseline year only, or benchmarks and else the baseline year. */
export const AGAINST = ['either', 'benchmark', 'baseline'] as const;
export type Against = (typeof AGAINST)[number];

/** Whether it was judged against a benchmark of the workbench, not by its change since the baseline year. */
export const hasTarget = (entry: BoardEntry): entry is BoardEntry & { readonly benchmark: DirectedBenchmark } =>
  entry.benchmark !== null && entry.benchmark.kind !== 'since-baseline';

const totalKey = ({ indicator, area }: Series): string => `${indicator}\u0000${area}`;

/**
 * Every series judged, in the order given: by `method` where it has a benchmark, otherwise (unless `against` is `benchmark`) by
 * the rule of Open SDG for indicators without a target. Of an indicator with a total for an area only the total is judged.
 */
export function boardEntries(
  series: readonly Series[],
  benchmarks: readonly Benchmark[],
  catalogue: Catalogue,
  lens: Lens,
  method: Method,
  against: Against,
): readonly BoardEntry[] {
  const { framework } = catalogue;
  const directions = new Map(framework.indicators.map(({ id, direction }) => [id, direction]));
  const group = applyLens(catalogue, lens).area;
  const totals = new Set(series.filter(({ dims }) => dims === '').map(totalKey));
  const judged = series
    .filter((one) => one.dims === '' || !totals.has(totalKey(one)))
    .map(({ indicator, ...rest }): LensSeries => ({ ...rest, id: indicator, group }));
  const directed =
    against === 'baseline'
      ? []
      : benchmarks.map(
          (benchmark): DirectedBenchmark => ({
            ...benchmark,
            direction: directions.get(benchmark.indicator) ?? 'conditional',
          }),
        );
  const measured = assessAll(judged, directed, method);
  if (against === 'benchmark') return measured;
  const since = framework.indicators.map(
    ({ id, direction }): SinceBaseline => ({
      kind: 'since-baseline',
      indicator: id,
      scope: { kind: 'all' },
      direction,
      baseYear: framework.baselineYear,
      target: null,
      targetYear: null,
      limit: null,
    }),
  );
  const rest = assessAll(
    measured.filter(({ benchmark }) => benchmark === null).map((entry) => entry.series),
    since,
    openSdg,
  );
  let next = 0;
  return measured.map((entry): BoardEntry => (entry.benchmark ? entry : (rest[next++] ?? entry)));
}
