import { type DataGap, isAskedOfNobody } from './data-gaps.ts';

/** Squares of a waffle. */
export const WAFFLE = 100;

/** Whom recent data are to reach. */
export type CoverageOf = 'refugees' | 'areas';

/** The share, 0–1, that recent values by area reach; null where areas are not counted: none is asked, or it is a number of areas. */
export function recentShare(gap: DataGap, of: CoverageOf): number | null {
  if (gap.isCount || isAskedOfNobody(gap)) return null;
  return of === 'refugees' ? gap.refugeesCovered : gap.recent / gap.areas;
}

/** Squares to fill for a share: some where there is anything, not all where something is missing. */
export function filledSquares(share: number): number {
  const rounded = Math.round(share * WAFFLE);
  if (share > 0 && rounded === 0) return 1;
  return share < 1 && rounded === WAFFLE ? WAFFLE - 1 : rounded;
}

export interface Coverage {
  readonly gap: DataGap;
  readonly share: number;
}

/** The indicators whose reach can be told, what is known best first; of equal shares the later year first. */
export const byCoverage = (gaps: readonly DataGap[], of: CoverageOf): readonly Coverage[] =>
  gaps
    .flatMap((gap) => {
      const share = recentShare(gap, of);
      return share === null ? [] : [{ gap, share }];
    })
    .sort((a, b) => b.share - a.share || (b.gap.lastYear ?? 0) - (a.gap.lastYear ?? 0));

export interface CoverageSummary {
  readonly all: number;
  /** Reach nine in ten or more. */
  readonly most: number;
  /** Reach nobody by area. */
  readonly nobody: readonly string[];
  /** Of those that reach somebody, the one that reaches fewest; null where there is none below nine in ten. */
  readonly least: Coverage | null;
}

/** What is missing most: how many indicators reach nearly all, which reach nobody, and which least. */
export function coverageSummary(coverages: readonly Coverage[]): CoverageSummary {
  const some = coverages.filter(({ share }) => share > 0 && share < 0.9);
  return {
    all: coverages.length,
    most: coverages.filter(({ share }) => share >= 0.9).length,
    nobody: coverages.filter(({ share }) => share === 0).map(({ gap }) => gap.indicator),
    least: some.at(-1) ?? null,
  };
}
