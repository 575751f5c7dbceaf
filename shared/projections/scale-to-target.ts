import { weightsOf } from './compile.ts';
import type { TargetLever } from './scenario.ts';

/**
 * Leads every path of a total to an aim, in place, and gives the factor of each value, by which the areas' own are to be multiplied:
 * each keeps its share. Null where the year is not projected or a total is not positive, so that no factor leads there.
 */
export function scaleToTarget(
  totals: Float64Array,
  lever: TargetLever,
  years: readonly number[],
  lastValue: number,
): Float64Array | null {
  const at = years.indexOf(lever.year);
  const aim = lever.aim.kind === 'value' ? lever.aim.value : lastValue * (1 + lever.aim.percent / 100);
  if (at < 0 || aim < 0 || totals.some((value) => value <= 0)) return null;
  const weights = weightsOf(lever, years, at);
  const factors = new Float64Array(totals.length).fill(1);
  const size = years.length;
  for (let offset = 0; offset < totals.length; offset += size) {
    const reached = totals[offset + at]!;
    for (let i = 0; i < size; i++) {
      const weight = weights[i]!;
      const value = totals[offset + i]!;
      if (weight === 0) continue;
      const led =
        lever.shape === 'linear' ? Math.max(0, value + weight * (aim - reached)) : value * (aim / reached) ** weight;
      factors[offset + i] = led / value;
      totals[offset + i] = i === at ? aim : led;
    }
  }
  return factors;
}
