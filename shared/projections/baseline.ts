import type { Domain } from '../framework/framework.ts';
import { rollingOrigin, type Trial, yearlySpread } from './backtest.ts';
import { fromScale, type Scale } from './domain.ts';
import type { Note } from './notes.ts';
import { type Predictive, quantileOf, tQuantile } from './predictive.ts';
import { dampedDrift, dampedHolt, type Forecaster, naive, simpleSmoothing, theta } from './smoothing.ts';
import { type Point, type Timeline, timeline } from './timeline.ts';

export type { Point } from './timeline.ts';

/** `median`: the median of five forecasters; `naive`: no change; `none`: nothing to project. */
export type Method = 'median' | 'naive' | 'none';

export interface Interval {
  /** Percent. */
  readonly level: number;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** How the forecaster did on the series' own past. */
export interface Backtest {
  /** Origins tried. */
  readonly origins: number;
  /** Mean |error| of the median of forecasters ÷ that of no change, both on z over the same years; below 1 is skill. */
  readonly maseAgainstNaive: number | null;
  /** Share (0 to 1) of later values inside the interval, whose width was set without the origin at hand. */
  readonly coverage80: number | null;
  readonly coverage95: number | null;
  readonly verdict: 'skill' | 'no_skill' | 'too_short';
}

/** The projection before it returns to values: what levers act on. */
export interface OnScale extends Predictive {
  readonly scale: Scale;
  /** z of the last published year. */
  readonly last: number;
}

/** Plain data, in the unit of the series. */
export interface Projection {
  readonly years: readonly number[];
  readonly median: readonly number[];
  /** Ascending by level. */
  readonly intervals: readonly Interval[];
  readonly method: Method;
  readonly notes: readonly Note[];
  readonly backtest: Backtest;
  /** Null where nothing could be projected. */
  readonly onScale: OnScale | null;
}

export interface ProjectOptions {
  /** Years ahead. */
  readonly horizon: number;
  /** Percent, each above 0 and below 100. */
  readonly levels: readonly number[];
  /** Go past the cap of min(10, published years), with a note. */
  readonly override?: boolean;
}

/** Published years a backtest needs, and the longest horizon that is not questioned. */
const ENOUGH_YEARS = 8;
const LONGEST_HORIZON = 10;
/** The trend is used when its errors in the backtest are below this share of those of no change. */
const SKILL = 0.95;
/** A short series' yearly spread is drawn towards these (on z; identity: share of magnitude), as so many changes. */
const PRIOR_SPREAD = { log: 0.3, logit: 0.4, identity: 0.15 } as const;
const PRIOR_CHANGES = 2;
/** Trials the calibration of the width counts as being on target before it has seen any. */
const PRIOR_TRIALS = 6;
/** Scale of the t distribution with 4 degrees of freedom whose standard deviation is about one. */
const T_SCALE = 0.85;

/** Median, year by year, of no change, damped drift, simple smoothing, Theta and damped Holt. */
const medianOfFive: Forecaster = (z, n, horizon) => {
  const members = [naive, dampedDrift, simpleSmoothing, theta, dampedHolt].map((member) => member(z, n, horizon));
  return Float64Array.from(
    { length: horizon },
    (_, step) => members.map((path) => path[step]!).sort((a, b) => a - b)[2]!,
  );
};

/**
 * What happens if past behaviour goes on: the median path and symmetric intervals on the scale of the domain, returned
 * to values. The trend is used only where it beat "no change" on the series' own past. Deterministic.
 * @throws RangeError for a level outside (0, 100).
 */
export function project(points: readonly Point[], domain: Domain, options: ProjectOptions): Projection {
  const levels = [...new Set(options.levels)].sort((a, b) => a - b);
  if (levels.some((level) => !(level > 0 && level < 100))) throw new RangeError('levels lie between 0 and 100 percent');
  const line = timeline(points, domain);
  const { lastYear, z, published } = line;
  const n = published.length;
  const notes: Note[] = [...line.notes];
  if (lastYear === null) {
    return {
      years: [],
      median: [],
      intervals: [],
      method: 'none',
      notes: [...notes, 'no_values'],
      backtest: TOO_SHORT,
      onScale: null,
    };
  }
  const horizon = allowedHorizon(options, n, notes);
  const constant = published.every((position) => z[position] === z[published[0]!]);
  if (n === 1) notes.push('single_value');
  else if (constant) notes.push('constant');
  if (n < ENOUGH_YEARS) notes.push('short_series');

  const trials = n < ENOUGH_YEARS ? [] : rollingOrigin(line, medianOfFive, Math.max(1, horizon));
  const backtest = assess(trials, n);
  const skilled = backtest.verdict === 'skill';
  if (backtest.verdict === 'no_skill' && !constant) notes.push('no_change_baseline');

  const median = [...(skilled ? medianOfFive : naive)(z, z.length, horizon)];
  const unit = skilled
    ? yearlySpread(line, z.length).aroundTrend * calibration(trials.map((trial) => trial.score))
    : constant || n < ENOUGH_YEARS
      ? shortSpread(line)
      : yearlySpread(line, z.length).aroundLast * calibration(trials.map((trial) => trial.naiveScore));
  const spread = median.map((_, step) => T_SCALE * unit * Math.sqrt(step + 1));
  const onScale: OnScale = { scale: line.scale, last: z.at(-1)!, median, spread };
  const years = median.map((_, step) => lastYear + step + 1);
  return { years, ...onValues(onScale, levels), method: skilled ? 'median' : 'naive', notes, backtest, onScale };
}

/** Median and intervals in the unit of the series. `levels` in percent. */
export function onValues(onScale: OnScale, levels: readonly number[]): Pick<Projection, 'median' | 'intervals'> {
  const { scale, median } = onScale;
  const at = (p: number): number[] => median.map((_, year) => fromScale(scale, quantileOf(onScale, year, p)));
  return {
    median: at(0.5),
    intervals: levels.map((level) => ({ level, lower: at(0.5 - level / 200), upper: at(0.5 + level / 200) })),
  };
}

const TOO_SHORT: Backtest = {
  origins: 0,
  maseAgainstNaive: null,
  coverage80: null,
  coverage95: null,
  verdict: 'too_short',
};

function allowedHorizon({ horizon, override }: ProjectOptions, n: number, notes: Note[]): number {
  const asked = Math.max(0, Math.floor(horizon));
  const cap = Math.min(LONGEST_HORIZON, n);
  if (asked <= cap) return asked;
  notes.push(override === true ? 'horizon_overridden' : 'horizon_capped');
  return override === true ? asked : cap;
}

function assess(trials: readonly Trial[], n: number): Backtest {
  if (n < ENOUGH_YEARS || trials.length === 0) return TOO_SHORT;
  const sum = (pick: (trial: Trial) => number): number => trials.reduce((total, trial) => total + pick(trial), 0);
  const still = sum((trial) => trial.naiveError);
  const maseAgainstNaive = still > 0 ? sum((trial) => trial.error) / still : null;
  const skilled = maseAgainstNaive !== null && maseAgainstNaive < SKILL;
  const score = (trial: Trial): number => (skilled ? trial.score : trial.naiveScore);
  const origins = [...new Set(trials.map((trial) => trial.origin))];
  const widths = new Map(
    origins.map((origin) => [origin, calibration(trials.filter((trial) => trial.origin !== origin).map(score))]),
  );
  const coverage = (level: number): number =>
    sum((trial) => (score(trial) <= multiplier(level) * widths.get(trial.origin)! ? 1 : 0)) / trials.length;
  return {
    origins: origins.length,
    maseAgainstNaive,
    coverage80: coverage(80),
    coverage95: coverage(95),
    verdict: skilled ? 'skill' : 'no_skill',
  };
}

/** Factor on the width: root mean square of the backtest's scores, drawn towards one. */
function calibration(scores: readonly number[]): number {
  const squares = scores.reduce((total, score) => total + score ** 2, 0);
  return Math.sqrt((PRIOR_TRIALS + squares) / (PRIOR_TRIALS + scores.length));
}

/** Yearly spread of a series too short to judge by itself. Zero where every value is zero: there is no size to go by. */
function shortSpread({ scale, z, published }: Timeline): number {
  const unit =
    scale.kind === 'identity'
      ? PRIOR_SPREAD.identity * Math.max(...published.map((position) => Math.abs(z[position]!)))
      : scale.kind === 'log' && published.every((position) => fromScale(scale, z[position]!) === 0)
        ? 0
        : PRIOR_SPREAD[scale.kind];
  const changes = published.length - 1;
  const { aroundLast } = yearlySpread({ scale, z, published, lastYear: null, notes: [] }, z.length);
  return Math.sqrt((PRIOR_CHANGES * unit ** 2 + changes * aroundLast ** 2) / (PRIOR_CHANGES + changes));
}

/** Half the width of an interval of `level` percent whose yearly spread is one. */
const multiplier = (level: number): number => T_SCALE * tQuantile(0.5 + level / 200);
