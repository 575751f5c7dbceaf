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
