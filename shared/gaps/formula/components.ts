import type { Component } from '../methods/method.ts';
import type { Expression } from './expression.ts';

/** What a formula starts from: observations, benchmark, class limits, counts. */
export type GivenKey =
  | 'direction'
  | 'base_year'
  | 'base_value'
  | 'base_value_used'
  | 'first_year'
  | 'latest_year'
  | 'latest_value'
  | 'target'
  | 'target_used'
  | 'target_year'
  | 'limit'
  | 'window'
  | 'points_used'
  | 'peers'
  | 'lower_bound'
  | 'red'
  | 'green'
  | 'optimum'
  | 'class_substantial'
  | 'class_moderate'
  | 'class_limited'
  | 'class_on_track'
  | 'class_accelerate'
  | 'class_significant'
  | 'class_insufficient'
  | 'class_moderate_away'
  | 'class_fair'
  | 'class_maintain'
  | 'class_reverse'
  | 'class_sun'
  | 'class_slightly_cloudy'
  | 'class_near'
  | 'class_far';

/** What is worked out of other components; its formula comes with it. */
export type WorkedKey =
  | 'limit_coefficient'
  | 'growth_actual'
  | 'growth_required'
  | 'growth_towards'
  | 'growth_ratio'
  | 'growth_required_from_now'
  | 'acceleration_growth'
  | 'acceleration_log'
  | 'year_reached_growth'
  | 'logit_actual'
  | 'logit_required_from_now'
  | 'acceleration_logit'
  | 'year_reached_logit'
  | 'change_total'
  | 'change_actual'
  | 'change_required'
  | 'pace_ratio'
  | 'share_of_way'
  | 'change_required_from_now'
  | 'acceleration'
  | 'year_reached'
  | 'projected_value'
  | 'share_reached'
  | 'miss_share'
  | 'current_status'
  | 'expected_status'
  | 'anticipated_gap'
  | 'weight_sum'
  | 'mean_year'
  | 'mean_value'
  | 'spread_years'
  | 'spread_shared'
  | 'line_slope'
  | 'aarr'
  | 'aarr_required'
  | 'log_slope'
  | 'midpoint'
  | 'band_value'
  | 'score_base'
  | 'score_green'
  | 'score_change'
  | 'score_change_required'
  | 'trend_ratio'
  | 'peer_mean'
  | 'peer_squares'
  | 'peer_spread'
  | 'distance'
  | 'rank_years'
  | 'rank_values'
  | 'rank_shared'
  | 'rank_correlation'
  | 'score'
  | 'gap_abs'
  | 'gap_rel';

/** Every number a method may print; its name on screen is `gaps.component.<key>`. */
export type ComponentKey = GivenKey | WorkedKey;

/** Which part of a rule in parts applied; its words are `gaps.branch.<branch>`. */
export type Branch =
  | 'target_met'
  | 'target_is_base'
  | 'base_negative'
  | 'passes_target'
  | 'complement'
  | 'moves_away'
  | 'at_bound'
  | 'far_from_bound'
  | 'within_bound'
  | 'beyond_bound'
  | 'ratio_high'
  | 'ratio_low'
  | 'class_substantial'
  | 'class_moderate'
  | 'class_limited'
  | 'beyond_green'
  | 'between_marks'
  | 'beyond_red';

/** A number where it is one; null for what is missing or grew beyond all bounds. */
export const finite = (value: number | null | undefined): number | null =>
  value !== null && value !== undefined && Number.isFinite(value) ? value : null;

export const given = (key: GivenKey, value: number | null, unit: Component['unit']): Component => ({
  key,
  value: finite(value),
  unit,
  working: null,
});

/** `value` as the rule found it, and how: the formula gives the same number from the components it names. */
export function worked(
  key: WorkedKey | GivenKey,
  value: number | null,
  unit: Component['unit'],
  expression: Expression,
  branch: Branch | null = null,
): Component {
  return { key, value: finite(value), unit, working: { expression, branch } };
}
