import { LABEL, roomIn, widestOf, wrapText } from '../text.ts';
import { lineHeight } from './canvas.ts';

/** Share of the width that names have at most. */
const MOST = 0.38;
const BETWEEN = 3;

/** Names in a column left of rows of one height, all in CSS pixels. */
export interface NameColumn {
  readonly width: number;
  /** The least height of a row. */
  readonly row: number;
  linesOf(name: string): readonly string[];
  /** The least height of the row of a name. */
  heightOf(name: string): number;
}

/** A column for `names`, any of which may be bold: on screen a line each, shortened where it must be; whole in a picture that `grows`. */
export function nameColumn(names: readonly string[], width: number, grows: boolean): NameColumn {
  const words = grows ? names.flatMap((name) => name.split(/\s+/)) : [];
  const least = widestOf(words, LABEL, 'bold');
  const longest = widestOf(names, LABEL, 'bold');
  const column = Math.ceil(Math.max(least, Math.min(longest, width * MOST))) + 1;
  const linesOf = (name: string) => wrapText(name, column, grows ? Number.POSITIVE_INFINITY : 1, roomIn(LABEL, 'bold'));
  const heightOf = (name: string) => Math.max(1, linesOf(name).length) * lineHeight(LABEL) + BETWEEN;
  return { width: column, row: Math.max(heightOf(''), ...names.map(heightOf)), linesOf, heightOf };
}

/** How many rows of a height have room; at least one. */
export const rowsThatFit = (height: number, row: number): number => Math.max(1, Math.floor(height / row));

/** Rows below each other, in CSS pixels. */
export interface StackedRows {
  readonly middles: readonly number[];
  /** Of the lowest row. */
  readonly least: number;
  readonly end: number;
}

/** Rows of at least `heights` from `top`, made taller by what `room` leaves, each up to `tallest`. */
export function stackedRows(heights: readonly number[], top: number, room: number, tallest: number): StackedRows {
  const free = Math.max(0, room - heights.reduce((sum, one) => sum + one, 0)) / Math.max(1, heights.length);
  const all = heights.map((one) => Math.max(one, Math.min(tallest, one + free)));
  let end = top;
  const middles = all.map((one) => {
    end += one;
    return end - one / 2;
  });
  return { middles, least: Math.min(tallest, ...all), end };
}
