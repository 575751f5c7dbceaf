import { joinedList } from '../../core/format.ts';
import { type Translator, translator } from '../../i18n/translator.ts';
import { logStatement } from '../canvas/scale.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { Drawn, FigureOptions, NavigationPoint, Plain, PlotlyTrace } from '../figure-parts.ts';
import { type Frame, type FrameNeeds, valueTop, yearLeft } from '../frame.ts';
import { sideLabels, sideRoom } from '../side-labels.ts';
import type { ChartData, ChartSeries } from '../spec.ts';
import { chartValueText, drawable, placeText, plotlyText, pointText } from '../text.ts';
import { beforeTraces } from '../traces-before.ts';
import { breakMarks } from './break-marks.ts';
import { labelColour, type Style, stylesOf } from './style.ts';

/** Up to this many series are named where they end; more get a legend. */
const NAMED_AT_ENDS = 6;
/** Share of the width that names at the ends may take; longer ones go into the legend, where none is cut. */
const MOST_SIDE = 0.3;
/** Lines of more points than this have smaller markers. */
const MANY_POINTS = 30;

/** What a kind draws with a line: beneath all lines, and before this one. */
export interface Company {
  readonly beneath: readonly PlotlyTrace[];
  readonly before: readonly PlotlyTrace[];
}
type CompanyOf = (series: ChartSeries, style: Style, data: ChartData) => Company;

export function lineNeeds(data: ChartData, { size, language }: FigureOptions): FrameNeeds {
  const { series } = data;
  const isLong = sideRoom(series.map(({ name }) => name)) > MOST_SIDE * size.width;
  // A legend names no series that stands alone.
  const isAtEnds = series.length === 1 || (series.length <= NAMED_AT_ENDS && !isLong);
  return {
    axes: 'vertical',
    names: isAtEnds ? 'ends' : 'legend',
    fromZero: false,
    edge: (span) => Math.max(0.15, span * 0.015),
    statements: logStatement(
      series.flatMap(({ y }) => y.flatMap((value) => drawable(value) ?? [])),
      data,
      translator(language),
    ),
  };
}

/** Lines with markers, named where they end. */
export const line: ChartKind = {
  needs: lineNeeds,
  draw: (data, options, frame) => drawLines(data, options, frame, () => ({ beneath: [], before: [] })),
};

/** The lines of all series, each in the company its kind gives it. */
export function drawLines(data: ChartData, { language }: FigureOptions, frame: Frame, companyOf: CompanyOf): Drawn {
  const t = translator(language);
  const styles = stylesOf(data, frame.palette);
  const isAnyQuiet = styles.some(({ isQuiet }) => isQuiet);
  const drawn = data.series.flatMap((series, at) => {
    const style = styles[at];
    if (!style) return [];
    const points = pointsOf(series, data, frame, t);
    const { beneath, before } = companyOf(series, style, data);
    // What is highlighted lies above what steps back.
    const above = isAnyQuiet && !style.isQuiet ? { zorder: 1 } : {};
    const own = [
      { ...lineTrace(series, points, style, data, t), ...above },
      ...beforeTraces(series, (x) => x, style.colour, data, t),
    ];
    return [{ name: series.name, style, points, beneath, lines: [...before, ...own] }];
  });
  const marks = breakMarks(data.series, frame, t);
  return {
    traces: [...drawn.flatMap(({ beneath }) => beneath), ...drawn.flatMap(({ lines }) => lines)],
    annotations: [...(frame.names === 'ends' ? endLabels(drawn, frame) : []), ...marks.annotations],
    layout: marks.layout,
    navigation: drawn.map(({ name, points }) => ({ name, points })),
  };
}

const pointsOf = (series: ChartSeries, data: ChartData, frame: Frame, t: Translator): readonly NavigationPoint[] =>
  series.x.flatMap((x, at) => {
    const y = drawable(series.y[at]);
    if (y === null) return [];
    return [
      {
        x,
        y,
        text: joinedList([pointText(series, x, y, data.unit, t), ...bandTexts(series, at, data.unit, t)], t.language),
        ...(data.across ? { at: placeText(x, data, t.language) } : {}),
        left: yearLeft(frame, x),
        top: valueTop(frame, y),
      },
    ];
  });

/** `80% 1,100 – 1,500`, for each band that has both bounds. */
const bandTexts = ({ bands }: ChartSeries, at: number, unit: ChartData['unit'], { language }: Translator) =>
  bands.flatMap(({ level, ...band }) => {
    const [lower, upper] = [drawable(band.lower[at]), drawable(band.upper[at])];
    if (lower === null || upper === null) return [];
    const share = chartValueText(level, { ...unit, percent: true }, language);
    return [`${share} ${chartValueText(lower, unit, language)} – ${chartValueText(upper, unit, language)}`];
  });

function lineTrace(
  series: ChartSeries,
  points: readonly NavigationPoint[],
  { colour, dash, symbol, isQuiet }: Style,
  data: ChartData,
  { language }: Translator,
): PlotlyTrace {
  const isBenchmark = series.role === 'benchmark';
  const texts = new Map(points.map(({ x, text }) => [x, text]));
  const path = brokenPath(series);
  return {
    type: 'scatter',
    name: plotlyText(series.name),
    mode: isBenchmark && points.length > 1 ? 'lines' : 'lines+markers',
    x: path.map(({ x }) => x),
    y: path.map(({ y }) => y),
    connectgaps: false,
    cliponaxis: false,
    line: { color: colour, width: isBenchmark || isQuiet ? 1.5 : 2.25, dash },
    marker: { symbol, size: series.x.length > MANY_POINTS ? 4 : 6, color: colour },
    hoverinfo: 'text',
    hovertext: path.map(
      ({ x }) => `${plotlyText(series.name)}<br>${placeText(x, data, language)}: ${plotlyText(texts.get(x) ?? '')}`,
    ),
  };
}

/** The points of a series, with a place without a value before each break, where the line stops. */
const brokenPath = ({ x, y, breaks = [] }: ChartSeries): readonly { readonly x: number; readonly y: number | null }[] =>
  x.flatMap((place, at) => {
    const before = x[at - 1];
    const starts = before !== undefined && breaks.some((one) => one > before && one <= place);
    const point = { x: place, y: drawable(y[at]) };
    return starts ? [{ x: (before + place) / 2, y: null }, point] : [point];
  });

interface Named {
  readonly name: string;
  readonly style: Style;
  readonly points: readonly NavigationPoint[];
}

const endLabels = (all: readonly Named[], frame: Frame): readonly Plain[] =>
  sideLabels(
    all.flatMap(({ name, style, points }) => {
      const last = points.at(-1);
      return last ? [{ text: name, colour: labelColour(style, frame.palette), top: last.top }] : [];
    }),
    frame,
    'right',
  );
