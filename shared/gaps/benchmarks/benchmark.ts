import { isFigurePart, partsIn } from '../../framework/breakdown.ts';
import type { Scope } from '../../framework/scope.ts';
import type { Thresholds } from '../methods/sdsn-marks.ts';

/**
 * `target` states its value. `goal` (one that somebody published) and `requirements` state it or take it from another series, a goal
 * that of the very year judged; `parity` takes it from another series: the host community's, another group's. `baseline` is the series' own value in
 * the base year. The `peer-…` kinds are worked out over the areas of a group, `fair-share` over the same areas by a key.
 */
export const BENCHMARK_KINDS = [
  'target',
  'goal',
  'parity',
  'baseline',
  'peer-median',
  'peer-top-fifth',
  'peer-best',
  'fair-share',
  'requirements',
] as const;
export type BenchmarkKind = (typeof BENCHMARK_KINDS)[number];

/**
 * How a benchmark of a group judges the areas in it: not at all (`whole`: the group alone), each by the same target, or each by its
 * share of the target.
 */
export const MEMBERS_JUDGED = ['whole', 'same', 'shared'] as const;
export type MembersJudged = (typeof MEMBERS_JUDGED)[number];

/** The series whose value is the target; null: the same indicator, the same area, the total. */
export interface ComparisonSeries {
  readonly indicator: string | null;
  readonly area: string | null;
  readonly dims: string | null;
}

/** One part of the key by which a total is shared fairly, such as population with weight 0.5. */
export interface KeyPart {
  readonly indicator: string;
  readonly weight: number;
}

/**
 * What a gap is measured against. The Compact sets no numeric targets, so every benchmark names its source. `target` and
 * `limit` are in the indicator's unit; `limit` is the natural bound of a share (100). Where the kind is worked out from data,
 * `target` is null and `resolveBenchmark` finds it whenever a series is judged.
 */
export interface Benchmark {
  readonly id: string;
  readonly name: string;
  readonly kind: BenchmarkKind;
  readonly indicator: string;
  readonly scope: Scope;
  readonly target: number | null;
  readonly targetYear: number | null;
  readonly baseYear: number;
  readonly limit: number | null;
  readonly source: string;
  readonly sourceYear: number | null;
  /** Kinds `parity`, `goal` and `requirements`. */
  readonly against?: ComparisonSeries | null | undefined;
  /** Group whose areas are compared, for the `peer-…` kinds and `fair-share`; null or absent: all areas. */
  readonly peerGroup?: string | null | undefined;
  /** Scope `group`; absent: what `membersJudged` says of the kind. */
  readonly members?: MembersJudged | null | undefined;
  /** Kind `fair-share`, and a target that is shared out; the weights are taken in proportion to their sum. */
  readonly key?: readonly KeyPart[] | null | undefined;
  /** Years of Eurostat's window, in place of the base year. */
  readonly window?: number | null | undefined;
  /** SDSN's marks. */
  readonly thresholds?: Thresholds | null | undefined;
}

const STATED: ReadonlySet<BenchmarkKind> = new Set(['target', 'goal', 'requirements']);
const STATED_OR_TAKEN: ReadonlySet<BenchmarkKind> = new Set(['goal', 'requirements']);

/** The value is worked out from data whenever a series is judged, not stated. */
export const isDerived = ({ kind, against }: Pick<Benchmark, 'kind' | 'against'>): boolean =>
  !STATED.has(kind) || (STATED_OR_TAKEN.has(kind) && Boolean(against));

/**
 * What becomes of the areas of a benchmark's group. Where nothing was said, a stated target is that of the group alone, while a value
 * worked out for each series is worked out for each area.
 */
export const membersJudged = (benchmark: {
  readonly kind?: BenchmarkKind | undefined;
  readonly against?: Benchmark['against'];
  readonly members?: Benchmark['members'];
}): MembersJudged =>
  benchmark.members ?? (isDerived({ ...benchmark, kind: benchmark.kind ?? 'target' }) ? 'same' : 'whole');

/** The areas of its group are judged by their shares of a stated target. */
export const isSharedOut = (
  benchmark: Partial<Pick<Benchmark, 'scope' | 'kind' | 'against' | 'members'>>,
): benchmark is { readonly scope: { readonly kind: 'group'; readonly group: string } } =>
  benchmark.scope?.kind === 'group' &&
  membersJudged(benchmark) === 'shared' &&
  !isDerived({ ...benchmark, kind: benchmark.kind ?? 'target' });

/**
 * Whether a series of its indicator is judged by it. A goal taken from another breakdown of the indicator, the targets published for
 * refugees, is one of the breakdown those are figures of, and of no other.
 */
export function judgesBreakdown(
  { kind, against }: Partial<Pick<Benchmark, 'kind' | 'against'>>,
  dims: string,
): boolean {
  if (kind !== 'goal' || !against?.dims || against.indicator !== null) return true;
  const wanted = partsIn(against.dims).filter((part) => !isFigurePart(part));
  const own = partsIn(dims);
  return own.length === wanted.length && own.every((part) => wanted.includes(part));
}

/** It takes its value from what was published for each area, which nobody set for a group of them. */
export const isSetForAreas = ({ scope, kind, against }: Pick<Benchmark, 'scope' | 'kind' | 'against'>): boolean =>
  scope.kind === 'all' && kind === 'goal' && Boolean(against) && against?.area === null;

/** Kinds that compare areas, so that the values of all of them are needed. */
export const comparesAreas = (kind: BenchmarkKind): boolean => kind.startsWith('peer-') || kind === 'fair-share';

const USES: Readonly<Record<BenchmarkKind, readonly ('target' | 'against' | 'peerGroup' | 'key')[]>> = {
  target: ['target'],
  goal: ['target', 'against'],
  parity: ['against'],
  baseline: [],
  'peer-median': ['peerGroup'],
  'peer-top-fifth': ['peerGroup'],
  'peer-best': ['peerGroup'],
  'fair-share': ['peerGroup', 'key'],
  requirements: ['target', 'against'],
};

/** Whether benchmarks of this kind have such a part. */
export const uses = (kind: BenchmarkKind, part: 'target' | 'against' | 'peerGroup' | 'key'): boolean =>
  USES[kind].includes(part);

/** A benchmark as it is kept: texts trimmed, and without the parts its kind has no use for. */
export function tidyBenchmark(benchmark: Benchmark): Benchmark {
  const { kind } = benchmark;
  const against = uses(kind, 'against') && !isSameSeries(benchmark.against) ? benchmark.against : null;
  return {
    ...benchmark,
    name: benchmark.name.trim(),
    source: benchmark.source.trim(),
    target: uses(kind, 'target') && !against ? benchmark.target : null,
    against,
    peerGroup: uses(kind, 'peerGroup') ? benchmark.peerGroup : null,
    members: benchmark.scope.kind === 'group' ? membersOf(benchmark) : null,
    key: uses(kind, 'key') || isSharedOut(benchmark) ? (benchmark.key ?? []).filter(({ weight }) => weight > 0) : null,
    thresholds: Object.values(benchmark.thresholds ?? {}).some((mark) => mark !== null) ? benchmark.thresholds : null,
  };
}

/** Only a stated target can be shared out. */
const membersOf = (benchmark: Benchmark): MembersJudged => {
  const members = membersJudged(benchmark);
  return members === 'shared' && isDerived(benchmark) ? 'same' : members;
};

/** It names nothing that would make it another series than the one judged. */
export const isSameSeries = (against: ComparisonSeries | null | undefined): boolean =>
  !against || (against.indicator === null && against.area === null && against.dims === null);

export const BENCHMARK_LACKS = ['name', 'source', 'years', 'against', 'key'] as const;

/** What a benchmark still needs before it can be kept; null: nothing. */
export function lackOf(benchmark: Benchmark): (typeof BENCHMARK_LACKS)[number] | null {
  const { name, source, kind, targetYear, baseYear, against, key } = benchmark;
  if (name.trim() === '') return 'name';
  if (source.trim() === '') return 'source';
  if (targetYear !== null && targetYear <= baseYear) return 'years';
  if (kind === 'parity' && isSameSeries(against)) return 'against';
  if ((kind === 'fair-share' || isSharedOut(benchmark)) && !key?.some(({ weight }) => weight > 0)) return 'key';
  return null;
}
