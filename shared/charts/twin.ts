import { collator } from '../core/format.ts';
import type { Translator } from '../i18n/translator.ts';
import { axisTitle } from './canvas/sizes.ts';
import { classOf, classText } from './classes.ts';
import { shownPoint } from './one-year.ts';
import { scatterPoints } from './scatter/scatter-points.ts';
import type { ChartData, ChartMeasure, ChartSeries, SourceReport, ValueClasses } from './spec.ts';
import { chartValueText } from './text.ts';

/** The table twin of a chart: the same numbers, for the screen table, CSV, documents and screen readers. */
export interface Twin {
  readonly caption: string;
  readonly columns: readonly TwinColumn[];
  /** One cell per column; null where there is no value. Numbers are the chart's own, unrounded. */
  readonly rows: readonly (readonly TwinCell[])[];
  readonly source: string;
  readonly note: string | null;
  readonly footnotes: readonly string[];
  /** What is to be known of each source. */
  readonly sources: readonly SourceReport[];
  readonly unit: ChartData['unit'];
}

export interface TwinColumn {
  readonly label: string;
  readonly kind: 'text' | 'year' | 'value' | 'share';
  /** Of its values, where that is not the unit of the table. */
  readonly unit?: ChartData['unit'];
}

export type TwinCell = string | number | null;

const finite = (value: number | null | undefined): number | null =>
  value != null && Number.isFinite(value) ? value : null;

/** One row per year and one column per series (with two per band, and one for what was there before corrections by hand), or one row per series where the chart shows a single year. */
export function twinOf(data: ChartData, t: Translator): Twin {
  const unit = data.unit.label[t.language];
  const shared = {
    caption: data.subtitle ? `${data.title} (${data.subtitle})` : data.title,
    source: data.source,
    note: data.note,
    footnotes: data.footnotes ?? [],
    sources: data.sources ?? [],
    unit: data.unit,
  };
  if (data.classes) return { ...shared, ...areasByValue(data, data.classes, t) };
  if (data.acrossMeasure || data.sizeMeasure) return { ...shared, ...areasByMeasures(data, t) };
  if (data.places)
    return {
      ...shared,
      columns: [
        { label: t('charts.table.series'), kind: 'text' },
        ...data.places.map((label) => ({ label, kind: 'value' as const })),
      ],
      rows: data.series.map(({ name, y }) => [name, ...(data.places ?? []).map((_, at) => finite(y[at]))]),
    };
  if (data.year !== undefined) return { ...shared, ...areasOfYear(data, t) };
  const years = [...new Set(data.series.flatMap((series) => series.x))].sort((a, b) => a - b);
  const bands = data.series.some((series) => series.bands.length > 0);
  if (years.length === 1 && data.series.length > 1 && !bands) {
    const isCorrected = data.series.some(({ before }) => before);
    return {
      ...shared,
      columns: [
        { label: t('charts.table.series'), kind: 'text' },
        { label: t('charts.table.year'), kind: 'year' },
        { label: unit, kind: 'value' },
        ...(isCorrected ? [{ label: t('charts.table.before', { name: unit }), kind: 'value' } as const] : []),
      ],
      rows: data.series.map((series) => [
        series.name,
        years[0] ?? null,
        finite(series.y[0]),
        ...(isCorrected ? [finite(series.before?.[0]?.y)] : []),
      ]),
    };
  }
  const columns: TwinColumn[] = [
    data.across ? { label: data.across[t.language], kind: 'share' } : { label: t('charts.table.year'), kind: 'year' },
  ];
  const readers: ((year: number) => TwinCell)[] = [(year) => year];
  for (const series of data.series) {
    const at = new Map(series.x.map((year, index) => [year, index]));
    const column = (label: string, values: readonly (number | null)[]) => {
      columns.push({ label, kind: 'value' });
      readers.push((year) => finite(values[at.get(year) ?? -1]));
    };
    column(series.name, series.y);
    if (series.before) {
      const then = new Map(series.before.map(({ x, y }) => [x, y]));
      column(
        t('charts.table.before', { name: series.name }),
        series.x.map((x) => then.get(x) ?? null),
      );
    }
    for (const band of series.bands) {
      column(t('charts.table.lower', { name: series.name, level: band.level }), band.lower);
      column(t('charts.table.upper', { name: series.name, level: band.level }), band.upper);
    }
  }
  return { ...shared, columns, rows: years.map((year) => readers.map((read) => read(year))) };
}

/** Every area of a map, on it or not, from the highest value; those without a value last. */
function areasByValue(data: ChartData, classes: ValueClasses, t: Translator): Pick<Twin, 'columns' | 'rows'> {
  const areas = byValue(data, t).map(({ series, point }) => ({
    name: series.name,
    leftOut: series.leftOut,
    year: point?.year ?? yearOf(series, data),
    value: point?.value ?? null,
  }));
  return {
    columns: [
      { label: t('charts.map.area'), kind: 'text' },
      { label: t('charts.table.year'), kind: 'year' },
      { label: data.unit.label[t.language], kind: 'value' },
      { label: t('charts.map.class'), kind: 'text' },
    ],
    rows: areas.map(({ name, leftOut, year, value }) => [
      name,
      year,
      value,
      value === null ? (leftOut ?? t('charts.map.noData')) : classText(classOf(value, classes), classes, data.unit, t),
    ]),
  };
}

/** The series of a chart of one year, from the highest value; those without a value last. */
function areasOfYear(data: ChartData, t: Translator): Pick<Twin, 'columns' | 'rows'> {
  return {
    columns: [
      { label: t('charts.table.series'), kind: 'text' },
      { label: t('charts.table.year'), kind: 'year' },
      { label: data.unit.label[t.language], kind: 'value' },
    ],
    rows: byValue(data, t).map(({ series, point }) => [
      series.name,
      point?.year ?? yearOf(series, data),
      point?.value ?? null,
    ]),
  };
}

/** Every area with each of its measures, those that lack one too; from the highest. */
function areasByMeasures(data: ChartData, t: Translator): Pick<Twin, 'columns' | 'rows'> {
  const { acrossMeasure, sizeMeasure } = data;
  const column = ({ name, unit }: ChartMeasure): TwinColumn => ({
    label: axisTitle(name, unit, false, t),
    kind: 'value',
    unit,
  });
  const own = { name: data.measure ?? '', unit: data.unit };
  return {
    columns: [
      { label: t('charts.map.area'), kind: 'text' },
      { label: t('charts.table.year'), kind: 'year' },
      ...[own, acrossMeasure, sizeMeasure].flatMap((one) => (one ? [column(one)] : [])),
    ],
    rows: byValue(data, t).map(({ series, point }) => {
      const year =
        (acrossMeasure ? scatterPoints({ ...data, series: [series] })[0]?.year : point?.year) ?? yearOf(series, data);
      const at = year === null ? -1 : series.x.indexOf(year);
      return [
        series.name,
        year,
        finite(series.y[at]),
        ...(acrossMeasure ? [finite(series.across?.[at])] : []),
        ...(sizeMeasure ? [finite(series.sizes?.[at])] : []),
      ];
    }),
  };
}

const yearOf = ({ x }: ChartSeries, { year }: ChartData): number | null => year ?? x.at(-1) ?? null;

function byValue(data: ChartData, t: Translator) {
  const { compare } = collator(t.language);
  const size = (point: ReturnType<typeof shownPoint>) => point?.value ?? Number.NEGATIVE_INFINITY;
  return data.series
    .map((series) => ({ series, point: shownPoint(series, data) }))
    .sort((a, b) => size(b.point) - size(a.point) || compare(a.series.name, b.series.name) || 0);
}

/** A cell as people read it: years plain, values in the conventions of the language, empty where there is none. */
export function tableCellText(cell: TwinCell, column: TwinColumn, twin: Twin, t: Translator): string {
  if (cell === null) return '';
  if (typeof cell === 'number' && column.kind === 'share')
    return chartValueText(cell, { ...twin.unit, percent: true }, t.language);
  if (typeof cell === 'string' || column.kind !== 'value') return String(cell);
  return chartValueText(cell, column.unit ?? twin.unit, t.language);
}
