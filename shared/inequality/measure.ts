import type { Distribution } from './distribution.ts';

/** Why a measure is not defined for a table. */
export type Undefined =
  | 'no_groups'
  | 'one_group'
  | 'not_two_groups'
  | 'zero_divisor'
  | 'zero_mean'
  | 'zero_total'
  | 'zero_value'
  | 'negative_values'
  | 'needs_order'
  | 'no_best'
  | 'same_rank'
  | 'unknown_reference'
  | 'not_bounded'
  | 'beyond_bound'
  | 'no_fit';

export interface MeasureOptions {
  /** Which way is better: the highest or the lowest value is the best one, and the reference where groups have no order. Null: neither. */
  readonly direction: 'up' | 'down' | null;
  /** The group PAR, PAF, MDRU and MDRW compare with; null: the highest in order, else the best value. */
  readonly reference: string | null;
  /** The highest possible value, 100 of percentages: the logistic forms need it. Null: there is none. */
  readonly upperBound: number | null;
  /** Multiplies the Gini by n ÷ (n − 1). */
  readonly isSmallSampleCorrected: boolean;
}

export const PLAIN_OPTIONS: MeasureOptions = {
  direction: 'up',
  reference: null,
  upperBound: null,
  isSmallSampleCorrected: false,
};

/** A way to sum up how unequal a table is. */
export interface Measure {
  /** Machine word, the `measure` column of `jalon inequality`. */
  readonly id: string;
  readonly family: 'simple' | 'spread' | 'ordered' | 'concentration';
  /** Does it stay the same when all values double (relative), or double as well (absolute)? */
  readonly scale: 'absolute' | 'relative';
  /** `value`: in the unit of the values; `squared`: in its square; `percent`: 42 for 42 %; `share`: 0–1; `number`: bare. */
  readonly unit: 'value' | 'squared' | 'percent' | 'share' | 'number';
  /** The formula in signs: p weight, y value, μ weighted mean, r ridit rank, s share of the total, n groups, K upper bound. */
  readonly formula: string;
  of(distribution: Distribution, options: MeasureOptions): number | Undefined;
}

export interface MeasureResult {
  readonly measure: Measure;
  readonly value: number | null;
  readonly reason: Undefined | null;
}
