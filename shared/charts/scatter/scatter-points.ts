import type { Translator } from '../../i18n/translator.ts';
import type { ShownPoint } from '../one-year.ts';
import type { ChartData, ChartSeries } from '../spec.ts';
import { chartValueText, drawable } from '../text.ts';

/** An area with both measures in a year. */
export interface ScatterPoint extends ShownPoint {
  readonly series: ChartSeries;
  readonly across: number;
}

/** Every year of a series that has both measures. */
export const alongTime = (series: ChartSeries): readonly ScatterPoint[] =>
  series.x.flatMap((year, at) => {
    const [value, across] = [drawable(series.y[at]), drawable(series.across?.[at])];
    return value === null || across === null ? [] : [{ series, year, value, across, at }];
  });

/** The areas with both measures in the year shown, or in their own last one. */
export const scatterPoints = (data: ChartData): readonly ScatterPoint[] =>
  data.series.flatMap((series) => {
    if (series.role === 'benchmark') return [];
    const all = alongTime(series);
    return all.find(({ year }) => year === data.year) ?? (data.year === undefined ? (all.at(-1) ?? []) : []);
  });

/** How many are drawn, and how many have but one of the measures. */
export function scatterCount(data: ChartData, t: Translator): readonly string[] {
  const count = scatterPoints(data).length;
  const areas = data.series.filter(({ role }) => role !== 'benchmark');
  const left = areas.length - count;
  const year = data.year === undefined ? null : String(data.year);
  return [
    `${year === null ? t('charts.compared.countLatest', { count }) : t('charts.compared.count', { count, year })}.`,
    ...(left === 0
      ? []
      : [
          year === null
            ? t('charts.scatter.leftAll', { count: left })
            : t('charts.scatter.left', { count: left, year }),
        ]),
  ];
}

/** Both measures in words: `Hosted: 12; GDP per inhabitant: 840`. */
export function pointWords({ value, across }: ScatterPoint, data: ChartData, t: Translator): string {
  const notation = data.look?.numbers ?? 'compact';
  const said = (name: string, unit: ChartData['unit'], one: number) =>
    t('charts.scatter.measured', {
      name: name || unit.label[t.language],
      value: chartValueText(one, unit, t.language, notation),
    });
  const unit = data.acrossMeasure?.unit ?? data.unit;
  return t('charts.scatter.point', {
    up: said(data.measure ?? '', data.unit, value),
    across: said(data.acrossMeasure?.name ?? '', unit, across),
  });
}
