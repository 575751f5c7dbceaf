export interface NetworkTie {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** A place in a square from 0 to 1. */
export interface NetworkPlace {
  readonly x: number;
  readonly y: number;
}

const TURNS = 260;

/**
 * Places for `count` nodes so that those with ties lie near each other (Fruchterman and Reingold 1991), from a circle and without
 * chance: the same network has the same picture. Nodes without ties stay at the rim.
 */
export function networkLayout(count: number, ties: readonly NetworkTie[]): readonly NetworkPlace[] {
  const x = Array.from({ length: count }, (_, at) => 0.5 + 0.4 * Math.cos((2 * Math.PI * at) / Math.max(1, count)));
  const y = Array.from({ length: count }, (_, at) => 0.5 + 0.4 * Math.sin((2 * Math.PI * at) / Math.max(1, count)));
  const near = Math.sqrt(0.7 / Math.max(1, count));
  const most = Math.max(1, ...ties.map(({ weight }) => weight));
  for (let turn = 0; turn < TURNS; turn++) {
    const heat = 0.08 * (1 - turn / TURNS);
    const [dx, dy] = [new Float64Array(count), new Float64Array(count)];
    for (let a = 0; a < count; a++)
      for (let b = a + 1; b < count; b++) {
        const [wide, high] = [x[a]! - x[b]!, y[a]! - y[b]!];
        const far = Math.max(1e-4, Math.hypot(wide, high));
        const push = (near * near) / far / far;
        dx[a]! += wide * push;
        dy[a]! += high * push;
        dx[b]! -= wide * push;
        dy[b]! -= high * push;
      }
    for (const { from, to, weight } of ties) {
      const [wide, high] = [x[from]! - x[to]!, y[from]! - y[to]!];
      const pull = (Math.hypot(wide, high) / near) * (0.4 + 0.6 * Math.sqrt(weight / most));
      dx[from]! -= wide * pull;
      dy[from]! -= high * pull;
      dx[to]! += wide * pull;
      dy[to]! += high * pull;
    }
    for (let at = 0; at < count; at++) {
      // Towards the middle, so that parts without a tie between them stay in the picture.
      dx[at]! -= (x[at]! - 0.5) * 0.6;
      dy[at]! -= (y[at]! - 0.5) * 0.6;
      const far = Math.max(1e-9, Math.hypot(dx[at]!, dy[at]!));
      x[at]! += (dx[at]! / far) * Math.min(far, heat);
      y[at]! += (dy[at]! / far) * Math.min(far, heat);
    }
  }
  const fitted = (values: readonly number[]): readonly number[] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return values.map((value) => (high > low ? (value - low) / (high - low) : 0.5));
  };
  const [across, down] = [fitted(x), fitted(y)];
  return across.map((left, at) => ({ x: left, y: down[at]! }));
}
