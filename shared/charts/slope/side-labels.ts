import { lineHeight, lineMark, textMark } from '../canvas/canvas.ts';
import type { Plain } from '../figure-parts.ts';
import type { Frame } from '../frame.ts';
import { LABEL, roomIn, widestOf, wrapText } from '../text.ts';

const BETWEEN = 2;
/** From the dot to its text, in CSS pixels. */
export const LEADER = 20;

/** Texts that stand in a column beside a plot. */
export interface SideLabels {
  readonly width: number;
  readonly heights: readonly number[];
  readonly lines: readonly (readonly string[])[];
}

/** Texts wrapped into `width` pixels: whole in a picture that `grows`, on screen a line each. */
export function slopeLabels(texts: readonly string[], width: number, grows: boolean): SideLabels {
  const words = grows ? texts.flatMap((text) => text.split(/\s+/)) : [];
  const least = widestOf(words, LABEL, 'bold');
  const longest = widestOf(texts, LABEL, 'bold');
  const column = Math.ceil(Math.max(least, Math.min(width, longest))) + 1;
  const lines = texts.map((text) =>
    wrapText(text, column, grows ? Number.POSITIVE_INFINITY : 1, roomIn(LABEL, 'bold')),
  );
  return { width: column, heights: lines.map((one) => Math.max(1, one.length) * lineHeight(LABEL) + BETWEEN), lines };
}

export interface SideLook {
  readonly colour: string;
  readonly isStrong: boolean;
}

/** The texts as near to `tops` as they stand without touching, each with a line to its dot at `left`. */
export function placedSide(
  { lines, heights }: SideLabels,
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
  const middles = apart(tops, heights, low, high);
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

/** Middles of boxes of `heights` in the order of `wanted`, as near to it as they stand apart between `low` and `high`. */
function apart(wanted: readonly number[], heights: readonly number[], low: number, high: number): readonly number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const middles = [...wanted];
  const half = (at: number) => (heights[at] ?? 0) / 2;
  let floor = low;
  for (const at of order) {
    middles[at] = Math.max(middles[at] ?? 0, floor + half(at));
    floor = (middles[at] ?? 0) + half(at);
  }
  let ceiling = high;
  for (const at of order.reverse()) {
    middles[at] = Math.min(middles[at] ?? 0, ceiling - half(at));
    ceiling = (middles[at] ?? 0) - half(at);
  }
  return middles;
}
