import type { Aggregation } from '../framework/framework.ts';
import type { OnScale } from './baseline.ts';
import { fromScale, type ModelScale, toScale } from './domain.ts';
import { quantileOfRows } from './draws.ts';
import { tQuantile, unbend } from './predictive.ts';
import type { ProjectedUnit, SummedUnits } from './unit.ts';

export type Ratio = Extract<Aggregation, { kind: 'ratio' }>;

/**
 * A group's rate as factor × Σ numerator ÷ Σ denominator, path by path: rates do not add up, nor does the mean of rates follow the
 * weights of areas as they change. `single`: the group's rate projected by itself, which speaks for it on the past. Null where the
 * parts end in another year than the rate does.
 */
export function madeRate(
  single: ProjectedUnit,
  above: SummedUnits,
  below: SummedUnits,
  factor: number,
  count: number,
): ProjectedUnit | null {
  if (above.total?.lastYear !== single.lastYear || below.total?.lastYear !== single.lastYear) return null;
  const years = single.years.slice(0, Math.min(above.years.length, below.years.length));
  if (years.length === 0) return null;
  const [tops, bottoms] = [totalValues(above, count), totalValues(below, count)];
  const { scale, last } = single.onScale;
  const z = new Float64Array(count * years.length);
  for (let path = 0; path < count; path++) {
    for (let year = 0; year < years.length; year++) {
      const top = tops[path * above.years.length + year]!;
      const bottom = bottoms[path * below.years.length + year]!;
      z[path * years.length + year] = toScale(
        scale,
        held(scale, bottom > 0 ? (factor * top) / bottom : single.lastValue),
      );
    }
  }
  return { ...single, years, onScale: { scale, last, ...summaryOf(z, count, scale) }, isMade: true, paths: () => z };
}

/** count × years: the values of a total, path by path. */
function totalValues({ years, units, total }: SummedUnits, count: number): Float64Array {
  const values = new Float64Array(count * years.length).fill(total?.other ?? 0);
  const factors = total?.factors();
  for (const { paths, onScale } of units) {
    const z = paths();
    for (let i = 0; i < values.length; i++) values[i]! += fromScale(onScale.scale, z[i]!) * (factors?.[i] ?? 1);
  }
  return values;
}

function held(scale: ModelScale, value: number): number {
  if (scale.kind === 'identity') return value;
  return scale.kind === 'log' ? Math.max(0, value) : Math.min(scale.upper, Math.max(scale.lower, value));
}

/** Median of paths on z, and the spread that gives their interval of 80 percent its width. */
function summaryOf(z: Float64Array, count: number, scale: ModelScale): Pick<OnScale, 'median' | 'spread'> {
  const years = Array.from({ length: z.length / count }, (_, year) => year);
  const at = (p: number): number[] => years.map((year) => quantileOfRows(z, count, year, p));
  const [low, median, high] = [at(0.1), at(0.5), at(0.9)];
  return { median, spread: years.map((year) => unbend(scale, (high[year]! - low[year]!) / 2) / tQuantile(0.9)) };
}
