import { type Translator, translator } from '../../i18n/translator.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { Drawn, FigureOptions, NavigationPoint, PlotlyTrace } from '../figure-parts.ts';
import { type Frame, type FrameNeeds, frameOf, valueTop, yearLeft } from '../frame.ts';
import { breakMarks } from '../line/break-marks.ts';
import { labelColour, type Style, stylesOf } from '../line/style.ts';
import { coordinates, runsOf, withGaps } from '../runs.ts';
import { sideCount, sideHeight, sideLabels, sideRoom } from '../side-labels.ts';
import type { ChartData } from '../spec.ts';
import { chartValueText, plotlyText } from '../text.ts';
import { type RankedSeries, ranksByYear, type YearlyRanks } from './ranks.ts';

/** Series a chart of ranks shows where it does not say. */
const TOP = 12;
/** Narrower pictures have names on the right alone. */
const NAMES_LEFT = 640;
/** How far lines may fall below the last one shown, as a share of how many there are. */
const BELOW = 0.5;
/** Shares of the width that names may take. */
const [MOST_LEFT, MOST_RIGHT] = [0.3, 0.42];

interface Shown {
  readonly ranking: YearlyRanks;
  readonly lines: readonly RankedSeries[];
  /** The lowest rank on the axis. */
  readonly lowest: number;
}

/** Ranks by year, 1 at the top, with rank, name and value at both ends; equal values share a rank. */
export const bump: ChartKind = {
  needs: (data, options) => needsOf(shownIn(data, options), data, options),
  draw: (data, options, frame) => drawRanks(shownIn(data, options), data, options, frame),
};

/** The first of the year that decides and what is highlighted: as many as have room on screen, all in a picture that grows. */
function shownIn(data: ChartData, options: FigureOptions): Shown {
  const ranking = ranksByYear(data);
  const highlight = new Set(data.look?.highlight);
  const isLit = ({ series: { area, dims } }: RankedSeries) => highlight.has(area ?? '') || highlight.has(dims ?? '');
  const wanted = data.look?.top ?? TOP;
  const chosen = (top: number): Shown => {
    const lines = ranking.all.filter((one, at) => at < top || isLit(one));
    const place = ranking.years.indexOf(ranking.year);
    const ranks = lines.flatMap(({ places }) => places.flatMap((one) => one?.rank ?? []));
    const now = lines.flatMap(({ places }) => places[place]?.rank ?? []);
    const floor = Math.max(...now, Math.round(lines.length * (1 + BELOW)));
    return { ranking, lines, lowest: Math.max(1, Math.min(floor, Math.max(1, ...ranks))) };
  };
  if (options.grows) return chosen(wanted);
  const room = sideCount(frameOf(needsOf(chosen(0), data, options), data, options).plot.height);
  return chosen(Math.max(1, Math.min(wanted, room - ranking.all.filter(isLit).length)));
}

const isDeep = (lowest: number, rank: number | undefined): boolean => rank !== undefined && rank > lowest;

function needsOf(shown: Shown, data: ChartData, options: FigureOptions): FrameNeeds {
  const { ranking, lines, lowest } = shown;
  const t = translator(options.language);
  const { width } = options.size;
  const textsOf = (side: Side) => endsOf(shown, data, t, side, width).map(({ text }) => text);
  const [left, right] = [textsOf('left'), textsOf('right')];
  const sides = {
    l: Math.round(Math.min(MOST_LEFT * width, sideRoom(left))),
    r: Math.round(Math.min(MOST_RIGHT * width, sideRoom(right))),
  };
  const deep = lines.flatMap(({ places }) => places).filter((place) => isDeep(lowest, place?.rank)).length;
  const unseen = data.series.length - lines.length;
  return {
    axes: 'vertical',
    names: 'own',
    fromZero: false,
    edge: (span) => Math.max(0.2, span * 0.015),
    scale: { range: [lowest + 0.6, 0.4], ticks: [], texts: [] },
    sides,
    leastPlot: Math.max(sideHeight(left, sides.l), sideHeight(right, sides.r)),
    statements: [
      t('charts.bump.about', { count: ranking.all.length }),
      unseen > 0 ? t('charts.inTableOnly', { count: unseen }) : '',
      deep > 0 ? t('charts.bump.deep', { count: deep, rank: lowest }) : '',
    ].filter(Boolean),
  };
}

type Side = 'left' | 'right';

/** An end of a line and what stands beside it. */
interface End {
  readonly at: number;
  readonly rank: number;
  readonly text: string;
}

/** What stands on the left of each line that is drawn from the first year on, and on the right of every line. */
function endsOf(
  { lines, lowest, ranking }: Shown,
  data: ChartData,
  t: Translator,
  side: Side,
  width: number,
): readonly End[] {
  return lines.flatMap(({ series, places }, at): End[] => {
    const end = side === 'left' ? places[0] : places.findLast((place) => place !== null);
    if (!end) return side === 'left' ? [] : [{ at, rank: lowest, text: series.name }];
    if (side === 'left' && isDeep(lowest, end.rank)) return [];
    const value = chartValueText(end.value, data.unit, t.language, 'compact');
    const when = side === 'left' || end.x === ranking.years.at(-1) ? '' : ` (${end.x})`;
    const isShort = side === 'left' && width < NAMES_LEFT;
    return [{ at, rank: end.rank, text: isShort ? String(end.rank) : `${end.rank} ${series.name} ${value}${when}` }];
  });
}

function drawRanks(shown: Shown, data: ChartData, { language, size }: FigureOptions, frame: Frame): Drawn {
  const { ranking, lines, lowest } = shown;
  const t = translator(language);
  const styles = stylesOf({ ...data, series: lines.map(({ series }) => series) }, frame.palette);
  const drawn = lines.flatMap((one, at) => {
    const style = styles[at];
    return style ? [{ one, style, points: pointsOf(one, lowest, data, frame, t) }] : [];
  });
  const labels = (side: Side) =>
    sideLabels(
      endsOf(shown, data, t, side, size.width).map(({ at, rank, text }) => {
        const style = styles[at];
        const colour = style ? labelColour(style, frame.palette) : frame.palette.ink;
        return { text, colour, top: valueTop(frame, Math.min(rank, lowest)) };
      }),
      frame,
      side,
    );
  const marks = breakMarks(
    lines.map(({ series }) => series),
    frame,
    t,
  );
  return {
    traces: [...drawn]
      .sort((a, b) => Number(b.style.isQuiet) - Number(a.style.isQuiet))
      .map(({ one, style, points }) => rankTrace(one, lowest, style, points, ranking.years)),
    annotations: [...labels('left'), ...labels('right'), ...marks.annotations],
    layout: { ...marks.layout, showlegend: false },
    navigation: drawn.map(({ one, points }) => ({ name: one.series.name, points })),
  };
}

const pointsOf = (
  { places }: RankedSeries,
  lowest: number,
  { unit }: ChartData,
  frame: Frame,
  t: Translator,
): readonly NavigationPoint[] =>
  places.flatMap((place) => {
    if (!place || isDeep(lowest, place.rank)) return [];
    const { x, value, rank, of } = place;
    const text = t('charts.bump.rank', { rank, count: of, value: chartValueText(value, unit, t.language) });
    return [{ x, y: value, text, left: yearLeft(frame, x), top: valueTop(frame, rank) }];
  });

function rankTrace(
  { series, places }: RankedSeries,
  lowest: number,
  { colour, dash, symbol, isQuiet }: Style,
  points: readonly NavigationPoint[],
  years: readonly number[],
): PlotlyTrace {
  const texts = new Map(points.map(({ x, text }) => [x, text]));
  const runs = runsOf({
    x: years,
    y: places.map((place) => (place && !isDeep(lowest, place.rank) ? place.rank : null)),
    breaks: series.breaks ?? [],
  });
  return {
    type: 'scatter',
    name: plotlyText(series.name),
    mode: 'lines+markers',
    ...coordinates(runs),
    connectgaps: false,
    cliponaxis: false,
    line: { color: colour, width: isQuiet ? 1.5 : 3, dash },
    marker: { symbol, size: isQuiet ? 5 : 8, color: colour },
    hoverinfo: 'text',
    hovertext: withGaps(runs).map((point) =>
      point ? `${plotlyText(series.name)}<br>${point.x}: ${plotlyText(texts.get(point.x) ?? '')}` : '',
    ),
  };
}
