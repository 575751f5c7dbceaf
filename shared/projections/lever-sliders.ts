import type { LeverNumber } from './scenario.ts';

/** Ends and step of the slider of a number, in the unit shown: `times` what the lever holds. */
export interface SliderEnds {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
  readonly times: number;
}

const ends = (minimum: number, maximum: number, step: number, times = 1): SliderEnds => ({
  minimum,
  maximum,
  step,
  times,
});

/** A value is typed only: its slider would end nowhere. */
export const LEVER_SLIDERS: Readonly<Record<LeverNumber, SliderEnds | null>> = {
  perYear: ends(-50, 100, 1),
  multiplier: ends(-1, 5, 0.1),
  percent: ends(-90, 200, 1),
  halfLife: ends(0.5, 20, 0.5),
  delivery: ends(0, 100, 1, 100),
  additionality: ends(0, 100, 1, 100),
  elasticity: ends(-3, 3, 0.1),
  percentile: ends(0, 100, 1),
  value: null,
};
