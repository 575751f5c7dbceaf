import { onValues, type Projection } from './baseline.ts';
import { type Scale, yearlyStep } from './domain.ts';
import type { Note } from './notes.ts';
import type { Lever } from './scenario.ts';

/**
 * The baseline with levers, in order, each acting on what the one before left. A rate lever makes the yearly step on z,
 * from year `from` to year `to`, the step before × `multiplier` + the step that `perYear` percent means on the scale
 * (see `yearlyStep`); outside these years steps stay as they were, so what was gained stays gained. Intervals keep
 * their width on z: the doubt about the future is that of the baseline, and none is added for the lever. A lever that
 * multiplies by one and adds nothing changes no digit.
 */
export function withLevers(baseline: Projection, levers: readonly Lever[]): Projection {
  const { onScale, years } = baseline;
  if (onScale === null || levers.length === 0) return baseline;
  const { scale, last, median } = onScale;
  const before = median.map((z, i) => z - (i === 0 ? last : median[i - 1]!));
  const notes = new Set<Note>(baseline.notes);
  let steps: readonly number[] = before;
  for (const lever of levers) {
    const within = years.map((year) => year >= lever.from && year <= lever.to);
    if (!within.includes(true)) notes.add('lever_outside_years');
    else if (lever.perYear === 0 && lever.multiplier !== 1 && isFlat(steps, within)) notes.add('baseline_flat');
    steps = steps.map((step, i) => (within[i] === true ? changedStep(scale, step, lever) : step));
  }
  let shift = 0;
  const moved = median.map((z, i) => {
    shift += steps[i]! - before[i]!;
    return shift === 0 ? z : z + shift;
  });
  const changed = { ...onScale, median: moved };
  return {
    ...baseline,
    ...onValues(
      changed,
      baseline.intervals.map(({ level }) => level),
    ),
    notes: [...notes],
    onScale: changed,
  };
}

function changedStep(scale: Scale, step: number, { multiplier, perYear }: Lever): number {
  return step * multiplier + (perYear === 0 ? 0 : yearlyStep(scale, perYear));
}

/** Whether no year the lever covers has a step; rounding of the fit does not count as one. */
const isFlat = (steps: readonly number[], within: readonly boolean[]): boolean =>
  steps.every((step, i) => within[i] !== true || Math.abs(step) < 1e-12);
