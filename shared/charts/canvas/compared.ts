import { collator } from '../../core/format.ts';
import type { Translator } from '../../i18n/translator.ts';
import { type ShownPoint, shownPoint } from '../one-year.ts';
import type { ChartData, ChartLook, ChartSeries } from '../spec.ts';
import { chartValueText } from '../text.ts';

/** Rows where `look.top` names no number. */
export const TOP_ROWS = 20;

/** A series with the value that a kind of one year shows of it. */
export interface ComparedSeries extends ShownPoint {
  readonly series: ChartSeries;
}

/** The series with a value in the year shown, benchmarks apart. */
export const comparedIn = (data: ChartData): readonly ComparedSeries[] =>
  data.series.flatMap((series) => {
    const point = series.role === 'benchmark' ? null : shownPoint(series, data);
    return point ? [{ ...point, series }] : [];
  });

/** How many are compared, of which year, and how many have no value. */
export function countText(data: ChartData, t: Translator): string {
  const all = data.series.filter(({ role }) => role !== 'benchmark');
  const compared = comparedIn(data);
  const years = new Set(compared.map(({ year }) => year));
  const [only] = years;
  const count =
    only !== undefined && years.size === 1
      ? t('charts.compared.count', { count: compared.length, year: String(only) })
      : t('charts.compared.countLatest', { count: compared.length });
  const without = all.length - compared.length;
  return without > 0
    ? t('charts.compared.countWithout', { count, without: t('charts.compared.without', { count: without }) })
    : `${count}.`;
}

/** A value as people read it, with its year where that is not the year of most. */
export function comparedText(
  { value, year }: ShownPoint,
  usual: number | null,
  data: ChartData,
  t: Translator,
): string {
  const text = chartValueText(value, data.unit, t.language, data.look?.numbers ?? 'compact');
  return usual === null || year === usual ? text : t('charts.compared.inYear', { value: text, year: String(year) });
}

/** The year that most of the values are of; null without any. */
export function usualYear(all: readonly ShownPoint[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of all) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA)[0]?.[0] ?? null;
}

/** Whether a series is one of those that `look` highlights. */
export const isHighlighted = ({ area, dims }: ChartSeries, look: ChartLook | undefined): boolean =>
  (look?.highlight ?? []).some((one) => one === area || one === dims);
export const isAnyHighlighted = ({ series, look }: ChartData): boolean =>
  series.some((one) => isHighlighted(one, look));

/** `rows` as `look.order` has them, from the largest unless another order is asked for. */
export function rowsInOrder<Row extends { readonly series: ChartSeries }>(
  rows: readonly Row[],
  { look }: Pick<ChartData, 'look'>,
  measures: { readonly value: (row: Row) => number; readonly change: (row: Row) => number },
  { language }: Translator,
): readonly Row[] {
  const { compare } = collator(language);
  const byName = (a: Row, b: Row) => compare(a.series.name, b.series.name);
  const order = look?.order ?? 'value';
  if (order === 'given') return rows;
  if (order === 'name') return [...rows].sort(byName);
  const measure = measures[order];
  return [...rows].sort((a, b) => measure(b) - measure(a) || byName(a, b));
}

/** A line at a value. */
export interface ValueLine {
  readonly name: string;
  readonly value: number;
}

/** Benchmarks of no area of their own, and the lines that a person drew. */
export const valueLines = (data: ChartData): readonly ValueLine[] => [
  ...data.series.flatMap((series) => {
    const point = series.role === 'benchmark' && series.area === undefined ? shownPoint(series, {}) : null;
    return point ? [{ name: series.name, value: point.value }] : [];
  }),
  ...(data.look?.annotations ?? []).flatMap((one) =>
    one.kind === 'line' ? [{ name: one.text, value: one.value }] : [],
  ),
];

/** The first `most` of `rows`, and those of the others that are highlighted in place of the last. */
export function keptRows<Row extends { readonly series: ChartSeries }>(
  rows: readonly Row[],
  most: number,
  look: ChartLook | undefined,
): readonly Row[] {
  const kept = rows.slice(most).filter(({ series }) => isHighlighted(series, look));
  return [...rows.slice(0, Math.max(0, most - kept.length)), ...kept].slice(0, Math.max(1, most));
}
