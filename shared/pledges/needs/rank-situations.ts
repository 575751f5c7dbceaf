import { sum } from '../../core/statistics.ts';
import { generator } from '../../projections/random.ts';

/** What makes a situation under-served, and whether more of it or less speaks for need. */
export const NEED_COMPONENTS = {
  /** Share of the requirements that was not received, %. */
  unfunded: 'more',
  /** Requirements not received, per person hosted, US dollars. */
  shortfall: 'more',
  /** People hosted per 1,000 inhabitants of the host countries. */
  inhabitants: 'more',
  /** People hosted per million US dollars of gross domestic product of the host countries. */
  gdp: 'more',
  /** How far host countries are from full access to work, movement and schools, percentage points. */
  access: 'more',
  /** Money promised and not yet given, as a share of what was not received, %. */
  promised: 'less',
  /** Places pledged for resettlement and other ways, per 1,000 people hosted. */
  places: 'less',
} as const;
export type NeedComponent = keyof typeof NEED_COMPONENTS;
export const NEED_COMPONENT_IDS = Object.keys(NEED_COMPONENTS) as readonly NeedComponent[];

/** A situation with what is known of it; null is not known, which is not 0. */
export interface SituationNeed {
  readonly situation: string;
  readonly values: Readonly<Record<NeedComponent, number | null>>;
}

/** Weights ≥ 0 of any sum; a component of weight 0 plays no part. */
export type NeedWeights = Readonly<Record<NeedComponent, number>>;

export const EQUAL_WEIGHTS: NeedWeights = {
  unfunded: 1,
  shortfall: 1,
  inhabitants: 1,
  gdp: 1,
  access: 1,
  promised: 1,
  places: 1,
};

/** One component of a score. */
export interface NeedPart {
  readonly component: NeedComponent;
  readonly value: number;
  /** From 0 (the least need among those ranked) to 1 (the greatest). */
  readonly scaled: number;
  /** What it adds to the score. */
  readonly points: number;
}

export interface RankedSituation {
  readonly situation: string;
  /** From 1; equal scores share the better rank. */
  readonly rank: number;
  /** Points of 100: the sum of the parts. */
  readonly score: number;
  readonly parts: readonly NeedPart[];
}

export interface SituationRanking {
  readonly ranked: readonly RankedSituation[];
  /** Those that lack a component that counts, with what is missing. */
  readonly unranked: readonly { readonly situation: string; readonly missing: readonly NeedComponent[] }[];
  /** Components that have a weight and are known of some situation. */
  readonly counted: readonly NeedComponent[];
  /** Components that have a weight but are known of no situation: they take no one out of the ranking. */
  readonly unknown: readonly NeedComponent[];
}

interface Scaled {
  readonly situation: SituationNeed;
  readonly scaled: readonly number[];
}

/** The situations that have all `counted`, each component scaled between its least and its greatest value among them. */
function scaledBy(needs: readonly SituationNeed[], counted: readonly NeedComponent[]): readonly Scaled[] {
  const whole = needs.filter(({ values }) => counted.every((component) => values[component] !== null));
  const ends = counted.map((component) => {
    const values = whole.map(({ values: own }) => own[component] ?? 0);
    return [Math.min(...values), Math.max(...values)] as const;
  });
  return whole.map((situation) => ({
    situation,
    scaled: counted.map((component, at) => {
      const [least, most] = ends[at] ?? [0, 0];
      if (most === least) return 0;
      const share = ((situation.values[component] ?? 0) - least) / (most - least);
      return NEED_COMPONENTS[component] === 'more' ? share : 1 - share;
    }),
  }));
}

/** Which components play a part: with a weight, and known of some situation or of none. */
function componentsIn(needs: readonly SituationNeed[], weights: NeedWeights) {
  const weighted = NEED_COMPONENT_IDS.filter((component) => weights[component] > 0);
  const isKnown = (component: NeedComponent) => needs.some(({ values }) => values[component] !== null);
  return { counted: weighted.filter(isKnown), unknown: weighted.filter((component) => !isKnown(component)) };
}

const rankOf = (score: number, scores: readonly number[]): number => 1 + scores.filter((other) => other > score).length;

/**
 * Ranks situations by the weighted mean of their components, each scaled from 0 to 1 between the situations ranked (min–max, OECD and JRC,
 * Handbook on Constructing Composite Indicators, 2008). A situation that lacks a component is not ranked: nothing is filled in.
 */
export function rankSituations(needs: readonly SituationNeed[], weights: NeedWeights): SituationRanking {
  const { counted, unknown } = componentsIn(needs, weights);
  const total = sum(counted.map((component) => weights[component]));
  const whole = counted.length > 0 ? scaledBy(needs, counted) : [];
  const scored = whole.map(({ situation, scaled }) => {
    const parts = counted.map((component, at): NeedPart => {
      const own = scaled[at] ?? 0;
      return {
        component,
        value: situation.values[component] ?? 0,
        scaled: own,
        points: (100 * weights[component] * own) / total,
      };
    });
    return { situation: situation.situation, parts, score: sum(parts.map(({ points }) => points)) };
  });
  const scores = scored.map(({ score }) => score);
  const isRanked = new Set(scored.map(({ situation }) => situation));
  return {
    ranked: scored
      .map((one) => ({ ...one, rank: rankOf(one.score, scores) }))
      .sort((a, b) => b.score - a.score || (a.situation < b.situation ? -1 : 1)),
    unranked: needs
      .filter(({ situation }) => !isRanked.has(situation))
      .map(({ situation, values }) => ({
        situation,
        missing: counted.filter((component) => values[component] === null),
      })),
    counted,
    unknown,
  };
}

/** How often a situation is among the first, and the ranks it takes. */
export interface RankAcceptability {
  /** Share of weightings in which it is among the first, 0–1. */
  readonly share: number;
  readonly best: number;
  readonly worst: number;
}

export interface Weightings {
  readonly draws: number;
  /** How many ranks count as the first ones. */
  readonly top: number;
  readonly seed: number;
}

export const WEIGHTINGS: Weightings = { draws: 1000, top: 5, seed: 2026 };

/**
 * How the ranks depend on the weights: rank acceptability after stochastic multicriteria acceptability analysis (SMAA-2; Lahdelma and Salminen,
 * 2001). All weightings of the components that count are equally likely: they are the spacings of ordered uniform numbers.
 * @param needs those of `rankSituations`; the situations it does not rank have no entry in the answer
 */
export function rankAcceptability(
  needs: readonly SituationNeed[],
  weights: NeedWeights,
  { draws, top, seed }: Weightings = WEIGHTINGS,
): ReadonlyMap<string, RankAcceptability> {
  const { counted } = componentsIn(needs, weights);
  const whole = counted.length > 0 ? scaledBy(needs, counted) : [];
  const next = generator(seed, 'weightings');
  const tallies = whole.map(() => ({ among: 0, best: whole.length, worst: 1 }));
  for (let draw = 0; draw < draws; draw++) {
    const cuts = [0, ...counted.slice(1).map(() => next() / 2 ** 32), 1].sort((a, b) => a - b);
    const scores = whole.map(({ scaled }) =>
      sum(scaled.map((value, at) => value * ((cuts[at + 1] ?? 0) - (cuts[at] ?? 0)))),
    );
    for (const [at, tally] of tallies.entries()) {
      const rank = rankOf(scores[at] ?? 0, scores);
      if (rank <= top) tally.among++;
      tally.best = Math.min(tally.best, rank);
      tally.worst = Math.max(tally.worst, rank);
    }
  }
  return new Map(
    whole.map(({ situation }, at) => {
      const { among, best, worst } = tallies[at] ?? { among: 0, best: 0, worst: 0 };
      return [situation.situation, { share: among / draws, best, worst }];
    }),
  );
}
