/** What a swarm places: `value` is above 0, `weight` what the area of its dot stands for. */
export interface SwarmItem {
  readonly id: string;
  readonly value: number;
  readonly weight: number;
}

/** Where a dot stands, in pixels: `x` along the scale, `y` from the middle line. */
export interface SwarmDot<Item extends SwarmItem = SwarmItem> {
  readonly item: Item;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface SwarmSize {
  readonly width: number;
  /** Radius of the smallest dot and of the one with the largest weight. */
  readonly radii: readonly [number, number];
  readonly domain: readonly [number, number];
}

/** A logarithmic scale from `domain` to pixels from 0 to `width`; values beyond the ends stand at the end. */
export const logScale =
  ([low, high]: readonly [number, number], width: number) =>
  (value: number): number => {
    const share = Math.log(value / low) / Math.log(high / low);
    return Math.min(1, Math.max(0, share)) * width;
  };

const GAP = 0.6;

/**
 * Dots side by side at their values on a logarithmic scale, moved off the middle line just as far as they must be to overlap no other:
 * the largest first, each to the nearer side that is free. In the order of `items`.
 */
export function swarmOf<Item extends SwarmItem>(
  items: readonly Item[],
  { width, radii: [least, most], domain }: SwarmSize,
): readonly SwarmDot<Item>[] {
  const heaviest = Math.max(...items.map(({ weight }) => weight));
  const scale = logScale(domain, width);
  const placed: SwarmDot<Item>[] = [];
  const inOrder = items
    .map((item) => ({ item, x: scale(item.value), r: Math.max(least, most * Math.sqrt(item.weight / heaviest)) }))
    .sort((a, b) => b.r - a.r);
  for (const { item, x, r } of inOrder) {
    const near = placed.filter((dot) => Math.abs(dot.x - x) < dot.r + r + GAP);
    const offsets = near.flatMap((dot) => {
      const reach = Math.sqrt((dot.r + r + GAP) ** 2 - (dot.x - x) ** 2);
      return [dot.y - reach, dot.y + reach];
    });
    const isFree = (y: number): boolean =>
      near.every((dot) => (dot.x - x) ** 2 + (dot.y - y) ** 2 >= (dot.r + r + GAP) ** 2 - 1e-6);
    const y = [0, ...offsets].sort((a, b) => Math.abs(a) - Math.abs(b)).find(isFree) ?? 0;
    placed.push({ item, x, y, r });
  }
  const byId = new Map(placed.map((dot) => [dot.item.id, dot]));
  return items.flatMap((item) => byId.get(item.id) ?? []);
}

/** Nothing is told apart below: it stands at the end of the scale. */
const LEAST = 0.01;

/** The ends of the scale for `values`: a power of ten from a hundredth on below, half as much again as the largest above. */
export function swarmDomain(values: readonly number[]): readonly [number, number] {
  const low = 10 ** Math.floor(Math.log10(Math.max(LEAST, Math.min(0.5, ...values))));
  return [low, Math.max(2, 1.5 * Math.max(...values))];
}

/** The powers of ten on a scale. */
export function swarmTicks([low, high]: readonly [number, number]): readonly number[] {
  const [from, to] = [Math.ceil(Math.log10(low) - 1e-9), Math.floor(Math.log10(high))];
  return Array.from({ length: to - from + 1 }, (_, at) => Number((10 ** (from + at)).toPrecision(3)));
}

/** As `swarmOf`, with dots as large as `height` has room for. */
export function swarmWithin<Item extends SwarmItem>(
  items: readonly Item[],
  size: SwarmSize,
  height: number,
): readonly SwarmDot<Item>[] {
  const [least, most] = size.radii;
  const dots = swarmOf(items, size);
  const reach = Math.max(0, ...dots.map(({ y, r }) => Math.abs(y) + r));
  if (reach <= height / 2 || most < 2) return dots;
  return swarmWithin(items, { ...size, radii: [Math.max(1.2, 0.9 * least), 0.88 * most] }, height);
}

/** A name beside its dot: `x` is its middle and `y` its base line. */
export interface SwarmLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Where the names of dots stand, in the order given: above the dot or below it, inside the width, none on another; one without room has
 * none. `widthOf`: pixels of a name; `line`: its height.
 */
export function dotLabels(
  dots: readonly SwarmDot[],
  widthOf: (id: string) => number,
  { width, height, line }: { readonly width: number; readonly height: number; readonly line: number },
): readonly SwarmLabel[] {
  const boxes: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }[] = [];
  return dots.flatMap(({ item, x, y, r }) => {
    const half = widthOf(item.id) / 2;
    const middle = Math.min(width - half, Math.max(half, x));
    for (const base of [y - r - 3, y + r + line - 2]) {
      const box = { left: middle - half, right: middle + half, top: base - line, bottom: base };
      const isIn = box.top >= -height / 2 && box.bottom <= height / 2;
      const isClear = boxes.every(
        (one) => box.right < one.left || box.left > one.right || box.bottom < one.top || box.top > one.bottom,
      );
      if (!isIn || !isClear) continue;
      boxes.push(box);
      return [{ id: item.id, x: middle, y: base }];
    }
    return [];
  });
}
