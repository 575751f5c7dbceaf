import type { Engine } from '../engine/port.ts';
import { type Sql, sql } from '../engine/sql.ts';
import { numberColumn, textColumn } from '../tables/decode.ts';
import type { Yardstick } from './gap-table.ts';
import type { Assessment, Method, Status } from './method.ts';
import { STATUSES } from './methods.ts';
import { trackBetween } from './track.ts';

/** What names a series: indicator, area, disaggregation. */
export interface SeriesKey {
  readonly indicator: string;
  readonly area: string;
  readonly dims: string;
}

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

/** The judgement of many series, column by column: row i of each is series i, ordered by indicator, area, disaggregation. */
export type GapColumns = Readonly<Record<(typeof NUMBERS)[number], Float64Array>> & {
  readonly method: Method['id'];
  readonly rows: number;
  readonly keys: readonly SeriesKey[];
  /** Place in `words`. */
  readonly status: Uint8Array;
  /** Every word the method can answer with. */
  readonly words: readonly Status[];
  /** One series' judgement with all its components and warnings, made again when somebody looks; null without a benchmark. */
  at(row: number): Assessment | null;
};

/** Series side by side: those of series i stand from `offsets[i]` up to `offsets[i + 1]`, by year. */
export interface PointColumns {
  readonly keys: readonly SeriesKey[];
  readonly offsets: Uint32Array;
  readonly years: Float64Array;
  readonly values: Float64Array;
}

/** The benchmark of a series; null: it is not judged. */
export type YardstickOf = (key: SeriesKey) => Yardstick | null;

/**
 * Judges every series of `source` (columns indicator, area, dims, year, value; missing values are null) by one method.
 *
 * The arithmetic is done here, in one pass over typed arrays, and not in SQL. Measured (`npm run bench`): a set-based statement
 * of one rule without its edge cases takes about two thirds of the time, since either way most of it goes into reading the rows
 * and telling the series apart; the judging itself is a tenth of the whole. For that third each rule would stand twice, in two
 * languages that differ in their last digits, and those that look at more than two points (regressions, consecutive years,
 * nearest base) would each need a statement of their own. So the engine names the series and hands over three narrow columns.
 *
 * Rows carry a 53-bit hash of their series in place of its three texts, which are fetched once per series; should two series
 * of a table ever share a hash, another seed is taken.
 */
export async function assessEverySeries(
  engine: Engine,
  source: Sql,
  method: Method,
  yardstickOf: YardstickOf,
  options: { readonly signal?: AbortSignal } = {},
): Promise<GapColumns> {
  return assessColumns(await fetchPoints(engine, source, options), method, yardstickOf);
}

const MOST_SEEDS = 8;

/** The rows of `source` as columns by series. */
export async function fetchPoints(
  engine: Engine,
  source: Sql,
  options: { readonly signal?: AbortSignal } = {},
): Promise<PointColumns> {
  for (let seed = 0; seed < MOST_SEEDS; seed++) {
    const hash = sql`(hash(indicator, area, dims, ${seed}) >> 11)::DOUBLE`;
    const [named, rows] = await Promise.all([
      engine.query(
        sql`SELECT *, ${hash} AS hash FROM (SELECT DISTINCT indicator, area, dims FROM ${source}) ORDER BY indicator, area, dims`,
        options,
      ),
      engine.query(
        sql`SELECT ${hash} AS hash, year::DOUBLE AS year, value FROM ${source} WHERE value IS NOT NULL`,
        options,
      ),
    ]);
    const rowOf = new Map<number, number>();
    for (const [row, value] of numberColumn(named, 'hash').entries()) rowOf.set(value, row);
    if (rowOf.size < named.rows) continue;
    const [indicators, areas, dims] = ['indicator', 'area', 'dims'].map((column) => textColumn(named, column));
    const keys = Array.from({ length: named.rows }, (_, row) => ({
      indicator: indicators?.[row] ?? '',
      area: areas?.[row] ?? '',
      dims: dims?.[row] ?? '',
    }));
    return bySeries(
      keys,
      rowOf,
      rows.rows,
      numberColumn(rows, 'hash'),
      numberColumn(rows, 'year'),
      numberColumn(rows, 'value'),
    );
  }
  throw new Error('series could not be told apart by their hashes');
}

/** The rows by series (a counting sort), within a series by year. */
function bySeries(
  keys: readonly SeriesKey[],
  rowOf: ReadonlyMap<number, number>,
  rows: number,
  hashes: Float64Array,
  years: Float64Array,
  values: Float64Array,
): PointColumns {
  const series = new Uint32Array(rows);
  const offsets = new Uint32Array(keys.length + 1);
  let last = Number.NaN;
  let place = 0;
  for (let row = 0; row < rows; row++) {
    const hash = hashes[row] ?? Number.NaN;
    if (hash !== last) {
      place = rowOf.get(hash) ?? 0;
      last = hash;
    }
    series[row] = place;
    offsets[place + 1] = (offsets[place + 1] ?? 0) + 1;
  }
  for (let i = 1; i <= keys.length; i++) offsets[i] = (offsets[i] ?? 0) + (offsets[i - 1] ?? 0);
  const next = offsets.slice();
  const sorted = { years: new Float64Array(rows), values: new Float64Array(rows) };
  for (let row = 0; row < rows; row++) {
    const at = next[series[row] ?? 0] ?? 0;
    next[series[row] ?? 0] = at + 1;
    sorted.years[at] = years[row] ?? Number.NaN;
    sorted.values[at] = values[row] ?? Number.NaN;
  }
  for (let i = 0; i < keys.length; i++) sortByYear(sorted.years, sorted.values, offsets[i] ?? 0, offsets[i + 1] ?? 0);
  return { keys, offsets, ...sorted };
}

/** Insertion sort of one stretch: short, and mostly in order. */
function sortByYear(years: Float64Array, values: Float64Array, from: number, to: number): void {
  for (let at = from + 1; at < to; at++) {
    const [year, value] = [years[at] as number, values[at] as number];
    let place = at;
    for (; place > from && (years[place - 1] as number) > year; place--) {
      years[place] = years[place - 1] as number;
      values[place] = values[place - 1] as number;
    }
    years[place] = year;
    values[place] = value;
  }
}

/** Judges every series of `points` by one method: the pass without the engine. */
export function assessColumns(points: PointColumns, method: Method, yardstickOf: YardstickOf): GapColumns {
  const { keys, offsets } = points;
  const rows = keys.length;
  const words: readonly Status[] = STATUSES[method.id];
  const codes = new Map<Status, number>(words.map((word, code) => [word, code]));
  const status = new Uint8Array(rows).fill(codes.get('not_available') ?? 0);
  const numbers = NUMBERS.map(() => new Float64Array(rows).fill(Number.NaN));
  const peersOf = peerFinder(points);
  const judge = (row: number): Assessment | null => {
    const key = keys[row];
    const yardstick = key ? yardstickOf(key) : null;
    if (!key || !yardstick) return null;
    const track = trackBetween(points.years, points.values, offsets[row] ?? 0, offsets[row + 1] ?? 0);
    return method.assessTrack(track, method.comparesAreas ? { ...yardstick, peers: () => peersOf(key) } : yardstick);
  };
  for (let row = 0; row < rows; row++) {
    const made = judge(row);
    if (!made) continue;
    status[row] = codes.get(made.status) ?? 0;
    for (let column = 0; column < NUMBERS.length; column++) {
      const value = made[NUMBERS[column] as (typeof NUMBERS)[number]];
      if (value !== null) (numbers[column] as Float64Array)[row] = value;
    }
  }
  const columns = Object.fromEntries(NUMBERS.map((name, column) => [name, numbers[column]])) as Record<
    (typeof NUMBERS)[number],
    Float64Array
  >;
  return {
    ...columns,
    method: method.id,
    rows,
    keys,
    status,
    words,
    at: judge,
  };
}

/** Latest value of every area, by indicator and disaggregation; made when a method first asks. */
function peerFinder(points: PointColumns): (key: SeriesKey) => readonly number[] {
  let found: Map<string, number[]> | null = null;
  const nameOf = ({ indicator, dims }: SeriesKey): string => JSON.stringify([indicator, dims]);
  const collect = (): Map<string, number[]> => {
    const peers = new Map<string, number[]>();
    for (const [row, key] of points.keys.entries()) {
      const track = trackBetween(points.years, points.values, points.offsets[row] ?? 0, points.offsets[row + 1] ?? 0);
      const latest = track.values[track.to - 1];
      if (latest === undefined || track.from === track.to) continue;
      const name = nameOf(key);
      const known = peers.get(name);
      if (known) known.push(latest);
      else peers.set(name, [latest]);
    }
    return peers;
  };
  return (key) => {
    found ??= collect();
    return found.get(nameOf(key)) ?? [];
  };
}
