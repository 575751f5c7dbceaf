import { Window } from 'happy-dom';
import { textWidth } from '#shared/charts/text-width';

/** What stands above and below the baseline as shares of the font size, of Arimo; browsers round each to whole pixels. */
const [ASCENT, DESCENT] = [0.905, 0.212];
/** From one line to the next, as Plotly sets them. */
const LINE = 1.3;
const FIRST_SIZE = 12;

/** A node as far as measuring needs it. */
export interface Measured {
  readonly tagName?: string;
  readonly textContent: string | null;
  readonly parentNode: Measured | null;
  readonly childNodes: Iterable<Measured>;
  readonly style?: { readonly fontSize: string; readonly fontWeight: string; readonly textAnchor: string };
  getAttribute?(name: string): string | null;
}

const found = (node: Measured, of: (one: Measured) => string | null | undefined): string | null => {
  for (let one: Measured | null = node; one; one = one.parentNode) {
    const value = of(one);
    if (value) return value;
  }
  return null;
};

const sizeOf = (node: Measured): number =>
  Number.parseFloat(found(node, (one) => one.style?.fontSize || one.getAttribute?.('font-size')) ?? '') || FIRST_SIZE;

const isBold = (node: Measured): boolean =>
  /bold|[6-9]00/.test(found(node, (one) => one.style?.fontWeight || one.getAttribute?.('font-weight')) ?? '');

/** Runs of text below a node, each with the lines they start. */
function* runs(
  node: Measured,
): Generator<{ readonly text: string; readonly of: Measured; readonly startsLine: boolean }> {
  let isFirst = node.tagName?.toLowerCase() === 'tspan' && node.getAttribute?.('class') === 'line';
  for (const child of node.childNodes) {
    if (child.tagName === undefined) yield { text: child.textContent ?? '', of: node, startsLine: isFirst };
    else
      for (const run of runs(child)) {
        yield { ...run, startsLine: run.startsLine || isFirst };
        isFirst = false;
      }
    isFirst = false;
  }
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box of a text element where its anchor puts it, as if nothing moved it. */
function textBox(node: Measured): Box {
  const lines: number[] = [];
  for (const { text, of, startsLine } of runs(node)) {
    if (startsLine || lines.length === 0) lines.push(0);
    lines[lines.length - 1] = (lines.at(-1) ?? 0) + textWidth(text, sizeOf(of), isBold(of) ? 'bold' : 'regular');
  }
  const width = Math.max(0, ...lines);
  const size = sizeOf(node);
  const [above, below] = [Math.round(size * ASCENT), Math.round(size * DESCENT)];
  const anchor = found(node, (one) => one.style?.textAnchor || one.getAttribute?.('text-anchor'));
  const number = (name: string) => Number(node.getAttribute?.(name) ?? 0) || 0;
  return {
    x: number('x') - width * ({ middle: 0.5, end: 1 }[anchor ?? ''] ?? 0),
    y: number('y') - above,
    width,
    height: above + below + (lines.length - 1) * size * LINE,
  };
}

/** How far a node is moved by itself and by what it stands in; turned texts are measured as if they were not. */
export function shiftOf(node: Measured): readonly [right: number, down: number] {
  let [right, down] = [0, 0];
  for (let one: Measured | null = node; one; one = one.parentNode)
    for (const [, x = '0', y = '0'] of (one.getAttribute?.('transform') ?? '').matchAll(
      /translate\(\s*(-?[\d.e-]+)(?:[\s,]+(-?[\d.e-]+))?/g,
    )) {
      right += Number(x);
      down += Number(y);
    }
  return [right, down];
}

const isText = ({ tagName = '' }: Measured): boolean => /^(?:text|tspan)$/i.test(tagName);

/** The outermost texts in a node, or the node itself. */
function textsIn(node: Measured): readonly Measured[] {
  return isText(node) ? [node] : [...node.childNodes].flatMap((child) => (child.tagName ? textsIn(child) : []));
}

/** The box around all texts in a node; nothing else has a size here. */
export function boxOf(node: Measured): Box {
  const boxes = textsIn(node)
    .map((text) => ({ box: textBox(text), shift: shiftOf(text) }))
    .filter(({ box }) => box.width > 0)
    .map(({ box, shift: [right, down] }) => ({ ...box, x: box.x + right, y: box.y + down }));
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

const rectangle = ({ x, y, width, height }: Box) => ({
  ...{ x, y, width, height },
  ...{ left: x, top: y, right: x + width, bottom: y + height },
});

/** A window without a screen for Plotly to draw in. Texts are measured by the widths of the letters of the fonts figures are set in. */
export function windowWithoutScreen(): Window {
  const window = new Window({ url: 'http://localhost/' });
  Object.defineProperty(window.Element.prototype, 'getBoundingClientRect', {
    configurable: true,
    value(this: Measured) {
      return rectangle(boxOf(this));
    },
  });
  Object.defineProperty(window.SVGElement.prototype, 'getBBox', {
    configurable: true,
    value(this: Measured) {
      const [box, [right, down]] = [boxOf(this), shiftOf(this)];
      return rectangle({ ...box, x: box.x - right, y: box.y - down });
    },
  });
  Object.defineProperty(window.SVGElement.prototype, 'getComputedTextLength', {
    configurable: true,
    value(this: Measured) {
      return boxOf(this).width;
    },
  });
  return window;
}
