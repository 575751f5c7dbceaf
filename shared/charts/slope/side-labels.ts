import { lineHeight, lineMark, textMark, textWidth } from '../canvas/canvas.ts';
import type { Plain } from '../figure-parts.ts';
import type { Frame } from '../frame.ts';
import { charactersIn, LABEL, wrapText } from '../text.ts';
import { spread } from '../ticks.ts';

const BETWEEN = 2;
/** From the dot to its text, in CSS pixels. */
export const LEADER = 20;

/** Texts that stand in a column beside a plot, all of one height. */
export interface SideLabels {
  readonly width: number;
  /** Height of each. */
  readonly row: number;
  readonly lines: readonly (readonly string[])[];
}

/** Texts wrapped into `width` pixels: whole in a picture that `grows`, on screen a line each. */
export function sideLabels(texts: readonly string[], width: number, grows: boolean): SideLabels {
  const words = grows ? texts.flatMap((text) => text.split(/\s+/)) : [];
  const least = Math.max(0, ...words.map((word) => textWidth(word)));
  const longest = Math.max(0, ...texts.map((text) => textWidth(text)));
  const column = Math.ceil(Math.max(least, Math.min(width, longest))) + 1;
  const lines = texts.map((text) => wrapText(text, charactersIn(column, LABEL), grows ? Number.POSITIVE_INFINITY : 1));
  return {
    width: column,
    row: Math.max(1, ...lines.map((one) => one.length)) * lineHeight(LABEL) + BETWEEN,
    lines,
  };
}

export interface SideLook {
  readonly colour: string;
  readonly isStrong: boolean;
}

/** The texts as near to `tops` as they stand without touching, each with a line to its dot at `left`. */
export function placedSide(
  { lines, row }: SideLabels,
  tops: readonly number[],
  looks: readonly SideLook[],
  {
    left,
    anchor,
    low,
    high,
  }: { readonly left: number; readonly anchor: 'left' | 'right'; readonly low: number; readonly high: number },
  { palette }: Pick<Frame, 'palette'>,
): { readonly shapes: readonly Plain[]; readonly annotations: readonly Plain[] } {
  const middles = spread(tops, row, low + row / 2, high - row / 2);
  const away = anchor === 'left' ? 1 : -1;
  return {
    shapes: tops.map((top, at) =>
      lineMark(
        { left: left + away * 6, top },
        { left: left + away * (LEADER - 3), top: middles[at] ?? top },
        { colour: palette.grid },
      ),
    ),
    annotations: lines.map((texts, at) =>
      textMark(
        texts,
        { left: left + away * LEADER, top: middles[at] ?? 0 },
        { anchor, ...(looks[at] ?? { colour: palette.ink }) },
      ),
    ),
  };
}
