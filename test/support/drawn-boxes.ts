import { type Box, boxOf, type Measured, windowWithoutScreen } from '../../electron/cli/drawing/window.ts';

const window = windowWithoutScreen();

export interface DrawnText {
  readonly text: string;
  readonly box: Box;
}

/** The lines of text of an SVG as drawn without a window, each where it stands in the picture. */
export function drawnTexts(svg: string): readonly DrawnText[] {
  const host = window.document.createElement('div');
  host.innerHTML = svg.slice(svg.indexOf('<svg'));
  return [...host.querySelectorAll('text')].flatMap((text) => {
    const lines = [...text.querySelectorAll('tspan.line')];
    const whole = boxOf(text as unknown as Measured);
    const height = whole.height / Math.max(1, lines.length);
    return (lines.length > 0 ? lines : [text])
      .map((line, at) => ({
        text: line.textContent ?? '',
        box:
          lines.length > 0
            ? { ...boxOf(line as unknown as Measured), x: whole.x, y: whole.y + at * height, height }
            : whole,
      }))
      .filter(({ text: words, box }) => words.trim() !== '' && box.width > 0);
  });
}

/** Pairs of texts that stand on each other, and texts that stick out of a picture of that size. */
export function textClashes(svg: string, size: { readonly width: number; readonly height: number }): readonly string[] {
  const texts = drawnTexts(svg);
  const outside = texts
    .filter(
      ({ box }) =>
        box.x < -1 || box.x + box.width > size.width + 1 || box.y < -1 || box.y + box.height > size.height + 1,
    )
    .map(({ text }) => `outside: ${text}`);
  const clashes = texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter((other) => {
        const across =
          Math.min(one.box.x + one.box.width, other.box.x + other.box.width) - Math.max(one.box.x, other.box.x);
        const down =
          Math.min(one.box.y + one.box.height, other.box.y + other.box.height) - Math.max(one.box.y, other.box.y);
        return across > 1 && down > 4;
      })
      .map((other) => `${one.text} | ${other.text}`),
  );
  return [...outside, ...clashes];
}
