import type { Series, SeriesKey, SeriesRequest } from '../../engine/observations.ts';
import type { SeriesColumns } from '../../engine/series-columns.ts';
import { asFigure, isFigure } from '../../framework/breakdown.ts';
import type { Catalogue } from '../../framework/catalogue.ts';
import type { Direction } from '../../framework/framework.ts';
import { applyLens, type Lens, lensAreas } from '../../framework/lens.ts';
import { type Benchmark, comparesAreas, isSetForAreas, isSharedOut, judgesBreakdown } from '../benchmarks/benchmark.ts';
import type { Method } from '../methods/method.ts';
import { type AssessmentPlan, type GapColumns, tasksOfBenchmarks } from './assess-series.ts';
import type { GapEntry, GapSeries } from './gap-table.ts';
import { peerDataOf } from './peer-data.ts';
import { comparator } from './resolve.ts';

/** Whom a stock-take judges: the lens's group as a whole, or each of its areas. */
export type Grain = 'whole' | 'each';

/**
 * Whom to judge at first: the whole, unless every benchmark covers all areas and is of an indicator that has no value for a group, or
 * takes its value from targets set for each area, so that the whole has nothing to be judged by.
 */
export function firstGrain(benchmarks: readonly Benchmark[], { framework }: Catalogue): Grain {
  const aggregationOf = new Map(framework.indicators.map(({ id, aggregation }) => [id, aggregation.kind]));
  const isOfAreas = (benchmark: Benchmark) => {
    const aggregation = aggregationOf.get(benchmark.indicator);
    if (aggregation === 'median') return isSetForAreas(benchmark);
    return benchmark.scope.kind === 'all' && aggregation === 'none';
  };
  return benchmarks.length > 0 && benchmarks.every(isOfAreas) ? 'each' : 'whole';
}

/** A benchmark with the direction of its indicator, and the years in which that breaks. */
export type DirectedBenchmark = Benchmark & {
  readonly direction: Direction;
  readonly breaks?: readonly number[] | undefined;
};

/** A series with what it is made of, ready to be judged. */
export type LensSeries = GapSeries & Omit<Series, 'indicator'>;

export type LensEntry = GapEntry<LensSeries, DirectedBenchmark>;

export type LensColumns = GapColumns<LensSeries, DirectedBenchmark>;

/**
 * What must be asked of the engine to judge the benchmarks under a lens by `methods`: `areas` are those judged and those the benchmarks or a
 * method that compares areas look at besides. Benchmarks of indicators outside the lens ask for nothing.
 */
export function gapRequest(
  benchmarks: readonly Benchmark[],
  catalogue: Catalogue,
  lens: Lens,
  grain: Grain,
  methods: readonly Method[] = [],
) {
  const view = applyLens(catalogue, lens);
  const shown = new Set(view.indicators.map(({ id }) => id));
  const used = benchmarks.filter(({ indicator }) => shown.has(indicator));
  const members = lensAreas(catalogue, lens);
  const isInLens = (area: string): boolean => lens.group === null || area === view.area || members.includes(area);
  const own = used.flatMap(({ scope }) =>
    scope.kind === 'area' ? [scope.area] : scope.kind === 'group' ? [scope.group] : [],
  );
  const judged = [...new Set(grain === 'each' ? members : [view.area, ...own.filter(isInLens)])];
  const { compared, peers } = comparedWith(used, catalogue);
  if (methods.some((method) => method.comparesAreas)) peers.push(peersOf(catalogue, null));
  return {
    indicators: [...new Set([...used.map(({ indicator }) => indicator), ...compared])],
    areas: [...new Set([...judged, ...peers.flat()])],
    /** The areas and groups that are judged, among those asked for. */
    judged,
    years: lens.years,
    ...(figuresBeside(used).length > 0 ? { hasEditions: true } : {}),
    /** Benchmarks the lens leaves out. */
    outside: benchmarks.length - used.length,
  };
}

/** Breakdowns that goals are taken from: the targets published, and the baselines published with them. */
export const figuresBeside = (benchmarks: readonly Benchmark[]): NonNullable<SeriesRequest['also']> =>
  benchmarks.flatMap(({ kind, indicator, against }) =>
    kind === 'goal' && against?.dims
      ? [against.dims, asFigure(against.dims, 'baseline')].map((dims) => ({
          indicator: against.indicator ?? indicator,
          dims,
        }))
      : [],
  );

/** What benchmarks are worked out from besides the series judged: other indicators, and lists of areas. */
export function comparedWith(benchmarks: readonly Benchmark[], catalogue: Catalogue) {
  return {
    compared: benchmarks.flatMap(({ against, key }) => [
      ...(against?.indicator ? [against.indicator] : []),
      ...(key ?? []).map(({ indicator }) => indicator),
    ]),
    peers: benchmarks.flatMap((benchmark): (readonly string[])[] => [
      ...(benchmark.against?.area ? [[benchmark.against.area]] : []),
      ...(comparesAreas(benchmark.kind) ? [peersOf(catalogue, benchmark.peerGroup)] : []),
      ...(isSharedOut(benchmark) ? [peersOf(catalogue, benchmark.scope.group)] : []),
    ]),
  };
}

/** The groups that hold an area: that of the lens first, then the smallest. */
export function groupsHolding({ groups }: Catalogue, lensGroup: string): (area: string) => readonly string[] {
  const holding = new Map<string, string[]>();
  const order = [...groups].sort(
    (a, b) => Number(b.code === lensGroup) - Number(a.code === lensGroup) || a.members.length - b.members.length,
  );
  for (const { code, members } of order)
    for (const area of members) holding.set(area, [...(holding.get(area) ?? []), code]);
  return (area) => holding.get(area) ?? [];
}

/** The areas a benchmark compares: those of a group, or all. */
export const peersOf = ({ groups, areas }: Catalogue, group: string | null | undefined): readonly string[] =>
  group ? (groups.find(({ code }) => code === group)?.members ?? []) : areas.map(({ code }) => code);

/** The series of a lens as they are handed out, each made once. */
export function lensSeries(columns: SeriesColumns, group: string): (row: number) => LensSeries {
  const made: LensSeries[] = [];
  return (row) => {
    if (!made[row]) {
      const { indicator, ...rest } = columns.at(row);
      made[row] = { ...rest, id: indicator, group };
    }
    return made[row];
  };
}

/**
 * Whether a series is left to another: of an indicator with a total for an area only the total is judged, and what somebody set or stated
 * of a series (`isFigure`) never is.
 */
export function isPartOf({ keys }: SeriesColumns): (row: number) => boolean {
  const nameOf = ({ indicator, area }: SeriesKey): string => JSON.stringify([indicator, area]);
  const totals = new Set(keys.filter(({ dims }) => dims === '').map(nameOf));
  return (row) => {
    const key = keys[row];
    return key !== undefined && key.dims !== '' && (totals.has(nameOf(key)) || isFigure(key.dims));
  };
}

/**
 * Whether a number is the median of a group's areas: other areas report in other years, so that its change is not that of the group, and
 * what was set for each area was not set for the group.
 */
export function isMedianOf({ framework, groups }: Catalogue): (indicator: string, area: string) => boolean {
  const medians = new Set(
    framework.indicators.flatMap(({ id, aggregation }) => (aggregation.kind === 'median' ? id : [])),
  );
  const codes = new Set(groups.map(({ code }) => code));
  return (indicator, area) => medians.has(indicator) && codes.has(area);
}

/** The direction of every indicator; those unknown to the framework have none. */
export function directionsOf({ framework }: Catalogue): (indicator: string) => Direction {
  const directions = new Map(framework.indicators.map(({ id, direction }) => [id, direction]));
  return (indicator) => directions.get(indicator) ?? 'conditional';
}

/** The years from which an indicator declares that its values do not compare with earlier ones; absent: none. */
export function breakYearsOf({ framework }: Catalogue): (indicator: string) => readonly number[] | undefined {
  const years = new Map(framework.indicators.map(({ id, breaks }) => [id, breaks?.map(({ year }) => year)]));
  return (indicator) => years.get(indicator);
}

/**
 * What is judged under a lens: the series that have a benchmark. Of an indicator with a total only the total is judged, otherwise
 * each of its disaggregations but the one it is compared with. `judged` are the areas and groups to judge, of all that have
 * series; the others are there to be compared with.
 */
export function judgingUnder(
  columns: SeriesColumns,
  benchmarks: readonly Benchmark[],
  catalogue: Catalogue,
  lens: Lens,
  method: Method,
  judged?: readonly string[],
): AssessmentPlan<LensSeries, DirectedBenchmark> {
  const directionOf = directionsOf(catalogue);
  const breakYears = breakYearsOf(catalogue);
  const directed = benchmarks.map((benchmark) => ({
    ...benchmark,
    direction: directionOf(benchmark.indicator),
    breaks: breakYears(benchmark.indicator),
  }));
  const group = applyLens(catalogue, lens).area;
  const around = peerDataOf(columns, (code) => peersOf(catalogue, code));
  const isPart = isPartOf(columns);
  const groupsOf = groupsHolding(catalogue, group);
  const isMedian = isMedianOf(catalogue);
  const asked = judged ? new Set(judged) : null;
  const asksOf = tasksOfBenchmarks(directed, method, (row) => {
    const { indicator = '', area = '' } = columns.keys[row] ?? {};
    return { indicator, area, groups: [area, ...groupsOf(area)] };
  });
  return {
    columns,
    around,
    seriesAt: lensSeries(columns, group),
    tasksOf: (row) =>
      (asked && !asked.has(columns.keys[row]?.area ?? '')) || isPart(row)
        ? []
        : asksOf(row).filter(
            ({ benchmark }) =>
              benchmark !== null &&
              !(isSetForAreas(benchmark) && isMedian(benchmark.indicator, columns.keys[row]?.area ?? '')) &&
              judgesBreakdown(benchmark, columns.keys[row]?.dims ?? '') &&
              comparator(benchmark, row, around) !== row,
          ),
  };
}

/** Rows of the widest gap first; what has none comes last, in the order it stands. */
export function widestFirst({ rows, gapRel }: Pick<GapColumns, 'rows' | 'gapRel'>): Uint32Array {
  const size = (row: number): number => {
    const gap = gapRel[row] ?? Number.NaN;
    return Number.isNaN(gap) ? Number.NEGATIVE_INFINITY : gap;
  };
  return Uint32Array.from({ length: rows }, (_, row) => row).sort((a, b) => size(b) - size(a) || a - b);
}
