import type { Figure } from '#shared/charts/figure-parts';
import { textWidth } from '#shared/charts/text-width';

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
  readonly x: number;
  readonly y: number;
  readonly xshift?: number;
  readonly yshift?: number;
  readonly xanchor?: string;
  readonly yanchor?: string;
}

/** Where the texts of a figure stand that are placed by pixels of its paper, in CSS pixels from the top left corner. */
export function textBoxes(figure: Figure): readonly TextBox[] {
  const { width, height } = figure.size;
  const margin = figure.layout.margin as {
    readonly l: number;
    readonly r: number;
    readonly t: number;
    readonly b: number;
  };
  return (figure.layout.annotations as unknown as readonly Annotation[]).map((one) => {
    const lines = one.text.split('<br>').map((line) => line.replace(/&(amp|lt|gt);/g, '+'));
    const [w, h] = [
      Math.max(
        ...lines.map((line) => textWidth(line, one.font.size, (one.font.weight ?? 400) >= 600 ? 'bold' : 'regular')),
      ),
      lines.length * one.font.size * 1.3,
    ];
    const x = margin.l + one.x * (width - margin.l - margin.r) + (one.xshift ?? 0);
    const y = margin.t + (1 - one.y) * (height - margin.t - margin.b) - (one.yshift ?? 0);
    const left = x - ({ left: 0, right: w }[one.xanchor ?? 'center'] ?? w / 2);
    const top = y - ({ top: 0, bottom: h }[one.yanchor ?? 'middle'] ?? h / 2);
    return { text: lines.join(' '), left, right: left + w, top, bottom: top + h };
  });
}

/** Texts that stand on one another, and texts or places of the keyboard outside the picture. */
export function clashesOf(figure: Figure): readonly string[] {
  const boxes = textBoxes(figure);
  const { width, height } = figure.size;
  const wrong = boxes
    .filter(({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1)
    .map(({ text }) => `outside: ${text}`);
  for (const [at, a] of boxes.entries())
    for (const b of boxes.slice(at + 1))
      if (
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2
      )
        wrong.push(`${a.text} | ${b.text}`);
  const points = figure.navigation.flatMap((walk) => walk.points);
  return [
    ...wrong,
    ...points
      .filter(({ left, top }) => !(left >= 0 && left <= width && top >= 0 && top <= height))
      .map(({ text, left, top }) => `point outside: ${text} (${left}, ${top})`),
  ];
}
