import { charactersIn, LABEL, wrapText } from '../text.ts';
import { type CanvasBox, lineHeight, type Spot, textWidth } from './canvas.ts';

/** Texts wider than this, and than this share of the bounds, have more lines. */
const WIDEST = 120;
const SHARE = 0.4;

/** A text that names a dot. */
export interface DotLabel extends Spot {
  readonly text: string;
  readonly radius: number;
  /** Stands even on dots, on the ground of the chart, where it has no place beside them. */
  readonly isKept: boolean;
}

export interface PlacedLabel {
  readonly lines: readonly string[];
  readonly box: CanvasBox;
}

const overlaps = (a: CanvasBox, b: CanvasBox): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

/**
 * Places for texts beside their dots, the first ones first: inside `bounds`, on no other text or `taken` box and, but for those that are
 * kept, on no dot. A text without a place is left out.
 */
export function placedLabels(
  labels: readonly DotLabel[],
  dots: readonly (Spot & { readonly radius: number })[],
  taken: readonly CanvasBox[],
  bounds: CanvasBox,
): readonly PlacedLabel[] {
  const obstacles = dots.map(({ left, top, radius }) => ({
    left: left - radius,
    top: top - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const texts: CanvasBox[] = [...taken];
  return labels.flatMap((label) => {
    const lines = wrapText(
      label.text,
      charactersIn(Math.max(WIDEST, bounds.width * SHARE), LABEL),
      Number.POSITIVE_INFINITY,
    );
    const own = placesOf(label, lines).filter(
      (box) => isInside(box, bounds) && !texts.some((other) => overlaps(box, other)),
    );
    const clear = own.find((box) => !obstacles.some((other) => overlaps(box, other)));
    const box = clear ?? (label.isKept ? own[0] : undefined);
    if (!box) return [];
    texts.push(box);
    return [{ lines, box }];
  });
}

/** Right, left, above, below, then the corners, near and farther away. */
function placesOf({ left, top, radius }: DotLabel, lines: readonly string[]): readonly CanvasBox[] {
  const width = Math.max(0, ...lines.map((line) => textWidth(line))) + 4;
  const height = lines.length * lineHeight(LABEL);
  return [3, 10, 20, 34].flatMap((gap) => {
    const away = radius + gap;
    const [right, toLeft] = [left + away, left - away - width];
    const [above, below] = [top - away - height, top + away];
    const [middle, centre] = [top - height / 2, left - width / 2];
    const at = (x: number, y: number): CanvasBox => ({ left: x, top: y, width, height });
    return [
      at(right, middle),
      at(toLeft, middle),
      at(centre, above),
      at(centre, below),
      at(right, above + away / 2),
      at(toLeft, above + away / 2),
      at(right, below - away / 2),
      at(toLeft, below - away / 2),
    ];
  });
}

const isInside = (box: CanvasBox, bounds: CanvasBox): boolean =>
  box.left >= bounds.left &&
  box.top >= bounds.top &&
  box.left + box.width <= bounds.left + bounds.width &&
  box.top + box.height <= bounds.top + bounds.height;
