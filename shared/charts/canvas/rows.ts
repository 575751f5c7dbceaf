import { charactersIn, LABEL, wrapText } from '../text.ts';
import { lineHeight, textWidth } from './canvas.ts';

/** Share of the width that names have at most. */
const MOST = 0.38;
const BETWEEN = 3;

/** Names in a column left of rows of one height, all in CSS pixels. */
export interface NameColumn {
  readonly width: number;
  /** The least height of a row. */
  readonly row: number;
  linesOf(name: string): readonly string[];
}

/** A column for `names`: on screen a line each, shortened where it must be; whole in a picture that `grows`. */
export function nameColumn(names: readonly string[], width: number, grows: boolean): NameColumn {
  const words = grows ? names.flatMap((name) => name.split(/\s+/)) : [];
  const least = Math.max(0, ...words.map((word) => textWidth(word)));
  const longest = Math.max(0, ...names.map((name) => textWidth(name)));
  const column = Math.ceil(Math.max(least, Math.min(longest, width * MOST))) + 1;
  const linesOf = (name: string) => wrapText(name, charactersIn(column, LABEL), grows ? Number.POSITIVE_INFINITY : 1);
  const lines = Math.max(1, ...names.map((name) => linesOf(name).length));
  return { width: column, row: lines * lineHeight(LABEL) + BETWEEN, linesOf };
}

/** How many rows of a height have room; at least one. */
export const rowsThatFit = (height: number, row: number): number => Math.max(1, Math.floor(height / row));
