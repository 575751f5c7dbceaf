import { hazenQuantile } from '../core/statistics.ts';
import type { Projection } from './baseline.ts';
import { fromScale, type ModelScale } from './domain.ts';
import { bend, variate } from './predictive.ts';
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
  readonly scale: ModelScale;
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
  const { scale, median, spread, tail = 1, last } = onScale;
  const horizon = years.length;
  const quantiles = quantilesOf(count, tail);
  const [shared, own] = [generator(seed), generator(seed, `series ${key}`)];
  const [sharedWeight, ownWeight] = [Math.sqrt(common), Math.sqrt(1 - common)];
  const walks = new Float64Array(count);
  const order = orderer(count);
  const z = new Float64Array(count * horizon);
  for (let year = 0; year < horizon; year++) {
    if (sharedWeight > 0) for (let draw = 0; draw < count; draw++) walks[draw]! += sharedWeight * step(shared);
    if (ownWeight > 0) for (let draw = 0; draw < count; draw++) walks[draw]! += ownWeight * step(own);
    const rows = order(walks, 4 * Math.sqrt(year + 1));
    const middle = median[year]!;
    for (let low = 0, high = count - 1; low <= high; low++, high--) {
      const distance = bend(scale, spread[year]! * quantiles[high]!);
      z[rows[low]! * horizon + year] = middle - distance;
      z[rows[high]! * horizon + year] = middle + distance;
    }
  }
  return { years, count, z, scale, last };
}

let latest = { tail: 1, quantiles: new Float64Array(0) };

/** Quantiles (i + ½)/count of the variate. They are the same for every series of a panel, so the latest are kept. */
function quantilesOf(count: number, tail: number): Float64Array {
  if (latest.quantiles.length !== count || latest.tail !== tail)
    latest = { tail, quantiles: Float64Array.from({ length: count }, (_, i) => variate((i + 0.5) / count, tail)) };
  return latest.quantiles;
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
  return hazenQuantile(column, p);
}

/** Values are told apart on 2²² steps; positions of equal ones keep their order. */
const [DIGIT, BASE] = [11, 2 ** 11];

/**
 * Positions of `count` values from the smallest to the greatest, for values from −`most` to `most` (what lies beyond counts as the
 * bound): a radix sort in two passes, several times faster than sorting numbers. The result is valid until the next call.
 */
function orderer(count: number): (values: Float64Array, most: number) => Uint32Array {
  const keys = new Uint32Array(count);
  const [half, full] = [new Uint32Array(count), new Uint32Array(count)];
  const places = new Uint32Array(BASE);
  const pass = (from: Uint32Array | null, to: Uint32Array, shift: number): void => {
    places.fill(0);
    for (let i = 0; i < count; i++) places[(keys[i]! >>> shift) & (BASE - 1)]!++;
    let place = 0;
    for (let digit = 0; digit < BASE; digit++) {
      const size = places[digit]!;
      places[digit] = place;
      place += size;
    }
    for (let i = 0; i < count; i++) {
      const position = from === null ? i : from[i]!;
      to[places[(keys[position]! >>> shift) & (BASE - 1)]!++] = position;
    }
  };
  return (values, most) => {
    const unit = (BASE * BASE - 1) / (2 * most);
    for (let i = 0; i < count; i++) keys[i] = Math.min(BASE * BASE - 1, Math.max(0, (values[i]! + most) * unit));
    pass(null, half, 0);
    pass(half, full, DIGIT);
    return full;
  };
}
