import type { Direction } from '../framework/framework.ts';
import type { Benchmark, Scope } from './benchmark.ts';
import type { Assessment, Method } from './method.ts';
import { component, spanColumns, spanOf } from './span.ts';

/** A benchmark with the direction of its indicator: all a method needs to know besides the points. */
export type Yardstick = Pick<
  Benchmark,
  | 'indicator'
  | 'scope'
  | 'baseYear'
  | 'target'
  | 'targetYear'
  | 'limit'
  | 'lowerBound'
  | 'green'
  | 'red'
  | 'optimum'
  | 'window'
> & {
  readonly direction: Direction;
};

/** A series to judge; `id` is the indicator its benchmarks name. `area` may be a group code. */
export interface GapSeries {
  readonly id: string;
  readonly area?: string;
  readonly group?: string;
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

export const GAP_COLUMNS = [
  'series',
  'method',
  'status',
  'measure',
  'score',
  'base_year',
  'base_value',
  'latest_year',
  'latest_value',
  'actual_rate',
  'required_rate',
  'gap_abs',
  'gap_rel',
] as const;

/** One line of the gap table, with the columns of `jalon gaps`. */
export interface GapRow
  extends Record<Exclude<(typeof GAP_COLUMNS)[number], 'series' | 'method' | 'status'>, number | null> {
  readonly series: string;
  readonly method: Assessment['method'];
  readonly status: Assessment['status'];
}

export interface GapEntry<S extends GapSeries = GapSeries, B extends Yardstick = Yardstick> {
  readonly series: S;
  /** What it was measured against; null when no benchmark covers the series. */
  readonly benchmark: B | null;
  readonly row: GapRow;
  readonly assessment: Assessment;
}

/**
 * The benchmark of `indicator` for `area` with the narrowest scope: its own, then one of its groups (in the order of
 * `groupsOf`, a group standing for itself first), then the one for all; the first listed where several have that scope.
 */
export function benchmarkFor<B extends { readonly indicator: string; readonly scope: Scope }>(
  benchmarks: readonly B[],
  indicator: string,
  area: string | null,
  groupsOf: (area: string) => readonly string[],
): B | null {
  return narrowest(
    benchmarks.filter((one) => one.indicator === indicator),
    area,
    area === null ? [] : [area, ...groupsOf(area)],
  );
}

function narrowest<B extends { readonly scope: Scope }>(
  candidates: readonly B[],
  area: string | null,
  groups: readonly string[],
): B | null {
  const own = candidates.find(({ scope }) => scope.kind === 'area' && scope.area === area);
  if (own) return own;
  for (const group of groups) {
    const shared = candidates.find(({ scope }) => scope.kind === 'group' && scope.group === group);
    if (shared) return shared;
  }
  return candidates.find(({ scope }) => scope.kind === 'all') ?? null;
}

/** A series no benchmark covers: what is known of it, without a judgement. */
function unjudged(series: GapSeries, method: Method): Assessment {
  const span = spanOf({
    points: series.points,
    direction: 'conditional',
    baseYear: Number.NEGATIVE_INFINITY,
    target: null,
    targetYear: null,
    limit: null,
  });
  const columns = { ...spanColumns(span), baseYear: null, baseValue: null };
  return {
    method: method.id,
    status: 'not_available',
    tone: 'none',
    measure: null,
    score: null,
    ...columns,
    actualRate: null,
    requiredRate: null,
    components: [
      component('latest_year', columns.latestYear, 'year'),
      component('latest_value', columns.latestValue, 'value'),
    ],
    warnings: ['no_benchmark'],
  };
}

const rowOf = (series: string, assessment: Assessment): GapRow => ({
  series,
  method: assessment.method,
  status: assessment.status,
  measure: assessment.measure,
  score: assessment.score,
  base_year: assessment.baseYear,
  base_value: assessment.baseValue,
  latest_year: assessment.latestYear,
  latest_value: assessment.latestValue,
  actual_rate: assessment.actualRate,
  required_rate: assessment.requiredRate,
  gap_abs: assessment.gapAbs,
  gap_rel: assessment.gapRel,
});

/** Judges every series against its narrowest benchmark; one entry per series, in the order given. */
export function assessAll<S extends GapSeries, B extends Yardstick>(
  series: readonly S[],
  benchmarks: readonly B[],
  method: Method,
): readonly GapEntry<S, B>[] {
  const byIndicator = new Map<string, B[]>();
  for (const one of benchmarks) byIndicator.set(one.indicator, [...(byIndicator.get(one.indicator) ?? []), one]);
  const peersOf = method.needsPeers ? latestValues(series) : () => undefined;
  return series.map((one) => {
    const groups = [one.area, one.group].filter((code) => code !== undefined);
    const benchmark = narrowest(byIndicator.get(one.id) ?? [], one.area ?? null, groups);
    const assessment = benchmark
      ? method.assess({ ...benchmark, points: one.points, peers: peersOf(one) })
      : unjudged(one, method);
    return { series: one, benchmark, row: rowOf(one.id, assessment), assessment };
  });
}

/** Latest values of the areas of an indicator; of a table without areas those of all its series. */
function latestValues(series: readonly GapSeries[]): (one: GapSeries) => readonly number[] {
  const keyOf = ({ id, area }: GapSeries): string => (area === undefined ? '' : id);
  const values = new Map<string, number[]>();
  for (const one of series) {
    const latest = one.points
      .filter(({ year, value }) => Number.isFinite(year) && Number.isFinite(value))
      .reduce<GapSeries['points'][number] | null>(
        (last, point) => (last && last.year >= point.year ? last : point),
        null,
      );
    if (latest) values.set(keyOf(one), [...(values.get(keyOf(one)) ?? []), latest.value]);
  }
  return (one) => values.get(keyOf(one)) ?? [];
}
