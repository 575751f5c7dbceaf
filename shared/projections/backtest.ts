import { type Combination, combinationOf } from './combination.ts';
import { fromScale, type Scale } from './domain.ts';
import { tQuantile, unbend } from './predictive.ts';
import type { Timeline } from './timeline.ts';

/** How the forecaster did on the series' own past. */
export interface Backtest {
  /** Origins tried: years from which the following ones were forecast as if not yet known. */
  readonly origins: number;
  /** Mean |error| of the combination ÷ that of no change, on z over the same years; below 1 is skill. */
  readonly maseAgainstNaive: number | null;
  /** Share (0 to 1) of later values inside the interval, whose width was set without the origin at hand. */
  readonly coverage50: number | null;
  readonly coverage80: number | null;
  readonly coverage95: number | null;
  /** The forecast that missed by most, for its years ahead. */
  readonly worst: Miss | null;
  readonly verdict: 'skill' | 'no_skill' | 'too_short';
}

/** A forecast of the past and what came of it, in the unit of the series. */
export interface Miss {
  /** Last year known to the forecast. */
  readonly from: number;
  readonly year: number;
  readonly projected: number;
  readonly actual: number;
}

/** What the past teaches about the forecast to come. */
export interface Appraisal {
  readonly backtest: Backtest;
  /** Share (0 to 1) of the combination's change that its past errors let through; 0: no change. */
  readonly trust: number;
  /** Spread of the predictive distribution one year ahead, on z. */
  readonly unit: number;
  readonly combination: Combination | null;
}

/** Published years a backtest needs. */
export const ENOUGH_YEARS = 8;
/** Years known to the first forecast of the past, origins tried at most, and years ahead of each. */
const FIRST_ORIGIN = 4;
const MOST_ORIGINS = 20;
const YEARS_AHEAD = 6;
/**
 * The spread grows with the years ahead to this power: for quantities and shares faster than a random walk's ½, since trends turn;
 * numbers of either sign are mostly changes and balances, which come back.
 */
const GROWTH = { log: 0.7, logit: 0.7, identity: 0.5 } as const;
/** Trust at equal errors, and what it gains as the share of errors falls. Full at about three quarters of the errors of no change. */
const TRUST = { even: 0.3, gain: 3 } as const;
/** Errors that differ by less than this share are equal. */
const ROUNDING = 1e-9;
/** Errors, in years' changes, that either side counts as having made before the first trial. */
const PRIOR_ERRORS = 1;
/** Spread ÷ root mean square error, where the trend is trusted, and what it gains where it is not at all. */
const WIDTH = { trusted: 0.48, gain: 0.4 } as const;
/** Few years tell their own spread badly: with n of them it is widened by 0.6 × (8/n)². */
const FEW = { gain: 0.6, years: 8 } as const;
/** The root mean square of the yearly changes counts as so many errors; trials overlap, so that three count as one. */
const PRIOR_CHANGES = 4;
const OVERLAP = 3;
/** A short series' yearly spread is drawn towards these (on z; identity: share of magnitude), as so many changes. */
const SHORT = { log: 0.3, logit: 0.4, identity: 0.15, changes: 2 } as const;

/** Width of the predictive distribution `ahead` years ahead ÷ that of the first year. */
export const growth = ({ kind }: Scale, ahead: number): number => POWERS[kind][ahead] ?? ahead ** GROWTH[kind];

const powers = (power: number): Float64Array => Float64Array.from({ length: 32 }, (_, ahead) => ahead ** power);
const POWERS = { log: powers(GROWTH.log), logit: powers(GROWTH.logit), identity: powers(GROWTH.identity) };

/**
 * Rolling origin: forecasts from up to twenty of the last years, each made from the years before it alone, compared with the
 * published years that follow, up to six years ahead whatever the horizon asked for: a year's figure does not depend on it.
 * No skill, no trend: trust is zero unless the combination's errors were smaller than those of no change.
 */
export function appraise(line: Timeline): Appraisal {
  const { z, published } = line;
  if (published.length < ENOUGH_YEARS) return withoutTrials(line, TOO_SHORT);
  if (published.every((position) => z[position] === z[published[0]!]))
    return withoutTrials(line, { ...TOO_SHORT, verdict: 'no_skill' });
  const combination = combinationOf(line, FIRST_ORIGIN);
  const trials = rollingOrigin(line, combination);
  const { ratio, trust } = trustOf(trials, meanChange(line));
  const tests = trials.map((trial): Test => {
    const error = trial.actual - trust * trial.trend;
    return { trial, error, scaled: error / growth(line.scale, trial.ahead) };
  });
  const spread = spreadOf(line, tests, trust);
  const unit = spread();
  return {
    backtest: {
      origins: new Set(trials.map(({ origin }) => origin)).size,
      maseAgainstNaive: ratio,
      ...coverageOf(line, tests, spread),
      worst: worstOf(line, tests, trust),
      verdict: trust > 0 ? 'skill' : 'no_skill',
    },
    trust,
    unit,
    combination,
  };
}

/** One forecast of the past: changes on z since the last known year, as the combination had them and as they came. */
interface Trial {
  /** Years known. */
  readonly origin: number;
  readonly ahead: number;
  readonly trend: number;
  readonly actual: number;
  /** Of one in the count of errors: the trials of an origin share one vote, the distant ones less of it. */
  readonly weight: number;
}

/** A trial of the forecast that is shown: its error on z, and the same as if it were one year ahead. */
interface Test {
  readonly trial: Trial;
  readonly error: number;
  readonly scaled: number;
}

function rollingOrigin({ z, published }: Timeline, combination: Combination): Trial[] {
  const origins = published
    .slice(0, -1)
    .map((position) => position + 1)
    .filter((origin) => origin >= FIRST_ORIGIN)
    .slice(-MOST_ORIGINS);
  const isPublished = new Uint8Array(z.length);
  for (const position of published) isPublished[position] = 1;
  const trials: Trial[] = [];
  for (const origin of origins) {
    const years = Math.min(YEARS_AHEAD, z.length - origin);
    const path = combination.at(origin, years);
    const last = z[origin - 1]!;
    let count = 0;
    for (let step = 0; step < years; step++) count += isPublished[origin + step]!;
    for (let step = 0; step < years; step++) {
      if (isPublished[origin + step] === 0) continue;
      const weight = 1 / (count * Math.sqrt(step + 1));
      trials.push({ origin, ahead: step + 1, trend: path[step]! - last, actual: z[origin + step]! - last, weight });
    }
  }
  return trials;
}

function trustOf(trials: readonly Trial[], change: number): { ratio: number; trust: number } {
  let [own, still] = [0, 0];
  for (const { trend, actual, weight } of trials) {
    own += weight * Math.abs(actual - trend);
    still += weight * Math.abs(actual);
  }
  if (!(own < still * (1 - ROUNDING))) return { ratio: still > 0 ? own / still : 1, trust: 0 };
  const cautious = (own / change + PRIOR_ERRORS) / (still / change + PRIOR_ERRORS);
  return { ratio: own / still, trust: Math.min(1, TRUST.even + TRUST.gain * (1 - cautious)) };
}

/**
 * The spread a year ahead, from the squared errors of the tests drawn towards those of the yearly changes. With an origin: as if
 * that origin had not been tried.
 */
function spreadOf(line: Timeline, tests: readonly Test[], trust: number): (without?: number) => number {
  const priorCount = PRIOR_CHANGES * OVERLAP;
  const priorSquares = priorCount * changesAround(line, trust) ** 2;
  const few = 1 + FEW.gain * (FEW.years / line.published.length) ** 2;
  const width = (WIDTH.trusted + WIDTH.gain * (1 - trust)) * few;
  return (without) => {
    let [squares, count] = [priorSquares, priorCount];
    for (const { trial, scaled } of tests) {
      if (trial.origin === without) continue;
      squares += scaled ** 2;
      count++;
    }
    return width * Math.sqrt(squares / count);
  };
}

type Coverage = Pick<Backtest, 'coverage50' | 'coverage80' | 'coverage95'>;

/** Each origin is judged by the width that the others give. */
function coverageOf({ scale }: Timeline, tests: readonly Test[], spread: (without?: number) => number): Coverage {
  const units = new Map<number, number>();
  for (const { trial } of tests) if (!units.has(trial.origin)) units.set(trial.origin, spread(trial.origin));
  const sizes = tests.map(({ trial, error }) => {
    const unit = units.get(trial.origin)! * growth(scale, trial.ahead);
    return error === 0 ? 0 : Math.abs(unbend(scale, error)) / unit;
  });
  const share = (level: number): number => {
    const most = tQuantile(0.5 + level / 200);
    return sizes.filter((size) => size <= most).length / tests.length;
  };
  return { coverage50: share(50), coverage80: share(80), coverage95: share(95) };
}

function worstOf(line: Timeline, tests: readonly Test[], trust: number): Miss {
  const worst = tests.reduce((most, test) => (Math.abs(test.scaled) > Math.abs(most.scaled) ? test : most));
  const { origin, ahead, trend } = worst.trial;
  const position = origin + ahead - 1;
  return {
    from: yearAt(line, origin - 1),
    year: yearAt(line, position),
    projected: fromScale(line.scale, line.z[origin - 1]! + trust * trend),
    actual: line.y[position]!,
  };
}

const yearAt = ({ lastYear, z }: Timeline, position: number): number => lastYear! - (z.length - 1 - position);

const TOO_SHORT: Backtest = {
  origins: 0,
  maseAgainstNaive: null,
  coverage50: null,
  coverage80: null,
  coverage95: null,
  worst: null,
  verdict: 'too_short',
};

/** No change, with a spread from the changes there are and a size that series of the kind have. */
function withoutTrials(line: Timeline, backtest: Backtest): Appraisal {
  return { backtest, trust: 0, unit: shortSpread(line), combination: null };
}

/** Zero where every value of a positive series is zero: there is no size to go by. */
function shortSpread(line: Timeline): number {
  const { scale, y, published } = line;
  if (scale.kind === 'log' && y.every((value) => value === 0)) return 0;
  const usual =
    scale.kind === 'identity'
      ? SHORT.identity * y.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
      : SHORT[scale.kind];
  const changes = published.length - 1;
  return Math.sqrt((SHORT.changes * usual ** 2 + changes * changesAround(line, 0) ** 2) / (SHORT.changes + changes));
}

/** Mean size of the changes between published years on z. A change over a gap of g years counts as one of 1/√g. */
function meanChange({ z, published }: Timeline): number {
  let sum = 0;
  for (let i = 1; i < published.length; i++) {
    const [before, here] = [published[i - 1]!, published[i]!];
    sum += Math.abs(z[here]! - z[before]!) / Math.sqrt(here - before);
  }
  return sum / (published.length - 1);
}

/** Root mean square of the same around the share `trust` of their mean; 0 for a single value. */
function changesAround({ z, published }: Timeline, trust: number): number {
  const changes = published.length - 1;
  if (changes < 1) return 0;
  const [first, last] = [published[0]!, published[changes]!];
  const drift = (trust * (z[last]! - z[first]!)) / (last - first);
  let squares = 0;
  for (let i = 1; i <= changes; i++) {
    const years = published[i]! - published[i - 1]!;
    squares += (z[published[i]!]! - z[published[i - 1]!]! - drift * years) ** 2 / years;
  }
  return Math.sqrt(squares / changes);
}
