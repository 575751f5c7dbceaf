import { LABEL, widestOf, wrapText } from '../text.ts';
import { type CanvasBox, lineHeight, lineMark, type Spot } from './canvas.ts';

/** Texts wider than this, and than this share of the bounds, have more lines. */
const WIDEST = 120;
const SHARE = 0.4;
/** From a dot to its text; texts that are not kept stand no farther away than the second. CSS pixels. */
const GAPS = [3, 9, 20, 34] as const;
const LED = 7;

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
  /** From the dot to a text that does not stand at it. */
  readonly leader: readonly [from: Spot, to: Spot] | null;
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
    const lines = wrapText(label.text, Math.max(WIDEST, bounds.width * SHARE), Number.POSITIVE_INFINITY);
    const own = placesOf(label, lines).filter(
      (box) => isInside(box, bounds) && !texts.some((other) => overlaps(box, other)),
    );
    const isNearest = (box: CanvasBox) =>
      dots.every((dot) => edgeDistance(dot, box) >= edgeDistance(label, box) - 0.01);
    const clear = own.find(
      (box) => !obstacles.some((other) => overlaps(box, other)) && (label.isKept || isNearest(box)),
    );
    const box = clear ?? (label.isKept ? own[0] : undefined);
    if (!box) return [];
    texts.push(box);
    return [{ lines, box, leader: leaderOf(label, box) }];
  });
}

/** Right, left, above, below, then the corners, near and farther away. */
function placesOf({ left, top, radius, isKept }: DotLabel, lines: readonly string[]): readonly CanvasBox[] {
  const width = widestOf(lines) + 4;
  const height = lines.length * lineHeight(LABEL);
  return (isKept ? GAPS : GAPS.slice(0, 2)).flatMap((gap) => {
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

const nearest = ({ left, top }: Spot, box: CanvasBox): Spot => ({
  left: Math.max(box.left, Math.min(left, box.left + box.width)),
  top: Math.max(box.top, Math.min(top, box.top + box.height)),
});

/** From the edge of a dot to a box. */
function edgeDistance({ left, top, radius }: Spot & { readonly radius: number }, box: CanvasBox): number {
  const to = nearest({ left, top }, box);
  return Math.hypot(to.left - left, to.top - top) - radius;
}

function leaderOf(label: DotLabel, box: CanvasBox): PlacedLabel['leader'] {
  const { left, top, radius } = label;
  const away = edgeDistance(label, box);
  if (away < LED) return null;
  const to = nearest(label, box);
  const share = radius / (radius + away);
  return [{ left: left + share * (to.left - left), top: top + share * (to.top - top) }, to];
}

/** Thin lines from dots to the texts that do not stand at them. */
export const leadersOf = (labels: readonly PlacedLabel[], colour: string) =>
  labels.flatMap(({ leader }) => (leader ? [lineMark(leader[0], leader[1], { colour })] : []));
