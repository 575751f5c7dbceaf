/**
 * A small change of the baseline, stored as a difference. `rate`: from year `from` to year `to` the yearly pace on the
 * transformed scale is the baseline's times `multiplier` plus `perYear` (percent a year; 0 adds nothing).
 */
export interface RateLever {
  readonly kind: 'rate';
  readonly multiplier: number;
  readonly perYear: number;
  readonly from: number;
  readonly to: number;
}

export type Lever = RateLever;

/** The baseline and an ordered list of levers. No lever: the baseline itself. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly indicator: string;
  /** Area or group code. */
  readonly area: string;
  /** Years ahead. */
  readonly horizon: number;
  readonly levers: readonly Lever[];
}
