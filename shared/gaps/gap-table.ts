import type { Direction } from '../framework/framework.ts';
import type { Benchmark, BenchmarkKind, Scope } from './benchmark.ts';
import { given } from './components.ts';
import type { Assessment, AssessmentInput, GapPoint, Method } from './method.ts';
import { latestOfPeers, type Resolution, resolveBenchmark, type Surroundings, surroundingsOf } from './resolve.ts';
import { trackOf } from './track.ts';

/** A benchmark with the direction of its indicator: all a method needs to know besides the points. */
export type Yardstick = Pick<Benchmark, 'indicator' | 'scope' | 'baseYear' | 'target' | 'targetYear' | 'limit'> &
  Partial<Pick<Benchmark, 'kind' | 'name' | 'against' | 'peerGroup' | 'key' | 'window' | 'thresholds'>> & {
    readonly direction: Direction;
  };

/** A series to judge; `id` is the indicator its benchmarks name. `area` may be a group code; `dims` blank or absent: the total. */
export interface GapSeries {
  readonly id: string;
  readonly area?: string;
  readonly group?: string;
  readonly dims?: string;
  readonly points: readonly GapPoint[];
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
  /** What it was measured against, with the value found for it where the kind states none; null when no benchmark covers the series. */
  readonly benchmark: B | null;
  /** Where that value comes from; null for a benchmark that states its own. */
  readonly resolution: Resolution | null;
  /** What the method was asked, to ask another one the same; null without a benchmark. */
  readonly input: AssessmentInput | null;
  readonly row: GapRow;
  readonly assessment: Assessment;
}

interface Scoped {
  readonly indicator: string;
  readonly scope: Scope;
  readonly kind?: BenchmarkKind | undefined;
}

/**
 * The benchmark of `indicator` for `area` with the narrowest scope: its own, then one of its groups (in the order of
 * `groupsOf`, a group standing for itself first), then the one for all; the first listed where several have that scope.
 */
export function benchmarkFor<B extends Scoped>(
  benchmarks: readonly B[],
  indicator: string,
  area: string | null,
  groupsOf: (area: string) => readonly string[],
): B | null {
  const candidates = benchmarks.filter((one) => one.indicator === indicator);
  return narrowest(candidates, area, area === null ? [] : [area, ...groupsOf(area)])[0] ?? null;
}

/** Those of the narrowest scope that covers the area. */
function narrowest<B extends Scoped>(
  candidates: readonly B[],
  area: string | null,
  groups: readonly string[],
): readonly B[] {
  const own = candidates.filter(({ scope }) => scope.kind === 'area' && scope.area === area);
  if (own.length > 0) return own;
  for (const group of groups) {
    const shared = candidates.filter(({ scope }) => scope.kind === 'group' && scope.group === group);
    if (shared.length > 0) return shared;
  }
  return candidates.filter(({ scope }) => scope.kind === 'all');
}

/**
 * The benchmarks a series is judged against: of each kind those of the narrowest scope, in the order listed. Kinds do not
 * displace each other, since a national target says nothing about parity with hosts; nor do two of one kind and scope (an
 * interim and a final target): each is a question of its own, and dropping one would hide an answer.
 */
export function benchmarksFor<B extends Scoped>(
  benchmarks: readonly B[],
  area: string | null,
  groups: readonly string[],
): readonly B[] {
  if (benchmarks.length <= 1) return narrowest(benchmarks, area, groups);
  const kinds = new Set(benchmarks.map(({ kind }) => kind ?? 'target'));
  const chosen = new Set(
    [...kinds].flatMap((kind) =>
      narrowest(
        benchmarks.filter((one) => (one.kind ?? 'target') === kind),
        area,
        groups,
      ),
    ),
  );
  return benchmarks.filter((one) => chosen.has(one));
}

/** A series no benchmark covers: what is known of it, without a judgement. */
function unjudged(series: GapSeries, method: Method): Assessment {
  const { years, values } = trackOf(series.points);
  const [latestYear, latestValue] = [years[years.length - 1] ?? null, values[values.length - 1] ?? null];
  return {
    method: method.id,
    status: 'not_available',
    tone: 'none',
    measure: null,
    score: null,
    baseYear: null,
    baseValue: null,
    latestYear,
    latestValue,
    gapAbs: null,
    gapRel: null,
    actualRate: null,
    requiredRate: null,
    trend: null,
    decidedBy: null,
    components: [given('latest_year', latestYear, 'year'), given('latest_value', latestValue, 'value')],
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

/** The same question with another answer to it. */
export const answeredBy = <E extends GapEntry>(entry: E, assessment: Assessment): E => ({
  ...entry,
  row: rowOf(entry.series.id, assessment),
  assessment,
});

/**
 * Judges every series against its benchmarks (`benchmarksFor`), in the order given; one entry per series and benchmark, one
 * without a judgement where there is none. `around` holds what derived benchmarks and methods that compare areas look at: the
 * series themselves unless said otherwise.
 */
export function assessAll<S extends GapSeries, B extends Yardstick>(
  series: readonly S[],
  benchmarks: readonly B[],
  method: Method,
  around: Surroundings = surroundingsOf(series),
): readonly GapEntry<S, B>[] {
  const byIndicator = new Map<string, B[]>();
  for (const one of benchmarks) {
    const known = byIndicator.get(one.indicator);
    if (known) known.push(one);
    else byIndicator.set(one.indicator, [one]);
  }
  const peersOf = peerFinder(around);
  return series.flatMap((one): readonly GapEntry<S, B>[] => {
    const groups = [one.area, one.group].filter((code) => code !== undefined);
    const found = benchmarksFor(byIndicator.get(one.id) ?? [], one.area ?? null, groups);
    if (found.length === 0) {
      const assessment = unjudged(one, method);
      return [
        { series: one, benchmark: null, resolution: null, input: null, row: rowOf(one.id, assessment), assessment },
      ];
    }
    return found.map((stated) => {
      const resolution = resolveBenchmark({ ...stated, kind: stated.kind ?? 'target' }, one, around);
      const benchmark = resolution ? { ...stated, target: resolution.target } : stated;
      const input: AssessmentInput = {
        points: one.points,
        direction: benchmark.direction,
        baseYear: benchmark.baseYear,
        target: benchmark.target,
        targetYear: benchmark.targetYear,
        limit: benchmark.limit,
        window: benchmark.window,
        thresholds: benchmark.thresholds,
        peers: () => peersOf(one),
        isUnresolved: resolution !== null && resolution.target === null,
      };
      const assessment = method.assess(input);
      return { series: one, benchmark, resolution, input, row: rowOf(one.id, assessment), assessment };
    });
  });
}

/** Peers by indicator and disaggregation, each list made once. */
function peerFinder(around: Surroundings): (series: GapSeries) => readonly number[] {
  const found = new Map<string, readonly number[]>();
  return (series) => {
    const key = JSON.stringify([series.id, series.dims ?? '']);
    let peers = found.get(key);
    if (!peers) {
      peers = latestOfPeers(series, around);
      found.set(key, peers);
    }
    return peers;
  };
}
