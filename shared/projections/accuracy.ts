import { meanOrNull } from '../core/statistics.ts';
/**
 * Measures of forecasts against what came, as in the M4 competition (Makridakis, Spiliotis and Assimakopoulos 2020). A
 * comparison is one series from one origin; sums run over its years ahead.
 */

/** Bounds of an interval of `level` percent, one entry per year ahead. */
export interface Bounds {
  readonly level: number;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

export interface ForecastOutcome {
  /** Values known to the forecast, oldest first. */
  readonly known: readonly number[];
  /** What came, null where nothing was published. */
  readonly actual: readonly (number | null)[];
  readonly point: readonly number[];
  readonly intervals: readonly Bounds[];
}

export interface IntervalAccuracy {
  /** Percent. */
  readonly level: number;
  /** Share (0 to 1) of values inside. */
  readonly coverage: number;
  /** Mean scaled interval score; null where no series has a scale. */
  readonly msis: number | null;
}

export interface Accuracy {
  /** Values compared. */
  readonly count: number;
  /** Percent: mean of 200·|y − f| ÷ (|y| + |f|). */
  readonly smape: number;
  /** Mean |y − f| ÷ mean absolute yearly change of the known values; comparisons whose values never changed have no scale. */
  readonly mase: number | null;
  readonly intervals: readonly IntervalAccuracy[];
}

/**
 * Pooled over comparisons: sMAPE over all values, coverage over those that have an interval, MASE and MSIS as means of the comparisons'
 * own. Null without any.
 */
export function accuracyOf(comparisons: readonly ForecastOutcome[]): Accuracy | null {
  let [count, relative] = [0, 0];
  const scaled: number[] = [];
  const levels = [...new Set(comparisons.flatMap((one) => one.intervals.map(({ level }) => level)))];
  const intervals = levels.map((level) => ({ level, count: 0, inside: 0, scores: [] as number[] }));
  for (const comparison of comparisons) {
    const { known, actual, point } = comparison;
    const years = actual.flatMap((value, year) => (value === null ? [] : [{ value, year }]));
    if (years.length === 0) continue;
    count += years.length;
    let error = 0;
    for (const { value, year } of years) {
      relative += symmetricError(value, point[year]!);
      error += Math.abs(value - point[year]!);
    }
    const scale = meanChange(known);
    if (scale > 0) scaled.push(error / years.length / scale);
    for (const sums of intervals) {
      const { level } = sums;
      const own = comparison.intervals.find((one) => one.level === level);
      if (!own) continue;
      sums.count += years.length;
      let score = 0;
      for (const { value, year } of years) {
        const [low, high] = [own.lower[year]!, own.upper[year]!];
        if (low <= value && value <= high) sums.inside++;
        score += intervalScore(value, low, high, level);
      }
      if (scale > 0) sums.scores.push(score / years.length / scale);
    }
  }
  if (count === 0) return null;
  return {
    count,
    smape: relative / count,
    mase: meanOrNull(scaled),
    intervals: intervals
      .filter((sums) => sums.count > 0)
      .map((sums) => ({ level: sums.level, coverage: sums.inside / sums.count, msis: meanOrNull(sums.scores) })),
  };
}

/**
 * Whether forecasts did better than no change by the measures shown, MASE and sMAPE: no worse by either, better by one. `too_short` where
 * nothing could be compared.
 */
export function verdictOn(own: Accuracy | null, still: Accuracy | null): 'skill' | 'no_skill' | 'too_short' {
  if (!own || !still) return 'too_short';
  const gains = [still.smape - own.smape, (still.mase ?? 0) - (own.mase ?? 0)];
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0) ? 'skill' : 'no_skill';
}

/** No change from the last known value, with the intervals a random walk with normal steps would have. */
export function naiveComparison({ known, actual }: ForecastOutcome, levels: readonly number[]): ForecastOutcome {
  const last = known.at(-1)!;
  const changes = known.slice(1).map((value, i) => value - known[i]!);
  const spread = Math.sqrt(changes.reduce((sum, change) => sum + change ** 2, 0) / Math.max(1, changes.length));
  return {
    known,
    actual,
    point: actual.map(() => last),
    intervals: levels.map((level) => {
      const half = actual.map((_, year) => normalQuantile(0.5 + level / 200) * spread * Math.sqrt(year + 1));
      return { level, lower: half.map((size) => last - size), upper: half.map((size) => last + size) };
    }),
  };
}

function symmetricError(value: number, guess: number): number {
  return value === guess ? 0 : (200 * Math.abs(value - guess)) / (Math.abs(value) + Math.abs(guess));
}

/** Width, and 2/α times the distance by which the value lies outside (Gneiting and Raftery 2007). */
function intervalScore(value: number, lower: number, upper: number, level: number): number {
  const penalty = 2 / (1 - level / 100);
  return upper - lower + penalty * (Math.max(0, lower - value) + Math.max(0, value - upper));
}

const meanChange = (values: readonly number[]): number =>
  meanOrNull(values.slice(1).map((value, i) => Math.abs(value - values[i]!))) ?? 0;

/** Quantile of the normal distribution above one half, to 1e-9 (P. J. Acklam's rational approximation). */
export function normalQuantile(p: number): number {
  const over = (x: number, coefficients: readonly number[]): number => coefficients.reduce((sum, c) => sum * x + c, 0);
  if (p > 0.97575) {
    const q = Math.sqrt(-2 * Math.log(1 - p));
    return -over(q, TAIL.above) / over(q, TAIL.below);
  }
  const q = p - 0.5;
  return (q * over(q * q, CENTRE.above)) / over(q * q, CENTRE.below);
}

const TAIL = {
  above: [
    -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ],
  below: [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416, 1],
} as const;
const CENTRE = {
  above: [
    -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1,
    2.506628277459239,
  ],
  below: [
    -5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1, 1,
  ],
} as const;
