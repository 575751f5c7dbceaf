import type { FigureOptions, FigureSize, Plain } from './figure-parts.ts';
import { type AxisScale, rowAxis, valueAxis, valueScale, yearAxis, yearScale } from './frame-axes.ts';
import { legendAbove, NO_LEGEND } from './frame-legend.ts';
import { frameText } from './frame-text.ts';
import { type ChartPalette, PALETTES } from './palette.ts';
import type { ChartData } from './spec.ts';
import { LABEL, SMALL, widestOf } from './text.ts';

/** All of these make letters equally wide (`letter-widths.ts`), so a figure is the same on every computer. */
export const FONT = 'Arimo, Arial, "Liberation Sans", Helvetica, sans-serif';
/** Around a chart without axes. */
export const EDGE = 12;
/** Shares of its height, and of the height asked for, that the plot of a picture which grows has at least. */
const [LEAST_PLOT, LEAST_OF_ASKED] = [0.5, 0.55];

/** What a kind of chart needs around its plot. */
export interface FrameNeeds {
  /** Years along x and values up; values along x and a row for each series; or none. */
  readonly axes: 'vertical' | 'horizontal' | 'none';
  /** Where series are named: where they end, at their row, in a legend above the plot, or by the kind itself. */
  readonly names: 'ends' | 'rows' | 'legend' | 'own';
  /** The entries of the legend; absent: a name for each series. */
  readonly legend?: readonly string[];
  /** Values are lengths, which start at zero. */
  readonly fromZero: boolean;
  /** Room before the first and after the last of so many years, in years. */
  readonly edge: (span: number) => number;
  /** Pixels between plot and foot that the kind fills itself; absent: room for an axis. */
  readonly below?: number;
  /** The axis of values; absent: from the values of all series. */
  readonly scale?: AxisScale;
  /** Pixels left and right of the plot; absent: from what stands there. */
  readonly sides?: Pick<Margin, 'l' | 'r'>;
  /** Pixels that the plot of a picture which grows has at least. */
  readonly leastPlot?: number;
  /** Lines of the foot that are never cut. */
  readonly statements?: readonly string[];
}

interface Margin {
  readonly l: number;
  readonly r: number;
  readonly t: number;
  readonly b: number;
}

/** The fixed part of a figure: margins, axes, title and foot, and the way from values to pixels. */
export interface Frame {
  readonly palette: ChartPalette;
  readonly margin: Margin;
  readonly plot: { readonly width: number; readonly height: number };
  /** Of the whole picture. */
  readonly height: number;
  readonly names: FrameNeeds['names'];
  readonly range: { readonly value: readonly [number, number]; readonly year: readonly [number, number] };
  /** Whether equal distances along the axis of values are equal ratios. */
  readonly isLog: boolean;
  readonly layout: Readonly<Record<string, Plain>>;
  readonly annotations: readonly Plain[];
}

/** The frame of a chart from what its kind needs; the same for all kinds. */
export function frameOf(needs: FrameNeeds, data: ChartData, options: FigureOptions): Frame {
  const { language, theme, size, grows = false } = options;
  const palette = PALETTES[theme];
  const values = needs.scale ?? valueScale(data, needs, options);
  const text = frameText(data, options, needs.statements ?? []);
  const below = needs.below ?? 30 + (data.across ? SMALL + 8 : 0);
  const side = needs.sides ?? sides(needs, data, values, size.width);
  const names = needs.legend ?? data.series.map(({ name }) => name);
  // What title and foot leave to legend and plot.
  const foot = text.foot > 0 ? text.foot + 10 : 0;
  const room = size.height - (text.head + 18) - (below + foot);
  const legend =
    needs.names === 'legend' && names.length > 1
      ? legendAbove(names, size.width - side.l - side.r, room, grows)
      : NO_LEGEND;
  const margin = {
    ...side,
    t: text.head + 18 + legend.height,
    b: below + foot,
  };
  const height = grows
    ? Math.max(
        size.height,
        margin.t + margin.b + Math.max(needs.leastPlot ?? 0, Math.round(size.height * LEAST_OF_ASKED)),
        Math.ceil((margin.t + margin.b) / (1 - LEAST_PLOT)),
      )
    : size.height;
  const plot = {
    width: Math.max(40, size.width - margin.l - margin.r),
    height: Math.max(40, height - margin.t - margin.b),
  };
  const years = yearScale(needs.edge, data, plot.width, language);
  const axes = {
    none: {},
    vertical: { xaxis: yearAxis(years, data.across?.[language], palette), yaxis: valueAxis(values, palette) },
    horizontal: { xaxis: valueAxis(values, palette), yaxis: rowAxis(palette) },
  }[needs.axes];
  return {
    palette,
    margin,
    plot,
    height,
    names: needs.names,
    range: { value: values.range, year: years.range },
    isLog: values.isLog ?? false,
    annotations: text.annotations(margin, below, palette),
    layout: { ...layoutOf({ width: size.width, height }, margin, palette), ...legend.layout, ...axes },
  };
}

/** Left and right margins: room for names and for the values of the axis. */
function sides(
  { axes, names }: FrameNeeds,
  data: ChartData,
  values: AxisScale,
  width: number,
): Pick<Margin, 'l' | 'r'> {
  if (axes === 'none') return { l: EDGE, r: EDGE };
  const longest = widestOf(data.series.map(({ name }) => name));
  if (axes === 'horizontal') return { l: Math.round(Math.min(width * 0.35, longest + 16)), r: 64 };
  const ticks = widestOf(values.texts, SMALL) + 14;
  if (names !== 'ends') return { l: Math.round(ticks), r: 16 };
  // Lines break between words: no word is cut that half the picture has room for.
  const word = widestOf(data.series.flatMap(({ name }) => name.split(/\s+/)));
  const right = Math.max(Math.min(width * 0.3, longest + 18), Math.min(width * 0.5, word + 12));
  return { l: Math.round(ticks), r: Math.round(right) };
}

const layoutOf = (size: FigureSize, margin: Margin, palette: ChartPalette) => ({
  width: size.width,
  height: size.height,
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
});

/** Pixels from the left for a year, or from the top for a value, in a frame whose years run along x. */
export const yearLeft = (frame: Frame, year: number): number =>
  frame.margin.l + ((year - frame.range.year[0]) / (frame.range.year[1] - frame.range.year[0])) * frame.plot.width;
export const valueTop = (frame: Frame, value: number): number =>
  frame.margin.t + (1 - valueShare(frame, value)) * frame.plot.height;
/** Pixels from the left for a value where values run along x. */
export const valueLeft = (frame: Frame, value: number): number =>
  frame.margin.l + valueShare(frame, value) * frame.plot.width;

function valueShare({ range, isLog }: Frame, value: number): number {
  const place = (one: number) => (isLog ? Math.log10(one) : one);
  const [low, high] = range.value;
  return (place(value) - place(low)) / (place(high) - place(low));
}
