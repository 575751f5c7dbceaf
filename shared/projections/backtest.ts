import { type Combination, combinationOf } from './combination.ts';
import { fromScale } from './domain.ts';
import { type Stretch, unbend, variate } from './predictive.ts';
import { meanChange, panelGrowth, type ScaledError, shortSpread, spreadGrowth, spreadOf } from './spread.ts';
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
  /** Every forecast of the past beside what came, origin by origin. */
  readonly misses: readonly Miss[];
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
  /** Errors of forecasts of the past by the widths that the series' own past gave them; none without a backtest. */
  readonly sizes: readonly TrialSize[];
}

/** The size of a past error: its distance from the middle ÷ the spread set without its origin, on the scale of the t variate. */
export interface TrialSize {
  readonly size: number;
  readonly ahead: number;
  /** Years from the origin to the end of the series. */
  readonly back: number;
  readonly weight: number;
}

/** Published years a backtest needs. */
export const ENOUGH_YEARS = 8;
/** Years known to the first forecast of the past, origins tried at most, and years ahead of each. */
const FIRST_ORIGIN = 4;
const MOST_ORIGINS = 20;
const YEARS_AHEAD = 6;
/** Trust at equal errors, and what it gains as the share of errors falls. Full at about three quarters of the errors of no change. */
const TRUST = { even: 0.3, gain: 3 } as const;
/** Errors that differ by less than this share are equal. */
const ROUNDING = 1e-9;
/** Errors, in years' changes, that either side counts as having made before the first trial. */
const PRIOR_ERRORS = 1;
/**
 * Rolling origin: forecasts from up to twenty of the last years, each made from the years before it alone, compared with the
 * published years that follow, up to six years ahead whatever the horizon asked for: a year's figure does not depend on it.
 * No skill, no trend: trust is zero unless the combination's errors were smaller than those of no change.
 * @param stretch what the series' panel teaches about its widths; null where there is none
 */
export function appraise(line: Timeline, stretch: Stretch | null): Appraisal {
  const { z, published } = line;
  if (published.length < ENOUGH_YEARS) return withoutTrials(line, TOO_SHORT);
  if (published.every((position) => z[position] === z[published[0]!]))
    return withoutTrials(line, { ...TOO_SHORT, verdict: 'no_skill' });
  const combination = combinationOf(line, FIRST_ORIGIN);
  const trials = rollingOrigin(line, combination);
  const { ratio, trust } = trustOf(trials, meanChange(line));
  const tests = trials.map((trial): Test => {
    const error = trial.actual - trust * trial.trend;
    return { trial, origin: trial.origin, error, scaled: error / spreadGrowth(line.scale, trial.ahead) };
  });
  const spread = spreadOf(line, tests, trust);
  const sizes = sizesOf(line, tests, spread);
  return {
    backtest: {
      origins: new Set(trials.map(({ origin }) => origin)).size,
      maseAgainstNaive: ratio,
      ...coverageOf(sizes, stretch),
      worst: worstOf(line, tests, trust),
      misses: tests.map((test) => missOf(line, test, trust)),
      verdict: trust > 0 ? 'skill' : 'no_skill',
    },
    trust,
    unit: spread(),
    combination,
    sizes,
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
interface Test extends ScaledError {
  readonly trial: Trial;
  readonly error: number;
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

type Coverage = Pick<Backtest, 'coverage50' | 'coverage80' | 'coverage95'>;

/** Each origin is judged by the width that the others give. */
function sizesOf({ scale, z }: Timeline, tests: readonly Test[], spread: (without?: number) => number): TrialSize[] {
  const units = new Map<number, number>();
  for (const { trial } of tests) if (!units.has(trial.origin)) units.set(trial.origin, spread(trial.origin));
  return tests.map(({ trial: { origin, ahead, weight }, error }) => {
    const unit = units.get(origin)! * spreadGrowth(scale, ahead);
    return { size: error === 0 ? 0 : Math.abs(unbend(scale, error)) / unit, ahead, back: z.length - origin, weight };
  });
}

function coverageOf(sizes: readonly TrialSize[], stretch: Stretch | null): Coverage {
  const share = (level: number): number => {
    const most = variate(0.5 + level / 200, stretch?.tail);
    const isInside = ({ size, ahead }: TrialSize): boolean =>
      size <= most * (stretch ? stretch.factor * panelGrowth(ahead) : 1);
    return sizes.filter(isInside).length / sizes.length;
  };
  return { coverage50: share(50), coverage80: share(80), coverage95: share(95) };
}

function worstOf(line: Timeline, tests: readonly Test[], trust: number): Miss {
  const worst = tests.reduce((most, test) => (Math.abs(test.scaled) > Math.abs(most.scaled) ? test : most));
  return missOf(line, worst, trust);
}

function missOf(line: Timeline, { trial: { origin, ahead, trend } }: Test, trust: number): Miss {
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
  misses: [],
  verdict: 'too_short',
};

/** No change, with a spread from the changes there are and a size that series of the kind have. */
function withoutTrials(line: Timeline, backtest: Backtest): Appraisal {
  return { backtest, trust: 0, unit: shortSpread(line), combination: null, sizes: [] };
}
