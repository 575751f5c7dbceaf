import { type Distribution, type KnownGroup, riditRanks } from './distribution.ts';
import type { Measure, MeasureOptions, Undefined } from './measure.ts';

/** The two groups a difference or ratio compares: highest against lowest order; else, of two, first against second; else highest against lowest value. */
function pairOf(distribution: Distribution): readonly [KnownGroup, KnownGroup] | Undefined {
  const { groups } = distribution;
  const [first, second] = groups;
  if (!first) return 'no_groups';
  if (!second) return 'one_group';
  const ranked = riditRanks(distribution);
  if (ranked) return [ranked.at(-1) ?? second, ranked[0] ?? first];
  if (groups.length === 2) return [first, second];
  const sorted = [...groups].sort((a, b) => a.value - b.value);
  return [sorted.at(-1) ?? second, sorted[0] ?? first];
}

function compare(
  distribution: Distribution,
  of: (a: number, b: number) => number | Undefined,
): ReturnType<Measure['of']> {
  const pair = pairOf(distribution);
  return typeof pair === 'string' ? pair : of(pair[0].value, pair[1].value);
}

const quotient = (a: number, b: number): number | Undefined => (b === 0 ? 'zero_divisor' : a / b);

function parity({ groups }: Distribution): number | Undefined {
  const [first, second] = groups;
  if (!first || !second || groups.length !== 2) return 'not_two_groups';
  if (first.value < 0 || second.value < 0) return 'negative_values';
  return quotient(first.value, second.value);
}

/** Value of the group that PAR compares the mean with, and MDRU and MDRW all groups. */
export function referenceValue(distribution: Distribution, options: MeasureOptions): number | Undefined {
  const { groups } = distribution;
  if (groups.length === 0) return 'no_groups';
  if (options.reference !== null)
    return groups.find(({ group }) => group === options.reference)?.value ?? 'unknown_reference';
  const highest = riditRanks(distribution)?.at(-1);
  if (highest) return highest.value;
  return bestValue(distribution, options);
}

/** The best value: the highest, or the lowest where less is better; none where neither is. */
export function bestValue({ groups }: Distribution, { direction }: MeasureOptions): number | Undefined {
  if (groups.length === 0) return 'no_groups';
  if (direction === null) return 'no_best';
  const values = groups.map(({ value }) => value);
  return direction === 'up' ? Math.max(...values) : Math.min(...values);
}

/** Comparisons of two groups, and of the mean with a reference group (WHO HEAT; UNESCO for the parity indices). */
export const SIMPLE: readonly Measure[] = [
  {
    id: 'difference',
    family: 'simple',
    scale: 'absolute',
    unit: 'value',
    formula: 'y₁ − y₂',
    of: (distribution) => compare(distribution, (a, b) => a - b),
  },
  {
    id: 'ratio',
    family: 'simple',
    scale: 'relative',
    unit: 'number',
    formula: 'y₁ ÷ y₂',
    of: (distribution) => compare(distribution, quotient),
  },
  {
    id: 'parity',
    family: 'simple',
    scale: 'relative',
    unit: 'number',
    formula: 'y₁ ÷ y₂',
    of: parity,
  },
  {
    id: 'parity_adjusted',
    family: 'simple',
    scale: 'relative',
    unit: 'number',
    formula: '2 − y₂ ÷ y₁ (y₁ > y₂), y₁ ÷ y₂',
    of(distribution) {
      const index = parity(distribution);
      // Against a group at 0 the plain index has no bound; its symmetric form ends at 2.
      if (index === 'zero_divisor') return (distribution.groups[0]?.value ?? 0) > 0 ? 2 : index;
      return typeof index === 'string' ? index : index > 1 ? 2 - 1 / index : index;
    },
  },
  {
    id: 'par',
    family: 'simple',
    scale: 'absolute',
    unit: 'value',
    formula: 'y_ref − μ',
    of(distribution, options) {
      const reference = referenceValue(distribution, options);
      return typeof reference === 'string' ? reference : reference - distribution.mean;
    },
  },
  {
    id: 'paf',
    family: 'simple',
    scale: 'relative',
    unit: 'percent',
    formula: '100 (y_ref − μ) ÷ μ',
    of(distribution, options) {
      const reference = referenceValue(distribution, options);
      if (typeof reference === 'string') return reference;
      return distribution.mean === 0 ? 'zero_mean' : (100 * (reference - distribution.mean)) / distribution.mean;
    },
  },
];
