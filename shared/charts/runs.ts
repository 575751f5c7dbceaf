import type { ChartSeries } from './spec.ts';
import { drawable } from './text.ts';

/** A value at its place along x. */
export interface RunPoint {
  readonly x: number;
  readonly y: number;
}

/** Half the width of what stands for a value without neighbours. */
const ALONE = 0.2;

/** The values of a series in unbroken stretches: one ends before a place without a value and before a break. */
export function runsOf({
  x,
  y,
  breaks = [],
}: Pick<ChartSeries, 'x' | 'y' | 'breaks'>): readonly (readonly RunPoint[])[] {
  const runs: RunPoint[][] = [];
  let isOpen = false;
  x.forEach((place, at) => {
    const value = drawable(y[at]);
    const before = x[at - 1];
    if (before !== undefined && breaks.some((one) => one > before && one <= place)) isOpen = false;
    if (value !== null) {
      if (!isOpen) runs.push([]);
      runs.at(-1)?.push({ x: place, y: value });
    }
    isOpen = value !== null;
  });
  return runs;
}

/** Where a stretch is a single place, a strip around it, so that it can be seen. */
export const widened = <T extends { readonly x: number }>(run: readonly T[]): readonly T[] => {
  const [only] = run;
  return run.length === 1 && only
    ? [
        { ...only, x: only.x - ALONE },
        { ...only, x: only.x + ALONE },
      ]
    : run;
};

/** Stretches one after another, with a place without a value between them. */
export const withGaps = (runs: readonly (readonly RunPoint[])[]): readonly (RunPoint | null)[] =>
  runs.flatMap((run, at): readonly (RunPoint | null)[] => (at === 0 ? run : [null, ...run]));

/** Stretches as the `x` and `y` of a trace: lines, or outlines that Plotly fills (`toself`). */
export function coordinates(runs: readonly (readonly RunPoint[])[]) {
  const points = withGaps(runs);
  return { x: points.map((point) => point?.x ?? null), y: points.map((point) => point?.y ?? null) };
}
