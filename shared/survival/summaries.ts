import type { Lifetime, SurvivalCurve, SurvivalStep } from './kaplan-meier.ts';

/** The step that holds at `time`; null before the first, where S is 1. */
export function stepAt({ steps }: SurvivalCurve, time: number): SurvivalStep | null {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle]!.time <= time) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1] ?? null;
}

/** Subjects watched just before each of `times`: entry < t ≤ time. */
export const atRiskAt = (lifetimes: readonly Lifetime[], times: readonly number[]): readonly number[] =>
  times.map((at) => lifetimes.filter(({ time, entry = Number.NEGATIVE_INFINITY }) => entry < at && at <= time).length);

export interface RestrictedMean {
  /** Mean time without the event from the origin 0 up to `until`. */
  readonly mean: number;
  readonly standardError: number;
  readonly until: number;
}

/**
 * The area under the curve from 0 to `until`, with the variance Σ A(tᵢ)² dᵢ/(nᵢ(nᵢ − dᵢ)), A(t) being the area from t to `until` (Klein and
 * Moeschberger 2003, 4.5; `print(survfit, rmean = until)` of R). Groups compare only up to the same `until`.
 * @returns null where nobody is watched as long as that and the curve has not come to 0: the area is not known then
 */
export function restrictedMean({ steps }: SurvivalCurve, until: number): RestrictedMean | null {
  const last = steps.at(-1);
  if (!last || until <= 0 || (until > last.time && last.survival > 0)) return null;
  const inside = steps.filter(({ time, events }) => time < until && events > 0);
  const times = [...inside.map(({ time }) => time), until];
  let [after, variance] = [0, 0];
  for (let at = inside.length - 1; at >= 0; at--) {
    const { survival, atRisk, events } = inside[at]!;
    after += survival * (times[at + 1]! - times[at]!);
    if (after > 0) variance += (after * after * events) / (atRisk * (atRisk - events));
  }
  return { mean: after + times[0]!, standardError: Math.sqrt(variance), until };
}
