import type { Translator } from '../../i18n/translator.ts';
import type { ShownPoint } from '../one-year.ts';
import type { ChartData, ChartSeries } from '../spec.ts';
import { chartValueText, drawable } from '../text.ts';

/** Radii as areas that stand for sizes: the largest size of any year has `largest` pixels; what has no size, the least. */
export function radiusOf(data: ChartData, plain: number, largest: number): (series: ChartSeries, at: number) => number {
  if (!data.sizeMeasure) return () => plain;
  const most = Math.max(0, ...data.series.flatMap(({ sizes = [] }) => sizes.map((size) => drawable(size) ?? 0)));
  return ({ sizes }, at) =>
    Math.max(SMALLEST, largest * Math.sqrt(Math.max(0, drawable(sizes?.[at]) ?? 0) / (most || 1)));
}

const SMALLEST = 2.5;

/** What the areas of dots stand for; none where they stand for nothing. */
export const sizeStatement = ({ sizeMeasure }: ChartData, t: Translator): readonly string[] =>
  sizeMeasure ? [t('charts.compared.size', { name: sizeMeasure.name, unit: sizeMeasure.unit.label[t.language] })] : [];

/** `Inhabitants: 45M`; none without a size. */
export function sizeText(
  { sizes }: ChartSeries,
  { at }: ShownPoint,
  { sizeMeasure }: ChartData,
  t: Translator,
): readonly string[] {
  const size = drawable(sizes?.[at]);
  if (!sizeMeasure || size === null) return [];
  const value = chartValueText(size, sizeMeasure.unit, t.language, 'compact');
  return [t('charts.scatter.measured', { name: sizeMeasure.name, value })];
}

/** The title of an axis: what it is of, its unit where that says more, and its scale where that is logarithmic. */
export function axisTitle(name: string, unit: ChartData['unit'], isLog: boolean, t: Translator): string {
  const label = unit.label[t.language];
  if (name === '' || name === label || label === '')
    return isLog ? t('charts.compared.log', { name: name || label }) : name || label;
  return t(isLog ? 'charts.compared.axisLog' : 'charts.compared.axis', { name, unit: label });
}
