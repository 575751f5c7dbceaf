import { multiplier, type Projection, T_SCALE } from './baseline.ts';
import type { Scale } from './domain.ts';

/** Paths of a projection on z. */
export interface Draws {
  readonly years: readonly number[];
  readonly count: number;
  /** count × years, a row per path. */
  readonly z: Float64Array;
  readonly scale: Scale;
  readonly last: number;
}

export interface DrawOptions {
  readonly count: number;
  readonly seed: number;
  /** What series of a total have in common: one random walk, of the same seed for all, and its share (0 to 1) of each variance. */
  readonly common?: { readonly seed: number; readonly share: number };
}

/**
 * Random walks around the median whose value in every year has the distribution the projection's intervals state: a normal walk over
 * the root of a chi-square per path, so that each year is t with 4 degrees of freedom. Paths come in pairs mirrored at the median.
 * The same seed gives the same paths on every machine.
 */
export function drawsOf({ onScale, years }: Projection, { count, seed, common }: DrawOptions): Draws {
  if (onScale === null) throw new RangeError('there is nothing to draw from');
  const { median, halfWidths, scale, last } = onScale;
  const size = median.length;
  const z = new Float64Array(count * size);
  const [widest] = halfWidths.slice(-1);
  const unit = median.map((_, i) => (widest ? widest.half[i]! / multiplier(widest.level) : 0));
  const own = generator(seed);
  const shared = common ? generator(common.seed) : null;
  const [ownPart, sharedPart] = [Math.sqrt(1 - (common?.share ?? 0)), Math.sqrt(common?.share ?? 0)];
  for (let path = 0; path < count; path += 2) {
    // The width is shared too where the walks are, so that a bad year is one for all.
    const width = T_SCALE / Math.sqrt((shared ?? own).chiSquare4() / 4);
    let walk = 0;
    for (let i = 0; i < size; i++) {
      walk += ownPart * own.normal() + (shared ? sharedPart * shared.normal() : 0);
      const move = (width * walk * unit[i]!) / Math.sqrt(i + 1);
      z[path * size + i] = median[i]! + move;
      if (path + 1 < count) z[(path + 1) * size + i] = median[i]! - move;
    }
  }
  return { years, count, z, scale, last };
}

/** Uniform numbers by mulberry32, normal ones by Box and Muller. */
function generator(seed: number): { normal(): number; chiSquare4(): number } {
  let state = seed >>> 0;
  let spare: number | null = null;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  return {
    normal() {
      if (spare !== null) {
        const kept = spare;
        spare = null;
        return kept;
      }
      const radius = Math.sqrt(-2 * Math.log(uniform()));
      const angle = 2 * Math.PI * uniform();
      spare = radius * Math.sin(angle);
      return radius * Math.cos(angle);
    },
    chiSquare4: () => -2 * Math.log(uniform() * uniform()),
  };
}
