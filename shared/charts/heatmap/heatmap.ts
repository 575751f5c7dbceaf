import { type Translator, translator } from '../../i18n/translator.ts';
import type { ChartKind } from '../chart-kind.ts';
import { classOf } from '../classes.ts';
import type { Drawn, FigureOptions, Plain, PlotlyTrace } from '../figure-parts.ts';
import { type Frame, type FrameNeeds, frameOf, valueTop, yearLeft } from '../frame.ts';
import { yearsOf } from '../frame-axes.ts';
import { inColumns, legendLabels, legendSwatches, type MapLegend } from '../map/legend.ts';
import { MAP_PALETTES, rampOf } from '../palette.ts';
import { coordinates } from '../runs.ts';
import { sideCount, sideHeight, sideLabels, sideRoom } from '../side-labels.ts';
import type { ChartData } from '../spec.ts';
import { chartValueText, drawable, plotlyText, pointText } from '../text.ts';
import { type HeatRow, heatRows } from './rows.ts';
import { cellClassesOf, type FoundClasses, rangeText } from './value-classes.ts';

/** Rows a chart has where it does not say. */
const TOP = 30;
/** From the plot to the legend: room for the years. */
const BELOW = 34;
/** Least height of a row of a picture that grows. */
const ROW = 18;
/** Shares of the width that names and last values may take. */
const [MOST_LEFT, MOST_RIGHT] = [0.4, 0.25];

/** What is drawn of the data. */
interface Grid {
  readonly rows: readonly HeatRow[];
  readonly years: readonly number[];
  readonly classes: FoundClasses;
  readonly isAnyMissing: boolean;
  readonly names: readonly string[];
  /** Of each row, with its year where that is not the last of the chart. */
  readonly lasts: readonly string[];
}

/** Series as rows and years as columns, coloured by class; a place without a value is hollow and crossed. The last value of a row stands beside it. */
export const heatmap: ChartKind = {
  needs: (data, options) => needsOf(gridIn(data, options), data, options),
  draw: (data, options, frame) => drawGrid(gridIn(data, options), data, options, frame),
};

/** As many rows as have room on screen, those highlighted among them; all that are asked for in a picture that grows. */
function gridIn(data: ChartData, options: FigureOptions): Grid {
  const t = translator(options.language);
  const all = heatRows(data, options.language);
  const wanted = data.look?.top ?? TOP;
  const chosen = (top: number): Grid =>
    gridOf(
      all.filter((row, at) => at < top || row.isLit),
      data,
      t,
    );
  if (options.grows) return chosen(wanted);
  const provisional = chosen(wanted);
  const room = sideCount(frameOf(needsOf(provisional, data, options), data, options).plot.height);
  if (room >= provisional.rows.length && provisional.rows.length === all.length) return provisional;
  // One more line says how many have no row.
  return chosen(Math.max(1, Math.min(wanted, room - 2 - all.filter(({ isLit }) => isLit).length)));
}

function gridOf(rows: readonly HeatRow[], data: ChartData, t: Translator): Grid {
  const years = yearsOf({ ...data, series: rows.map(({ series }) => series) });
  const values = rows.flatMap(({ series }) => series.y.flatMap((value) => drawable(value) ?? []));
  return {
    rows,
    years,
    classes: cellClassesOf(values),
    isAnyMissing: values.length < rows.length * years.length,
    names: rows.map(({ series }) => series.name),
    lasts: rows.map(({ last }) => {
      if (!last) return '';
      const text = chartValueText(last.y, data.unit, t.language, 'compact');
      return last.x === years.at(-1) ? text : `${text} (${last.x})`;
    }),
  };
}

function needsOf(grid: Grid, data: ChartData, options: FigureOptions): FrameNeeds {
  const t = translator(options.language);
  const { width } = options.size;
  const { rows, names, lasts, classes } = grid;
  const sides = {
    l: Math.round(Math.min(MOST_LEFT * width, sideRoom(names))),
    r: Math.round(Math.min(MOST_RIGHT * width, sideRoom(lasts))),
  };
  const unseen = data.series.length - rows.length;
  return {
    axes: 'vertical',
    names: 'own',
    fromZero: false,
    edge: () => 0.5,
    scale: { range: [Math.max(1, rows.length) - 0.5, -0.5], ticks: [], texts: [] },
    sides,
    below: legendIn(grid, data, width - sides.l - sides.r, t).height,
    leastPlot: Math.max(ROW * rows.length, sideHeight(names, sides.l), sideHeight(lasts, sides.r)),
    statements: [
      classes.isQuantile ? t('charts.heatmap.quantiles') : '',
      unseen > 0 ? t('charts.inTableOnly', { count: unseen }) : '',
    ].filter(Boolean),
  };
}

function legendIn(
  { classes: { breaks }, isAnyMissing, rows }: Grid,
  data: ChartData,
  width: number,
  t: Translator,
): MapLegend {
  const entries = [
    ...(breaks.length > 0 ? [...breaks, null].map((_, at) => ({ text: rangeText(at, breaks, data.unit, t), at })) : []),
    ...(isAnyMissing && rows.length > 0 ? [{ text: t('charts.table.missing'), at: breaks.length + 1 }] : []),
  ];
  return inColumns(entries, width, BELOW);
}

interface Cell {
  readonly row: number;
  readonly x: number;
  readonly value: number | null;
  readonly text: string;
}

function drawGrid(grid: Grid, data: ChartData, { language, theme }: FigureOptions, frame: Frame): Drawn {
  const t = translator(language);
  const { palette } = frame;
  const { rows, years, classes } = grid;
  const missing = classes.breaks.length + 1;
  const colours = [...rampOf(MAP_PALETTES[theme][classes.scale], missing), palette.background];
  const legend = legendIn(grid, data, frame.plot.width, t);
  const look = { colours, noData: missing, border: { color: palette.inkSoft, width: 0.5 }, ink: palette.ink };
  const cells = rows.flatMap(({ series }, row) => cellsOf(series, row, years, data, t));
  const isAnyLit = rows.some(({ isLit }) => isLit);
  const labels = (texts: readonly string[], side: 'left' | 'right') =>
    sideLabels(
      rows.map(({ isLit }, at) => ({
        text: texts[at] ?? '',
        colour: isAnyLit && !isLit ? palette.inkSoft : palette.ink,
        top: valueTop(frame, at),
      })),
      frame,
      side,
    ).filter((_, at) => texts[at] !== '');
  return {
    traces: [
      ...colours.slice(0, missing).map((colour, at) =>
        squares(
          cells.filter(({ value }) => value !== null && classOf(value, classes) === at),
          colour,
          palette.background,
        ),
      ),
      crosses(
        cells.filter(({ value }) => value === null),
        palette.inkSoft,
      ),
      hovered(cells, grid, frame),
    ],
    annotations: [...labels(grid.names, 'left'), ...labels(grid.lasts, 'right'), ...legendLabels(legend, look)],
    layout: {
      shapes: [
        ...legendSwatches(legend, look),
        ...rows.flatMap(({ series }, row) => (series.breaks ?? []).flatMap((year) => rules(year, row, palette))),
      ],
    },
    navigation: rows.map(({ series }, row) => ({
      name: series.name,
      points: cells.flatMap(({ x, value, text, row: own }) =>
        own === row && value !== null
          ? [{ x, y: value, text, left: yearLeft(frame, x), top: valueTop(frame, row) }]
          : [],
      ),
    })),
  };
}

function cellsOf(
  series: HeatRow['series'],
  row: number,
  years: readonly number[],
  data: ChartData,
  t: Translator,
): readonly Cell[] {
  const at = new Map(series.x.map((x, place) => [x, drawable(series.y[place])]));
  return years.map((x) => {
    const value = at.get(x) ?? null;
    return {
      row,
      x,
      value,
      text: value === null ? t('charts.table.missing') : pointText(series, x, value, data.unit, t),
    };
  });
}

const squares = (cells: readonly Cell[], colour: string, between: string): PlotlyTrace => ({
  type: 'scatter',
  mode: 'lines',
  ...coordinates(
    cells.map(({ x, row }) => [
      { x: x - 0.5, y: row - 0.5 },
      { x: x + 0.5, y: row - 0.5 },
      { x: x + 0.5, y: row + 0.5 },
      { x: x - 0.5, y: row + 0.5 },
      { x: x - 0.5, y: row - 0.5 },
    ]),
  ),
  fill: 'toself',
  fillcolor: colour,
  line: { width: 1, color: between, simplify: false },
  hoverinfo: 'skip',
});

const crosses = (cells: readonly Cell[], colour: string): PlotlyTrace => ({
  type: 'scatter',
  mode: 'markers',
  x: cells.map(({ x }) => x),
  y: cells.map(({ row }) => row),
  marker: { symbol: 'x-thin', size: 5, line: { color: colour, width: 1 } },
  hoverinfo: 'skip',
});

/** Unseen marks of the size of a cell. */
const hovered = (cells: readonly Cell[], { rows, years }: Grid, { plot }: Frame): PlotlyTrace => ({
  type: 'scatter',
  mode: 'markers',
  x: cells.map(({ x }) => x),
  y: cells.map(({ row }) => row),
  marker: {
    symbol: 'square',
    opacity: 0,
    size: Math.max(4, Math.min(plot.height / Math.max(1, rows.length), plot.width / Math.max(1, years.length))),
  },
  hoverinfo: 'text',
  hovertext: cells.map(
    ({ row, x, text }) => `${plotlyText(rows[row]?.series.name ?? '')}<br>${x}: ${plotlyText(text)}`,
  ),
});

/** Values right of it do not compare with those left of it; seen on light and on dark cells. */
const rules = (year: number, row: number, { ink, background }: Frame['palette']): readonly Plain[] =>
  [
    { color: background, width: 5 },
    { color: ink, width: 2 },
  ].map((line) => ({
    type: 'line',
    xref: 'x',
    yref: 'y',
    x0: year - 0.5,
    x1: year - 0.5,
    y0: row - 0.5,
    y1: row + 0.5,
    line,
  }));
