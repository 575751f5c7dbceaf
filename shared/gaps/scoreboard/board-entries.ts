import type { SeriesColumns } from '../../engine/series-columns.ts';
import { isShiftingMedian, isSmallMedian } from '../../framework/breaks.ts';
import type { Catalogue } from '../../framework/catalogue.ts';
import { countsAreas } from '../../framework/framework.ts';
import { applyLens, type Lens } from '../../framework/lens.ts';
import type { AssessmentPlan, AssessmentTask, GapColumns } from '../assessment/assess-series.ts';
import { type BenchmarkTerms, benchmarkFor, benchmarksByIndicator, type GapEntry } from '../assessment/gap-table.ts';
import { peerDataOf } from '../assessment/peer-data.ts';
import {
  breakYearsOf,
  type DirectedBenchmark,
  directionsOf,
  groupsHolding,
  isMedianOf,
  isPartOf,
  type LensSeries,
  lensSeries,
  peersOf,
} from '../assessment/under-lens.ts';
import { type Benchmark, isSetForAreas, judgesBreakdown } from '../benchmarks/benchmark.ts';
import type { Method } from '../methods/method.ts';
import { openSdg } from '../methods/open-sdg.ts';

/** Stands in for a benchmark: no target, only whether the series moves in the desired direction since the baseline year. */
export interface SinceBaseline extends BenchmarkTerms {
  readonly isSinceBaseline: true;
}

type BoardTerms = DirectedBenchmark | SinceBaseline;

/** A series and what it was judged against; `benchmark` is null only where nothing but benchmarks counts and it has none. */
export type BoardEntry = GapEntry<LensSeries, BoardTerms>;

/** The judgements of all series of a board, one each. */
export type BoardColumns = GapColumns<LensSeries, BoardTerms>;

/** What series are measured against: benchmarks only, the baseline year only, or benchmarks and else the baseline year. */
export const COMPARISON_BASES = ['either', 'benchmark', 'baseline'] as const;
export type ComparisonBasis = (typeof COMPARISON_BASES)[number];

const isTarget = (benchmark: BoardTerms | null): benchmark is DirectedBenchmark =>
  benchmark !== null && !('isSinceBaseline' in benchmark);

/** Whether it was judged against a benchmark of the workbench, not by its change alone, as where the value of the benchmark is unknown. */
export const hasTarget = (entry: BoardEntry): entry is BoardEntry & { readonly benchmark: DirectedBenchmark } =>
  isTarget(entry.benchmark) &&
  (!entry.assessment.warnings.includes('unresolved') || Boolean(entry.resolution?.reversed));

/** The same of a row of the judgements. */
export const hasTargetAt = ({ asks }: Pick<BoardColumns, 'asks'>, row: number): boolean =>
  isTarget(asks[row]?.benchmark ?? null);

/** Rows of the judgements by indicator and area: of the one breakdown that speaks for the indicator. */
export type BoardIndex = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface BoardSeries {
  /** The rows that every way of judging these series has. */
  readonly index: BoardIndex;
  /** Latest year of each row. */
  readonly latestYears: Float64Array;
  /** `since` judges what is measured against the baseline year. */
  judging(
    benchmarks: readonly Benchmark[],
    method: Method,
    against: ComparisonBasis,
    since?: Method,
  ): AssessmentPlan<LensSeries, BoardTerms>;
}

/**
 * Series that are judged by the method asked for where they have a benchmark, otherwise (unless only benchmarks count) by the rule
 * of Open SDG for indicators without a target. A median of fewer than three areas is not judged; one of other areas than at the base has no direction to judge, and is held
 * against a benchmark only where that is made for its group (`isMedianOf`). Of an indicator with a total for an area only the total
 * is judged, and a number of areas for groups only.
 */
export function boardSeries(columns: SeriesColumns, catalogue: Catalogue, lens: Lens): BoardSeries {
  const group = applyLens(catalogue, lens).area;
  const groupsOf = groupsHolding(catalogue, group);
  const isPart = isPartOf(columns);
  const counts = new Set(catalogue.framework.indicators.filter(countsAreas).map(({ id }) => id));
  const groups = new Set(catalogue.groups.map(({ code }) => code));
  const isMedian = isMedianOf(catalogue);
  const isJudged = Uint8Array.from(columns.keys, ({ indicator, area }, row) =>
    isPart(row) || (counts.has(indicator) && !groups.has(area)) ? 0 : 1,
  );
  const directionOf = directionsOf(catalogue);
  const breakYears = breakYearsOf(catalogue);
  const around = peerDataOf(columns, (code) => peersOf(catalogue, code));
  const seriesAt = lensSeries(columns, group);
  const medians = new Set(
    catalogue.framework.indicators.filter(({ aggregation }) => aggregation.kind === 'median').map(({ id }) => id),
  );
  const { baselineYear } = catalogue.framework;
  const isOfMedian = (row: number): boolean => medians.has(columns.keys[row]?.indicator ?? '');
  const hasShifted = (row: number): boolean =>
    isOfMedian(row) && isShiftingMedian(columns.at(row).points, baselineYear);
  const isSmall = (row: number): boolean => isOfMedian(row) && isSmallMedian(columns.at(row).points, baselineYear);
  const sinceBaselines = new Map<string, readonly AssessmentTask<BoardTerms>[]>();
  const sinceBaseline = (indicator: string, method: Method): readonly AssessmentTask<BoardTerms>[] => {
    const name = `${method.id} ${indicator}`;
    const known = sinceBaselines.get(name);
    if (known) return known;
    const benchmark: SinceBaseline = {
      isSinceBaseline: true,
      indicator,
      scope: { kind: 'all' },
      direction: directionOf(indicator),
      baseYear: baselineYear,
      target: null,
      targetYear: null,
      limit: null,
    };
    const made = [{ benchmark, method }];
    sinceBaselines.set(name, made);
    return made;
  };
  return {
    ...indexed(columns, isJudged),
    judging(benchmarks, method, against, since = openSdg) {
      const used = against === 'baseline' ? [] : benchmarks;
      const asks = new Map(
        used.map((benchmark): [Benchmark, readonly AssessmentTask<BoardTerms>[]] => [
          benchmark,
          [
            {
              benchmark: {
                ...benchmark,
                direction: directionOf(benchmark.indicator),
                breaks: breakYears(benchmark.indicator),
              },
              method,
            },
          ],
        ]),
      );
      const ofIndicator = benchmarksByIndicator(used);
      const unjudged: readonly AssessmentTask<BoardTerms>[] = [{ benchmark: null, method }];
      return {
        columns,
        around,
        seriesAt,
        tasksOf(row) {
          if (isJudged[row] !== 1) return [];
          if (isSmall(row)) return unjudged;
          const { indicator = '', area = '', dims = '' } = columns.keys[row] ?? {};
          const isOfGroup = isMedian(indicator, area);
          const covering = ofIndicator(indicator).filter(
            (one) => judgesBreakdown(one, dims) && !(isOfGroup && isSetForAreas(one)),
          );
          const benchmark = benchmarkFor(covering, indicator, area, groupsOf);
          const isSet = benchmark !== null && (benchmark.target !== null || !hasShifted(row));
          const own = isSet ? asks.get(benchmark) : undefined;
          if (own) return own;
          return against === 'benchmark' || hasShifted(row) ? unjudged : sinceBaseline(indicator, since);
        },
      };
    },
  };
}

function indexed(
  { keys, years, ends }: SeriesColumns,
  isJudged: Uint8Array,
): Pick<BoardSeries, 'index' | 'latestYears'> {
  const index = new Map<string, Map<string, number>>();
  const latest: number[] = [];
  for (const [row, { indicator, area }] of keys.entries()) {
    if (isJudged[row] !== 1) continue;
    const areas = index.get(indicator) ?? new Map<string, number>();
    index.set(indicator, areas);
    if (!areas.has(area)) areas.set(area, latest.length);
    latest.push(years[(ends[row] ?? 0) - 1] ?? Number.NaN);
  }
  return { index, latestYears: Float64Array.from(latest) };
}
