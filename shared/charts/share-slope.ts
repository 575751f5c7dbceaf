import type { AreaShare } from '../responsibility/responsibility.ts';

/** Pixels of a slope chart; the lines run from `left` to `width − right`. */
export interface SlopeFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One area: its share of GDP on the left, of the people hosted on the right, as fractions and as pixels from the top. */
export interface SlopeLine {
  readonly area: string;
  readonly from: number;
  readonly to: number;
  readonly y: readonly [number, number];
  /** Where its name stands, moved apart from those on the same side: on the right of a rise, on the left of a fall. */
  readonly label: number;
}

/** Pixels of a line of a label, and between two labels. */
export const SLOPE_LABEL = { line: 13, gap: 3 } as const;

/** The areas whose share hosted is furthest above (`above` of them) and furthest below (`below`) their share of GDP, widest first. */
export function extremesOf(areas: readonly AreaShare[], above: number, below: number): readonly AreaShare[] {
  const excess = ({ shareHosted, shareGdp }: AreaShare): number => shareHosted - shareGdp;
  const sorted = [...areas].sort((a, b) => excess(b) - excess(a));
  const high = sorted.filter((one) => excess(one) > 0).slice(0, above);
  const low = sorted.filter((one) => excess(one) < 0).slice(-below || sorted.length);
  return [...high, ...low.reverse()].sort((a, b) => Math.abs(excess(b)) - Math.abs(excess(a)));
}

/** Middles of labels as near as they can be to where they are wanted, none on another and none above `top` or below `bottom`. */
function apart(
  wanted: readonly { readonly area: string; readonly at: number; readonly height: number }[],
  top: number,
  bottom: number,
): ReadonlyMap<string, number> {
  const placed = new Map<string, number>();
  const down = [...wanted].sort((a, b) => a.at - b.at);
  let edge = top - SLOPE_LABEL.line / 2;
  for (const { area, at, height } of down) {
    const middle = Math.max(at, edge + height / 2);
    placed.set(area, middle);
    edge = middle + height / 2 + SLOPE_LABEL.gap;
  }
  edge = bottom + SLOPE_LABEL.line / 2;
  for (const { area, height } of down.reverse()) {
    const middle = Math.min(placed.get(area) ?? bottom, edge - height / 2);
    placed.set(area, middle);
    edge = middle - height / 2 - SLOPE_LABEL.gap;
  }
  return placed;
}

/**
 * Slopes from the share of GDP to the share of people hosted, on one scale from 0: rises first, each side from its highest label down.
 * `linesOf`: how many lines the label of an area has.
 */
export function shareSlope(
  areas: readonly AreaShare[],
  frame: SlopeFrame,
  linesOf: (area: AreaShare) => number = () => 1,
): readonly SlopeLine[] {
  const most = Math.max(0, ...areas.flatMap(({ shareGdp, shareHosted }) => [shareGdp, shareHosted]));
  const low = frame.height - frame.bottom;
  const y = (share: number): number => low - (most > 0 ? share / most : 0) * (low - frame.top);
  const rises = ({ shareHosted, shareGdp }: AreaShare): boolean => shareHosted > shareGdp;
  const labels = new Map<string, number>();
  for (const isRise of [true, false]) {
    const side = areas.filter((one) => rises(one) === isRise);
    const wanted = side.map((one) => ({
      area: one.area,
      at: y(isRise ? one.shareHosted : one.shareGdp),
      height: linesOf(one) * SLOPE_LABEL.line,
    }));
    for (const [area, at] of apart(wanted, frame.top, low)) labels.set(area, at);
  }
  return areas
    .map(({ area, shareGdp, shareHosted }) => ({
      area,
      from: shareGdp,
      to: shareHosted,
      y: [y(shareGdp), y(shareHosted)] as const,
      label: labels.get(area) ?? low,
    }))
    .sort((a, b) => Number(b.to > b.from) - Number(a.to > a.from) || a.label - b.label);
}
