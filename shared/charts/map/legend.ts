import type { Translator } from '../../i18n/translator.ts';
import { classOf, classText } from '../classes.ts';
import type { FigureOptions, Plain } from '../figure-parts.ts';
import { shownPoint } from '../one-year.ts';
import type { ChartData } from '../spec.ts';
import { plotlyText, SMALL } from '../text.ts';
import { textWidth } from '../text-width.ts';

/** Side and distance of the swatches, and the distance of the rows, in CSS pixels. */
const SWATCH = { width: 16, height: 11, gap: 6, row: 18 } as const;
const BETWEEN = 20;
const AROUND = 10;

export interface LegendEntry {
  readonly text: string;
  /** The place of its class; beyond the last class what has no data, what is not compared, what counts but is left out. */
  readonly at: number;
}

export interface MapLegend {
  readonly entries: readonly LegendEntry[];
  /** Entries run down the columns. */
  readonly rows: number;
  readonly column: number;
  readonly height: number;
  /** Pixels from the plot to its first row. */
  readonly from: number;
}

/** The classes of a map in words, each with how many areas it holds, in as many columns as the width allows. */
export function legendOf(data: ChartData, width: number, t: Translator): MapLegend {
  const { classes } = data;
  if (!classes) return { entries: [], rows: 0, column: 0, height: AROUND, from: AROUND };
  const counts = new Map<number, number>();
  const noData = classes.names.length;
  for (const series of data.series) {
    const value = shownPoint(series, data)?.value;
    const at = value === undefined ? noData + (series.leftOut === undefined ? 0 : 2) : classOf(value, classes);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const entry = (label: string, at: number): LegendEntry => ({
    text: t('charts.map.counted', { label, count: counts.get(at) ?? 0 }),
    at,
  });
  const entries = [
    ...classes.names.map((_, at) => entry(classText(at, classes, data.unit, t), at)),
    // Where years change, the legend stays as tall.
    ...(counts.has(noData) || data.series.some(({ x }) => x.length > 1) ? [entry(t('charts.map.noData'), noData)] : []),
    ...(counts.has(noData + 2) ? [entry(t('charts.map.leftOut'), noData + 2)] : []),
    { text: t('charts.map.other'), at: noData + 1 },
  ];
  return inColumns(entries, width);
}

/** Entries in as many columns as `width` allows, below a plot; `from`: pixels between the two. */
export function inColumns(entries: readonly LegendEntry[], width: number, from = AROUND): MapLegend {
  const longest = Math.max(0, ...entries.map(({ text }) => textWidth(text, SMALL) * 1.04));
  const column = SWATCH.width + SWATCH.gap + longest + BETWEEN;
  const columns = Math.max(1, Math.floor((width + BETWEEN) / column));
  const rows = Math.ceil(entries.length / columns);
  return { entries, rows, column, height: from + AROUND + rows * SWATCH.row, from };
}

/** A picture so wide for its height has room beside its map, and none to spare below it. */
const [WIDE, WIDE_FOR_HEIGHT] = [720, 1.5];

/** Whether the legend of a map stands at its side, in one column. */
export const isBeside = ({ size, grows = false }: Pick<FigureOptions, 'size' | 'grows'>): boolean =>
  !grows && size.width >= WIDE && size.width >= WIDE_FOR_HEIGHT * size.height;

/** `legend` in one column that ends where the plot does. */
export function beside({ entries }: MapLegend): MapLegend {
  const one = inColumns(entries, 0);
  return { ...one, from: -entries.length * SWATCH.row, height: 0 };
}

/** How classes look on the map and in its legend. */
export interface LegendLook {
  /** By place of the class, then what has no data, what is not compared and, where there is any, what is left out. */
  readonly colours: readonly string[];
  readonly noData: number;
  readonly border: { readonly color: string; readonly width: number };
  readonly ink: string;
}

/** Where a legend entry stands, in pixels to the right of and below the bottom left corner of the map. */
const placed = (index: number, { rows, column, from }: Omit<MapLegend, 'entries'>) => ({
  left: Math.floor(index / rows) * column,
  top: from + (index % rows) * SWATCH.row,
});

export const legendLabels = (legend: MapLegend, { noData, ink }: LegendLook): readonly Plain[] =>
  legend.entries.flatMap(({ text, at }, index) => {
    const { left, top } = placed(index, legend);
    const label = (shown: string, x: number, xanchor: string): Plain => ({
      text: plotlyText(shown),
      font: { size: SMALL, color: ink },
      xref: 'paper',
      yref: 'paper',
      x: 0,
      y: 0,
      xanchor,
      yanchor: 'middle',
      xshift: x,
      yshift: -top - SWATCH.height / 2,
      align: 'left',
      showarrow: false,
    });
    return [
      label(text, left + SWATCH.width + SWATCH.gap - 3, 'left'),
      ...(at === noData ? [label('×', left + SWATCH.width / 2, 'center')] : []),
      ...(at === noData + 2 ? [label('#', left + SWATCH.width / 2, 'center')] : []),
    ];
  });

export const legendSwatches = (legend: MapLegend, { colours, border }: LegendLook): readonly Plain[] =>
  legend.entries.map(({ at }, index) => {
    const { left, top } = placed(index, legend);
    return {
      type: 'rect',
      xref: 'paper',
      yref: 'paper',
      xsizemode: 'pixel',
      ysizemode: 'pixel',
      xanchor: 0,
      yanchor: 0,
      x0: left,
      x1: left + SWATCH.width,
      y0: -top,
      y1: -top - SWATCH.height,
      fillcolor: colours[at] ?? '',
      line: border,
    };
  });
