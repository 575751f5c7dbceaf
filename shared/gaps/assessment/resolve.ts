import { quantile, sum } from '../../core/statistics.ts';
import type { SeriesKey } from '../../engine/observations.ts';
import type { SeriesColumns } from '../../engine/series-columns.ts';
import { asFigure, inEdition } from '../../framework/breakdown.ts';
import type { Direction } from '../../framework/framework.ts';
import type { Benchmark } from '../benchmarks/benchmark.ts';
import { isDerived, isSharedOut } from '../benchmarks/benchmark.ts';
import { type PeerData, placeBefore, placeFrom, SEPARATOR } from './peer-data.ts';

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
  /** The stated target of a group and the share of it that falls to the area; absent where nothing is shared out. */
  readonly shared?: { readonly whole: number; readonly share: number } | undefined;
  /** A published target that asks for less than the baseline published with it, so that nothing is judged by it. */
  readonly reversed?: ReversedTarget | undefined;
  /** The baseline published with a target: what the target is measured from, in place of the series' own earlier values. */
  readonly baseline?: StatedBaseline | undefined;
}

/** A baseline as it was stated, in the indicator's unit, and the year it is of. */
export interface StatedBaseline {
  readonly year: number;
  readonly value: number;
}

export interface ReversedTarget {
  readonly target: number;
  readonly baseline: number;
  readonly baselineYear: number;
}

/** On which side of the baseline such a target lies. */
export const sideOf = ({ target, baseline }: ReversedTarget): 'above' | 'below' =>
  target > baseline ? 'above' : 'below';

/** Fewer areas make no group to compare with. */
const LEAST_PEERS = 3;

export type Resolvable = Pick<Benchmark, 'kind' | 'baseYear' | 'target' | 'against' | 'peerGroup' | 'key'> &
  Partial<Pick<Benchmark, 'scope' | 'members'>> & {
    readonly direction: Direction;
  };

/** A value, and the observations it was found from: of single ones the areas are not told. */
interface Found {
  readonly target: number | null;
  readonly places: readonly number[];
  readonly rows: readonly number[];
  readonly without: number;
  readonly shared?: Resolution['shared'];
  readonly reversed?: ReversedTarget;
  readonly baseline?: StatedBaseline;
  /** Of a target published year by year, the year it is for. */
  readonly targetYear?: number;
}

const NOTHING: Found = { target: null, places: [], rows: [], without: 0 };

/**
 * The value a benchmark stands for when series `row` of the peer data is measured against it; null for kinds that state
 * theirs. Values are those of the latest year at or before the latest year of the series, so that nobody is compared with a later
 * time. Peer statistics take the judged area in, need three areas, and follow the direction of the indicator: the best is the
 * smallest where less is better, and the top fifth begins at the 80th percentile of that order (interpolated linearly). A fair
 * share is the part of the total of all areas that falls to the judged area by the key: Σ weight · own ÷ total, over areas that
 * have every part. A goal is the target published for the very year, measured from the baseline published with it (`baseline`: the latest
 * before that year, in the report of that year where reports differ); nothing is judged by one that asks for less than that baseline,
 * since reaching it is no success and missing it no failure.
 */
export function resolveBenchmark(benchmark: Resolvable, row: number, around: PeerData): Resolution | null {
  const found = find(benchmark, row, around);
  if (!found) return null;
  const { keys, years } = around.columns;
  const used = found.places.map((place) => years[place] as number);
  return {
    target: found.target,
    years: used.length === 0 ? null : [Math.min(...used), Math.max(...used)],
    areas: [...new Set(found.rows.map((one) => keys[one]?.area ?? ''))],
    without: found.without,
    ...(found.shared ? { shared: found.shared } : {}),
    ...(found.reversed ? { reversed: found.reversed } : {}),
    ...(found.baseline ? { baseline: found.baseline } : {}),
  };
}

/** The value alone, with what else a method is asked on account of it; undefined for kinds that state theirs. */
export const resolvedTarget = (
  benchmark: Resolvable,
  row: number,
  around: PeerData,
): Pick<Found, 'target' | 'targetYear' | 'reversed' | 'baseline'> | undefined =>
  find(benchmark, row, around) ?? undefined;

function find(benchmark: Resolvable, row: number, around: PeerData): Found | null {
  const isPart = isSharedOut(benchmark) && around.columns.keys[row]?.area !== benchmark.scope.group;
  if (!isDerived(benchmark) && !isPart) return null;
  const { columns } = around;
  const latest = placeBefore(columns, row, Number.POSITIVE_INFINITY);
  if (latest < (columns.starts[row] ?? 0)) return NOTHING;
  const year = columns.years[latest] as number;
  if (isPart) return sharedTarget(benchmark, benchmark.scope.group, row, around, year);
  switch (benchmark.kind) {
    case 'baseline': {
      const place = placeFrom(columns, row, benchmark.baseYear);
      return place < (columns.ends[row] ?? 0) ? single(columns, place) : NOTHING;
    }
    case 'goal':
      return published(benchmark, row, around, year);
    case 'parity':
    case 'requirements': {
      const other = comparator(benchmark, row, around);
      const place = placeBefore(columns, other, year);
      return other >= 0 && place >= (columns.starts[other] ?? 0) ? single(columns, place) : NOTHING;
    }
    case 'fair-share':
      return fairShare(benchmark, row, around, year);
    default:
      return peerStatistic(benchmark, row, around, year);
  }
}

/** Row of the series a benchmark takes its value from; −1: it takes none, or it is not at hand. */
export function comparator(
  { against }: Pick<Resolvable, 'against'>,
  row: number,
  { columns, rowOf }: PeerData,
): number {
  const key = columns.keys[row];
  if (!against || !key) return -1;
  return rowOf(against.indicator ?? key.indicator, against.area ?? key.area, against.dims ?? '');
}

/** Whether the value in a year is made of those of areas: of several, or a median, be it of one. */
const isOfSeveral = ({ at }: SeriesColumns, row: number, year: number): boolean => {
  const point = at(row).points.find((one) => one.year === year);
  return point !== undefined && (point.areas > 1 || point.medianOf !== undefined);
};

/**
 * The target published for `year`, unless it is worse than the baseline published with it. Nobody set a target for a group whose value
 * and target are each made of those of its areas.
 */
function published(benchmark: Resolvable, row: number, around: PeerData, year: number): Found {
  const { columns } = around;
  const other = comparator(benchmark, row, around);
  const place = placeBefore(columns, other, year);
  if (other < 0 || place < (columns.starts[other] ?? 0) || columns.years[place] !== year) return NOTHING;
  const isGroup = around.isGroup(columns.keys[row]?.area ?? '');
  if (isGroup && [row, other].some((one) => isOfSeveral(columns, one, year))) return NOTHING;
  const before = statedBefore(columns.keys[other], year, around);
  const found = { ...single(columns, place), targetYear: year };
  if (before < 0) return found;
  const [target, value] = [columns.values[place] as number, columns.values[before] as number];
  const baseline = { year: columns.years[before] as number, value };
  const { direction } = benchmark;
  if (direction === 'conditional' || (direction === 'up' ? target >= value : target <= value))
    return { ...found, baseline };
  const reversed = { target, baseline: value, baselineYear: baseline.year };
  return { ...found, target: null, places: [place, before], reversed, baseline };
}

/** Place of the latest baseline before `year` that was stated with a target, by the report of that year where it states one; −1: none. */
function statedBefore(target: SeriesKey | undefined, year: number, { columns, rowOf }: PeerData): number {
  if (!target) return -1;
  const dims = asFigure(target.dims, 'baseline');
  for (const stated of [inEdition(dims, String(year)), dims]) {
    const row = rowOf(target.indicator, target.area, stated);
    const place = row < 0 ? -1 : placeBefore(columns, row, year - 1);
    if (row >= 0 && place >= (columns.starts[row] ?? 0)) return place;
  }
  return -1;
}

const single = ({ values }: SeriesColumns, place: number): Found => ({
  target: values[place] as number,
  places: [place],
  rows: [],
  without: 0,
});

function peerStatistic(benchmark: Resolvable, row: number, around: PeerData, year: number): Found {
  const { kind, direction, peerGroup } = benchmark;
  const { indicator = '', dims = '' } = around.columns.keys[row] ?? {};
  const { rows, places, sorted, without } = around.peers(indicator, dims, peerGroup ?? null, year);
  const made = { target: null, rows, places, without };
  if (rows.length < LEAST_PEERS || (direction === 'conditional' && kind !== 'peer-median')) return made;
  const share = kind === 'peer-median' ? 0.5 : kind === 'peer-top-fifth' ? 0.8 : 1;
  return { ...made, target: quantile(direction === 'down' ? sorted.toReversed() : sorted, share) };
}

/** What the shares of all areas have in common. */
interface Shares {
  readonly parts: readonly {
    readonly weight: number;
    readonly of: ReadonlyMap<string, number>;
    readonly total: number;
  }[];
  readonly weights: number;
  readonly total: number;
  readonly areas: readonly string[];
  readonly used: Omit<Found, 'target'>;
}

function fairShare(benchmark: Resolvable, row: number, around: PeerData, year: number): Found {
  const { indicator = '', area = '', dims = '' } = around.columns.keys[row] ?? {};
  const { parts, weights, total, areas, used } = around.remembered(
    benchmark,
    [indicator, dims, year].join(SEPARATOR),
    () => sharesOf(benchmark, indicator, dims, around, year),
  );
  if (parts.length === 0 || areas.length < LEAST_PEERS || !areas.includes(area)) return { ...used, target: null };
  const share = sum(parts.map((part) => ((part.weight / weights) * (part.of.get(area) ?? 0)) / part.total));
  const target = share * total;
  return { ...used, target: Number.isFinite(target) ? target : null };
}

/**
 * The part of a group's target that falls to the judged area: target × share, the shares of all areas of the group that have every part
 * of the key adding up to 1.
 */
function sharedTarget(benchmark: Resolvable, group: string, row: number, around: PeerData, year: number): Found {
  const { area = '' } = around.columns.keys[row] ?? {};
  const whole = benchmark.target;
  const first = benchmark.key?.find(({ weight }) => weight > 0)?.indicator ?? '';
  const { parts, weights, areas, used } = around.remembered(benchmark, [group, year].join(SEPARATOR), () =>
    sharesOf({ ...benchmark, peerGroup: group }, first, '', around, year),
  );
  if (whole === null || parts.length === 0 || !areas.includes(area)) return { ...used, target: null };
  const share = sum(parts.map((part) => ((part.weight / weights) * (part.of.get(area) ?? 0)) / part.total));
  if (!Number.isFinite(share)) return { ...used, target: null };
  return { ...used, target: whole * share, shared: { whole, share } };
}

/** Shares of the areas that have a value of `indicator` and every part of the key. */
function sharesOf(
  benchmark: Resolvable,
  indicator: string,
  dims: string,
  { columns, peers }: PeerData,
  year: number,
): Shares {
  const group = benchmark.peerGroup ?? null;
  const areaOf = (row: number): string => columns.keys[row]?.area ?? '';
  const hosted = peers(indicator, dims, group, year);
  const key = (benchmark.key ?? [])
    .filter(({ weight }) => weight > 0)
    .map((part) => {
      const held = peers(part.indicator, '', group, year);
      return { weight: part.weight, held, at: new Map(held.rows.map((row, i) => [areaOf(row), i])) };
    });
  const complete = [...hosted.rows.keys()].filter((i) => key.every(({ at }) => at.has(areaOf(hosted.rows[i] ?? -1))));
  const areas = complete.map((i) => areaOf(hosted.rows[i] ?? -1));
  const usedOf = (column: 'rows' | 'places'): readonly number[] =>
    complete.flatMap((i, place) => [
      hosted[column][i] ?? -1,
      ...key.map(({ held, at }) => held[column][at.get(areas[place] ?? '') ?? -1] ?? -1),
    ]);
  return {
    parts: key.map(({ weight, held, at }) => {
      const of = new Map(areas.map((area) => [area, held.values[at.get(area) ?? -1] ?? 0]));
      return { weight, of, total: sum(areas.map((area) => of.get(area) ?? 0)) };
    }),
    weights: sum(key.map(({ weight }) => weight)),
    total: sum(complete.map((i) => hosted.values[i] ?? 0)),
    areas,
    used: {
      rows: usedOf('rows'),
      places: usedOf('places'),
      without: hosted.without + hosted.rows.length - complete.length,
    },
  };
}
