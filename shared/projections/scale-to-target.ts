import { hazenQuantile } from '../core/statistics.ts';
import { weightsOf } from './compile.ts';
import { type Aim, follow, wayTo } from './effect.ts';
import type { TargetLever } from './scenario.ts';

/**
 * Leads every path of a total to an aim, in place, and gives the factor of each value, by which the areas' own are to be multiplied:
 * each keeps its share; `aim` holds the way of the middle. `before`: the aim led to before this one. Null where the year is not projected or a total is not positive, so that no factor leads there.
 */
export function scaleToTarget(
  totals: Float64Array,
  lever: TargetLever,
  years: readonly number[],
  lastValue: number,
  before: Aim | null,
): { readonly factors: Float64Array; readonly aim: Aim } | null {
  const at = years.indexOf(lever.year);
  const value = lever.aim.kind === 'value' ? lever.aim.value : lastValue * (1 + lever.aim.percent / 100);
  if (at < 0 || value < 0 || totals.some((one) => one <= 0)) return null;
  const size = years.length;
  const start = lever.start ?? years[before && before.at < at ? before.at + 1 : 0]!;
  const weights = weightsOf({ ...lever, start }, years, at);
  const unled = {
    at,
    value,
    weights,
    linear: lever.shape === 'linear',
    middle: before?.way ?? mediansOf(totals, size),
  };
  const aim: Aim = { ...unled, ...wayTo(unled, LOG, lastValue) };
  const unmoved = totals.slice();
  const effect = { shift: new Float64Array(size), add: null, aims: [aim], limits: [] };
  const z = unmoved.map(Math.log);
  for (let offset = 0; offset < totals.length; offset += size) follow(effect, LOG, lastValue, z, totals, offset);
  return { factors: totals.map((one, i) => one / unmoved[i]!), aim };
}

const LOG = { kind: 'log', offset: 0 } as const;

/** The middle of each year. */
const mediansOf = (totals: Float64Array, size: number): readonly number[] =>
  Array.from({ length: size }, (_, year) => hazenQuantile(totals.filter((_, i) => i % size === year).sort(), 0.5));
