import type { Direction } from '../../framework/framework.ts';
import type { Scope } from '../../framework/scope.ts';
import { type Benchmark, type BenchmarkKind, type MembersJudged, membersJudged } from '../benchmarks/benchmark.ts';
import type { Assessment, AssessmentInput } from '../methods/method.ts';
import type { GapPoint } from '../methods/series-slice.ts';
import type { Resolution } from './resolve.ts';

/** A benchmark with the direction of its indicator: all a method needs to know besides the points. */
export type BenchmarkTerms = Pick<Benchmark, 'indicator' | 'scope' | 'baseYear' | 'target' | 'targetYear' | 'limit'> &
  Partial<Pick<Benchmark, 'kind' | 'name' | 'against' | 'members' | 'peerGroup' | 'key' | 'window' | 'thresholds'>> & {
    readonly direction: Direction;
    /** Years from which values of the indicator do not compare with earlier ones. */
    readonly breaks?: readonly number[] | undefined;
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

export interface GapEntry<S extends GapSeries = GapSeries, B extends BenchmarkTerms = BenchmarkTerms> {
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
  readonly members?: MembersJudged | null | undefined;
}

/**
 * The benchmark of `indicator` for `area` with the narrowest scope: its own, then one of its groups (in the order of
 * `groupsOf`, a group standing for itself first; the areas of a group only where `membersJudged` says so), then the one for all; the first listed where several have that scope.
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

/** The benchmarks of each indicator, in the order listed. */
export function benchmarksByIndicator<B extends Scoped>(benchmarks: readonly B[]): (indicator: string) => readonly B[] {
  const found = new Map<string, B[]>();
  for (const one of benchmarks) {
    const known = found.get(one.indicator);
    if (known) known.push(one);
    else found.set(one.indicator, [one]);
  }
  return (indicator) => found.get(indicator) ?? [];
}

const isFor = (one: Scoped, area: string | null, group: string): boolean =>
  one.scope.kind === 'group' && one.scope.group === group && (group === area || membersJudged(one) !== 'whole');

/** Those of the narrowest scope that covers the area. */
function narrowest<B extends Scoped>(
  candidates: readonly B[],
  area: string | null,
  groups: readonly string[],
): readonly B[] {
  const own = candidates.filter(({ scope }) => scope.kind === 'area' && scope.area === area);
  if (own.length > 0) return own;
  for (const group of groups) {
    const shared = candidates.filter((one) => isFor(one, area, group));
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

/** An assessment as a line of the table. */
export const rowOf = (series: string, assessment: Assessment): GapRow => ({
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
