import type { Domain } from '../framework/framework.ts';
import { appraise, type TrialSize } from './backtest.ts';
import { type Stretch, T80, T95 } from './predictive.ts';
import { panelGrowth } from './spread.ts';
import { type TimelinePoint, timeline } from './timeline.ts';

/*
 * The constants were set on refugees and asylum applications by host and by origin, from origins of 2004 to 2019
 * (test/bench/forecast-origins.bench.ts), of which the bench gives those up to 2012 and the later ones apart.
 */

/** Tested series that a panel needs, and as many that it counts as having met whose widths were right. */
const FEWEST = 10;
const PRIOR_SERIES = 5;
/** Origins that a panel counts as having met before its widths are found too wide: a few quiet years promise none to come. */
const PRIOR_ORIGINS = 4;
/** Years after which an error of the past counts half: how much surprises surprise changes with the times. */
const HALF_LIFE = 5;
/** Shares of past errors that the intervals of 80 and 95 percent are to hold: the future has surprises that no panel has met yet. */
const AIMS = { at80: 0.79, at95: 0.96 } as const;
/** Least and greatest factor at 80 percent, and exponents of the tail. */
const FACTORS = { least: 0.4, most: 6 } as const;
const TAILS = { least: 0.5, most: 2.2 } as const;

/**
 * What the past of a panel (the same indicator in many areas) teaches about the width of its series' intervals: the factors by which
 * their own widths fell short of, or went beyond, 80 and 95 percent of the errors that forecasts of their past made. Surprises are rare
 * and differ from place to place, so that a single series tells too little of them, the panel a good deal; years in which all
 * were surprised at once are among its errors. Null where fewer than ten series can be tested.
 * @param panel the points of every series known when the projection is made, and nothing later
 */
export function stretchOf(panel: readonly (readonly TimelinePoint[])[], domain: Domain): Stretch | null {
  const tested = panel
    .map((points) => appraise(timeline(points, domain), null).sizes)
    .filter(({ length }) => length > 0);
  if (tested.length < FEWEST) return null;
  const sizes = tested
    .flat()
    .map((one) => ({
      ...one,
      size: one.size / panelGrowth(one.ahead),
      weight: one.weight * 0.5 ** (one.back / HALF_LIFE),
    }))
    .sort((a, b) => a.size - b.size);
  const share = tested.length / (tested.length + PRIOR_SERIES);
  const origins = new Set(sizes.map(({ back }) => back)).size;
  const factor = (level: number, t: number): number => {
    const found = weightedQuantile(sizes, level) / t;
    return found ** (found < 1 ? (share * origins) / (origins + PRIOR_ORIGINS) : share);
  };
  const at80 = within(FACTORS, factor(AIMS.at80, T80));
  const at95 = factor(AIMS.at95, T95);
  return { factor: at80, tail: within(TAILS, 1 + Math.log(at95 / at80) / Math.log(T95 / T80)) };
}

/** The stretch of every indicator, worked out once for each domain and last year known (without one: all years). */
export function stretchesOf(
  panelOf: (indicator: string) => readonly (readonly TimelinePoint[])[],
): (indicator: string, domain: Domain, until?: number) => Stretch | null {
  const made = new Map<string, Stretch | null>();
  return (indicator, domain, until = Number.POSITIVE_INFINITY) => {
    const key = JSON.stringify([indicator, domain, String(until)]);
    const known = made.get(key);
    if (known !== undefined) return known;
    const panel = panelOf(indicator).map((points) => points.filter(({ year }) => year <= until));
    const found = stretchOf(panel, domain);
    made.set(key, found);
    return found;
  };
}

const within = ({ least, most }: { readonly least: number; readonly most: number }, value: number): number =>
  Math.min(most, Math.max(least, value));

/** The size that the share `p` of the weight does not exceed. */
function weightedQuantile(ascending: readonly TrialSize[], p: number): number {
  const all = ascending.reduce((sum, { weight }) => sum + weight, 0);
  let sum = 0;
  for (const { size, weight } of ascending) {
    sum += weight;
    if (sum >= p * all) return size;
  }
  return ascending.at(-1)!.size;
}
