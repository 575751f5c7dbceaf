import type { Direction } from '../../framework/framework.ts';
import type { ComponentKey } from '../formula/component-keys.ts';
import type { Component } from '../formula/expression.ts';
import type { Thresholds } from './sdsn-marks.ts';
import type { GapPoint, SeriesSlice } from './series-slice.ts';
import type { MethodId, Status, Tone, TrendArrow } from './statuses.ts';

/** What a method is asked. Values, target, limit and thresholds are in the indicator's unit. */
export interface AssessmentInput {
  /** In any order; points whose year or value is not a finite number are left out. */
  readonly points: readonly GapPoint[];
  readonly direction: Direction;
  /** −∞: from the first value. */
  readonly baseYear: number;
  readonly target: number | null;
  readonly targetYear: number | null;
  /** Natural bound of the indicator, such as 100 for a share. */
  readonly limit: number | null;
  /** Years of the window that ends with the latest value (Eurostat: 5 or 15); absent: from the base year. */
  readonly window?: number | null | undefined;
  /** SDSN's marks on the indicator's scale. */
  readonly thresholds?: Thresholds | null | undefined;
  /** The benchmark's kind is worked out from data, and could not be: there is no target for want of data. */
  readonly isUnresolved?: boolean | undefined;
  /** There is no target since the one published asks for less than the baseline published with it. */
  readonly isReversed?: boolean | undefined;
  /** Latest values of the same indicator in comparable areas, its own included; asked for only by methods that compare areas. */
  readonly peers?: (() => readonly number[]) | undefined;
}

/** What a method is asked, without the series: the same for all series of a benchmark. */
export type Question = Omit<AssessmentInput, 'points'>;

export type WarningCode =
  | 'no_benchmark'
  | 'no_data'
  | 'no_base_point'
  | 'one_point'
  | 'duplicate_years'
  | 'base_year_moved'
  | 'base_near_zero'
  | 'zero_in_growth'
  | 'zero_in_log'
  | 'target_zero'
  | 'opposite_signs'
  | 'target_equals_base'
  | 'base_past_target'
  | 'target_met'
  | 'near_bound_met'
  | 'near_bound'
  | 'complement_used'
  | 'no_target'
  | 'no_target_year'
  | 'target_year_not_after_base'
  | 'target_year_passed'
  | 'limit_ignored'
  | 'base_beyond_limit'
  | 'break_in_series'
  | 'window_shortened'
  | 'too_few_consecutive'
  | 'no_thresholds'
  | 'thresholds_out_of_order'
  | 'thresholds_against_direction'
  | 'no_optimum'
  | 'few_peers'
  | 'peers_alike'
  | 'unresolved'
  | 'target_behind_baseline'
  | 'conditional';

/** The judgement of one method on one series, with every number it rests on. */
export interface Assessment {
  readonly method: MethodId;
  readonly status: Status;
  readonly tone: Tone;
  /** The number the rule compares with its class limits; each method's `judge` says which and how it is signed. */
  readonly measure: number | null;
  /** The method's own scale; null where it has none. */
  readonly score: number | null;
  readonly baseYear: number | null;
  readonly baseValue: number | null;
  readonly latestYear: number | null;
  readonly latestValue: number | null;
  /** Growth per year as a fraction, or for the straight-line methods change per year in the indicator's unit. */
  readonly actualRate: number | null;
  /** The rate the target requires, in the unit of `actualRate`. */
  readonly requiredRate: number | null;
  /** d·(target − latest): positive is still to go, negative is beyond the target. */
  readonly gapAbs: number | null;
  /** `gapAbs` ÷ |target| as a fraction; null when the target is 0. */
  readonly gapRel: number | null;
  /** SDSN only: which way the score moves. */
  readonly trend: TrendArrow | null;
  /** The component the class follows from; null where there is no class. */
  readonly decidedBy: ComponentKey | null;
  /**
   * In the order of the formula, class limits included. Made when asked for, so that 50,000 series can be judged without making
   * a million of them.
   */
  readonly components: () => readonly Component[];
  readonly warnings: readonly WarningCode[];
}

export interface Method {
  readonly id: MethodId;
  /** Base year where a benchmark names none; −∞: from the first value. */
  readonly defaultBaseYear: number;
  /** Direction where a benchmark names none; null: it must be named, or follow from thresholds. */
  readonly defaultDirection: Direction | null;
  /** Column of a table that it reads in place of the values, where there is one. */
  readonly valueColumn: string | null;
  /** It needs the latest values of other areas (`peers`). */
  readonly comparesAreas?: boolean;
  /** It gives a class where there is neither a target nor a mark. */
  readonly judgesWithoutTarget: boolean;
  /** Never throws: what cannot be judged is `not_available` with its cause in `warnings`. */
  assess(input: AssessmentInput): Assessment;
  /** The same of a series that stands in columns. */
  assessTrack(track: SeriesSlice, question: Question): Assessment;
}
