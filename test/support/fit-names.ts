import { compareNames } from '#shared/names/compare';
import type { KnownOrganisation } from '#shared/names/known';
import { FEATURES } from '#shared/names/likeness';

export interface LabelledPair {
  readonly first: number;
  readonly second: number;
  readonly x: readonly number[];
  readonly isSame: boolean;
}

/** The compared pairs of a collection with their features and whether both are of one entity. */
export function labelledPairs(
  names: readonly string[],
  entities: readonly string[],
  known: readonly KnownOrganisation[],
): readonly LabelledPair[] {
  return compareNames(names, known).pairs.map(({ first, second, features }) => ({
    first,
    second,
    x: FEATURES.map((name) => features[name]),
    isSame: entities[first] === entities[second],
  }));
}

/** Log-odds of a pair under fitted weights. */
export const logOdds = (w: readonly number[], { x }: LabelledPair): number =>
  x.reduce((sum, value, at) => sum + value * w[at + 1]!, w[0]!);

/** Weights of a logistic regression with a ridge penalty, the intercept first (Newton's method). */
export function fitLogistic(pairs: readonly LabelledPair[], ridge = 10): readonly number[] {
  const size = FEATURES.length + 1;
  let w = Array<number>(size).fill(0);
  for (let step = 0; step < 30; step++) {
    const g = w.map((v, i) => (i === 0 ? 0 : -ridge * v));
    const h = w.map((_, i) => w.map((__, j) => (i === j ? (i === 0 ? 1e-6 : ridge) : 0)));
    for (const { x, isSame } of pairs) {
      const z = [1, ...x];
      const p = 1 / (1 + Math.exp(-z.reduce((sum, v, i) => sum + v * w[i]!, 0)));
      const s = p * (1 - p);
      for (let i = 0; i < size; i++) {
        if (z[i] === 0) continue;
        g[i]! += z[i]! * ((isSame ? 1 : 0) - p);
        for (let j = 0; j < size; j++) h[i]![j]! += s * z[i]! * z[j]!;
      }
    }
    const delta = solve(h, g);
    w = w.map((v, i) => v + delta[i]!);
    if (Math.max(...delta.map(Math.abs)) < 1e-8) break;
  }
  return w;
}

/** Solves a symmetric positive definite system (Gauss with pivots). */
function solve(a: readonly (readonly number[])[], b: readonly number[]): readonly number[] {
  const m = a.map((row, i) => [...row, b[i]!]);
  const n = m.length;
  for (let c = 0; c < n; c++) {
    let p = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(m[r]![c]!) > Math.abs(m[p]![c]!)) p = r;
    [m[c], m[p]] = [m[p]!, m[c]!];
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const f = m[r]![c]! / m[c]![c]!;
      for (let k = c; k <= n; k++) m[r]![k]! -= f * m[c]![k]!;
    }
  }
  return m.map((row, i) => row[n]! / row[i]!);
}
