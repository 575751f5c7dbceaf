import type { Direction } from '../framework/framework.ts';
import type { Benchmark } from './benchmark.ts';
import { isDerived } from './benchmark.ts';
import type { GapPoint } from './method.ts';
import { trackOf } from './track.ts';

/** A series as far as benchmarks look at it; `dims` blank or absent: the total. */
export interface PeerSeries {
  readonly id: string;
  readonly area?: string | undefined;
  readonly dims?: string | undefined;
  readonly points: readonly GapPoint[];
}

/** All that a benchmark may be worked out from. */
export interface Surroundings {
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
export function latestOfPeers({ id, dims = '' }: PeerSeries, around: Surroundings): readonly number[] {
  return peerValues(id, dims, null, around, Number.POSITIVE_INFINITY).values.map(({ point }) => point.value);
}

/** The value found for a benchmark, and what it was found from. */
export interface Resolution {
  /** Null: could not be worked out. */
  readonly target: number | null;
  /** Years of the values used, earliest and latest; null where none was. */
  readonly years: readonly [number, number] | null;
  /** Areas whose values were used. */
  readonly areas: readonly string[];
  /** Areas of the peer group that have no value to use. */
  readonly without: number;
}

/** Fewer areas make no group to compare with. */
const LEAST_PEERS = 3;

export type Resolvable = Pick<Benchmark, 'kind' | 'baseYear' | 'target' | 'against' | 'peerGroup' | 'key'> & {
  readonly direction: Direction;
};

const NOTHING: Resolution = { target: null, years: null, areas: [], without: 0 };

/**
 * The value a benchmark stands for when `judged` is measured against it; null for kinds that state theirs. Values are those of
 * the latest year at or before the latest year of `judged`, so that nobody is compared with a later time. Peer statistics take
 * the judged area in, need three areas, and follow the direction of the indicator: the best is the smallest where less is
 * better, and the top fifth begins at the 80th percentile of that order (interpolated linearly). A fair share is the part of
 * the total of all areas that falls to the judged area by the key: Σ weight · own ÷ total, over areas that have every part.
 */
export function resolveBenchmark(benchmark: Resolvable, judged: PeerSeries, around: Surroundings): Resolution | null {
  if (!isDerived(benchmark)) return null;
  const year = latestYear(judged);
  if (year === null) return NOTHING;
  switch (benchmark.kind) {
    case 'baseline':
      return single(ordered(judged).find((point) => point.year >= benchmark.baseYear));
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
export function comparator(
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

const inOrder = new WeakMap<PeerSeries, readonly GapPoint[]>();

/** By year, one per year: years with several values are left out, as in the series that is judged. Every area looks at every other. */
function ordered(series: PeerSeries): readonly GapPoint[] {
  let points = inOrder.get(series);
  if (!points) {
    const { years, values } = trackOf(series.points);
    points = Array.from(years, (year, at) => ({ year, value: values[at] as number }));
    inOrder.set(series, points);
  }
  return points;
}

const latestYear = (series: PeerSeries): number | null => ordered(series).at(-1)?.year ?? null;

/** The latest observation at or before `year`. */
const valueAt = (series: PeerSeries | null, year: number): GapPoint | null =>
  (series && ordered(series).findLast((point) => point.year <= year)) ?? null;
