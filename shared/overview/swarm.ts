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

/** A name by its dot: `x` is its middle and `y` its base line; `line` leads to the dot where the name stands away from it. */
export interface SwarmLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly line: { readonly x: number; readonly from: number; readonly to: number } | null;
}

interface LabelRoom {
  readonly width: number;
  readonly height: number;
  /** Height of a name. */
  readonly line: number;
  /** All dots of the picture. */
  readonly dots: readonly SwarmDot[];
  /** Where an upright line stands that no name may cross. */
  readonly upright: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far a name may stand from its dot, in lines. */
const FURTHEST_LINE = 6;
/** Pixels up to which a name stands beside its dot without a line. */
const NEAR = 6;

const meet = (a: Box, b: Box): boolean =>
  a.right >= b.left && a.left <= b.right && a.bottom >= b.top && a.top <= b.bottom;

const isOn = ({ left, right, top, bottom }: Box, { x, y, r }: SwarmDot): boolean =>
  Math.hypot(x - Math.min(right, Math.max(left, x)), y - Math.min(bottom, Math.max(top, y))) < r;

/**
 * Where the names of dots stand, in the order given: as near to the dot as there is room, above it or below, at its middle or to a side,
 * inside the picture and on no dot, no other name and no upright line; one without room has none. `widthOf`: pixels of a name.
 */
export function dotLabels(
  named: readonly SwarmDot[],
  widthOf: (id: string) => number,
  { width, height, line, dots, upright }: LabelRoom,
): readonly SwarmLabel[] {
  const taken: Box[] = [{ left: upright - 2, right: upright + 2, top: -height / 2, bottom: height / 2 }];
  return named.flatMap((dot) => {
    const { id } = dot.item;
    const half = widthOf(id) / 2;
    const others = dots.filter((one) => one !== dot);
    const isFree = (box: Box) => !taken.some((one) => meet(box, one));
    for (const [middle, base] of placesOf(dot, half, line)) {
      const box = { left: middle - half, right: middle + half, top: base - line, bottom: base };
      const isIn = box.left >= 0 && box.right <= width && box.top >= -height / 2 && box.bottom <= height / 2;
      if (!isIn || !isFree(box) || dots.some((one) => isOn(box, one))) continue;
      const lead = leadsOf(dot, box).find((one) => isFree(one) && !others.some((other) => isOn(one, other)));
      const isBeside = (base < dot.y ? dot.y - dot.r - box.bottom : box.top - dot.y - dot.r) < NEAR;
      if (!lead && !isBeside) continue;
      taken.push(box, ...(lead && !isBeside ? [lead] : []));
      const drawn = lead && !isBeside ? { x: (lead.left + lead.right) / 2, from: lead.top, to: lead.bottom } : null;
      return [{ id, x: middle, y: base, line: drawn }];
    }
    return [];
  });
}

/** Middles and base lines a name can have, the nearest to its dot first. */
function placesOf({ x, y, r }: SwarmDot, half: number, line: number): readonly (readonly [number, number])[] {
  const steps = Array.from({ length: 2 * FURTHEST_LINE }, (_, step) => (step * line) / 2);
  return steps.flatMap((step) =>
    [y - r - 3 - step, y + r + line - 2 + step].flatMap((base) =>
      [x, x - half / 2, x + half / 2, x - 0.9 * half, x + 0.9 * half].map((middle) => [middle, base] as const),
    ),
  );
}

/** Upright lines that can lead from a dot to its name, the one from its middle first. */
function leadsOf({ x, y, r }: SwarmDot, { left, right, top, bottom }: Box): readonly Box[] {
  return [0, -0.4, 0.4, -0.75, 0.75]
    .map((share) => ({ at: x + share * r, rim: r * Math.sqrt(1 - share ** 2) }))
    .filter(({ at }) => at > left && at < right)
    .map(({ at, rim }) => {
      const [from, to] = bottom < y ? [bottom + 0.5, y - rim] : [y + rim, top - 0.5];
      return { left: at - 1, right: at + 1, top: from, bottom: to };
    });
}
