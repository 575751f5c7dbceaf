import type { Distribution, KnownGroup } from './distribution.ts';
import type { Measure, Undefined } from './measure.ts';

export interface LorenzPoint {
  /** Cumulative share of the population (of the groups, without populations), 0–1. */
  readonly population: number;
  /** Cumulative share of the total, 0–1. */
  readonly total: number;
  /** The group that ends here; null at the origin. */
  readonly group: string | null;
}

const concentrated = <T>({ groups, mean }: Distribution, of: () => T): T | Undefined => {
  if (groups.length === 0) return 'no_groups';
  if (groups.some(({ value }) => value < 0)) return 'negative_values';
  return mean === 0 ? 'zero_total' : of();
};

/** Points of the Lorenz curve from (0, 0) to (1, 1), groups by rising value; refused for negative values and for a total of 0. */
export const lorenz = (distribution: Distribution): readonly LorenzPoint[] | Undefined =>
  concentrated(distribution, () => {
    const points: LorenzPoint[] = [{ population: 0, total: 0, group: null }];
    let [population, total] = [0, 0];
    for (const { group, weight, value } of [...distribution.groups].sort((a, b) => a.value - b.value)) {
      population += weight;
      total += (weight * value) / distribution.mean;
      points.push({ population, total, group });
    }
    return points;
  });

/** Share of the total of every group; with populations a group's amount is population × value. */
const shares = ({ groups, mean }: Distribution): readonly number[] =>
  groups.map(({ weight, value }: KnownGroup) => (weight * value) / mean);

const sumOfSquares = (distribution: Distribution): number =>
  shares(distribution).reduce((sum, share) => sum + share ** 2, 0);

/** 1 − Σ p (Lᵢ + Lᵢ₋₁), equal to Σ(2i − n − 1)x₍ᵢ₎ ÷ (n Σx) for groups of one size. */
function gini(distribution: Distribution): number | Undefined {
  const points = lorenz(distribution);
  if (typeof points === 'string') return points;
  let area = 0;
  for (const [at, point] of points.entries()) {
    const before = points[at - 1];
    if (before) area += (point.population - before.population) * (point.total + before.total);
  }
  // The area of equal groups is 1 up to rounding.
  return Math.max(0, 1 - area);
}

/** How much of a total few hold. */
export const CONCENTRATION: readonly Measure[] = [
  {
    id: 'gini',
    family: 'concentration',
    scale: 'relative',
    unit: 'number',
    formula: '1 − Σ p (Lᵢ + Lᵢ₋₁)',
    of(distribution, { isSmallSampleCorrected }) {
      const plain = gini(distribution);
      const n = distribution.groups.length;
      if (typeof plain === 'string' || !isSmallSampleCorrected) return plain;
      return n < 2 ? 'one_group' : (plain * n) / (n - 1);
    },
  },
  {
    id: 'hhi',
    family: 'concentration',
    scale: 'relative',
    unit: 'number',
    formula: 'Σ s²',
    of: (all) => concentrated(all, () => sumOfSquares(all)),
  },
  {
    id: 'hhi_10000',
    family: 'concentration',
    scale: 'relative',
    unit: 'number',
    formula: '10 000 Σ s²',
    of: (all) => concentrated(all, () => 10_000 * sumOfSquares(all)),
  },
  {
    id: 'hhi_normalised',
    family: 'concentration',
    scale: 'relative',
    unit: 'number',
    formula: '(Σ s² − 1 ÷ n) ÷ (1 − 1 ÷ n)',
    of(all) {
      const n = all.groups.length;
      if (n === 1) return 'one_group';
      return concentrated(all, () => (sumOfSquares(all) - 1 / n) / (1 - 1 / n));
    },
  },
  {
    id: 'effective_number',
    family: 'concentration',
    scale: 'relative',
    unit: 'number',
    formula: '1 ÷ Σ s²',
    of: (all) => concentrated(all, () => 1 / sumOfSquares(all)),
  },
];

/** Share of the total that the `k` largest hold, 0–1; all of it where there are fewer. */
export const topShare = (k: number): Measure => ({
  id: `top_${k}`,
  family: 'concentration',
  scale: 'relative',
  unit: 'share',
  formula: `s₍₁₎ + … + s₍${k}₎`,
  of: (all) =>
    concentrated(all, () =>
      [...shares(all)]
        .sort((a, b) => b - a)
        .slice(0, k)
        .reduce((sum, share) => sum + share, 0),
    ),
});

/** 1 − (Σp(y/μ)^(1−ε))^(1/(1−ε)), at ε = 1 one minus geometric over arithmetic mean (Atkinson, 1970). */
export const atkinson = (epsilon: number): Measure => ({
  id: `atkinson_${epsilon}`,
  family: 'concentration',
  scale: 'relative',
  unit: 'number',
  formula: epsilon === 1 ? '1 − exp(Σ p ln y) ÷ μ' : `1 − (Σ p (y ÷ μ)^(1 − ${epsilon}))^(1 ÷ (1 − ${epsilon}))`,
  of: (all) =>
    concentrated(all, () => {
      const mean = (of: (relative: number) => number): number =>
        all.groups.reduce((sum, { weight, value }) => sum + weight * of(value / all.mean), 0);
      // From ε = 1 on, one group at 0 makes the equally distributed equivalent 0.
      if (epsilon >= 1 && all.groups.some(({ value }) => value === 0)) return 1;
      const level = epsilon === 1 ? Math.exp(mean(Math.log)) : mean((y) => y ** (1 - epsilon)) ** (1 / (1 - epsilon));
      return Math.max(0, 1 - level);
    }),
});
