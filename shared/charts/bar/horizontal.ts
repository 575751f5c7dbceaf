import { type Translator, translator } from '../../i18n/translator.ts';
import { acrossLinesHeight, linesOverRows } from '../canvas/across-lines.ts';
import type { ValueLine } from '../canvas/compared.ts';
import { nameColumn } from '../canvas/rows.ts';
import type { Drawn, FigureOptions, NavigationSeries, Plain, PlotlyTrace } from '../figure-parts.ts';
import { type Frame, type FrameNeeds, valueLeft } from '../frame.ts';
import type { ChartData, ChartSeries } from '../spec.ts';
import { chartValueText, drawable, LABEL, plotlyText, pointText, wrapText } from '../text.ts';
import { beforeTraces } from '../traces-before.ts';

/** Height of a line of text, in sizes of its letters. */
const LINE = 1.3;

/** A series with the value of its one year. */
interface Row {
  readonly series: ChartSeries;
  readonly value: number | null;
  /** The value as people read it, and what was there before a correction; empty without a value. */
  readonly text: string;
}

/** Between names and bars, and right of the longest bar, in CSS pixels. */
const [BESIDE, END] = [12, 64];

const isRow = ({ role }: ChartSeries): boolean => role !== 'benchmark';

const columnOf = (data: ChartData, width: number) =>
  nameColumn(
    data.series.filter(isRow).map(({ name }) => name),
    width,
    true,
  );

/** Benchmarks that have a value. */
const marksOf = (data: ChartData): readonly (ValueLine & { readonly series: ChartSeries })[] =>
  data.series.flatMap((series) => {
    const value = series.role === 'benchmark' ? drawable(series.y[0]) : null;
    return value === null ? [] : [{ name: series.name, value, series }];
  });

/** What a picture that grows needs so that every name stands whole beside its bar; on screen names take what room there is. */
export function roomForRows(
  data: ChartData,
  { size, grows = false }: FigureOptions,
): Pick<FrameNeeds, 'sides' | 'leastPlot'> {
  if (!grows) return {};
  const { width, row } = columnOf(data, size.width);
  const above = acrossLinesHeight(marksOf(data), size.width - width - BESIDE - END, true);
  return { sides: { l: width + BESIDE, r: END }, leastPlot: above + row * data.series.filter(isRow).length };
}

/** The lines of a name beside its row: all in a picture that grows, else as many as fit. */
function namesBeside(rows: readonly Row[], data: ChartData, { size, grows = false }: FigureOptions, frame: Frame) {
  if (grows) return columnOf(data, size.width).linesOf;
  const room = frame.plot.height - acrossLinesHeight(marksOf(data), frame.plot.width, grows);
  const most = Math.max(1, Math.min(2, Math.floor(room / Math.max(1, rows.length) / (LABEL * LINE))));
  return (name: string) => wrapText(name, frame.margin.l - BESIDE, most);
}

/** A row for each series from the top, with its value at the end of the bar; benchmarks are dashed lines through all rows. */
export function horizontalBars(data: ChartData, options: FigureOptions, frame: Frame): Drawn {
  const { language } = options;
  const t = translator(language);
  const { palette } = frame;
  const rows = rowsOf(data, t);
  const linesOf = namesBeside(rows, data, options, frame);
  const marks = marksOf(data);
  const lines = linesOverRows(
    marks,
    (value) => valueLeft(frame, value) - frame.margin.l,
    frame,
    options.grows ?? false,
  );
  const above = acrossLinesHeight(marks, frame.plot.width, options.grows ?? false);
  const rowHeight = Math.max(1, frame.plot.height - above) / Math.max(1, rows.length);
  const before = rows.flatMap(({ series }, at) =>
    beforeTraces(series, (x) => x, palette.ink, data, t).map((one) => ({ ...one, x: one.y ?? [], y: [at] })),
  );
  return {
    traces: [barTrace(rows, frame), ...before],
    annotations: [
      ...rows.flatMap(({ value }, at) =>
        value === null ? [] : [endOfBar(chartValueText(value, data.unit, language, 'compact'), value, at, frame)],
      ),
      ...lines.map(({ text }) => text),
    ],
    layout: {
      yaxis: {
        ...(frame.layout.yaxis as Record<string, Plain>),
        range: [Math.max(1, rows.length) - 0.5, -0.5 - above / rowHeight],
        tickvals: rows.map((_, at) => at),
        ticktext: rows.map(({ series }) => linesOf(series.name).map(plotlyText).join('<br>')),
      },
      shapes: lines.map(({ value, top }) => markLine(value, 1 - top / frame.plot.height, palette.ink)),
      bargap: 0.3,
    },
    navigation: [
      ...rows.map((row, at): NavigationSeries => walkOf(row, frame.margin.t + above + (at + 0.5) * rowHeight, frame)),
      ...marks.map(
        ({ series, value }): NavigationSeries =>
          walkOf({ series, value, text: chartValueText(value, data.unit, language) }, frame.margin.t, frame),
      ),
    ],
  };
}

const rowsOf = (data: ChartData, t: Translator): readonly Row[] =>
  data.series.filter(isRow).map((series) => {
    const value = drawable(series.y[0]);
    return { series, value, text: value === null ? '' : pointText(series, series.x[0] ?? 0, value, data.unit, t) };
  });

const barTrace = (rows: readonly Row[], { palette }: Frame): PlotlyTrace => ({
  type: 'bar',
  orientation: 'h',
  x: rows.map(({ value }) => value),
  y: rows.map((_, at) => at),
  marker: { color: palette.series[0] ?? palette.ink },
  hoverinfo: 'text',
  hovertext: rows.map(({ series, text }) => `${plotlyText(series.name)}<br>${plotlyText(text)}`),
});

/** The value of a row: at the end of its bar, or right of zero where the bar goes left, so that it never meets the names. */
const endOfBar = (text: string, value: number, row: number, { palette }: Frame): Plain => ({
  text: plotlyText(text),
  x: Math.max(0, value),
  y: row,
  xref: 'x',
  yref: 'y',
  xanchor: 'left',
  xshift: 4,
  showarrow: false,
  // A benchmark's line stops where the value stands.
  bgcolor: palette.background,
  borderpad: 0,
  font: { size: LABEL, color: palette.ink },
});

const markLine = (value: number, top: number, colour: string): Plain => ({
  type: 'line',
  xref: 'x',
  yref: 'paper',
  x0: value,
  x1: value,
  y0: 0,
  y1: top,
  line: { color: colour, width: 1.25, dash: 'dash' },
});

const walkOf = ({ series, value, text }: Row, top: number, frame: Frame): NavigationSeries => ({
  name: series.name,
  points: value === null ? [] : [{ x: series.x[0] ?? 0, y: value, text, left: valueLeft(frame, value), top }],
});
