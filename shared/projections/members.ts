import { minimise } from './simplex.ts';
import {
  DAMPED,
  LINEAR,
  rise,
  SIMPLE_SMOOTHING,
  type Smoothing,
  slopes,
  smoothingFit,
  thetaPath,
} from './smoothing.ts';

/**
 * The classical forecasts of one series without gaps, each with its parameters at their optimum: what textbooks and
 * R's forecast package give. Values in, forecasts for 1…`horizon` years ahead out, in the unit of the series. The
 * combination takes its parameters from a grid instead, so that all of the past costs no more than one fit.
 */
export type Forecaster = (y: Float64Array, horizon: number) => Float64Array;

/** No change from the last value. */
export const naive: Forecaster = (y, horizon) => new Float64Array(horizon).fill(y.at(-1)!);

/** The mean yearly change carried on from the last value. */
export const drift: Forecaster = (y, horizon) =>
  rise(y.at(-1)!, y.length > 1 ? (y.at(-1)! - y[0]!) / (y.length - 1) : 0, 1, horizon);

/** Simple exponential smoothing. */
export const simpleSmoothing: Forecaster = (y, horizon) => new Float64Array(horizon).fill(fitLevel(y).level);

/** Holt's linear trend. */
export const holt: Forecaster = (y, horizon) => {
  const { level, trend } = fitTrend(y, false);
  return rise(level, trend, 1, horizon);
};

/** Holt's linear trend, damped (Gardner and McKenzie 1985), φ from 0.8 to 0.98. */
export const dampedHolt: Forecaster = (y, horizon) => {
  const { level, trend, phi } = fitTrend(y, true);
  return rise(level, phi * trend, phi, horizon);
};

/** Theta (Assimakopoulos and Nikolopoulos 2000) as simple smoothing with half the slope of the line (Hyndman and Billah 2003). */
export const theta: Forecaster = (y, horizon) => {
  const n = y.length;
  const { level, alpha } = fitLevel(y);
  return thetaPath(level, alpha, slopes(y, n)[0]!, n, horizon);
};

/** A fit, its parameters and its sum of squared one-step errors. */
export interface Fit extends Smoothing {
  readonly sse: number;
  readonly level: number;
  readonly trend: number;
}

/** Bounds of the parameters, as in R's forecast package. */
const [LOWEST, HIGHEST] = [1e-4, 0.9999];
const PHI = [0.8, 0.98] as const;

/** Simple smoothing of least squared error: the best of a grid and its neighbourhood, by golden section. */
export function fitLevel(y: Float64Array): Fit {
  const n = y.length;
  const fitted = (alpha: number): Fit => ({
    alpha,
    beta: 0,
    phi: 1,
    ...smoothingFit(y, n, { alpha, beta: 0, phi: 1 }),
  });
  const grid = [LOWEST, ...SIMPLE_SMOOTHING.map(({ alpha }) => alpha), HIGHEST].map(fitted);
  const best = grid.reduce((least, one, i) => (one.sse < grid[least]!.sse ? i : least), 0);
  let [low, high] = [(grid[best - 1] ?? grid[best]!).alpha, (grid[best + 1] ?? grid[best]!).alpha];
  for (let i = 0; i < 60 && high - low > 1e-9; i++) {
    const [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
    if (fitted(left).sse < fitted(right).sse) high = right;
    else low = left;
  }
  const found = fitted((low + high) / 2);
  return found.sse < grid[best]!.sse ? found : grid[best]!;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Holt's trend of least squared error: simplex searches from the three best points of a grid. */
export function fitTrend(y: Float64Array, damped: boolean): Fit {
  const n = y.length;
  const fitted = (candidate: Smoothing): Fit => ({ ...candidate, ...smoothingFit(y, n, candidate) });
  const from = (x: ArrayLike<number>): Smoothing => {
    const alpha = within(x[0]!, LOWEST, HIGHEST);
    return {
      alpha,
      beta: within(x[1]!, Math.min(LOWEST, alpha / 2), alpha),
      phi: damped ? within(x[2]!, ...PHI) : 1,
    };
  };
  const starts = (damped ? DAMPED : LINEAR)
    .map(fitted)
    .sort((a, b) => a.sse - b.sse)
    .slice(0, 3)
    .map(({ alpha, beta, phi }) => [
      without(alpha, LOWEST, HIGHEST),
      without(beta / alpha, 0, 1),
      ...(damped ? [without(phi, ...PHI)] : []),
    ]);
  const found = starts.map((start) => minimise((x) => smoothingFit(y, n, from(x)).sse, start, 0.7));
  return fitted(from(found.reduce((least, one) => (one.value < least.value ? one : least)).x));
}

/** From the whole line into an interval, and back. */
const within = (x: number, low: number, high: number): number => low + (high - low) / (1 + Math.exp(-x));
const without = (value: number, low: number, high: number): number => {
  const share = Math.min(0.9999, Math.max(1e-4, (value - low) / (high - low)));
  return Math.log(share / (1 - share));
};
