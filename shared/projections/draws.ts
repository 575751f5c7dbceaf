import type { Projection } from './baseline.ts';
import { fromScale, type Scale } from './domain.ts';
import { bend, tQuantile } from './predictive.ts';
import { generator, step } from './random.ts';

export interface DrawOptions {
  /** Paths; at least 1. */
  readonly count: number;
  /** Whole number. The same seed gives the same draws everywhere. */
  readonly seed: number;
  /** What tells this series from others drawn with the same seed, such as its indicator and area. */
  readonly key?: string;
  /** Correlation ρ (0 to 1) between the surprises of two series drawn with the same seed; 0 where absent. */
  readonly common?: number;
}

/**
 * Paths that the future of one series may take, on its scale. Row `d` of `z` (entries `d·horizon` to `(d + 1)·horizon − 1`, where
 * horizon = `years.length`) is one path through `years`. Row `d` of two series drawn with one seed belongs to the same future of
 * the world, so totals and differences are formed row by row. In every year the rows hold exactly the quantiles
 * (i + ½)/count of the projection, in an order of their own: median and intervals of draws are those of the closed form.
 */
export interface Draws {
  readonly years: readonly number[];
  readonly count: number;
  readonly z: Float64Array;
  readonly scale: Scale;
  /** z of the last published year. */
  readonly last: number;
}

/**
 * Draws joint paths. Random walks, of which a share ρ of the variance is common to all series of a seed, decide which quantile a
 * path takes in which year (Schaake shuffle: Clark et al. 2004). Null where nothing could be projected.
 */
export function drawsOf({ years, onScale }: Pick<Projection, 'years' | 'onScale'>, options: DrawOptions): Draws | null {
  if (onScale === null) return null;
  const { count, seed, key = '', common = 0 } = options;
  const horizon = years.length;
  const quantiles = Float64Array.from({ length: count }, (_, i) => tQuantile((i + 0.5) / count));
  const [shared, own] = [generator(seed), generator(seed, `series ${key}`)];
  const [sharedWeight, ownWeight] = [Math.sqrt(common), Math.sqrt(1 - common)];
  const walks = new Float64Array(count);
  const z = new Float64Array(count * horizon);
  for (let year = 0; year < horizon; year++) {
    for (let draw = 0; draw < count; draw++) walks[draw]! += sharedWeight * step(shared) + ownWeight * step(own);
    const order = ascending(walks);
    const { scale, median, spread } = onScale;
    for (let rank = 0; rank < count; rank++)
      z[order[rank]! * horizon + year] = median[year]! + bend(scale, spread[year]! * quantiles[rank]!);
  }
  return { years, count, z, scale: onScale.scale, last: onScale.last };
}

/** The draws in the unit of the series, in the shape of `z`. */
export const valuesOf = ({ z, scale }: Draws): Float64Array => z.map((one) => fromScale(scale, one));

/**
 * The value of a year below which the share `p` of the rows lies: of `count` rows shaped as in `Draws`, with the i-th smallest at
 * (i − ½)/count and straight lines between (type 5 of Hyndman and Fan 1996).
 */
export function quantileOfRows(rows: Float64Array, count: number, year: number, p: number): number {
  const horizon = rows.length / count;
  const column = Float64Array.from({ length: count }, (_, draw) => rows[draw * horizon + year]!).sort();
  return quantileOfSorted(column, p);
}

/** The same of values in ascending order. */
export function quantileOfSorted(sorted: Float64Array, p: number): number {
  const position = Math.min(sorted.length - 1, Math.max(0, p * sorted.length - 0.5));
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[below + 1] ?? low;
  return low === high ? low : low + (high - low) * (position - below);
}

/**
 * Positions of the values from the smallest to the greatest. Value and position share one number, so that the sort is one of plain
 * numbers: a thousand take less than a tenth of a millisecond.
 */
function ascending(values: Float64Array): Float64Array {
  const room = 2 ** (32 - Math.clz32(values.length));
  const keys = values.map((value, i) => Math.round(value * 2 ** 24) * room + i).sort();
  return keys.map((key) => key - Math.floor(key / room) * room);
}
