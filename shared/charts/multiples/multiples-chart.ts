import { type Translator, translator } from '../../i18n/translator.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { Drawn, FigureOptions, Plain, PlotlyTrace } from '../figure-parts.ts';
import { EDGE, type Frame, type FrameNeeds, frameOf } from '../frame.ts';
import { labelColour, type Style, stylesOf } from '../line/style.ts';
import { type SmallChart, smallMultiples } from '../multiples.ts';
import { coordinates, runsOf, withGaps } from '../runs.ts';
import type { ChartData, ChartSeries } from '../spec.ts';
import { chartValueText, drawable, LABEL, plotlyText, pointText, roomIn, SMALL, widestOf, wrapText } from '../text.ts';
import { textWidth } from '../text-width.ts';
import { type SmallGrid, smallGrid, smallHeight, smallRoom, smallWidth } from './grid.ts';

/** Small charts at most; more are counted. */
const MOST = 24;
/** Pixels between two years of an axis. */
const BETWEEN_YEARS = 6;
/** Around the lines of a small chart: above, with the first line of its name, and below, with the years. */
const AROUND = { top: 24, bottom: 20 } as const;
const LEADING = 15;
/** What a small chart keeps of its height when its name takes more lines. */
const LEAST_HEIGHT = 84;
/** Between a small chart and the next on its right. */
const BETWEEN = 14;

/** One small chart of the picture. */
interface Panel {
  readonly series: ChartSeries;
  readonly style: Style;
  readonly chart: SmallChart;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Of its top left corner in the plot. */
  readonly left: number;
  readonly top: number;
  /** Pixels from there to its lines. */
  readonly head: number;
  /** No other below it, and none on its left. */
  readonly isBottom: boolean;
  readonly isFirst: boolean;
}

/** A small chart for each series, with its name and last value, on one axis of values or on one each; benchmarks are dashed in all of them. */
export const multiples: ChartKind = {
  needs: (data, options) => needsOf(shownIn(data, options), data, options),
  draw: (data, options, frame) => drawPanels(shownIn(data, options), data, options, frame),
};

const isFree = ({ look }: ChartData): boolean => look?.axes === 'free';
const benchmarksOf = ({ series }: ChartData) => series.filter(({ role }) => role === 'benchmark');

/** As many as have room on screen, all in a picture that grows; never more than `MOST`. */
function shownIn(data: ChartData, options: FigureOptions): readonly ChartSeries[] {
  const all = data.series.filter(({ role }) => role !== 'benchmark');
  const most = Math.min(MOST, data.look?.top ?? MOST);
  if (options.grows) return all.slice(0, most);
  const { plot } = frameOf(needsOf([], data, options), data, options);
  return all.slice(0, Math.min(most, smallRoom(plot.width, plot.height)));
}

function needsOf(shown: readonly ChartSeries[], data: ChartData, options: FigureOptions): FrameNeeds {
  const t = translator(options.language);
  const benchmarks = benchmarksOf(data);
  const unseen = data.series.length - benchmarks.length - shown.length;
  const plotWidth = options.size.width - 2 * EDGE;
  const longest = linesOf(shown, smallWidth(shown.length, plotWidth));
  return {
    axes: 'none',
    names: 'own',
    fromZero: false,
    edge: () => 0,
    below: 8,
    leastPlot: smallHeight(shown.length, plotWidth, (longest - 1) * LEADING),
    statements: [
      isFree(data) && shown.length !== 1 ? t('charts.multiples.free') : '',
      ...benchmarks.map(({ name }) => t('charts.multiples.benchmark', { name })),
      unseen > 0 ? t('charts.inTableOnly', { count: unseen }) : '',
    ].filter(Boolean),
  };
}

const nameLines = ({ name }: ChartSeries, width: number, most: number): readonly string[] =>
  wrapText(name, width - BETWEEN, most, roomIn(LABEL, 'bold'));

/** Lines of the longest name in small charts so wide. */
const linesOf = (shown: readonly ChartSeries[], width: number): number =>
  Math.max(1, ...shown.map((series) => nameLines(series, width, Number.POSITIVE_INFINITY).length));

const gridOf = (shown: readonly ChartSeries[], { plot }: Frame): SmallGrid =>
  smallGrid(shown.length, plot.width, plot.height, (width) => (linesOf(shown, width) - 1) * LEADING);

/** Lines that names take in a grid, as many as its charts have room for. */
const nameRoom = (shown: readonly ChartSeries[], { width, height }: SmallGrid): number =>
  Math.max(1, Math.min(linesOf(shown, width), 1 + Math.floor((height - LEAST_HEIGHT) / LEADING)));

const valuesOf = ({ x, y }: ChartSeries) =>
  x.flatMap((year, at) => {
    const value = drawable(y[at]);
    return value === null ? [] : [{ year, value }];
  });

function panelsOf(shown: readonly ChartSeries[], data: ChartData, frame: Frame, t: Translator): readonly Panel[] {
  const grid = gridOf(shown, frame);
  const head = AROUND.top + (nameRoom(shown, grid) - 1) * LEADING;
  const write = (value: number) => chartValueText(value, data.unit, t.language, 'compact');
  const way = benchmarksOf(data).flatMap((one) =>
    valuesOf(one).map(({ year, value }): [number, number] => [year, value]),
  );
  const small = shown.map((series) => ({ points: valuesOf(series), breaks: series.breaks ?? [], way }));
  const charts = (left: number, right: number) =>
    smallMultiples(small, { ...grid, bottom: AROUND.bottom, top: head, left, right: right + BETWEEN }, !isFree(data));
  const ticks = charts(0, 0).flatMap((chart) => chart.ticks.map(({ value }) => write(value)));
  const lasts = small.flatMap(({ points }) => {
    const last = points.at(-1);
    return last ? [write(last.value)] : [];
  });
  const styles = stylesOf({ ...data, series: shown }, frame.palette);
  return charts(widestOf(ticks, SMALL) + 8, widestOf(lasts, SMALL) + 8).flatMap((chart, at): Panel[] => {
    const [series, style] = [shown[at], styles[at]];
    if (!series || !style) return [];
    const place = placeOf(at, grid);
    return [
      {
        series,
        style,
        chart,
        ...place,
        head,
        points: chart.points.map(({ x, y }) => ({ x: place.left + x, y: place.top + y })),
        isBottom: at + grid.columns >= shown.length,
        isFirst: at % grid.columns === 0,
      },
    ];
  });
}

const placeOf = (at: number, { columns, width, height }: SmallGrid) => ({
  left: (at % columns) * width,
  top: Math.floor(at / columns) * height,
});

/** All in one pair of axes whose units are the pixels of the plot: quick to draw, and places are known. */
function drawPanels(shown: readonly ChartSeries[], data: ChartData, { language }: FigureOptions, frame: Frame): Drawn {
  const t = translator(language);
  const panels = panelsOf(shown, data, frame, t);
  const { width, height } = frame.plot;
  const grid = gridOf(shown, frame);
  const axis = { visible: false, fixedrange: true };
  const drawn = panels.map((panel) => ({ panel, texts: textsOf(panel.series, data, t) }));
  return {
    traces: drawn.map(({ panel, texts }) => lineOf(panel, texts)),
    annotations: panels.flatMap((panel) => wordsOf(panel, grid, data, frame, t)),
    layout: {
      showlegend: false,
      xaxis: { ...axis, range: [0, width] },
      yaxis: { ...axis, range: [height, 0] },
      shapes: panels.flatMap((panel) => rulesOf(panel, grid, frame)),
    },
    navigation: drawn.map(({ panel: { series, points }, texts }) => ({
      name: series.name,
      points: valuesOf(series).map(({ year, value }, at) => ({
        x: year,
        y: value,
        text: texts[at] ?? '',
        left: frame.margin.l + (points[at]?.x ?? 0),
        top: frame.margin.t + (points[at]?.y ?? 0),
      })),
    })),
  };
}

const textsOf = (series: ChartSeries, { unit }: ChartData, t: Translator): readonly string[] =>
  valuesOf(series).map(({ year, value }) => pointText(series, year, value, unit, t));

/** The line stops where a value is missing, and at breaks. */
function lineOf({ series, style, points }: Panel, texts: readonly string[]): PlotlyTrace {
  const at = new Map(valuesOf(series).map(({ year }, place) => [year, place]));
  const placed = (year: number) => points[at.get(year) ?? -1];
  const runs = runsOf({ x: series.x, y: series.x.map((year) => placed(year)?.y ?? null), breaks: series.breaks ?? [] });
  return {
    type: 'scatter',
    name: plotlyText(series.name),
    mode: 'lines+markers',
    ...coordinates(runs.map((run) => run.map(({ x, y }) => ({ x: placed(x)?.x ?? 0, y })))),
    connectgaps: false,
    cliponaxis: false,
    line: { color: style.colour, width: style.isQuiet ? 1.5 : 2.25 },
    marker: { size: points.length > 1 ? 3 : 6, color: style.colour },
    hoverinfo: 'text',
    hovertext: withGaps(runs).map((point) =>
      point ? `${plotlyText(series.name)}<br>${point.x}: ${plotlyText(texts[at.get(point.x) ?? -1] ?? '')}` : '',
    ),
  };
}

const word = (text: string, x: number, y: number, anchors: readonly [x: string, y: string], font: Plain): Plain => ({
  text,
  font,
  xref: 'x',
  yref: 'y',
  x,
  y,
  xanchor: anchors[0],
  yanchor: anchors[1],
  align: anchors[0],
  showarrow: false,
  borderpad: 0,
});

/** The name, the last value, the ends of the years at the bottom, and the values of the axis: of each where it is its own. */
function wordsOf(
  { series, style, chart, points, left, top, head, isBottom, isFirst }: Panel,
  grid: SmallGrid,
  data: ChartData,
  { palette }: Frame,
  t: Translator,
): readonly Plain[] {
  const write = (value: number) => plotlyText(chartValueText(value, data.unit, t.language, 'compact'));
  const [last, end] = [valuesOf(series).at(-1), points.at(-1)];
  const soft = { size: SMALL, color: palette.inkSoft };
  const name = nameLines(series, grid.width, 1 + Math.round((head - AROUND.top) / LEADING));
  const own = { size: LABEL, color: labelColour(style, palette), weight: 600 };
  return [
    word(name.map(plotlyText).join('<br>'), left, top + 1, ['left', 'top'], own),
    ...(last && end
      ? [word(write(last.value), end.x + 3, end.y, ['left', 'middle'], { size: SMALL, color: palette.ink })]
      : []),
    ...(isFirst || isFree(data)
      ? chart.ticks.map(({ value, y }) => word(write(value), left, top + y, ['left', 'middle'], soft))
      : []),
    ...(isBottom ? yearsOf(chart, left, top + grid.height - AROUND.bottom + 5, soft) : []),
  ];
}

/** The last year alone where two have no room beside each other. */
function apart(years: SmallChart['years']): SmallChart['years'] {
  const [first, last] = [years[0], years.at(-1)];
  const isTight = first && last && last.x - first.x < 2 * textWidth('2000', SMALL) + BETWEEN_YEARS;
  return isTight ? years.slice(-1) : years;
}

const yearsOf = ({ years }: SmallChart, left: number, top: number, font: Plain): readonly Plain[] =>
  apart(years).map(({ year, x }, at, { length }) =>
    word(String(year), left + x, top, [at === 0 && length > 1 ? 'left' : 'right', 'top'], font),
  );

/** Lines at the values of the axis, at breaks, and the way of a benchmark. */
function rulesOf({ chart, left, top, head }: Panel, grid: SmallGrid, { palette }: Frame): readonly Plain[] {
  const [from, until] = [chart.years[0]?.x ?? 0, chart.years.at(-1)?.x ?? grid.width];
  const rule = (x0: number, y0: number, x1: number, y1: number, line: Plain): Plain => ({
    type: 'line',
    layer: 'below',
    xref: 'x',
    yref: 'y',
    x0: left + x0,
    y0: top + y0,
    x1: left + x1,
    y1: top + y1,
    line,
  });
  return [
    ...chart.ticks.map(({ y }) => rule(from, y, until, y, { color: palette.grid, width: 1 })),
    ...chart.rules.map((x) =>
      rule(x, head, x, grid.height - AROUND.bottom, { color: palette.inkSoft, width: 1, dash: 'dot' }),
    ),
    ...chart.wayPoints.slice(1).flatMap((to, at) => {
      const start = chart.wayPoints[at];
      return start ? [rule(start.x, start.y, to.x, to.y, { color: palette.ink, width: 1.25, dash: 'dash' })] : [];
    }),
  ];
}
