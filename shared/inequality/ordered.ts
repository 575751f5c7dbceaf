import { type Distribution, riditRanks } from './distribution.ts';
import { logisticEnds, type RankEnds } from './logistic-line.ts';
import type { Measure, MeasureOptions, Undefined } from './measure.ts';

/** Ends of the line by weighted least squares of value on ridit rank. */
function ends(distribution: Distribution): RankEnds | Undefined {
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

const curveEnds = (distribution: Distribution, { upperBound }: MeasureOptions): RankEnds | Undefined =>
  distribution.groups.length === 0
    ? 'no_groups'
    : upperBound === null
      ? 'not_bounded'
      : logisticEnds(distribution, upperBound);

const difference = (found: RankEnds | Undefined): number | Undefined =>
  typeof found === 'string' ? found : found.top - found.bottom;

const ratio = (found: RankEnds | Undefined): number | Undefined =>
  typeof found === 'string' ? found : found.bottom === 0 ? 'zero_divisor' : found.top / found.bottom;

/**
 * Gradients along an order. `sii` and `rii` are the linear form (WHO's `healthequal` with `linear = TRUE`), `sii_logit` and
 * `rii_logit` the logistic one that WHO HEAT reports for shares (Schlotheuber and Hosseinpoor 2022, doi:10.3390/ijerph19063697).
 * Both weight by population share, as published; the code of `healthequal` hands populations to its logit model twice, as trials
 * and as weights, and so leans more on large groups.
 */
export const ORDERED: readonly Measure[] = [
  {
    id: 'sii',
    family: 'ordered',
    scale: 'absolute',
    unit: 'value',
    formula: 'ŷ(1) − ŷ(0), ŷ = a + b r',
    of: (distribution) => difference(ends(distribution)),
  },
  {
    id: 'rii',
    family: 'ordered',
    scale: 'relative',
    unit: 'number',
    formula: 'ŷ(1) ÷ ŷ(0), ŷ = a + b r',
    of: (distribution) => ratio(ends(distribution)),
  },
  {
    id: 'sii_logit',
    family: 'ordered',
    scale: 'absolute',
    unit: 'value',
    formula: 'ŷ(1) − ŷ(0), ŷ = K ÷ (1 + exp(−a − b r))',
    of: (distribution, options) => difference(curveEnds(distribution, options)),
  },
  {
    id: 'rii_logit',
    family: 'ordered',
    scale: 'relative',
    unit: 'number',
    formula: 'ŷ(1) ÷ ŷ(0), ŷ = K ÷ (1 + exp(−a − b r))',
    of: (distribution, options) => ratio(curveEnds(distribution, options)),
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
