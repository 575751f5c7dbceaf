import type { SurvivalCurve, SurvivalStep } from './kaplan-meier.ts';

export interface SurvivalQuantile {
  /** Time by which the share has had the event; null: not reached while anyone was watched. */
  readonly time: number | null;
  /** Limits of the interval; null: the limit of the curve does not get there. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** How near a curve must come to be taken to lie on the quantile, as `quantile.survfit` of R takes it. */
const TOLERANCE = Math.sqrt(Number.EPSILON);

/**
 * The time by which `share` (0–1; 0.5 for the median) has had the event. Where the curve lies at 1 − `share` itself, the middle of that
 * stretch, which for the last one ends with the last time watched. Limits are where those of the curve cross (Brookmeyer and Crowley 1982);
 * a limit that rises again, as a lower one may after delayed entry, crosses where it comes nearest below, as R has it.
 */
export function survivalQuantile({ steps }: SurvivalCurve, share: number): SurvivalQuantile {
  const crossing = (limit: 'survival' | 'lower' | 'upper'): number | null => {
    const reached = nearestBelow(steps, limit, 1 - share + TOLERANCE);
    if (!reached) return null;
    const passed = nearestBelow(steps, limit, 1 - share - TOLERANCE);
    if (passed) return (reached.time + passed.time) / 2;
    const last = steps.at(-1)!;
    return last[limit] === null ? null : (reached.time + last.time) / 2;
  };
  return { time: crossing('survival'), lower: crossing('lower'), upper: crossing('upper') };
}

/** The first of the steps with the greatest value up to `most`. */
function nearestBelow(
  steps: readonly SurvivalStep[],
  limit: 'survival' | 'lower' | 'upper',
  most: number,
): SurvivalStep | null {
  let found: SurvivalStep | null = null;
  for (const step of steps) {
    const value = step[limit];
    if (value !== null && value <= most && value > (found?.[limit] ?? Number.NEGATIVE_INFINITY)) found = step;
  }
  return found;
}
