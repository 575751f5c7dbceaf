import { median, sum } from '../core/statistics.ts';
import type { Domain } from '../framework/framework.ts';
import { fromScale, type ModelScale, scaleFor, toScale } from '../projections/domain.ts';

export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/**
 * A year in which a series leaves its path. `outlier`: the value departs and the next one is back (additive outlier), or it is the
 * first or the last one, of which nobody can tell yet; `break`: the level departs and stays (level shift).
 */
export interface Shock {
  readonly kind: 'outlier' | 'break';
  readonly year: number;
  readonly value: number;
  /** What the path of the series would have given, in the unit of the value. */
  readonly expected: number;
  /** Size in robust standard deviations of the yearly change, with its sign. */
  readonly score: number;
}

/** `short`: too few changes to tell. `erratic`: so many departures that no change is usual, and none of them says anything. */
export interface ShockSearch {
  readonly verdict: 'told' | 'short' | 'erratic';
  /** Oldest first; none unless `told`. */
  readonly found: readonly Shock[];
}

/** Fewest yearly changes from which typical variation can be judged. */
export const CHANGES_NEEDED = 6;
/** Iglewicz and Hoaglin (1993) call modified z-scores beyond this potential outliers. */
export const SCORE_LIMIT = 3.5;
/** More shocks than two and than this share of changes are the rule, not exceptions. */
const MOST = 0.2;
/** Smallest departure that matters, as a share of the value or of the range of a bounded domain. */
const MATERIAL = 0.1;
const MATERIAL_OF_RANGE = 0.02;
/** σ from the median and, where more than half of the changes are equal, from the mean of absolute deviations (Iglewicz and Hoaglin 1993). */
const MEDIAN_TO_SIGMA = 1.4826;
const MEAN_TO_SIGMA = 1.2533;

/**
 * Outliers and breaks of a series inside its domain. Detection of Tsay
 * (1988) and Chen and Liu (1993) for a random walk with drift, which is what yearly counts and shares are close to: on the scale of
 * the domain (log, logit or as it is; `scaleFor`) the change from one value to the next is compared with the median yearly change,
 * in robust standard deviations. A level shift moves one change, an additive outlier two in opposite directions; the larger score
 * names the kind. Of k years between two values the change is expected k times as large, its deviation √k times. The greatest shock
 * is taken out and the rest looked at again, until no score is beyond `SCORE_LIMIT`.
 *
 * `points` are in the order of their years, one each.
 */
export function shocksOf(points: readonly YearValue[], domain: Domain): ShockSearch {
  if (points.length <= CHANGES_NEEDED) return { verdict: 'short', found: [] };
  const scale = scaleFor(
    domain,
    points.map(({ value }) => value),
  );
  const z = points.map(({ value }) => toScale(scale, value));
  const years = points.slice(1).map(({ year }, i) => year - points[i]!.year);
  const drift = median(years.map((k, i) => (z[i + 1]! - z[i]!) / k));
  // rest[i] is the change to point i + 1, freed of drift and of the time it took.
  const rest = years.map((k, i) => (z[i + 1]! - z[i]! - drift * k) / Math.sqrt(k));
  const sizes = rest.map(Math.abs);
  const sigma = MEDIAN_TO_SIGMA * median(sizes) || (MEAN_TO_SIGMA * sum(sizes)) / sizes.length;
  const found: Shock[] = [];
  const isTaken = rest.map(() => false);
  while (sigma > 0) {
    const best = greatest(rest, years, isTaken, sigma);
    if (!best || Math.abs(best.score) <= SCORE_LIMIT) break;
    for (const change of best.changes) isTaken[change] = true;
    const point = points[best.point]!;
    const expected = fromScale(scale, z[best.point]! - best.size);
    if (!isMaterial(point.value, expected, scale)) continue;
    found.push({ kind: best.kind, year: point.year, value: point.value, expected, score: best.score });
  }
  if (found.length > Math.max(2, MOST * rest.length)) return { verdict: 'erratic', found: [] };
  return { verdict: 'told', found: found.sort((a, b) => a.year - b.year) };
}

interface Candidate {
  readonly kind: Shock['kind'];
  readonly point: number;
  /** On the scale. */
  readonly size: number;
  readonly score: number;
  /** Changes that the shock explains. */
  readonly changes: readonly number[];
}

/** The shock with the largest score among the changes that no other one explains. */
function greatest(
  rest: readonly number[],
  years: readonly number[],
  isTaken: readonly boolean[],
  sigma: number,
): Candidate | null {
  let best: Candidate | null = null;
  const offer = (one: Candidate): void => {
    if (best === null || Math.abs(one.score) > Math.abs(best.score)) best = one;
  };
  const last = rest.length - 1;
  for (let i = 0; i <= last; i++) {
    if (isTaken[i]) continue;
    const [change, k] = [rest[i]!, years[i]!];
    const size = change * Math.sqrt(k);
    const score = change / sigma;
    if (i === 0) offer({ kind: 'outlier', point: 0, size: -size, score: -score, changes: [i] });
    else offer({ kind: i === last ? 'outlier' : 'break', point: i + 1, size, score, changes: [i] });
    if (i === last || isTaken[i + 1]) continue;
    // Least squares of a size that comes with the one change and goes with the next.
    const [next, l] = [rest[i + 1]!, years[i + 1]!];
    const weight = 1 / k + 1 / l;
    const back = (change / Math.sqrt(k) - next / Math.sqrt(l)) / weight;
    offer({
      kind: 'outlier',
      point: i + 1,
      size: back,
      score: (back * Math.sqrt(weight)) / sigma,
      changes: [i, i + 1],
    });
  }
  return best;
}

const isMaterial = (value: number, expected: number, scale: ModelScale): boolean =>
  scale.kind === 'logit'
    ? Math.abs(value - expected) >= MATERIAL_OF_RANGE * (scale.upper - scale.lower)
    : Math.abs(value - expected) >= MATERIAL * Math.max(Math.abs(value), Math.abs(expected));
