import { quantile } from '../core/statistics.ts';
import type { Direction } from '../framework/framework.ts';
import type { Projection } from './baseline.ts';
import { type Path, pathOf } from './paths.ts';
import type { Simulated } from './simulate.ts';

/** What is to be reached: a value of the indicator, and by when. */
export interface Goal {
  readonly target: number;
  readonly year: number;
  readonly direction: Direction;
}

/** Why a probability is not given. */
export type Silence = 'too_short' | 'uncalibrated' | 'assumed' | 'no_direction' | 'outside_years';

/** Probability (0 to 1) of having reached a goal in any year up to the goal's, and of standing there in that year itself. */
export interface Chance {
  readonly by: number;
  readonly at: number;
  /** Around `by`: Wilson's 95 percent interval for the number of paths, widened by half the error of coverage in the backtest. */
  readonly lower: number;
  readonly upper: number;
}

export interface Reach {
  readonly goal: Goal;
  readonly baseline: Chance | Silence;
  readonly scenario: Chance | Silence;
  /** Share of the scenario's paths that first reach the goal in each year projected; the rest do not within them. */
  readonly arrival: readonly { readonly year: number; readonly share: number }[];
  /** Year by which half of the paths have arrived; null where fewer do. */
  readonly medianArrival: number | null;
  /** Σ over years up to the goal's of what is missing to the target, in unit × years. */
  readonly missing: { readonly median: number; readonly lower: number; readonly upper: number };
}

/** Coverage may differ by so much from what it should be before no probability is given. */
const LARGEST_ERROR = 0.1;

/** Greatest difference between nominal and actual coverage in a backtest; null where it was not tested. */
export function calibrationError({ backtest }: Projection): number | null {
  const { coverage80, coverage95 } = backtest;
  if (coverage80 === null || coverage95 === null) return null;
  return Math.max(Math.abs(coverage80 - 0.8), Math.abs(coverage95 - 0.95));
}

/** Why no probability can be told from a projection, whatever the goal; null where it can. */
export function silenceOf(projection: Projection | null): 'too_short' | 'uncalibrated' | null {
  const error = projection ? calibrationError(projection) : null;
  if (!projection || projection.backtest.verdict === 'too_short' || error === null) return 'too_short';
  return error > LARGEST_ERROR + 1e-12 ? 'uncalibrated' : null;
}

/** The projection whose past speaks for a simulation: the series' own, of a total that of the total itself. */
export const judgedBy = ({ parts }: Pick<Simulated, 'parts'>): Projection | null =>
  parts.total ? parts.total.own : (parts.units[0]?.projection ?? null);

/** Year-by-year difference to the baseline, and its running sum, path by path. */
export function differencesOf(
  { baselineValues, values, parts, baseline, path }: Simulated,
  levels: readonly number[],
): { readonly yearly: Path; readonly running: Path } {
  const size = parts.years.length;
  const yearly = values.map((value, i) => value - baselineValues[i]!);
  const running = yearly.slice();
  for (let i = 0; i < running.length; i++) if (i % size > 0) running[i]! += running[i - 1]!;
  const median = path.median.map((value, i) => value - baseline.median[i]!);
  let sum = 0;
  const total = median.map((value) => {
    sum += value;
    return sum;
  });
  return { yearly: pathOf(yearly, size, levels, median), running: pathOf(running, size, levels, total) };
}

/** What becomes of a goal. Paths count from the last published value on: what is reached already has been reached. */
export function reachOf(simulated: Simulated, goal: Goal): Reach {
  const { parts, baselineValues, values, isAssumed } = simulated;
  const { years } = parts;
  const judge = judgedBy(simulated);
  const until = years.filter((year) => year <= goal.year).length;
  const quiet: Silence | null =
    goal.direction === 'conditional'
      ? 'no_direction'
      : until === 0 || goal.year > years.at(-1)!
        ? 'outside_years'
        : silenceOf(judge);
  const last = parts.total ?? parts.units[0]!;
  const sign = goal.direction === 'down' ? -1 : 1;
  const error = (judge && calibrationError(judge)) ?? 0;
  const start = { value: last.lastValue, year: last.lastYear };
  const arrivals = arrivalsOf(values, years, goal.target, sign, start);
  return {
    goal,
    baseline: quiet ?? chanceOf(baselineValues, years.length, until, goal.target, sign, start.value, error),
    scenario:
      quiet ?? (isAssumed ? 'assumed' : chanceOf(values, years.length, until, goal.target, sign, start.value, error)),
    ...arrivals,
    missing: missingOf(values, years.length, until, goal.target, sign),
  };
}

function chanceOf(
  values: Float64Array,
  size: number,
  until: number,
  target: number,
  sign: number,
  start: number,
  error: number,
): Chance {
  const count = values.length / size;
  const isThere = (value: number): boolean => sign * (value - target) >= 0;
  let [by, at] = [0, 0];
  for (let offset = 0; offset < values.length; offset += size) {
    if (isThere(values[offset + until - 1]!)) at++;
    let reached = isThere(start);
    for (let i = 0; i < until && !reached; i++) reached = isThere(values[offset + i]!);
    if (reached) by++;
  }
  const [lower, upper] = wilson(by, count);
  return {
    by: by / count,
    at: at / count,
    lower: Math.max(0, lower - error / 2),
    upper: Math.min(1, upper + error / 2),
  };
}

/** Wilson (1927), 95 percent. */
function wilson(hits: number, count: number): readonly [number, number] {
  const z2 = 1.959964 ** 2;
  const share = hits / count;
  const middle = (share + z2 / (2 * count)) / (1 + z2 / count);
  const half = (1.959964 * Math.sqrt((share * (1 - share)) / count + z2 / (4 * count ** 2))) / (1 + z2 / count);
  return [middle - half, middle + half];
}

function arrivalsOf(
  values: Float64Array,
  years: readonly number[],
  target: number,
  sign: number,
  start: { readonly value: number; readonly year: number },
): Pick<Reach, 'arrival' | 'medianArrival'> {
  const size = years.length;
  const count = values.length / size;
  if (sign * (start.value - target) >= 0)
    return { arrival: [{ year: start.year, share: 1 }], medianArrival: start.year };
  const arrived = new Array<number>(size).fill(0);
  for (let offset = 0; offset < values.length; offset += size) {
    for (let i = 0; i < size; i++) {
      if (sign * (values[offset + i]! - target) < 0) continue;
      arrived[i]!++;
      break;
    }
  }
  let sum = 0;
  const half = arrived.findIndex((paths) => {
    sum += paths;
    return sum >= count / 2;
  });
  return {
    arrival: years.map((year, i) => ({ year, share: arrived[i]! / count })),
    medianArrival: years[half] ?? null,
  };
}

function missingOf(values: Float64Array, size: number, until: number, target: number, sign: number): Reach['missing'] {
  const sums = new Float64Array(values.length / size);
  for (let path = 0; path < sums.length; path++)
    for (let i = 0; i < until; i++) sums[path]! += Math.max(0, sign * (target - values[path * size + i]!));
  sums.sort();
  return { median: quantile(sums, 0.5), lower: quantile(sums, 0.025), upper: quantile(sums, 0.975) };
}
