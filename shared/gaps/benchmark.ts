import type { Thresholds } from './sdsn.ts';

/** Whom a benchmark is for. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'area'; readonly area: string };

/**
 * `target` and `goal` (one that somebody published) state their value. `requirements` states it or takes it from another
 * series; `parity` takes it from another series: the host community's, another group's. `baseline` is the series' own value in
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

/** The series whose value is the target; null: the same indicator, the same area, the total. */
export interface Against {
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
  /** Kinds `parity` and `requirements`. */
  readonly against?: Against | null | undefined;
  /** Group whose areas are compared, for the `peer-…` kinds and `fair-share`; null or absent: all areas. */
  readonly peerGroup?: string | null | undefined;
  /** Kind `fair-share`; the weights are taken in proportion to their sum. */
  readonly key?: readonly KeyPart[] | null | undefined;
  /** Years of Eurostat's window, in place of the base year. */
  readonly window?: number | null | undefined;
  /** SDSN's marks. */
  readonly thresholds?: Thresholds | null | undefined;
}

const STATED: ReadonlySet<BenchmarkKind> = new Set(['target', 'goal', 'requirements']);

/** The value is worked out from data whenever a series is judged, not stated. */
export const isDerived = ({ kind, against }: Pick<Benchmark, 'kind' | 'against'>): boolean =>
  !STATED.has(kind) || (kind === 'requirements' && Boolean(against));

/** Kinds that compare areas, so that the values of all of them are needed. */
export const comparesAreas = (kind: BenchmarkKind): boolean => kind.startsWith('peer-') || kind === 'fair-share';
