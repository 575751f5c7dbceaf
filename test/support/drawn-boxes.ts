import { type Box, boxOf, type Measured, shiftOf, windowWithoutScreen } from '../../electron/cli/drawing/window.ts';

const window = windowWithoutScreen();

export interface DrawnText {
  readonly text: string;
  readonly box: Box;
  /** Whether a clip takes some of it away. */
  readonly isCut: boolean;
}

/** The lines of text of an SVG as drawn without a window, each where it stands in the picture. */
export function drawnTexts(svg: string): readonly DrawnText[] {
  const host = window.document.createElement('div');
  host.innerHTML = svg.slice(svg.indexOf('<svg'));
  /** What the clips around a node leave of the picture. */
  const clipsAround = (node: Measured): readonly Box[] => {
    const id = /url\(['"]?#([^'")]+)/.exec(node.getAttribute?.('clip-path') ?? '')?.[1];
    const clip = id ? host.querySelector(`clipPath[id="${id}"] rect`) : null;
    const [right, down] = shiftOf(node);
    const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
      Number(clip?.getAttribute(name) ?? 0),
    );
    return [
      ...(clip ? [{ x: x + right, y: y + down, width, height }] : []),
      ...(node.parentNode ? clipsAround(node.parentNode) : []),
    ];
  };
  return [...host.querySelectorAll('text')].flatMap((text) => {
    const clips = clipsAround(text as unknown as Measured);
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
      .filter(({ text: words, box }) => words.trim() !== '' && box.width > 0)
      .map((drawn) => ({ ...drawn, isCut: clips.some((clip) => isOutside(drawn.box, clip)) }));
  });
}

const isOutside = (box: Box, frame: Box): boolean =>
  box.x < frame.x - 1 ||
  box.x + box.width > frame.x + frame.width + 1 ||
  box.y < frame.y - 1 ||
  box.y + box.height > frame.y + frame.height + 1;

/** Pairs of texts that stand on each other, texts that stick out of a picture of that size, and texts that a clip cuts. */
export function textClashes(svg: string, size: { readonly width: number; readonly height: number }): readonly string[] {
  const texts = drawnTexts(svg);
  const outside = texts
    .filter(({ box }) => isOutside(box, { x: 0, y: 0, ...size }))
    .map(({ text }) => `outside: ${text}`);
  const cut = texts.filter(({ isCut }) => isCut).map(({ text }) => `cut: ${text}`);
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
  return [...outside, ...cut, ...clashes];
}
