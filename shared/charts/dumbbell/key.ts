import { type Dot, textMark } from '../canvas/canvas.ts';
import type { ValueLine } from '../canvas/compared.ts';
import type { Frame } from '../frame.ts';
import { widestOf, wrapText } from '../text.ts';

/** CSS pixels. */
export const RADIUS = 5;
const LINE = 17;
const BETWEEN = 16;

interface KeyEntry {
  readonly lines: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly symbol: 'hollow' | 'full' | 'diamond';
}

/** Which dot is of which year, and what the diamonds are: entries side by side while there is room in `width` pixels. */
export function dumbbellKey(
  [first, last]: readonly [number, number],
  targets: readonly (ValueLine | null)[],
  width: number,
) {
  const names = [...new Set(targets.flatMap((one) => one?.name ?? []))].join('; ');
  const room = width - 2 * RADIUS - 8;
  const entries = [
    ...(first === last ? [] : [{ text: String(first), symbol: 'hollow' as const }]),
    { text: String(last), symbol: 'full' as const },
    ...(names === '' ? [] : [{ text: names, symbol: 'diamond' as const }]),
  ];
  let [left, top] = [RADIUS + 1, LINE / 2];
  let height = LINE;
  const placed = entries.map(({ text, symbol }): KeyEntry => {
    const lines = wrapText(text, room, Number.POSITIVE_INFINITY);
    const wide = 2 * RADIUS + 6 + widestOf(lines);
    if (left > RADIUS + 1 && left + wide > width) [left, top] = [RADIUS + 1, height + LINE / 2];
    const entry = { lines, left, top, symbol };
    height = Math.max(height, top + (lines.length - 0.5) * LINE);
    left += wide + BETWEEN;
    return entry;
  });
  return {
    height: height + 4,
    marks({ palette }: Pick<Frame, 'palette'>) {
      const colour = palette.series[0] ?? palette.ink;
      return {
        dots: placed.map(
          ({ lines, left: x, top: y, symbol }): Dot => ({
            left: x,
            top: y,
            radius: RADIUS,
            colour: symbol === 'diamond' ? palette.ink : colour,
            isHollow: symbol === 'hollow',
            symbol: symbol === 'diamond' ? 'diamond' : 'circle',
            hover: [lines.join(' ')],
          }),
        ),
        annotations: placed.map(({ lines, left: x, top: y }) =>
          textMark(
            lines,
            { left: x + RADIUS + 5, top: y + ((lines.length - 1) * LINE) / 2 },
            { colour: palette.inkSoft },
          ),
        ),
      };
    },
  };
}
