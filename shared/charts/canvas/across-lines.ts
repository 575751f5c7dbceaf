import type { Plain } from '../figure-parts.ts';
import type { Frame } from '../frame.ts';
import { charactersIn, SMALL, wrapText } from '../text.ts';
import { lineHeight, lineMark, roomFor, textMark } from './canvas.ts';
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
      charactersIn(Math.min(WIDEST, width * 0.9), SMALL),
      grows ? Number.POSITIVE_INFINITY : MOST_LINES,
    ),
  }));

/** Pixels that the texts of lines across take above a plot of such a width: a tier each. */
export const acrossLinesHeight = (lines: readonly ValueLine[], width: number, grows: boolean): number =>
  wrapped(lines, width, grows).reduce((height, { texts }) => height + texts.length * lineHeight(SMALL) + 2, 0);

/** Dashed lines through a plot at `left` of their values, from their texts, one above the other, down to `end`. */
export function acrossLines(
  lines: readonly ValueLine[],
  left: (value: number) => number,
  { start, end }: { readonly start: number; readonly end: number },
  { palette, plot }: Pick<Frame, 'palette' | 'plot'>,
  grows: boolean,
): { readonly shapes: readonly Plain[]; readonly annotations: readonly Plain[] } {
  const colour = palette.ink;
  let top = start;
  const drawn = wrapped(lines, plot.width, grows).map((line) => {
    const x = left(line.value);
    const height = line.texts.length * lineHeight(SMALL);
    const width = Math.max(0, ...line.texts.map((text) => roomFor(text, SMALL)));
    const toRight = x + 4 + width <= plot.width;
    const middle = { left: toRight ? x + 4 : Math.max(width, x - 4), top: top + height / 2 };
    const from = { left: x, top };
    top += height + 2;
    return {
      shape: lineMark(from, { left: x, top: end }, { colour, width: 1.25, dash: 'dash' }),
      text: textMark(line.texts, middle, { anchor: toRight ? 'left' : 'right', size: SMALL, colour }),
    };
  });
  return { shapes: drawn.map(({ shape }) => shape), annotations: drawn.map(({ text }) => text) };
}
