import type { LocalText } from '../core/language.ts';
import type { Indicator } from '../framework/framework.ts';
import { isPercent } from '../framework/units.ts';
import { valueText } from '../framework/value-text.ts';
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

/** Groups with the lowest value that a title names; more are counted. */
const FEW = 5;

/** Where an indicator is highest and lowest in a year, with its unit; all groups that share an end. `groups`: highest first. */
export function endsTitle(
  groups: readonly { readonly group: string; readonly value: number }[],
  { name, unit }: Pick<Indicator, 'name' | 'unit'>,
  year: number,
  nameOf: (group: string) => string,
  t: Translator,
): string {
  const [top, bottom] = [groups[0], groups.at(-1)];
  if (!top || !bottom) return name[t.language];
  const write = (value: number) =>
    [valueText(value, unit, t.language), isPercent(unit) ? '' : unit.label[t.language]].filter(Boolean).join(' ');
  const at = (value: number) =>
    namesText(
      groups.filter((one) => one.value === value).map(({ group }) => nameOf(group)),
      t,
    );
  const lowest = groups.filter(({ value }) => value === bottom.value).length;
  return t('gaps.inequality.chart.ends', {
    name: name[t.language],
    year: String(year),
    kind: lowest > FEW ? 'many' : 'few',
    count: lowest,
    all: groups.length,
    low: at(bottom.value),
    bottom: write(bottom.value),
    high: at(top.value),
    top: write(top.value),
  });
}

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
  const off = areas.filter(({ area, value }) => value !== null && !Object.hasOwn(PLACES, area));
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
