import { type Dot, type Spot, textMark, textWidth } from '../canvas/canvas.ts';
import type { Frame } from '../frame.ts';
import { CHARACTER, LABEL, shorten } from '../text.ts';

/** CSS pixels. */
export const RADIUS = 5;
export const KEY = 20;

/** Which dot is of which year. */
export function dumbbellKey([first, last]: readonly [number, number], target: string | null, { palette, plot }: Frame) {
  const colour = palette.series[0] ?? palette.ink;
  const entries = [
    ...(first === last ? [] : [{ text: String(first), isHollow: true }]),
    { text: String(last), isHollow: false },
    ...(target === null || plot.width < 360
      ? []
      : [
          {
            text: shorten(target, Math.floor((plot.width - 170) / (LABEL * CHARACTER))),
            isHollow: false,
            symbol: 'diamond',
            colour: palette.ink,
          },
        ]),
  ];
  let next = RADIUS + 1;
  const placed = entries.map((entry) => {
    const spot: Spot = { left: next, top: KEY / 2 - 2 };
    next += RADIUS + 6 + textWidth(entry.text) + 16;
    return { ...entry, spot };
  });
  return {
    dots: placed.map(({ spot, text, ...look }): Dot => ({ colour, ...look, ...spot, radius: RADIUS, hover: [text] })),
    annotations: placed.map(({ spot, text }) =>
      textMark([text], { ...spot, left: spot.left + RADIUS + 5 }, { colour: palette.inkSoft }),
    ),
  };
}
