import { type Distribution, riditRanks } from './distribution.ts';
import type { Measure, Undefined } from './measure.ts';

/** Predicted values at the bottom (rank 0) and the top (rank 1) of the order, by weighted least squares of value on ridit rank. */
function ends(distribution: Distribution): { readonly bottom: number; readonly top: number } | Undefined {
  if (distribution.groups.length === 0) return 'no_groups';
  const ranked = riditRanks(distribution);
  if (!ranked) return 'needs_order';
  // Weighted by population, ridit ranks average 0.5.
  const spread = ranked.reduce((sum, { weight, rank }) => sum + weight * (rank - 0.5) ** 2, 0);
  if (spread === 0) return 'same_rank';
  const slope =
    ranked.reduce((sum, { weight, rank, value }) => sum + weight * (rank - 0.5) * (value - distribution.mean), 0) /
    spread;
  return { bottom: distribution.mean - slope / 2, top: distribution.mean + slope / 2 };
}

function concentration(distribution: Distribution): number | Undefined {
  if (distribution.groups.length === 0) return 'no_groups';
  const ranked = riditRanks(distribution);
  return ranked?.reduce((sum, { weight, rank, value }) => sum + weight * (2 * rank - 1) * value, 0) ?? 'needs_order';
}

/**
 * Gradients along an order. SII and RII are the linear form (WHO's `healthequal` with `linear = TRUE`); WHO HEAT itself fits a
 * logit model where values are shares, which gives other figures.
 */
export const ORDERED: readonly Measure[] = [
  {
    id: 'sii',
    family: 'ordered',
    scale: 'absolute',
    unit: 'value',
    formula: 'ŷ(1) − ŷ(0), ŷ = a + b r',
    of(distribution) {
      const found = ends(distribution);
      return typeof found === 'string' ? found : found.top - found.bottom;
    },
  },
  {
    id: 'rii',
    family: 'ordered',
    scale: 'relative',
    unit: 'number',
    formula: 'ŷ(1) ÷ ŷ(0), ŷ = a + b r',
    of(distribution) {
      const found = ends(distribution);
      if (typeof found === 'string') return found;
      return found.bottom === 0 ? 'zero_divisor' : found.top / found.bottom;
    },
  },
  {
    id: 'aci',
    family: 'ordered',
    scale: 'absolute',
    unit: 'value',
    formula: 'Σ p (2r − 1) y',
    of: concentration,
  },
  {
    id: 'rci',
    family: 'ordered',
    scale: 'relative',
    unit: 'number',
    formula: 'Σ p (2r − 1) y ÷ μ',
    of(distribution) {
      const index = concentration(distribution);
      if (typeof index === 'string') return index;
      return distribution.mean === 0 ? 'zero_mean' : index / distribution.mean;
    },
  },
];
