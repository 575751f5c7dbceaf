// The plain reading of how series are judged, one after the other and looking around anew for each: what the pass over columns
// must agree with.
import type { Series } from '#shared/engine/observations';
import type { Catalogue } from '#shared/framework/catalogue';
import { applyLens, type Lens } from '#shared/framework/lens';
import {
  type BenchmarkTerms,
  benchmarksFor,
  type GapEntry,
  type GapSeries,
  rowOf,
} from '#shared/gaps/assessment/gap-table';
import type { Resolution, Resolvable } from '#shared/gaps/assessment/resolve';
import { peersOf } from '#shared/gaps/assessment/under-lens';
import { type Benchmark, isDerived } from '#shared/gaps/benchmarks/benchmark';
import { inputComponent } from '#shared/gaps/formula/components';
import type { Assessment, AssessmentInput, Method } from '#shared/gaps/methods/method';
import type { GapPoint } from '#shared/gaps/methods/series-slice';
import { trackOf } from '#shared/gaps/methods/series-slice';

/** A series as far as benchmarks look at it; `dims` blank or absent: the total. */
interface PeerSeries {
  readonly id: string;
  readonly area?: string | undefined;
  readonly dims?: string | undefined;
  readonly points: readonly GapPoint[];
}

/** All that a benchmark may be worked out from. */
interface Surroundings {
  seriesOf(indicator: string): readonly PeerSeries[];
  /** Areas of a group; null stands for all areas. Null where nothing is known of groups: then every area that has a series. */
  membersOf(group: string | null): readonly string[] | null;
}

/** Surroundings made of series, found by indicator. */
export function surroundingsOf(
  series: readonly PeerSeries[],
  membersOf: Surroundings['membersOf'] = () => null,
): Surroundings {
  let index: Map<string, PeerSeries[]> | null = null;
  return {
    membersOf,
    seriesOf(indicator) {
      if (!index) {
        index = new Map();
        for (const one of series) {
          const known = index.get(one.id);
          if (known) known.push(one);
          else index.set(one.id, [one]);
        }
      }
      return index.get(indicator) ?? [];
    },
  };
}

/** Latest values of the areas that have the judged series too, its own included: what a method that compares areas is given. */
function latestOfPeers({ id, dims = '' }: PeerSeries, around: Surroundings): readonly number[] {
  return peerValues(id, dims, null, around, Number.POSITIVE_INFINITY).values.map(({ point }) => point.value);
}

/** Fewer areas make no group to compare with. */
const LEAST_PEERS = 3;

const NOTHING: Resolution = { target: null, years: null, areas: [], without: 0 };

/** The value a benchmark stands for, as `resolveBenchmark` of the product says. */
function resolveBenchmark(benchmark: Resolvable, judged: PeerSeries, around: Surroundings): Resolution | null {
  if (!isDerived(benchmark)) return null;
  const year = latestYear(judged);
  if (year === null) return NOTHING;
  switch (benchmark.kind) {
    case 'baseline':
      return single(ordered(judged).find((point) => point.year >= benchmark.baseYear));
    case 'goal': {
      const point = valueAt(comparator(benchmark, judged, around), year);
      return point?.year === year ? single(point) : NOTHING;
    }
    case 'parity':
    case 'requirements':
      return single(valueAt(comparator(benchmark, judged, around), year));
    case 'fair-share':
      return fairShare(benchmark, judged, around, year);
    default:
      return peerStatistic(benchmark, judged, around, year);
  }
}

/** The series a benchmark takes its value from, if it is at hand. */
function comparator(
  { against }: Pick<Resolvable, 'against'>,
  judged: PeerSeries,
  around: Surroundings,
): PeerSeries | null {
  if (!against) return null;
  const id = against.indicator ?? judged.id;
  const area = against.area ?? judged.area;
  const isWanted = (one: PeerSeries) => one.area === area && (one.dims ?? '') === (against.dims ?? '');
  return around.seriesOf(id).find(isWanted) ?? null;
}

function single(point: GapPoint | null | undefined): Resolution {
  return point ? { target: point.value, years: [point.year, point.year], areas: [], without: 0 } : NOTHING;
}

interface AreaValue {
  readonly area: string;
  readonly point: GapPoint;
}

/** The value of each area of the peer group, and how many have none. */
function peerValues(
  indicator: string,
  dims: string,
  group: string | null,
  { seriesOf, membersOf }: Surroundings,
  year: number,
): { readonly values: readonly AreaValue[]; readonly without: number } {
  const members = membersOf(group);
  const wanted = members ? new Set(members) : null;
  const values: AreaValue[] = [];
  for (const one of seriesOf(indicator)) {
    if ((one.dims ?? '') !== dims || one.area === undefined) continue;
    if (wanted && !wanted.has(one.area)) continue;
    const point = valueAt(one, year);
    if (point) values.push({ area: one.area, point });
  }
  return { values, without: wanted ? wanted.size - values.length : 0 };
}

function peerStatistic(benchmark: Resolvable, judged: PeerSeries, around: Surroundings, year: number): Resolution {
  const { kind, direction, peerGroup } = benchmark;
  const { values, without } = peerValues(judged.id, judged.dims ?? '', peerGroup ?? null, around, year);
  const made = disclosed(values, without);
  if (values.length < LEAST_PEERS || (direction === 'conditional' && kind !== 'peer-median')) return made;
  const sorted = values.map(({ point }) => point.value).sort((a, b) => (direction === 'down' ? b - a : a - b));
  const share = kind === 'peer-median' ? 0.5 : kind === 'peer-top-fifth' ? 0.8 : 1;
  return { ...made, target: quantile(sorted, share) };
}

function fairShare(benchmark: Resolvable, judged: PeerSeries, around: Surroundings, year: number): Resolution {
  const key = (benchmark.key ?? []).filter(({ weight }) => weight > 0);
  const group = benchmark.peerGroup ?? null;
  const hosted = peerValues(judged.id, judged.dims ?? '', group, around, year);
  const parts = key.map(({ indicator, weight }) => ({
    weight,
    of: new Map(peerValues(indicator, '', group, around, year).values.map((one) => [one.area, one])),
  }));
  const complete = hosted.values.filter(({ area }) => parts.every(({ of }) => of.has(area)));
  const used = complete.flatMap((one) => [one, ...parts.flatMap(({ of }) => of.get(one.area) ?? [])]);
  const made = disclosed(used, hosted.without + hosted.values.length - complete.length);
  const own = complete.find(({ area }) => area === judged.area);
  if (key.length === 0 || !own || complete.length < LEAST_PEERS) return made;
  const weights = sum(key.map(({ weight }) => weight));
  const share = sum(
    parts.map(({ weight, of }) => {
      const total = sum(complete.map(({ area }) => of.get(area)?.point.value ?? 0));
      return ((weight / weights) * (of.get(own.area)?.point.value ?? 0)) / total;
    }),
  );
  const target = share * sum(complete.map(({ point }) => point.value));
  return { ...made, target: Number.isFinite(target) ? target : null };
}

function disclosed(values: readonly AreaValue[], without: number): Resolution {
  const years = values.map(({ point }) => point.year);
  return {
    target: null,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    areas: [...new Set(values.map(({ area }) => area))],
    without,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Quantile by linear interpolation between order statistics (type 7). */
function quantile(sorted: readonly number[], share: number): number | null {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  return below === undefined || above === undefined ? null : below + (place - Math.floor(place)) * (above - below);
}

const ordered = ({ points }: PeerSeries): readonly GapPoint[] => {
  const { years, values } = trackOf(points);
  return Array.from(years, (year, at) => ({ year, value: values[at] as number }));
};

const latestYear = (series: PeerSeries): number | null => ordered(series).at(-1)?.year ?? null;

/** The latest observation at or before `year`. */
const valueAt = (series: PeerSeries | null, year: number): GapPoint | null =>
  (series && ordered(series).findLast((point) => point.year <= year)) ?? null;

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
    components: () => [
      inputComponent('latest_year', latestYear, 'year'),
      inputComponent('latest_value', latestValue, 'value'),
    ],
    warnings: ['no_benchmark'],
  };
}

/** Every series against its benchmarks, in the order given. */
export function assessOneByOne<S extends GapSeries, B extends BenchmarkTerms>(
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
      const { targetYear = null } = stated;
      const ofYear = stated.kind === 'goal' && resolution?.target !== null ? (resolution?.years?.[0] ?? null) : null;
      const benchmark = resolution
        ? { ...stated, target: resolution.target, targetYear: targetYear ?? ofYear }
        : stated;
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

/** The same under a lens, widest gap first. */
export function gapsOneByOne(
  series: readonly Series[],
  benchmarks: readonly Benchmark[],
  catalogue: Catalogue,
  lens: Lens,
  method: Method,
  judged?: readonly string[],
): readonly GapEntry[] {
  const directions = new Map(catalogue.framework.indicators.map(({ id, direction }) => [id, direction]));
  const directed = benchmarks.map((benchmark) => ({
    ...benchmark,
    direction: directions.get(benchmark.indicator) ?? ('conditional' as const),
  }));
  const group = applyLens(catalogue, lens).area;
  const all = series.map(({ indicator, ...rest }) => ({ ...rest, id: indicator, group }));
  const around = surroundingsOf(all, (code) => peersOf(catalogue, code));
  const keyOf = ({ id, area }: { readonly id: string; readonly area: string }) => JSON.stringify([id, area]);
  const totals = new Set(all.filter(({ dims }) => dims === '').map(keyOf));
  const asked = judged ? new Set(judged) : null;
  const entries = assessOneByOne(
    all.filter((one) => (!asked || asked.has(one.area)) && (one.dims === '' || !totals.has(keyOf(one)))),
    directed,
    method,
    around,
  ).filter(({ benchmark, series: one }) => benchmark !== null && comparator(benchmark, one, around) !== one);
  const size = ({ row }: GapEntry): number => row.gap_rel ?? Number.NEGATIVE_INFINITY;
  return [...entries].sort((a, b) => size(b) - size(a) || 0);
}
