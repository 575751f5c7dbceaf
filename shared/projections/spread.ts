import type { ModelScale } from './domain.ts';
import type { Timeline } from './timeline.ts';

/*
 * How wide the predictive distribution is. The few constants below were set once, so that nominal and actual coverage at 50, 80 and 95
 * percent agree on the M1 yearly series and on refugees by host and origin from origins up to 2014, of eight to sixty years.
 */

/**
 * The spread grows with the years ahead to this power: for quantities and shares faster than a random walk's ½, since trends turn;
 * numbers of either sign are mostly changes and balances, which come back.
 */
const GROWTH = { log: 0.7, logit: 0.7, identity: 0.5 } as const;
/** Spread ÷ root mean square error, where the trend is trusted, and what it gains where it is not at all. */
const WIDTH = { trusted: 0.46, gain: 0.5 } as const;
/** Few years tell their own spread badly: with n of them it is widened by 0.6 × (8/n)². */
const FEW = { gain: 0.6, years: 8 } as const;
/** The root mean square of the yearly changes counts as so many errors; trials overlap, so that three count as one. */
const PRIOR_CHANGES = 4;
const OVERLAP = 3;
/** A short series' yearly spread is drawn towards these (on z; identity: share of magnitude), as so many changes. */
const SHORT = { log: 0.3, logit: 0.4, identity: 0.15, changes: 2 } as const;

/** However well the past followed its trend, the spread is no smaller than this share of the mean yearly change. */
const LEAST = 0.1;

/** Width of the predictive distribution `ahead` years ahead ÷ that of the first year. */
export const spreadGrowth = ({ kind }: ModelScale, ahead: number): number =>
  POWERS[kind][ahead] ?? ahead ** GROWTH[kind];

/**
 * A panel's surprises grow faster with the years ahead than a series of its own lets on: where one teaches, by this power more.
 */
const PANEL_GROWTH = 0.3;
export const panelGrowth = (ahead: number): number => ahead ** PANEL_GROWTH;

const powers = (power: number): Float64Array => Float64Array.from({ length: 32 }, (_, ahead) => ahead ** power);
const POWERS = { log: powers(GROWTH.log), logit: powers(GROWTH.logit), identity: powers(GROWTH.identity) };

/** Error of a forecast of the past from year `origin`, on z and as if it were one year ahead. */
export interface ScaledError {
  readonly origin: number;
  readonly scaled: number;
}

/**
 * The spread a year ahead, from the squared errors of forecasts of the past drawn towards the size of the yearly changes. With an
 * origin: as if that one had not been tried.
 */
export function spreadOf(line: Timeline, errors: readonly ScaledError[], trust: number): (without?: number) => number {
  const priorCount = PRIOR_CHANGES * OVERLAP;
  const priorSquares = priorCount * changesAround(line, trust) ** 2;
  const few = 1 + FEW.gain * (FEW.years / line.published.length) ** 2;
  const width = (WIDTH.trusted + WIDTH.gain * (1 - trust)) * few;
  const least = LEAST * meanChange(line);
  return (without) => {
    let [squares, count] = [priorSquares, priorCount];
    for (const { origin, scaled } of errors) {
      if (origin === without) continue;
      squares += scaled ** 2;
      count++;
    }
    return Math.max(least, width * Math.sqrt(squares / count));
  };
}

/**
 * The same of a series too short to be tested, from the changes there are and the size that series of the kind have. Zero where every
 * value of a positive series is zero: there is no size to go by.
 */
export function shortSpread(line: Timeline): number {
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
export function meanChange({ z, published }: Timeline): number {
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
