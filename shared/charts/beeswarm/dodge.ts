export interface Swarmer {
  readonly left: number;
  readonly radius: number;
}

/**
 * How far up or down from the middle each dot stands, in pixels, so that none lies on another at its place along the axis: the largest
 * ones first, each as near to the middle as the ones before it allow. `gap`: between dots.
 */
export function dodge(dots: readonly Swarmer[], gap: number): readonly number[] {
  const order = dots
    .map((_, at) => at)
    .sort(
      (a, b) => (dots[b]?.radius ?? 0) - (dots[a]?.radius ?? 0) || (dots[a]?.left ?? 0) - (dots[b]?.left ?? 0) || a - b,
    );
  const offsets = new Array<number>(dots.length).fill(0);
  const placed: { readonly left: number; readonly radius: number; readonly offset: number }[] = [];
  for (const at of order) {
    const dot = dots[at];
    if (!dot) continue;
    const near = placed.flatMap(({ left, radius, offset }) => {
      const [away, reach] = [Math.abs(left - dot.left), radius + dot.radius + gap];
      return away < reach ? [{ offset, away, reach }] : [];
    });
    const edges = near.flatMap(({ away, reach, offset }) => {
      const step = Math.sqrt(reach ** 2 - away ** 2);
      return [offset - step, offset + step];
    });
    const isFree = (offset: number) =>
      near.every((one) => (offset - one.offset) ** 2 + one.away ** 2 >= one.reach ** 2 - 1e-6);
    const offset = [0, ...edges].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b).find(isFree) ?? 0;
    offsets[at] = offset;
    placed.push({ ...dot, offset });
  }
  return offsets;
}

/** The largest dot of a swarm is never smaller than this, in pixels: what cannot be seen says nothing. */
const LEAST_SEEN = 2.5;

/** `dots` dodged within `height` pixels: all smaller, at the same ratio, where they would not fit; at the smallest they are pressed together. */
export function swarm(
  dots: readonly Swarmer[],
  height: number,
  gap: number,
): readonly (Swarmer & { readonly offset: number })[] {
  const least = LEAST_SEEN / Math.max(LEAST_SEEN, ...dots.map(({ radius }) => radius));
  for (let share = 1; ; ) {
    const sized = dots.map(({ left, radius }) => ({ left, radius: radius * share }));
    const offsets = dodge(sized, gap * share);
    const all = sized.map((dot, at) => ({ ...dot, offset: offsets[at] ?? 0 }));
    const reach = all.reduce((most, { offset, radius }) => Math.max(most, Math.abs(offset) + radius), 0);
    if (reach <= height / 2) return all;
    if (share <= least) {
      const room = Math.max(0, height / 2 - LEAST_SEEN) / reach;
      return all.map((dot) => ({ ...dot, offset: dot.offset * room }));
    }
    // The area that dots cover falls with the square of their radius.
    share = Math.max(least, share * Math.min(0.92, Math.sqrt(height / 2 / reach)));
  }
}
