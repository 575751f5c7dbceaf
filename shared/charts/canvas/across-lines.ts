import type { Plain } from '../figure-parts.ts';
import type { Frame } from '../frame.ts';
import type { ChartPalette } from '../palette.ts';
import { roomIn, SMALL, widestOf, wrapText } from '../text.ts';
import { lineHeight, lineMark, textMark } from './canvas.ts';
import type { ValueLine } from './compared.ts';

/** Widest text of a line, in CSS pixels, and the lines of it on screen. */
const WIDEST = 170;
const MOST_LINES = 2;

interface Wrapped extends ValueLine {
  readonly texts: readonly string[];
}

const wrapped = (lines: readonly ValueLine[], width: number, grows: boolean): readonly Wrapped[] =>
  lines.map((line) => ({
    ...line,
    texts: wrapText(
      line.name,
      Math.min(WIDEST, width * 0.9),
      grows ? Number.POSITIVE_INFINITY : MOST_LINES,
      roomIn(SMALL),
    ),
  }));

/** Pixels that the texts of lines across take above a plot of such a width: a tier each. */
export const acrossLinesHeight = (lines: readonly ValueLine[], width: number, grows: boolean): number =>
  wrapped(lines, width, grows).reduce((height, { texts }) => height + texts.length * lineHeight(SMALL) + 2, 0);

/** Where lines and their texts stand, one text above the other from `start`, in CSS pixels of the plot; `left` places a value. */
function placed(
  lines: readonly ValueLine[],
  left: (value: number) => number,
  start: number,
  width: number,
  grows: boolean,
) {
  let top = start;
  // The lowest first: a line then meets no text of another that stands right of its own.
  const ordered = [...lines].sort((a, b) => a.value - b.value);
  return wrapped(ordered, width, grows).map((line) => {
    const at = left(line.value);
    const height = line.texts.length * lineHeight(SMALL);
    const room = widestOf(line.texts, SMALL);
    const toRight = at + 4 + room <= width;
    const spot = { left: toRight ? at + 4 : Math.max(room, at - 4), top: top + height / 2 };
    const from = { left: at, top };
    top += height + 2;
    return {
      line,
      from,
      text: ({ ink: colour, background: ground }: ChartPalette) =>
        textMark(line.texts, spot, { anchor: toRight ? 'left' : 'right', size: SMALL, colour, ground }),
    };
  });
}

/** The same above rows whose axes are values and rows: `top` is where each line starts, in CSS pixels of the plot. */
export const linesOverRows = (
  lines: readonly ValueLine[],
  left: (value: number) => number,
  { palette, plot }: Pick<Frame, 'palette' | 'plot'>,
  grows: boolean,
): readonly { readonly value: number; readonly top: number; readonly text: Plain }[] =>
  placed(lines, left, 0, plot.width, grows).map(({ line, from, text }) => ({
    value: line.value,
    top: from.top,
    text: text(palette),
  }));

/** Dashed lines through a plot at `left` of their values, from their texts, one above the other, down to `end`. */
export function acrossLines(
  lines: readonly ValueLine[],
  left: (value: number) => number,
  { start, end }: { readonly start: number; readonly end: number },
  { palette, plot }: Pick<Frame, 'palette' | 'plot'>,
  grows: boolean,
): { readonly shapes: readonly Plain[]; readonly annotations: readonly Plain[] } {
  const colour = palette.ink;
  const drawn = placed(lines, left, start, plot.width, grows);
  return {
    shapes: drawn.map(({ from }) =>
      lineMark(from, { left: from.left, top: end }, { colour, width: 1.25, dash: 'dash' }),
    ),
    annotations: drawn.map(({ text }) => text(palette)),
  };
}
