/** Whom a benchmark is for. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'area'; readonly area: string };

/**
 * What a gap is measured against. The Compact sets no numeric targets, so every benchmark names its source. `target` and
 * `limit` are in the indicator's unit; `limit` is the natural bound of a share (100).
 */
export interface Benchmark {
  readonly id: string;
  readonly name: string;
  readonly kind: 'target';
  readonly indicator: string;
  readonly scope: Scope;
  readonly target: number | null;
  readonly targetYear: number | null;
  readonly baseYear: number;
  readonly limit: number | null;
  /** Levels of SDSN in the indicator's unit, and the window of Eurostat in years, where they are given. */
  readonly lowerBound?: number | null | undefined;
  readonly green?: number | null | undefined;
  readonly red?: number | null | undefined;
  readonly optimum?: number | null | undefined;
  readonly window?: number | null | undefined;
  readonly source: string;
  readonly sourceYear: number | null;
}
