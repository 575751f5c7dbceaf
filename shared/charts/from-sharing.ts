import type { LocalText } from '../core/language.ts';
import type { LorenzPoint } from '../gaps/inequality/concentration.ts';
import type { ChartData } from './spec.ts';

type Words = Pick<ChartData, 'title' | 'subtitle' | 'source' | 'note'>;

export interface Bar {
  readonly name: string;
  readonly value: number | null;
}

/** Bars of one year, one per name in the order given, with a dashed line at `line` where there is something to compare with. */
export const barsOf = (
  words: Words,
  unit: ChartData['unit'],
  year: number,
  bars: readonly Bar[],
  line: Bar | null = null,
): ChartData => ({
  ...words,
  unit,
  series: [
    ...bars.map(({ name, value }) => ({ name, role: 'observed' as const, x: [year], y: [value], bands: [] })),
    ...(line ? [{ name: line.name, role: 'benchmark' as const, x: [year], y: [line.value], bands: [] }] : []),
  ],
});

export interface Curve {
  readonly name: string;
  readonly points: readonly LorenzPoint[];
}

/** Lorenz curves in percent, with the line of equality. */
export const lorenzOf = (
  words: Words,
  axes: { readonly across: LocalText; readonly up: LocalText },
  curves: readonly Curve[],
  equality: string,
): ChartData => ({
  ...words,
  unit: { label: axes.up, percent: true },
  across: axes.across,
  series: [
    ...curves.map(({ name, points }) => ({
      name,
      role: 'observed' as const,
      x: points.map(({ population }) => 100 * population),
      y: points.map(({ total }) => 100 * total),
      bands: [],
    })),
    { name: equality, role: 'benchmark', x: [0, 100], y: [0, 100], bands: [] },
  ],
});
