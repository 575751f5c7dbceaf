import type { Distribution, KnownGroup } from './distribution.ts';
import type { Measure, Undefined } from './measure.ts';
import { bestValue, referenceValue } from './simple.ts';

const average = ({ groups }: Distribution, of: (group: KnownGroup) => number): number =>
  groups.reduce((sum, group) => sum + group.weight * of(group), 0);

/** Weighted mean distance of the groups' values from one value. */
const deviation = (distribution: Distribution, from: number = distribution.mean): number =>
  average(distribution, ({ value }) => Math.abs(value - from));

/** As `deviation`, every group counted once; the mean stays the weighted one. */
const plainDeviation = ({ groups, mean }: Distribution, from: number = mean): number =>
  groups.reduce((sum, { value }) => sum + Math.abs(value - from), 0) / groups.length;

const standardDeviation = (all: Distribution): number =>
  Math.sqrt(average(all, ({ value }) => (value - all.mean) ** 2));

/** A mean distance from a value that may not be known. */
const distanceFrom = (from: number | Undefined, of: (from: number) => number): number | Undefined =>
  typeof from === 'string' ? from : of(from);

const defined = (distribution: Distribution, of: () => number): number | Undefined =>
  distribution.groups.length === 0 ? 'no_groups' : of();

const relative = (distribution: Distribution, of: () => number): number | Undefined =>
  distribution.groups.length === 0 ? 'no_groups' : distribution.mean === 0 ? 'zero_mean' : of();

/** Σp(y/μ)·ln(y/μ): 0 without inequality, at most ln n of n equal groups; 0·ln 0 = 0. */
function theil(distribution: Distribution): number | Undefined {
  const { groups, mean } = distribution;
  if (groups.some(({ value }) => value < 0)) return 'negative_values';
  return relative(distribution, () =>
    average(distribution, ({ value }) => (value === 0 ? 0 : (value / mean) * Math.log(value / mean))),
  );
}

const scaled = (value: number | Undefined, factor: number) => (typeof value === 'number' ? factor * value : value);

/**
 * Spread of groups without an order, population-weighted; those that end in U count every group once. Formulas of WHO HEAT and
 * `healthequal` (Schlotheuber and Hosseinpoor 2022, doi:10.3390/ijerph19063697), which know a relative form of the distances from the
 * mean alone: COV for BGSD, IDIS for MDM.
 */
export const SPREAD: readonly Measure[] = [
  {
    id: 'bgv',
    family: 'spread',
    scale: 'absolute',
    unit: 'squared',
    formula: 'Σ p (y − μ)²',
    of: (all) => defined(all, () => average(all, ({ value }) => (value - all.mean) ** 2)),
  },
  {
    id: 'bgsd',
    family: 'spread',
    scale: 'absolute',
    unit: 'value',
    formula: '√Σ p (y − μ)²',
    of: (all) => defined(all, () => standardDeviation(all)),
  },
  {
    id: 'cov',
    family: 'spread',
    scale: 'relative',
    unit: 'percent',
    formula: '100 √Σ p (y − μ)² ÷ μ',
    of: (all) => relative(all, () => (100 * standardDeviation(all)) / all.mean),
  },
  {
    id: 'mdm',
    family: 'spread',
    scale: 'absolute',
    unit: 'value',
    formula: 'Σ p |y − μ|',
    of: (all) => defined(all, () => deviation(all)),
  },
  {
    id: 'mdmu',
    family: 'spread',
    scale: 'absolute',
    unit: 'value',
    formula: '(1 ÷ n) Σ |y − μ|',
    of: (all) => defined(all, () => plainDeviation(all)),
  },
  {
    id: 'mdbw',
    family: 'spread',
    scale: 'absolute',
    unit: 'value',
    formula: 'Σ p |y − y_best|',
    of: (all, options) => distanceFrom(bestValue(all, options), (best) => deviation(all, best)),
  },
  {
    id: 'mdbu',
    family: 'spread',
    scale: 'absolute',
    unit: 'value',
    formula: '(1 ÷ n) Σ |y − y_best|',
    of: (all, options) => distanceFrom(bestValue(all, options), (best) => plainDeviation(all, best)),
  },
  {
    id: 'mdrw',
    family: 'spread',
    scale: 'absolute',
    unit: 'value',
    formula: 'Σ p |y − y_ref|',
    of: (all, options) => distanceFrom(referenceValue(all, options), (reference) => deviation(all, reference)),
  },
  {
    id: 'mdru',
    family: 'spread',
    scale: 'absolute',
    unit: 'value',
    formula: '(1 ÷ n) Σ |y − y_ref|',
    of: (all, options) => distanceFrom(referenceValue(all, options), (reference) => plainDeviation(all, reference)),
  },
  {
    id: 'idis',
    family: 'spread',
    scale: 'relative',
    unit: 'percent',
    formula: '100 Σ p |y − μ| ÷ μ',
    of: (all) => relative(all, () => (100 * deviation(all)) / all.mean),
  },
  {
    id: 'idisu',
    family: 'spread',
    scale: 'relative',
    unit: 'percent',
    formula: '(100 ÷ n) Σ |y − μ| ÷ μ',
    of: (all) => relative(all, () => (100 * plainDeviation(all)) / all.mean),
  },
  {
    id: 'theil',
    family: 'spread',
    scale: 'relative',
    unit: 'number',
    formula: 'Σ p (y ÷ μ) ln(y ÷ μ)',
    of: theil,
  },
  {
    id: 'theil_1000',
    family: 'spread',
    scale: 'relative',
    unit: 'number',
    formula: '1000 Σ p (y ÷ μ) ln(y ÷ μ)',
    of: (all) => scaled(theil(all), 1000),
  },
  {
    id: 'mld',
    family: 'spread',
    scale: 'relative',
    unit: 'number',
    formula: '1000 Σ p (−ln(y ÷ μ))',
    of(all) {
      if (all.groups.some(({ value }) => value < 0)) return 'negative_values';
      if (all.groups.some(({ value }) => value === 0)) return all.mean === 0 ? 'zero_mean' : 'zero_value';
      return relative(all, () => 1000 * average(all, ({ value }) => -Math.log(value / all.mean)));
    },
  },
];
