import { type Distribution, riditRanks } from './distribution.ts';
import type { Undefined } from './measure.ts';

/** Predicted values at the bottom (rank 0) and the top (rank 1) of the order. */
export interface RankEnds {
  readonly bottom: number;
  readonly top: number;
}

const MOST_STEPS = 200;
const MOST_HALVINGS = 60;
const DONE = 1e-12;
/** Log odds a step may go. */
const FARTHEST = 2;

interface Placed {
  readonly weight: number;
  /** Ridit rank less ½: −½…½. */
  readonly x: number;
  /** Share of the bound, 0…1. */
  readonly share: number;
}

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));
/** ln(1 + exp(odds)). */
const softplus = (odds: number): number => Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds)));

/** Log-likelihood of shares on a logistic line with log odds a + b x. */
const likelihood = (groups: readonly Placed[], a: number, b: number): number =>
  groups.reduce((sum, { weight, x, share }) => sum + weight * (share * (a + b * x) - softplus(a + b * x)), 0);

/** All below some rank are at one end and all above it at the other: the steeper the curve, the better, without end. */
function areParted(groups: readonly Placed[]): boolean {
  const ranksOf = (is: (share: number) => boolean) => groups.filter(({ share }) => is(share)).map(({ x }) => x);
  const [above, below] = [ranksOf((share) => share > 0), ranksOf((share) => share < 1)];
  return Math.min(...above) >= Math.max(...below) || Math.min(...below) >= Math.max(...above);
}

/**
 * Ends of the fractional logit y ÷ bound = 1 ÷ (1 + exp(−a − b r)), r the ridit rank, by maximum likelihood with population shares
 * as weights (a quasi-binomial generalised linear model). Values lie between 0 and `bound`.
 */
export function logisticEnds(distribution: Distribution, bound: number): RankEnds | Undefined {
  const { groups, mean } = distribution;
  if (groups.some(({ value }) => value < 0 || value > bound)) return 'beyond_bound';
  const ranked = riditRanks(distribution);
  if (!ranked) return 'needs_order';
  if (ranked.every(({ rank }) => rank === ranked[0]?.rank)) return 'same_rank';
  if (groups.every(({ value }) => value === groups[0]?.value)) return { bottom: mean, top: mean };
  const placed = ranked.map(({ weight, rank, value }) => ({ weight, x: rank - 0.5, share: value / bound }));
  if (areParted(placed)) return 'no_fit';
  const { a, b } = fitted(placed, Math.log(mean / (bound - mean)));
  return { bottom: bound * logistic(a - b / 2), top: bound * logistic(a + b / 2) };
}

/** Newton's method; a step that would lower the likelihood is halved until it raises it. */
function fitted(groups: readonly Placed[], start: number): { readonly a: number; readonly b: number } {
  let [a, b] = [start, 0];
  let best = likelihood(groups, a, b);
  for (let step = 0; step < MOST_STEPS; step++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 0, 0, 0];
    for (const { weight, x, share } of groups) {
      const now = logistic(a + b * x);
      const [miss, spread] = [weight * (share - now), weight * now * (1 - now)];
      ga += miss;
      gb += miss * x;
      haa += spread;
      hab += spread * x;
      hbb += spread * x * x;
    }
    const determinant = haa * hbb - hab * hab;
    const [whole, turn] = [(hbb * ga - hab * gb) / determinant, (haa * gb - hab * ga) / determinant];
    // A step far out on the curve, where it is flat, would leave nothing to come back by.
    const part = Math.min(1, FARTHEST / (Math.abs(whole) + Math.abs(turn) / 2));
    let [da, db] = [part * whole, part * turn];
    let next = likelihood(groups, a + da, b + db);
    for (let half = 0; half < MOST_HALVINGS && !(next >= best); half++) {
      [da, db] = [da / 2, db / 2];
      next = likelihood(groups, a + da, b + db);
    }
    if (!(next >= best)) break;
    [a, b, best] = [a + da, b + db, next];
    if (Math.abs(da) + Math.abs(db) < DONE * (1 + Math.abs(a) + Math.abs(b))) break;
  }
  return { a, b };
}
