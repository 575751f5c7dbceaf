import type { Domain } from '../framework/framework.ts';
import { toScale } from './domain.ts';
import { bestFits, DAMPED, type Fits, LINEAR, rise, SIMPLE_SMOOTHING, slopes, thetaPath } from './smoothing.ts';
import type { Timeline } from './timeline.ts';

/** The forecaster on all of a series' past. */
export interface Combination {
  /** z of 1…`horizon` years ahead, known the first `n` years. */
  at(n: number, horizon: number): Float64Array;
}

/** How much of the mean change is left a year later in the damped drift. */
const DRIFT_DAMPING = 0.9;

/**
 * The median, year by year, of five simple forecasters: on the values themselves the mean change carried on (drift), Theta, and the
 * smoothing (level, linear or damped trend) of least AICc; on z Theta and the mean change, fading. Each errs in its own way,
 * and the median follows none of them alone. Values that leave the domain are brought back before the median is taken.
 * @param first the fewest known years it will be asked for, at least 2
 */
export function combinationOf({ scale, y, z, domain }: Timeline, first: number): Combination {
  const onValues = { simple: bestFits(y, first, SIMPLE_SMOOTHING), slopes: slopes(y, first) };
  const trends = { linear: bestFits(y, first, LINEAR), damped: bestFits(y, first, DAMPED) };
  const onScale = y === z ? onValues : { simple: bestFits(z, first, SIMPLE_SMOOTHING), slopes: slopes(z, first) };
  const inside = limits(y, domain);
  const size = mostSquares(y);
  const theta = ({ simple, slopes: lines }: typeof onValues, n: number, horizon: number): Float64Array => {
    const i = n - first;
    return thetaPath(simple.level[i]!, SIMPLE_SMOOTHING[simple.chosen[i]!]!.alpha, lines[i]!, n, horizon);
  };
  return {
    at(n, horizon) {
      const i = n - first;
      const drift = rise(y[n - 1]!, (y[n - 1]! - y[0]!) / (n - 1), 1, horizon);
      const smoothed = leastAicc([onValues.simple, trends.linear, trends.damped], i, n, size, horizon);
      const members: readonly Float64Array[] = [
        ...[drift, theta(onValues, n, horizon), smoothed].map((path) =>
          path.map((value) => toScale(scale, inside(value, n))),
        ),
        theta(onScale, n, horizon),
        rise(z[n - 1]!, (z[n - 1]! - z[0]!) / (n - 1), DRIFT_DAMPING, horizon),
      ];
      return Float64Array.from({ length: horizon }, (_, step) => median(members, step));
    },
  };
}

/** Parameters of simple smoothing, linear and damped trend, with start, variance and smoothing parameters. */
const PARAMETERS = [3, 5, 6] as const;

/** Forecasts of the smoothing with the least corrected AIC (Hurvich and Tsai 1989). */
function leastAicc(models: readonly Fits[], i: number, n: number, size: number, horizon: number): Float64Array {
  let [least, best] = [Infinity, 0];
  models.forEach(({ sse }, model) => {
    const p = PARAMETERS[model]!;
    const aicc = n * Math.log(sse[i]! / size + 1e-12) + 2 * p + (2 * p * (p + 1)) / Math.max(1, n - p - 1);
    if (aicc < least) [least, best] = [aicc, model];
  });
  const { level, trend, chosen } = models[best]!;
  const phi = best === 2 ? DAMPED[chosen[i]!]!.phi : 1;
  return rise(level[i]!, best === 0 ? 0 : phi * trend[i]!, phi, horizon);
}

/** Greatest squared distance from the first value, so that no unit matters; 1 for a constant series. */
function mostSquares(y: Float64Array): number {
  const most = y.reduce((found, value) => Math.max(found, (value - y[0]!) ** 2), 0);
  return most > 0 ? most : 1;
}

/**
 * Keeps a forecast made after `n` years within the domain: no nearer to a bound than half of what the series ever came to it
 * without touching it.
 */
function limits(y: Float64Array, domain: Domain): (value: number, n: number) => number {
  if (domain.kind === 'real') return (value) => value;
  if (domain.kind === 'positive') {
    const least = nearest(y);
    return (value, n) => Math.max(least[n - 1]! / 2, value);
  }
  const { lower, upper } = domain;
  const below = nearest(y.map((value) => value - lower));
  const above = nearest(y.map((value) => upper - value));
  return (value, n) => Math.min(upper - above[n - 1]! / 2, Math.max(lower + below[n - 1]! / 2, value));
}

/** After every year, the least distance above zero so far; 0 while there is none. */
function nearest(distances: Float64Array): Float64Array {
  let least = 0;
  return distances.map((distance) => {
    if (distance > 0 && (least === 0 || distance < least)) least = distance;
    return least;
  });
}

/** The middle one of five members in one year. */
function median(members: readonly Float64Array[], step: number): number {
  const sorted = members.map((path) => path[step]!);
  for (let i = 1; i < sorted.length; i++)
    for (let j = i; j > 0 && sorted[j - 1]! > sorted[j]!; j--)
      [sorted[j - 1], sorted[j]] = [sorted[j]!, sorted[j - 1]!];
  return sorted[sorted.length >> 1]!;
}
