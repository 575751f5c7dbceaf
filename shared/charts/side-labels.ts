import type { Plain } from './figure-parts.ts';
import type { Frame } from './frame.ts';
import { LABEL, plotlyText, wrapText } from './text.ts';
import { textWidth } from './text-width.ts';
import { spread } from './ticks.ts';

/** Height of a line of text, and of what is left between two labels. */
const LEADING = LABEL * 1.3;
const BETWEEN = 4;
/** Between plot and label, and between label and the edge of the picture. */
const [INSIDE, OUTSIDE] = [4, 6];

/** How far a label may reach beyond the plot: below it stands the last year, above it that of a break. */
const BEYOND = 3;

/** Words beside the plot, in CSS pixels from the top of the figure. */
export interface SideLabel {
  readonly text: string;
  readonly colour: string;
  readonly top: number;
}

/** CSS pixels, with room for kerning. */
const widthOf = (text: string): number => textWidth(text, LABEL) * 1.02;

/** Pixels of the margin that the longest of `texts` takes in one line. */
export const sideRoom = (texts: readonly string[]): number =>
  Math.ceil(Math.max(0, ...texts.map(widthOf))) + INSIDE + OUTSIDE + 1;

/** How many labels of one line stand beside a plot so high. */
export const sideCount = (height: number): number => Math.max(1, Math.floor(height / (LABEL + BETWEEN)) + 1);

/** Pixels in which labels beside a plot stand uncut, in a margin so wide. */
export const sideHeight = (texts: readonly string[], width: number): number =>
  Math.ceil(
    texts.length *
      rowOf(texts.map((text) => wrapText(text, width - INSIDE - OUTSIDE, Number.POSITIVE_INFINITY, widthOf))),
  );

const rowOf = (texts: readonly (readonly string[])[]): number =>
  heightOf(Math.max(1, ...texts.map(({ length }) => length))) + BETWEEN;

const heightOf = (lines: number): number => (lines > 1 ? lines * LEADING : LABEL);

/** Labels beside the plot, moved apart where they would touch; in as many lines as all have room for. */
export function sideLabels(labels: readonly SideLabel[], frame: Frame, side: 'left' | 'right'): readonly Plain[] {
  const { margin, plot } = frame;
  const limit = (side === 'right' ? margin.r : margin.l) - INSIDE - OUTSIDE;
  const most = Math.max(1, Math.floor((plot.height / Math.max(1, labels.length) - BETWEEN) / LEADING + 1e-6));
  const texts = labels.map(({ text }) => wrapText(text, limit, most, widthOf));
  const tops = spread(
    labels.map(({ top }) => top),
    texts.map(({ length }) => heightOf(length)),
    BETWEEN,
    margin.t - BEYOND,
    margin.t + plot.height + BEYOND,
  );
  const x = side === 'right' ? 1 : 0;
  return labels.map(({ colour }, at) => ({
    text: (texts[at] ?? []).map(plotlyText).join('<br>'),
    font: { size: LABEL, color: colour },
    xref: 'paper',
    yref: 'paper',
    x,
    y: 1,
    xanchor: x === 1 ? 'left' : 'right',
    yanchor: 'middle',
    xshift: x === 1 ? INSIDE : -INSIDE,
    yshift: margin.t - (tops[at] ?? margin.t),
    align: x === 1 ? 'left' : 'right',
    showarrow: false,
  }));
}
