import { translator } from '../i18n/translator.ts';
import type { FigureKind, FigureOptions, Plain, Trace, Walk } from './figure.ts';
import { legendOf } from './map-legend.ts';
import { PALETTES, type Palette } from './palette.ts';
import type { ChartData } from './spec.ts';
import { CHARACTER, plotlyText, SMALL, shorten, valueText, wrapText } from './text.ts';
import { niceTicks, yearTicks } from './ticks.ts';

export const FONT = '"Noto Sans", "Segoe UI", "Liberation Sans", Arial, sans-serif';
const TITLE = 16;
/** Bold letters are wider: as wide as those of a larger font. */
const BOLD_TITLE = TITLE * 1.12;
const FOOT_LEADING = SMALL + 4;
export const LABEL = 12;
const PERCENT = { label: { en: '%', fr: '%' }, percent: true } as const;
/** Around a map, which has no axes. */
const EDGE = 12;
/** Share of the height asked for that the plot of a picture which grows has at least. */
const LEAST_PLOT = 0.55;
/** Up to this many series are labelled where they end; more get a legend. */
const DIRECT_LABELS = 6;

export interface Drawn {
  readonly traces: readonly Trace[];
  readonly annotations: readonly Plain[];
  readonly layout: Readonly<Record<string, Plain>>;
  readonly walks: readonly Walk[];
}

/** The fixed part of a figure: margins, axes, title and foot, and the way from values to pixels. */
export interface Frame {
  readonly palette: Palette;
  readonly margin: { readonly l: number; readonly r: number; readonly t: number; readonly b: number };
  readonly plot: { readonly width: number; readonly height: number };
  /** Of the whole picture. */
  readonly height: number;
  /** Bars lie down: categories on y, values on x. */
  readonly lying: boolean;
  readonly direct: boolean;
  readonly range: { readonly value: readonly [number, number]; readonly year: readonly [number, number] };
  readonly years: readonly number[];
  readonly layout: Readonly<Record<string, Plain>>;
  readonly annotations: readonly Plain[];
}

export const charactersIn = (pixels: number, font: number): number =>
  Math.max(8, Math.floor(pixels / (font * CHARACTER)));

/** The name that stands at the end of a series, as short as the margin needs it. */
export const endLabel = (name: string, frame: Pick<Frame, 'margin'>): string =>
  shorten(name, charactersIn(frame.margin.r - 10, LABEL));

function valueExtent(kind: FigureKind, data: ChartData): [number, number] {
  let low = kind === 'bar' ? 0 : Number.POSITIVE_INFINITY;
  let high = kind === 'bar' ? 0 : Number.NEGATIVE_INFINITY;
  for (const series of data.series) {
    const before = series.before?.map(({ y }) => y) ?? [];
    for (const values of [series.y, before, ...series.bands.flatMap((band) => [band.lower, band.upper])]) {
      for (const value of values) {
        if (value === null || !Number.isFinite(value)) continue;
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
  }
  if (low > high) return [0, 1];
  // Zero belongs on the axis where it is near; an index around 100 keeps its shape.
  if (low > 0 && low < high * 0.6) low = 0;
  return [low, high];
}

export function frameOf(
  kind: FigureKind,
  data: ChartData,
  { language, theme, size, grows = false }: FigureOptions,
): Frame {
  const t = translator(language);
  const palette = PALETTES[theme];
  const years = [...new Set(data.series.flatMap((series) => series.x))].sort((a, b) => a - b);
  const lying = kind === 'bar' && years.length <= 1 && !data.across;
  const isMap = kind === 'map';
  const direct = lying || (kind !== 'bar' && !isMap && data.series.length <= DIRECT_LABELS);
  const longest = Math.max(0, ...data.series.map((series) => series.name.length)) * LABEL * CHARACTER;
  const legend = !direct && !isMap && data.series.length > 1;

  const [low, high] = valueExtent(kind, data);
  const ticks = niceTicks(low, high, Math.max(3, Math.min(7, Math.round(lying ? size.width / 110 : size.height / 70))));
  const tickText = ticks.map((tick) => valueText(tick, data.unit, language, 'compact'));
  const tickWidth = Math.max(...tickText.map((text) => text.length)) * SMALL * CHARACTER + 14;

  const most = (lines: number): number => (grows ? Number.POSITIVE_INFINITY : lines);
  const titleLines = wrapText(data.title, charactersIn(size.width - 24, BOLD_TITLE), most(3));
  const subtitleLines = wrapText(data.subtitle, charactersIn(size.width - 24, LABEL), most(2));
  const footWidth = charactersIn(size.width - 24, SMALL);
  const source = data.sources?.length ? data.sources.map(({ brief }) => brief).join('; ') : data.source;
  const footLines = [
    ...(source ? wrapText(t('charts.source', { source }), footWidth, most(3)) : []),
    ...(data.note ? wrapText(t('charts.note', { note: data.note }), footWidth, most(3)) : []),
  ];
  if (isMap)
    // What must be said of borders is never cut.
    for (const text of [t('charts.map.geometry'), t('charts.map.disclaimer')])
      footLines.push(...wrapText(text, footWidth, Number.POSITIVE_INFINITY));
  const head = titleLines.length * (TITLE + 5) + subtitleLines.length * (LABEL + 5);
  const below = isMap ? legendOf(data, size.width - 2 * EDGE, t).height : 30 + (data.across ? SMALL + 8 : 0);
  const margin = {
    l: isMap ? EDGE : Math.round(lying ? Math.min(size.width * 0.35, longest + 16) : tickWidth),
    r: isMap ? EDGE : Math.round(direct && !lying ? Math.min(size.width * 0.3, longest + 18) : lying ? 64 : 16),
    t: head + 18 + (legend ? 24 : 0),
    b: below + footLines.length * FOOT_LEADING + 10,
  };
  const height = grows
    ? Math.max(size.height, margin.t + margin.b + Math.round(size.height * LEAST_PLOT))
    : size.height;
  const plot = {
    width: Math.max(40, size.width - margin.l - margin.r),
    height: Math.max(40, height - margin.t - margin.b),
  };
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 1;
  const edge = kind === 'bar' ? 0.5 : Math.max(0.15, (last - first) * 0.015);
  const range = { value: [ticks[0] ?? 0, ticks.at(-1) ?? 1] as const, year: [first - edge, last + edge] as const };
  const yearTickValues = data.across ? niceTicks(0, 100, 6) : yearTicks(first, last, Math.floor(plot.width / 48));
  const acrossTitle = data.across
    ? {
        ticktext: yearTickValues.map((tick) => valueText(tick, PERCENT, language)),
        title: { text: plotlyText(data.across[language]), font: { size: SMALL, color: palette.inkSoft }, standoff: 6 },
      }
    : {};

  const axis = {
    fixedrange: true,
    zeroline: false,
    automargin: false,
    ticks: '',
    tickmode: 'array',
    tickfont: { size: SMALL, color: palette.inkSoft },
  };
  const valueAxis = {
    ...axis,
    range: [...range.value],
    tickvals: ticks,
    ticktext: tickText,
    gridcolor: palette.grid,
    showgrid: true,
  };
  const yearAxis = {
    ...axis,
    range: [...range.year],
    tickvals: yearTickValues,
    ticktext: yearTickValues.map(String),
    showgrid: false,
    linecolor: palette.inkSoft,
    showline: true,
    ...acrossTitle,
  };
  const line = (text: string, font: Plain, xshift: number, y: number, yshift: number): Plain => ({
    text,
    font,
    xref: 'paper',
    yref: 'paper',
    x: 0,
    y,
    xanchor: 'left',
    yanchor: 'top',
    xshift,
    yshift,
    align: 'left',
    showarrow: false,
    captureevents: false,
  });
  const left = 12 - margin.l;
  const annotations: Plain[] = [
    line(
      titleLines.map(plotlyText).join('<br>'),
      { size: TITLE, color: palette.ink, weight: 600 },
      left,
      1,
      margin.t - 8,
    ),
    line(
      subtitleLines.map(plotlyText).join('<br>'),
      { size: LABEL, color: palette.inkSoft },
      left,
      1,
      margin.t - 8 - titleLines.length * (TITLE + 5),
    ),
    line(footLines.map(plotlyText).join('<br>'), { size: SMALL, color: palette.inkSoft }, left, 0, -below),
  ].filter((_, index) => [titleLines, subtitleLines, footLines][index]?.length);
  return {
    palette,
    margin,
    plot,
    height,
    lying,
    direct,
    range,
    years,
    annotations,
    layout: {
      width: size.width,
      height,
      autosize: false,
      margin: { ...margin, pad: 0 },
      paper_bgcolor: palette.background,
      plot_bgcolor: palette.background,
      font: { family: FONT, size: LABEL, color: palette.ink },
      hovermode: 'closest',
      dragmode: false,
      hoverlabel: {
        bgcolor: palette.background,
        bordercolor: palette.inkSoft,
        font: { family: FONT, color: palette.ink, size: LABEL },
        align: 'left',
        namelength: 0,
      },
      showlegend: legend,
      legend: {
        orientation: 'h',
        x: 0,
        xanchor: 'left',
        y: 1,
        yanchor: 'bottom',
        font: { size: SMALL },
        itemclick: false,
        itemdoubleclick: false,
      },
      ...(isMap
        ? {}
        : {
            xaxis: lying ? valueAxis : yearAxis,
            yaxis: lying ? { ...axis, showgrid: false } : valueAxis,
          }),
    },
  };
}

/** Pixels from the left for a year, or from the top for a value, in a frame whose years run along x. */
export const yearLeft = (frame: Frame, year: number): number =>
  frame.margin.l + ((year - frame.range.year[0]) / (frame.range.year[1] - frame.range.year[0])) * frame.plot.width;
export const valueTop = (frame: Frame, value: number): number =>
  frame.margin.t +
  (1 - (value - frame.range.value[0]) / (frame.range.value[1] - frame.range.value[0])) * frame.plot.height;
/** Pixels from the left for a value where bars lie down. */
export const valueLeft = (frame: Frame, value: number): number =>
  frame.margin.l + ((value - frame.range.value[0]) / (frame.range.value[1] - frame.range.value[0])) * frame.plot.width;
