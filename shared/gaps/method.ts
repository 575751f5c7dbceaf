import type { Direction } from '../framework/framework.ts';
import type { AarrStatus } from './methods/aarr.ts';
import type { EscapStatus } from './methods/escap.ts';
import type { EurostatStatus } from './methods/eurostat.ts';
import type { GermanDnsStatus } from './methods/german-dns.ts';
import type { LinearStatus } from './methods/linear.ts';
import type { OecdStatus } from './methods/oecd.ts';
import type { OpenSdgStatus } from './methods/open-sdg.ts';
import type { SdsnStatus } from './methods/sdsn.ts';
import type { UnsdStatus } from './methods/unsd.ts';

/** The machine words of each method. `not_scored`: the indicator's direction is `conditional`. */
export interface StatusOf {
  readonly 'open-sdg': OpenSdgStatus;
  readonly eurostat: EurostatStatus;
  readonly unsd: UnsdStatus;
  readonly escap: EscapStatus;
  readonly sdsn: SdsnStatus;
  readonly 'german-dns': GermanDnsStatus;
  readonly oecd: OecdStatus;
  readonly aarr: AarrStatus;
  readonly linear: LinearStatus;
}
export type MethodId = keyof StatusOf;
export type Status = StatusOf[MethodId];

/** How a status is coloured; never its only sign. */
export type Tone = 'good' | 'moderate' | 'poor' | 'bad' | 'none';

/** What a method is asked. Values, target and limit are in the indicator's unit. */
export interface AssessmentInput {
  /** In any order; points whose year or value is not a finite number are left out. */
  readonly points: readonly { readonly year: number; readonly value: number }[];
  readonly direction: Direction;
  readonly baseYear: number;
  readonly target: number | null;
  readonly targetYear: number | null;
  /** Natural bound of the indicator, such as 100 for a share. */
  readonly limit: number | null;
  /** Of SDSN: worst value, green and red threshold, and best value (the target where it is not given). */
  readonly lowerBound?: number | null | undefined;
  readonly green?: number | null | undefined;
  readonly red?: number | null | undefined;
  readonly optimum?: number | null | undefined;
  /** Of Eurostat: years up to the latest one that are judged, in place of the base year. */
  readonly window?: number | null | undefined;
  /** Of the OECD: latest values of all areas of the indicator, this one included. */
  readonly peers?: readonly number[] | undefined;
}

export type ComponentKey =
  | 'base_year'
  | 'base_value'
  | 'base_value_used'
  | 'latest_year'
  | 'latest_value'
  | 'target'
  | 'target_used'
  | 'target_year'
  | 'limit'
  | 'limit_coefficient'
  | 'growth_actual'
  | 'growth_required'
  | 'growth_towards'
  | 'growth_ratio'
  | 'change_total'
  | 'change_actual'
  | 'change_required'
  | 'pace_ratio'
  | 'share_of_way'
  | 'change_required_from_now'
  | 'acceleration'
  | 'year_reached'
  | 'class_substantial'
  | 'class_moderate'
  | 'class_limited'
  | 'class_on_track'
  | 'class_accelerate'
  | 'class_away'
  | 'score'
  | 'growth_from_now'
  | 'acceleration_geometric'
  | 'logit_actual'
  | 'logit_from_now'
  | 'acceleration_logit'
  | 'value_expected'
  | 'share_expected'
  | 'progress_index'
  | 'progress_due'
  | 'distance_expected'
  | 'lower_bound'
  | 'optimum'
  | 'threshold_green'
  | 'threshold_red'
  | 'threshold_middle'
  | 'band'
  | 'score_base'
  | 'trend_ratio'
  | 'changes'
  | 'mean_change'
  | 'share_missed'
  | 'peers'
  | 'spread'
  | 'distance'
  | 'log_slope'
  | 'multiplier'
  | 'gap_abs'
  | 'gap_rel';

/**
 * One number of the formula. `percent` is a fraction (0.05 is shown as 5 %), `value` is in the indicator's unit (per year
 * for the `change_…` rates), `year` may have decimals. Null: cannot be computed.
 */
export interface Component {
  readonly key: ComponentKey;
  readonly value: number | null;
  readonly unit: 'value' | 'percent' | 'year' | 'ratio' | 'score' | 'count';
}

export type WarningCode =
  | 'no_benchmark'
  | 'no_data'
  | 'no_base_point'
  | 'one_point'
  | 'duplicate_years'
  | 'base_year_moved'
  | 'base_near_zero'
  | 'target_zero'
  | 'opposite_signs'
  | 'target_equals_base'
  | 'base_past_target'
  | 'target_met'
  | 'no_target'
  | 'no_target_year'
  | 'target_year_not_after_base'
  | 'target_year_passed'
  | 'no_levels'
  | 'few_peers'
  | 'few_changes'
  | 'zero_in_logarithm'
  | 'complement_used'
  | 'near_limit'
  | 'window_moved'
  | 'limit_ignored'
  | 'base_beyond_limit'
  | 'conditional';

/** The judgement of one method on one series, with every number it rests on. */
export interface Assessment {
  readonly method: MethodId;
  readonly status: Status;
  readonly tone: Tone;
  /** The number the rule compares with its class limits; positive towards the target. */
  readonly measure: number | null;
  /** The method's own scale; null where it has none. */
  readonly score: number | null;
  readonly baseYear: number | null;
  readonly baseValue: number | null;
  readonly latestYear: number | null;
  readonly latestValue: number | null;
  /**
   * Growth per year as a fraction (Open SDG, Eurostat, UNSD, AARR: towards the target), change per year in the indicator's unit (linear,
   * ESCAP, German DNS) or in points of the score (SDSN).
   */
  readonly actualRate: number | null;
  /** The rate from the base to the target, in the unit of `actualRate`. */
  readonly requiredRate: number | null;
  /** d·(target − latest): positive is still to go, negative is beyond the target. */
  readonly gapAbs: number | null;
  /** `gapAbs` ÷ |target| as a fraction; null when the target is 0. */
  readonly gapRel: number | null;
  /** In the order of the formula, class limits included. */
  readonly components: readonly Component[];
  readonly warnings: readonly WarningCode[];
}

export interface Method {
  readonly id: MethodId;
  /** Citation of the publication the rule is taken from. */
  readonly source: string;
  /** Whether it compares an area with all others: `peers` must be given. */
  readonly needsPeers?: true;
  /** Never throws: what cannot be judged is `not_available` with its cause in `warnings`. */
  assess(input: AssessmentInput): Assessment;
}
