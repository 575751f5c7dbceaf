import type { SeriesKey } from '../../engine/observations.ts';
import { layOut, type SeriesColumns } from '../../engine/series-columns.ts';
import { isSharedOut } from '../benchmarks/benchmark.ts';
import { derivedComponent, inputComponent } from '../formula/components.ts';
import type { Component } from '../formula/expression.ts';
import { times } from '../formula/expression.ts';
import type { Assessment, AssessmentInput, Method, Question } from '../methods/method.ts';
import { type SeriesSlice, slicePoints, trackBetween, trackOf } from '../methods/series-slice.ts';
import { STATUSES, type Status, TONES } from '../methods/statuses.ts';
import {
  type BenchmarkTerms,
  benchmarksByIndicator,
  benchmarksFor,
  type GapEntry,
  type GapSeries,
  rowOf,
} from './gap-table.ts';
import { latestOfPeers, type MembersOf, type PeerData, peerDataOf } from './peer-data.ts';
import { type Resolution, type Resolvable, resolveBenchmark, resolvedTarget } from './resolve.ts';

/** Numbers of an assessment that have a column; NaN where there is none. */
const NUMBERS = [
  'measure',
  'score',
  'baseYear',
  'baseValue',
  'latestYear',
  'latestValue',
  'actualRate',
  'requiredRate',
  'gapAbs',
  'gapRel',
] as const satisfies readonly (keyof Assessment)[];

/** Every word some method can answer with: what `status` counts in. */
export const WORDS: readonly Status[] = [...new Set(Object.values(STATUSES).flat())];
const WORD_CODES = new Map<Status, number>(WORDS.map((word, code) => [word, code]));
const TONE_CODES = new Map(TONES.map((tone, code) => [tone, code]));

/** What a series is held against, and by which method; without a benchmark it is listed, not judged. */
export interface AssessmentTask<B extends BenchmarkTerms = BenchmarkTerms> {
  readonly benchmark: B | null;
  readonly method: Method;
}

/** The judgements of many series, column by column: row i of each is one series against one benchmark. */
export type GapColumns<S extends GapSeries = GapSeries, B extends BenchmarkTerms = BenchmarkTerms> = Readonly<
  Record<(typeof NUMBERS)[number], Float64Array>
> & {
  readonly rows: number;
  /** Place of the series in `keys`. */
  readonly series: Uint32Array;
  readonly keys: readonly SeriesKey[];
  readonly asks: readonly AssessmentTask<B>[];
  /** Place in `WORDS`. */
  readonly status: Uint8Array;
  /** Place in `TONES`. */
  readonly tone: Uint8Array;
  /** One judgement with its series, components, warnings and where its target comes from: made when somebody looks, and kept. */
  at(row: number): GapEntry<S, B>;
};

/** What is judged. */
export interface AssessmentPlan<S extends GapSeries, B extends BenchmarkTerms> {
  readonly columns: SeriesColumns;
  /** What series `row` is held against, one judgement each; the same objects for series that are asked the same. */
  tasksOf(row: number): readonly AssessmentTask<B>[];
  readonly around: PeerData;
  /** The series as it is handed out with its judgement. */
  seriesAt(row: number): S;
}

/** Series judged between two pauses. */
const SLICE = 2000;

/**
 * Judges every series in one pass over typed arrays: the way in which the scoreboard, the ranking, the method lens, the tables of
 * gaps and the command line all judge. It pauses now and then, so that a window can draw in between.
 *
 * The arithmetic is done here and not in SQL. Measured (`npm run bench`), a set-based statement of one rule without its edge cases
 * saves a third of the time at most, which goes into reading the rows either way; and each rule would stand twice, in two languages that
 * differ in their last digits, and those that look at more than two points (regressions, consecutive years, nearest base) would each
 * need a statement of their own.
 */
export function* assessInSteps<S extends GapSeries, B extends BenchmarkTerms>(
  given: AssessmentPlan<S, B>,
): Generator<void, GapColumns<S, B>, void> {
  const { columns } = given;
  const series: number[] = [];
  const asks: AssessmentTask<B>[] = [];
  for (let row = 0; row < columns.keys.length; row++) {
    for (const ask of given.tasksOf(row)) {
      series.push(row);
      asks.push(ask);
    }
    if (row % SLICE === SLICE - 1) yield;
  }
  const rows = asks.length;
  const numbers = NUMBERS.map(() => new Float64Array(rows).fill(Number.NaN));
  const status = new Uint8Array(rows);
  const tone = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const made = judge(given, series[row] as number, asks[row] as AssessmentTask<B>);
    status[row] = WORD_CODES.get(made.status) ?? 0;
    tone[row] = TONE_CODES.get(made.tone) ?? 0;
    for (let column = 0; column < NUMBERS.length; column++) {
      const value = made[NUMBERS[column] as (typeof NUMBERS)[number]];
      if (value !== null) (numbers[column] as Float64Array)[row] = value;
    }
    if (row % SLICE === SLICE - 1) yield;
  }
  const entries: GapEntry<S, B>[] = [];
  const byName = Object.fromEntries(NUMBERS.map((name, column) => [name, numbers[column]])) as Record<
    (typeof NUMBERS)[number],
    Float64Array
  >;
  return {
    ...byName,
    rows,
    series: Uint32Array.from(series),
    keys: columns.keys,
    asks,
    status,
    tone,
    at(row) {
      entries[row] ??= entryOf(given, series[row] as number, asks[row] as AssessmentTask<B>);
      return entries[row];
    },
  };
}

/** The same without a pause. */
export function assessColumns<S extends GapSeries, B extends BenchmarkTerms>(
  given: AssessmentPlan<S, B>,
): GapColumns<S, B> {
  const run = assessInSteps(given);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

const trackAt = ({ years, values, starts, ends, breaks }: SeriesColumns, row: number): SeriesSlice =>
  trackBetween(years, values, starts[row] ?? 0, ends[row] ?? 0, breaks(row));

function judge<B extends BenchmarkTerms>(
  { columns, around }: Pick<AssessmentPlan<GapSeries, B>, 'columns' | 'around'>,
  row: number,
  { benchmark, method }: AssessmentTask<B>,
): Assessment {
  const track = trackAt(columns, row);
  if (!benchmark) return unjudged(track, method);
  const found = benchmark.kind ? resolvedTarget(resolvable(benchmark), row, around) : undefined;
  if (found === undefined && !method.comparesAreas) return method.assessTrack(track, benchmark);
  return method.assessTrack(comparableTo(found, benchmark, track), questionOf(benchmark, found, row, around));
}

/**
 * The values a published target is judged by: the baseline published with it and the latest value, or, where none is stated, the values
 * since the definition last changed. Of any other benchmark the whole series.
 */
function comparableTo(found: ReturnType<typeof resolvedTarget>, { breaks = [] }: BenchmarkTerms, track: SeriesSlice) {
  if (found?.targetYear === undefined || track.duplicated || track.from === track.to) return track;
  const last = track.to - 1;
  const [year, value] = [track.years[last] as number, track.values[last] as number];
  if (found.baseline) return trackOf([found.baseline, { year, value }]);
  const since = Math.max(...breaks.filter((one) => one <= year), Number.NEGATIVE_INFINITY);
  let { from } = track;
  while ((track.years[from] as number) < since) from++;
  return { ...track, from };
}

/** What the method is asked; `found` is what was found for a benchmark that states no value, undefined where it does. */
const questionOf = (
  benchmark: BenchmarkTerms,
  found: ReturnType<typeof resolvedTarget>,
  row: number,
  around: PeerData,
): Question => ({
  direction: benchmark.direction,
  baseYear: found?.baseline?.year ?? benchmark.baseYear,
  target: found === undefined ? benchmark.target : found.target,
  targetYear: benchmark.targetYear ?? found?.targetYear ?? null,
  limit: benchmark.limit,
  window: benchmark.window,
  // Marks are those of the group as a whole.
  thresholds: found !== undefined && isSharedOut(benchmark) ? null : benchmark.thresholds,
  peers: () => latestOfPeers(row, around),
  isUnresolved: found?.target === null,
  isReversed: found?.reversed !== undefined,
});

const resolvable = (benchmark: BenchmarkTerms): Resolvable =>
  benchmark.kind ? (benchmark as BenchmarkTerms & Pick<Resolvable, 'kind'>) : { ...benchmark, kind: 'target' };

function entryOf<S extends GapSeries, B extends BenchmarkTerms>(
  { columns, around, seriesAt }: AssessmentPlan<S, B>,
  row: number,
  { benchmark: stated, method }: AssessmentTask<B>,
): GapEntry<S, B> {
  const series = seriesAt(row);
  if (!stated) {
    const assessment = unjudged(trackAt(columns, row), method);
    return { series, benchmark: null, resolution: null, input: null, row: rowOf(series.id, assessment), assessment };
  }
  const resolution = resolveBenchmark(resolvable(stated), row, around);
  const found = resolution ? resolvedTarget(resolvable(stated), row, around) : undefined;
  const track = trackAt(columns, row);
  const compared = comparableTo(found, stated, track);
  const points = compared === track ? series.points : slicePoints(compared);
  const input: AssessmentInput = { ...questionOf(stated, found, row, around), points };
  const { target, targetYear } = input;
  const benchmark = resolution ? { ...stated, target, targetYear } : stated;
  const assessment = withShare(method.assess(input), resolution);
  return { series, benchmark, resolution, input, row: rowOf(series.id, assessment), assessment };
}

/** A target that was shared out is worked out before the method begins: what the group's is, and the share of it. */
function withShare(assessment: Assessment, resolution: Resolution | null): Assessment {
  const shared = resolution?.shared;
  if (!shared) return assessment;
  const whole = inputComponent('target_of_group', shared.whole, 'value');
  const share = inputComponent('share_of_key', shared.share, 'percent');
  const target = derivedComponent('target', resolution.target, 'value', times(whole, share));
  return {
    ...assessment,
    components: (): readonly Component[] => [
      whole,
      share,
      target,
      ...assessment.components().filter(({ key }) => key !== 'target'),
    ],
  };
}

/** A series no benchmark covers: what is known of it, without a judgement. */
function unjudged({ years, values, from, to }: SeriesSlice, method: Method): Assessment {
  const [latestYear, latestValue] = to > from ? [years[to - 1] ?? null, values[to - 1] ?? null] : [null, null];
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
    components: () => [
      inputComponent('latest_year', latestYear, 'year'),
      inputComponent('latest_value', latestValue, 'value'),
    ],
    warnings: ['no_benchmark'],
  };
}

/**
 * Judges series that are at hand against their benchmarks (`benchmarksFor`), in the order given; one entry per series and
 * benchmark, one without a judgement where there is none. What benchmarks and methods compare with are the series themselves.
 */
export function assessAll<S extends GapSeries, B extends BenchmarkTerms>(
  series: readonly S[],
  benchmarks: readonly B[],
  method: Method,
  membersOf?: MembersOf,
): readonly GapEntry<S, B>[] {
  const keys = series.map(({ id, area = '', dims = '' }) => ({ indicator: id, area, dims }));
  const byYear = series.map(({ points }) =>
    points.filter(({ year, value }) => Number.isFinite(year) && Number.isFinite(value)).sort((a, b) => a.year - b.year),
  );
  const columns: SeriesColumns = {
    ...layOut(byYear, (points) => points),
    keys,
    at: (row) => ({ ...(keys[row] as SeriesKey), sources: [], points: [] }),
  };
  const made = assessColumns({
    columns,
    around: peerDataOf(columns, membersOf),
    tasksOf: tasksOfBenchmarks(benchmarks, method, (row) => {
      const { id, area, group } = series[row] as S;
      return { indicator: id, area: area ?? null, groups: [area, group].filter((code) => code !== undefined) };
    }),
    seriesAt: (row) => series[row] as S,
  });
  return Array.from({ length: made.rows }, (_, row) => made.at(row));
}

/** Where a series stands, for the benchmark with the narrowest scope. */
interface Standing {
  readonly indicator: string;
  readonly area: string | null;
  readonly groups: readonly string[];
}

/** `asksOf` by `benchmarksFor`: one for every benchmark of a series, one without where it has none. */
export function tasksOfBenchmarks<B extends BenchmarkTerms>(
  benchmarks: readonly B[],
  method: Method,
  standingOf: (row: number) => Standing,
): (row: number) => readonly AssessmentTask<B>[] {
  const ofIndicator = benchmarksByIndicator(benchmarks);
  const asks = new Map(benchmarks.map((benchmark) => [benchmark, { benchmark, method }]));
  const none: readonly AssessmentTask<B>[] = [{ benchmark: null, method }];
  return (row) => {
    const { indicator, area, groups } = standingOf(row);
    const found = benchmarksFor(ofIndicator(indicator), area, groups);
    return found.length === 0 ? none : found.flatMap((benchmark) => asks.get(benchmark) ?? []);
  };
}
