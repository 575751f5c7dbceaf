import { setBit } from './bits.ts';
import type { MatchProfile } from './match-score.ts';

/** Periods whose answers are kept. */
const MOST_KEPT = 1000;

/**
 * Which of the resource pledges have days in common with a period, as bits of their ranks; none where the period is not told.
 * @param resources places of the resource pledges among the profiles; their order there is their rank
 */
export function periodBits(
  profiles: readonly MatchProfile[],
  resources: readonly number[],
): (period: MatchProfile['period']) => Uint32Array {
  // A period that ends before it starts is shared with none, and comparisons with an unknown day are false.
  const [starts, ends] = [new Float64Array(resources.length), new Float64Array(resources.length)];
  for (const [rank, at] of resources.entries()) {
    const period = profiles[at]?.period ?? null;
    const isPeriod = period !== null && period[0] <= period[1];
    starts[rank] = isPeriod ? period[0] : Number.NaN;
    ends[rank] = isPeriod ? period[1] : Number.NaN;
  }
  const words = Math.ceil(resources.length / 32);
  const none = new Uint32Array(words);
  const kept = new Map<string, Uint32Array>();
  return (period) => {
    if (period === null || !(period[0] <= period[1])) return none;
    const key = period.join(' ');
    const known = kept.get(key);
    if (known) return known;
    const bits = new Uint32Array(words);
    for (let rank = 0; rank < resources.length; rank++)
      if (period[0] <= (ends[rank] as number) && (starts[rank] as number) <= period[1]) setBit(bits, rank);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, bits);
    return bits;
  };
}
