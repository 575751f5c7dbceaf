import type { NavigationPoint, Plain, PlotlyTrace } from '../figure-parts.ts';
import type { Frame } from '../frame.ts';
import type { ChartPalette } from '../palette.ts';
import { LABEL, plotlyText } from '../text.ts';

/** A place in CSS pixels from the top left corner of the plot. */
export interface Spot {
  readonly left: number;
  readonly top: number;
}

export interface CanvasBox extends Spot {
  readonly width: number;
  readonly height: number;
}

/** Height of a line of text, in sizes of its letters. */
const LEADING = 1.3;
export const lineHeight = (font: number): number => font * LEADING;

/** Axes that count pixels of the plot from its top left corner and are not seen: a kind that draws its own has the places of all its marks. */
export const canvasAxes = ({ plot }: Pick<Frame, 'plot'>): Readonly<Record<string, Plain>> => ({
  xaxis: { visible: false, fixedrange: true, range: [0, plot.width] },
  yaxis: { visible: false, fixedrange: true, range: [plot.height, 0] },
  showlegend: false,
});

export interface TextLook {
  readonly anchor?: 'left' | 'center' | 'right';
  readonly size?: number;
  readonly colour: string;
  readonly isStrong?: boolean;
  /** Ground behind the text, where marks may lie beneath it. */
  readonly ground?: string;
}

/** Lines of text whose middle is `top`, left of, around or right of `left`. */
export const textMark = (
  lines: readonly string[],
  { left, top }: Spot,
  { anchor = 'left', size = LABEL, colour, isStrong = false, ground }: TextLook,
): Plain => ({
  text: lines.map(plotlyText).join('<br>'),
  font: { size, color: colour, ...(isStrong ? { weight: 600 } : {}) },
  xref: 'paper',
  yref: 'paper',
  x: 0,
  y: 1,
  xanchor: anchor,
  yanchor: 'middle',
  xshift: left,
  yshift: -top,
  align: anchor,
  showarrow: false,
  borderpad: 0,
  captureevents: false,
  ...(ground === undefined ? {} : { bgcolor: ground }),
});

export interface StrokeLook {
  readonly colour: string;
  readonly width?: number;
  readonly dash?: string;
}

export const lineMark = (from: Spot, to: Spot, { colour, width = 1, dash = 'solid' }: StrokeLook): Plain => ({
  type: 'line',
  xref: 'x',
  yref: 'y',
  x0: from.left,
  y0: from.top,
  x1: to.left,
  y1: to.top,
  layer: 'below',
  line: { color: colour, width, dash },
});

export interface Dot extends Spot {
  /** CSS pixels. */
  readonly radius: number;
  readonly colour: string;
  readonly isHollow?: boolean;
  readonly symbol?: string;
  /** Lines of text. */
  readonly hover: readonly string[];
  /** Code of the area it is of, for whoever clicks it. */
  readonly area?: string | undefined;
}

/** Dots in the order given, with a rim of the ground, so that neighbours are told apart. */
export const dotsTrace = (dots: readonly Dot[], { palette }: Pick<Frame, 'palette'>): PlotlyTrace => ({
  type: 'scatter',
  mode: 'markers',
  x: dots.map(({ left }) => left),
  y: dots.map(({ top }) => top),
  cliponaxis: false,
  customdata: dots.map(({ area }) => area ?? null),
  marker: {
    opacity: 1,
    symbol: dots.map(({ symbol }) => symbol ?? 'circle'),
    size: dots.map(({ radius }) => 2 * radius),
    color: dots.map(({ colour, isHollow }) => (isHollow ? palette.background : colour)),
    line: {
      width: dots.map(({ isHollow }) => (isHollow ? 2 : 0.75)),
      color: dots.map(({ colour, isHollow }) => (isHollow ? colour : palette.background)),
    },
  },
  hoverinfo: 'text',
  hovertext: dots.map(({ hover }) => hover.map(plotlyText).join('<br>')),
});

/** A place for the keyboard, from one of the plot. */
export const walkPoint = (
  point: Omit<NavigationPoint, 'left' | 'top'>,
  { left, top }: Spot,
  { margin }: Pick<Frame, 'margin'>,
): NavigationPoint => ({ ...point, left: margin.l + left, top: margin.t + top });

/** Of marks that stand back while others are highlighted: nearer to the ground, at a contrast of at least 3:1. */
export const standingBack = ({ inkSoft, background }: ChartPalette): string => blend(inkSoft, background, 0.3);

function blend(colour: string, into: string, share: number): string {
  const channel = (text: string, at: number) => Number.parseInt(text.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) => Math.round(channel(colour, at) * (1 - share) + channel(into, at) * share))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}
