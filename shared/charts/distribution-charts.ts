import type { LocalText } from '../core/language.ts';
import type { Translator } from '../i18n/translator.ts';
import type { LorenzPoint } from '../inequality/concentration.ts';
import { PLACES } from './map/places.ts';
import type { ChartData, ValueClasses } from './spec.ts';
import { namesText } from './text.ts';

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

export interface MappedArea {
  readonly area: string;
  readonly name: string;
  readonly value: number | null;
  /** Why it has no value though it counts. */
  readonly leftOut?: string | undefined;
}

/** A map of one year; the note counts and names the values that have no place on it. */
export function mapOf(
  words: Words,
  unit: ChartData['unit'],
  year: number,
  areas: readonly MappedArea[],
  classes: ValueClasses,
  t: Translator,
): ChartData {
  const off = areas.filter(({ area, value }) => value !== null && !(area in PLACES));
  const names = off.map(({ name }) => name);
  const notShown = off.length > 0 ? t('charts.map.notShown', { count: off.length, names: namesText(names, t) }) : null;
  return {
    ...words,
    note: [words.note, notShown].filter(Boolean).join(' ') || null,
    unit,
    classes,
    series: areas.map(({ area, name, value, leftOut }) => ({
      name,
      area,
      ...(leftOut === undefined ? {} : { leftOut }),
      role: 'observed',
      x: [year],
      y: [value],
      bands: [],
    })),
  };
}
