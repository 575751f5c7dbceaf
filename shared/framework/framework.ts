import type { LocalText } from '../core/language.ts';
import type { Unit } from './units.ts';

/** Which way is progress. `conditional`: the change is shown but never scored (returns in adverse conditions). */
export type Direction = 'up' | 'down' | 'conditional';

/** The values an indicator can take; projections stay inside it. */
export type Domain =
  | { readonly kind: 'positive' }
  | { readonly kind: 'real' }
  | { readonly kind: 'bounded'; readonly lower: number; readonly upper: number };

/** How values of areas become the value of a group. */
export type Aggregation =
  /** Stocks and flows: the group is the sum of its areas. */
  | { readonly kind: 'sum' }
  /** Rates: factor × Σ numerator ÷ Σ denominator, over areas that have both in the year. */
  | { readonly kind: 'ratio'; readonly numerator: string; readonly denominator: string; readonly factor: number }
  /** Number of areas with a value above zero in indicator `of`. */
  | { readonly kind: 'areas'; readonly of: string }
  /**
   * Made from other indicators by a formula (`parseFormula`). Of a group from the values of the group (rates, shares), or as the sum of
   * what the formula gives for its areas (amounts converted by a rate of each area).
   */
  | { readonly kind: 'formula'; readonly formula: string; readonly ofGroups: 'values' | 'sum' }
  /** Shares that areas report each for itself: the group is the median of its areas that have one in the year, each counting once. */
  | { readonly kind: 'median' }
  /** Published for its own area only; never added up. */
  | { readonly kind: 'none' };

export interface Indicator {
  /** Stable id; never shown. */
  readonly id: string;
  /** Code on screen; editable, since editions renumber. */
  readonly code: string;
  /** Outcome (or any other node) it stands under; null for indicators outside the framework. */
  readonly parent: string | null;
  readonly name: LocalText;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly domain: Domain;
  readonly aggregation: Aggregation;
  /** The breakdown that speaks for the indicator (`basis=law`); absent: the total, where most observations are not of a breakdown. */
  readonly headline?: string | undefined;
  /** Breakdowns shown beside it, as practice is beside law. */
  readonly beside?: readonly string[] | undefined;
  /** Code of the group of areas that could have a value; absent: every inhabited area (`areasAskedUnder`). */
  readonly askedOf?: string | undefined;
  /** What an area without a row has in a sum: `unknown` where none is reported or published; absent: nothing, as of persons or gifts. */
  readonly missing?: 'unknown' | undefined;
  /** Years from which values do not compare with earlier ones, and why: a new method, scope or definition (`breaksOf`). */
  readonly breaks?: readonly { readonly year: number; readonly note: LocalText }[] | undefined;
  /** Theme codes, kinds of actor and framework editions it belongs to. */
  readonly themes: readonly string[];
  readonly actors: readonly string[];
  readonly editions: readonly string[];
  readonly note: LocalText | null;
}

/** Whether it is a number of areas, as of countries that receive submissions: of a single area that says nothing. */
export const countsAreas = ({ aggregation }: Pick<Indicator, 'aggregation'>): boolean => aggregation.kind === 'areas';

/** A node above the indicators: objective, outcome, or any deeper level. */
export interface FrameworkNode {
  readonly id: string;
  readonly parent: string | null;
  readonly kind: string;
  readonly code: string;
  readonly name: LocalText;
}

/** A tree of any depth; order is the order on screen. Data, not code. */
export interface Framework {
  readonly name: LocalText;
  readonly baselineYear: number;
  readonly editions: readonly { readonly code: string; readonly name: LocalText }[];
  readonly nodes: readonly FrameworkNode[];
  readonly indicators: readonly Indicator[];
}
