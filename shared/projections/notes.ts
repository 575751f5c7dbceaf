/** What was done to a series or is to be known of its projection; texts are `scenarios.note.<code>`. */
export const NOTES = [
  'no_values',
  'single_value',
  'short_series',
  'constant',
  'no_interval',
  'no_change_baseline',
  'horizon_capped',
  'horizon_overridden',
  'outside_domain',
  'repeated_years',
  'zeros_offset',
  'at_bounds',
  'gaps_interpolated',
  'lever_outside_years',
  'baseline_flat',
  'borrow_few_peers',
  'borrow_no_direction',
  'link_cycle',
  'link_no_driver',
] as const;
export type Note = (typeof NOTES)[number];
