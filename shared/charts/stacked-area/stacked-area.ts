import { type Translator, translator } from '../../i18n/translator.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { Drawn, FigureOptions, NavigationSeries, PlotlyTrace } from '../figure-parts.ts';
import { type Frame, type FrameNeeds, frameOf, valueTop, yearLeft } from '../frame.ts';
import { valueScale } from '../frame-axes.ts';
import { breakMarks } from '../line/break-marks.ts';
import { labelColour, type Style, stylesOf } from '../line/style.ts';
import { withOpacity } from '../palette.ts';
import { coordinates, runsOf, widened, withGaps } from '../runs.ts';
import { sideCount, sideHeight, sideLabels, sideRoom } from '../side-labels.ts';
import type { ChartData } from '../spec.ts';
import { chartValueText, plotlyText } from '../text.ts';
import { type Stack, type StackedPart, stackOf } from './stack.ts';

/** Share of the width that names at the ends may take; longer ones go into a legend. */
const MOST_SIDE = 0.36;
const PERCENT = { label: { en: '%', fr: '%' }, percent: true } as const;

/** Parts of a whole upon each other, as values with a line of their total, or as shares. The largest of the last year is at the bottom. */
export const stackedArea: ChartKind = {
  needs(data, options) {
    const t = translator(options.language);
    const stack = stackOf(data, options.language);
    const texts = endTexts(stack, data, t).map(({ text }) => text);
    const room = sideRoom(texts);
    const isPercent = data.look?.stacking === 'percent';
    const needs: FrameNeeds = {
      axes: 'vertical',
      names: 'own',
      fromZero: true,
      edge: (span) => Math.max(0.15, span * 0.005),
      scale: valueScale(
        {
          ...data,
          ...(isPercent ? { unit: PERCENT } : {}),
          series: [{ name: '', role: 'observed', x: stack.years, y: isPercent ? [0, 100] : stack.sums, bands: [] }],
        },
        { axes: 'vertical', fromZero: true },
        options,
      ),
      statements: statementsOf(stack, data, t),
    };
    const r = Math.round(Math.min(room, MOST_SIDE * options.size.width));
    const beside = { ...needs, sides: { l: 56, r }, leastPlot: sideHeight(texts, r) };
    // A legend names no series that stands alone.
    const fits =
      data.series.length === 1 || (room <= r && texts.length <= sideCount(frameOf(beside, data, options).plot.height));
    if (fits) return beside;
    const total = isPercent || stack.parts.length < 2 ? [] : [t('charts.stack.total')];
    return { ...needs, names: 'legend', legend: [...stack.parts.map(({ series }) => series.name), ...total] };
  },
  draw: drawStack,
};

function statementsOf({ missing, negative }: Stack, { series }: ChartData, t: Translator): readonly string[] {
  const left = series.filter(({ role }) => role === 'benchmark').length;
  return [
    missing > 0 ? t('charts.stack.missing', { count: missing }) : '',
    negative > 0 ? t('charts.stack.negative', { count: negative }) : '',
    left > 0 ? t('charts.inTableOnly', { count: left }) : '',
  ].filter(Boolean);
}

interface EndText {
  readonly text: string;
  /** Place in the data; null: the total. */
  readonly index: number | null;
  readonly middle: number;
}

/** What stands beside the last place of each part, and of the total of values. */
function endTexts({ parts, years, sums, whole }: Stack, data: ChartData, t: Translator): readonly EndText[] {
  const isPercent = data.look?.stacking === 'percent';
  const ends = parts.flatMap(({ series, index, cells }): EndText[] => {
    const last = cells.findLast((cell) => cell !== null);
    if (!last) return [{ text: series.name, index, middle: 0 }];
    const value = isPercent
      ? chartValueText(last.share, PERCENT, t.language)
      : chartValueText(last.value, data.unit, t.language, 'compact');
    const when = last.x === years.at(-1) ? '' : ` (${last.x})`;
    return [{ text: `${series.name} ${value}${when}`, index, middle: (last.low + last.high) / 2 }];
  });
  const sum = sums.at(-1);
  if (isPercent || sum === undefined || whole.at(-1) !== true || parts.length < 2) return ends;
  const total = chartValueText(sum, data.unit, t.language, 'compact');
  return [...ends, { text: `${t('charts.stack.total')} ${total}`, index: null, middle: sum }];
}

function drawStack(data: ChartData, { language }: FigureOptions, frame: Frame): Drawn {
  const t = translator(language);
  const stack = stackOf(data, language);
  const styles = stylesOf(data, frame.palette);
  const isPercent = data.look?.stacking === 'percent';
  const drawn = stack.parts.flatMap((part) => {
    const style = styles[part.index];
    return style ? [{ part, style, texts: textsOf(part, data, t) }] : [];
  });
  const marks = breakMarks(data.series, frame, t);
  const labels = endTexts(stack, data, t).map(({ text, index, middle }) => {
    const style = index === null ? undefined : styles[index];
    const colour = style ? labelColour(style, frame.palette) : frame.palette.ink;
    return { text, colour, top: valueTop(frame, middle) };
  });
  const totals = isPercent || stack.parts.length < 2 ? null : totalOf(stack, data);
  return {
    traces: [
      ...drawn.map(({ part, style }) => band(part, stack, style, frame)),
      ...drawn.map(({ part, style, texts }) => edge(part, style, texts)),
      ...(totals ? [totalLine(totals, data, frame, t)] : []),
    ],
    annotations: [...(frame.names === 'legend' ? [] : sideLabels(labels, frame, 'right')), ...marks.annotations],
    layout: { ...marks.layout, ...legendFromTop(frame) },
    navigation: [
      ...drawn.map(({ part, texts }) => walkOf(part, texts, frame)),
      ...(totals
        ? [
            {
              name: t('charts.stack.total'),
              points: totals.x.flatMap((x, at) => {
                const y = totals.y[at];
                if (y == null) return [];
                const text = chartValueText(y, data.unit, language);
                return [{ x, y, text, left: yearLeft(frame, x), top: valueTop(frame, y) }];
              }),
            },
          ]
        : []),
    ],
  };
}

/** Entries in the order in which the parts lie upon each other. */
function legendFromTop({ names, layout: { legend } }: Frame): Drawn['layout'] {
  if (names !== 'legend' || !legend || typeof legend !== 'object') return {};
  return { legend: { ...legend, traceorder: 'traceorder' in legend ? 'reversed+grouped' : 'reversed' } };
}

/** Of years in which no part is missing. */
const totalOf = ({ years, sums, whole }: Stack, { series }: ChartData) => ({
  x: years,
  y: sums.map((sum, at) => (whole[at] ? sum : null)),
  breaks: [...new Set(series.flatMap(({ breaks = [] }) => breaks))],
});

const textsOf = ({ cells }: StackedPart, { unit, look }: ChartData, t: Translator): readonly string[] =>
  cells.map((cell) => {
    if (!cell) return '';
    const [value, share] = [
      chartValueText(cell.value, unit, t.language),
      chartValueText(cell.share, PERCENT, t.language),
    ];
    return t('charts.stack.value', look?.stacking === 'percent' ? { a: share, b: value } : { a: value, b: share });
  });

function band(part: StackedPart, { years }: Stack, { colour, isQuiet }: Style, { palette }: Frame): PlotlyTrace {
  const { series, cells } = part;
  const known = new Map(cells.flatMap((cell) => (cell ? [[cell.x, cell] as const] : [])));
  const shapes = runsOf({ x: years, y: cells.map((cell) => cell?.high ?? null), breaks: series.breaks ?? [] }).map(
    (run) => {
      const own = widened(run.flatMap(({ x }) => known.get(x) ?? []));
      const tops = own.map(({ x, high }) => ({ x, y: high }));
      return [...tops, ...[...own].reverse().map(({ x, low }) => ({ x, y: low }))];
    },
  );
  return {
    type: 'scatter',
    mode: 'lines',
    name: plotlyText(series.name),
    ...coordinates(shapes),
    fill: 'toself',
    fillcolor: withOpacity(colour, isQuiet ? 0.35 : 0.8),
    line: { width: 1, color: palette.background, simplify: false },
    hoverinfo: 'skip',
  };
}

/** What is hovered: a place at the top of the part in each year. */
const edge = ({ series, cells }: StackedPart, { colour }: Style, texts: readonly string[]): PlotlyTrace => ({
  type: 'scatter',
  mode: 'markers',
  x: cells.flatMap((cell) => (cell ? [cell.x] : [])),
  y: cells.flatMap((cell) => (cell ? [cell.high] : [])),
  marker: { size: 4, color: colour },
  cliponaxis: false,
  hoverinfo: 'text',
  hovertext: cells.flatMap((cell, at) =>
    cell ? [`${plotlyText(series.name)}<br>${cell.x}: ${plotlyText(texts[at] ?? '')}`] : [],
  ),
  showlegend: false,
});

function totalLine(totals: ReturnType<typeof totalOf>, data: ChartData, frame: Frame, t: Translator): PlotlyTrace {
  const name = t('charts.stack.total');
  const runs = runsOf(totals);
  return {
    type: 'scatter',
    mode: 'lines',
    name: plotlyText(name),
    ...coordinates(runs),
    line: { color: frame.palette.ink, width: 1.5 },
    cliponaxis: false,
    hoverinfo: 'text',
    hovertext: withGaps(runs).map((point) =>
      point ? `${name}<br>${point.x}: ${plotlyText(chartValueText(point.y, data.unit, t.language))}` : '',
    ),
    showlegend: frame.names === 'legend',
  };
}

const walkOf = ({ series, cells }: StackedPart, texts: readonly string[], frame: Frame): NavigationSeries => ({
  name: series.name,
  points: cells.flatMap((cell, at) =>
    cell
      ? [
          {
            x: cell.x,
            y: cell.value,
            text: texts[at] ?? '',
            left: yearLeft(frame, cell.x),
            top: valueTop(frame, cell.high),
          },
        ]
      : [],
  ),
});
