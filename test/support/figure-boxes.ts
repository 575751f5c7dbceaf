import type { Figure } from '#shared/charts/figure-parts';
import { textWidth } from '#shared/charts/text-width';

/** A text of a figure and where it stands, in CSS pixels from the top left corner. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Annotation {
  readonly text: string;
  readonly font: { readonly size: number; readonly weight?: number };
  readonly xref: string;
  readonly yref: string;
  readonly x: number;
  readonly y: number;
  readonly xanchor: 'left' | 'center' | 'right';
  readonly yanchor: 'top' | 'middle' | 'bottom';
  readonly xshift?: number;
  readonly yshift?: number;
}

/** Height of a line as a share of the size of the letters. */
const HIGH = 1.3;
const BEFORE = { left: 0, top: 0, center: 0.5, middle: 0.5, right: 1, bottom: 1 } as const;

/** The boxes of all annotations, without drawing them: letters are as wide as the font says. */
export function textBoxes({ layout, size }: Figure): readonly TextBox[] {
  const margin = layout.margin as { l: number; r: number; t: number; b: number };
  const plot = { width: size.width - margin.l - margin.r, height: size.height - margin.t - margin.b };
  const share = (axis: unknown, at: number): number => {
    const [from, to] = (axis as { range: [number, number] }).range;
    return (at - from) / (to - from);
  };
  return (layout.annotations as unknown as readonly Annotation[]).map((one) => {
    const lines = one.text.split('<br>');
    const weight = (one.font.weight ?? 400) >= 600 ? 'bold' : 'regular';
    const width = Math.max(...lines.map((line) => textWidth(line, one.font.size, weight)));
    const height = lines.length * one.font.size * HIGH;
    const across = one.xref === 'x' ? share(layout.xaxis, one.x) : one.x;
    const up = one.yref === 'y' ? share(layout.yaxis, one.y) : one.y;
    const left = margin.l + across * plot.width + (one.xshift ?? 0) - width * BEFORE[one.xanchor];
    const top = margin.t + (1 - up) * plot.height - (one.yshift ?? 0) - height * BEFORE[one.yanchor];
    return { text: one.text, left, right: left + width, top, bottom: top + height };
  });
}

/** Pairs of texts that stand on each other, and texts that stick out of the picture. */
export function clashesOf(figure: Figure): readonly string[] {
  const boxes = textBoxes(figure);
  const outside = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < -1 || right > figure.size.width + 1 || top < -1 || bottom > figure.size.height + 1,
  );
  return [
    ...outside.map(({ text }) => `outside: ${text}`),
    ...boxes.flatMap((one, at) =>
      boxes.slice(at + 1).flatMap((other) => {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        return across > 1 && down > 4 ? [`${one.text} | ${other.text}`] : [];
      }),
    ),
  ];
}
