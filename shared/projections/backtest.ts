import { type Forecaster, naive } from './smoothing.ts';
import type { Timeline } from './timeline.ts';

/** One forecast of the past compared with what followed. */
export interface Trial {
  /** Years of the series known at the origin. */
  readonly origin: number;
  /** |error| on z, of the forecaster and of no change. */
  readonly error: number;
  readonly naiveError: number;
  /** |error| ÷ (yearly spread known at the origin × √years ahead), for both. */
  readonly score: number;
  readonly naiveScore: number;
}

/** Years a fit needs at least, and origins tried at most. */
const SHORTEST_FIT = 5;
const MOST_ORIGINS = 10;

/**
 * Rolling origin: forecasts from the last years of the series, each made from the years before it alone, compared with
 * the published years that follow, up to `horizon` years ahead.
 */
export function rollingOrigin(line: Timeline, forecaster: Forecaster, horizon: number): Trial[] {
  const { z, published } = line;
  const origins = published
    .slice(0, -1)
    .map((position) => position + 1)
    .filter((origin) => origin >= SHORTEST_FIT)
    .slice(-MOST_ORIGINS);
  return origins.flatMap((origin) => {
    const ahead = Math.min(horizon, z.length - origin);
    const [trend, still] = [forecaster(z, origin, ahead), naive(z, origin, ahead)];
    const spread = yearlySpread(line, origin);
    return published
      .filter((position) => position >= origin && position < origin + ahead)
      .map((position) => {
        const step = position - origin;
        const error = Math.abs(z[position]! - trend[step]!);
        const naiveError = Math.abs(z[position]! - still[step]!);
        const unit = Math.sqrt(step + 1);
        return {
          origin,
          error,
          naiveError,
          score: ratio(error, spread.aroundTrend * unit),
          naiveScore: ratio(naiveError, spread.aroundLast * unit),
        };
      });
  });
}

/**
 * Root mean square of the yearly changes on z known at an origin: as they are (errors of no change), and around their
 * mean (errors of a drift). A change over a gap of g years counts as one change of 1/√g.
 */
export function yearlySpread(line: Timeline, origin: number): { aroundLast: number; aroundTrend: number } {
  const { z, published } = line;
  const known = published.filter((position) => position < origin);
  const changes = known.length - 1;
  if (changes < 1) return { aroundLast: 0, aroundTrend: 0 };
  const drift = (z[known.at(-1)!]! - z[known[0]!]!) / (known.at(-1)! - known[0]!);
  let [squares, around] = [0, 0];
  for (let i = 1; i < known.length; i++) {
    const years = known[i]! - known[i - 1]!;
    const change = z[known[i]!]! - z[known[i - 1]!]!;
    squares += change ** 2 / years;
    around += (change - drift * years) ** 2 / years;
  }
  return { aroundLast: Math.sqrt(squares / changes), aroundTrend: Math.sqrt(around / Math.max(1, changes - 1)) };
}

/** An error where no spread was known counts as three spreads; no error as none. */
const ratio = (error: number, spread: number): number =>
  spread > 0 ? Math.min(20, error / spread) : error > 0 ? 3 : 0;
