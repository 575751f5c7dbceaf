import { contentOf, type Edition } from './edition.ts';
import type { EntityLikeness } from './entity-likeness.ts';
import {
  type ComparedBy,
  likenessScore,
  type PledgeLikeness,
  pledgeLikeness,
  pledgeTraits,
} from './pledge-likeness.ts';
import { cosineOf, type TextVector, textVectors } from './text-vectors.ts';

/** Two entries, the earlier one and the later one by their places, and how alike they are. */
export interface LikelyPair {
  readonly earlier: number;
  readonly later: number;
  readonly likeness: PledgeLikeness;
}

/** Two entries and their score, 0–1. */
export interface ScoredPair {
  readonly earlier: number;
  readonly later: number;
  readonly score: number;
  /** How near they stand in the orders of their contents, 0–1: it tells apart pairs of equal scores, whatever the order of the entries. */
  readonly nearness: number;
}

/** Two editions whose entries can be compared. */
export interface ComparedEditions {
  likenessOf(earlier: number, later: number, idsTell: boolean): PledgeLikeness;
  /** The best pairs of each of these places, found by way of entities and telling words; pauses now and then. */
  pairsIn(search: PairSearch): Generator<void, readonly ScoredPair[], void>;
}

export interface PairSearch {
  readonly earlier: readonly number[];
  readonly later: readonly number[];
  readonly idsTell: boolean;
  /** Least score, 0–1. */
  readonly least: number;
  /** Least likeness of the texts where both have one, 0–1. */
  readonly leastText: number;
  readonly isRefused?: (earlier: number, later: number) => boolean;
}

/** A word that stands in more texts than this finds no candidates. */
const COMMON = 120;
/** Pairs kept for each entry. */
const KEPT = 12;
/** Pairs compared between two pauses. */
const SLICE = 5000;

/** Prepares two editions for comparison: texts over both, entities by their names. */
export function compareEditions(earlier: Edition, later: Edition, entities: EntityLikeness): ComparedEditions {
  const all = [...earlier.pledges, ...later.pledges];
  const { vectors, counts } = textVectors(all.map(({ title, description }) => `${title} ${description}`));
  const traits = all.map(pledgeTraits);
  const offset = earlier.pledges.length;
  const none: TextVector = new Map();
  const vectorOf = (at: number): TextVector => vectors[at] ?? none;
  const traitsOf = (at: number) => traits[at] as (typeof traits)[number];
  const comparedBy = (one: number, two: number, idsTell: boolean): ComparedBy => {
    const [a, b] = [vectorOf(one), vectorOf(offset + two)];
    return {
      text: a.size === 0 || b.size === 0 ? null : cosineOf(a, b),
      entity: entities.of(traitsOf(one).entity, traitsOf(offset + two).entity),
      idsTell,
    };
  };
  /** What an entry can be found by. */
  const keysOf = (at: number): readonly string[] => {
    const { id, entity } = traitsOf(at);
    const group = entities.groupOf(entity);
    return [
      ...(group === null ? [] : [`entity ${group}`]),
      ...(id === '' ? [] : [`id ${id}`]),
      ...[...vectorOf(at).keys()].flatMap((term) => ((counts.get(term) ?? 0) <= COMMON ? [`term ${term}`] : [])),
    ];
  };
  return {
    likenessOf: (one, two, idsTell) =>
      pledgeLikeness(traitsOf(one), traitsOf(offset + two), comparedBy(one, two, idsTell)),
    *pairsIn({ earlier: ones, later: twos, idsTell, least, leastText, isRefused = () => false }) {
      const index = new Map<string, number[]>();
      for (const two of twos)
        for (const key of keysOf(offset + two)) {
          const own = index.get(key);
          if (own) own.push(two);
          else index.set(key, [two]);
        }
      const ranks = [ranksOf(earlier, ones), ranksOf(later, twos)] as const;
      const ofLater = new Map<number, ScoredPair[]>();
      const kept = new Set<ScoredPair>();
      let compared = 0;
      for (const one of ones) {
        const found = new Set<number>();
        for (const key of keysOf(one)) for (const two of index.get(key) ?? []) found.add(two);
        const own: ScoredPair[] = [];
        for (const two of found) {
          if (++compared % SLICE === 0) yield;
          const by = comparedBy(one, two, idsTell);
          const [a, b] = [traitsOf(one), traitsOf(offset + two)];
          const isSameId = idsTell && a.id !== '' && a.id === b.id;
          if ((by.text !== null && by.text < leastText && !isSameId) || isRefused(one, two)) continue;
          const score = likenessScore(a, b, by);
          if (score < least) continue;
          const nearness = 1 - Math.abs((ranks[0].get(one) ?? 0) - (ranks[1].get(two) ?? 0));
          const pair: ScoredPair = { earlier: one, later: two, score, nearness };
          const others = ofLater.get(two) ?? [];
          ofLater.set(two, others);
          keepBestPairs(own, pair);
          keepBestPairs(others, pair);
        }
        for (const pair of own) kept.add(pair);
      }
      for (const pairs of ofLater.values()) for (const pair of pairs) kept.add(pair);
      return [...kept];
    },
  };
}

/** Places of entries in the order of their contents, from 0 to 1. */
function ranksOf({ pledges }: Edition, places: readonly number[]): ReadonlyMap<number, number> {
  const keyed = places.flatMap((at) => {
    const pledge = pledges[at];
    return pledge ? [{ at, key: contentOf(pledge) + pledge.id }] : [];
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  return new Map(keyed.map(({ at }, rank) => [at, rank / keyed.length]));
}

function keepBestPairs(best: ScoredPair[], pair: ScoredPair): void {
  const isAhead = (other: ScoredPair | undefined): boolean =>
    other !== undefined &&
    (other.score > pair.score || (other.score === pair.score && other.nearness >= pair.nearness));
  if (best.length >= KEPT && isAhead(best.at(-1))) return;
  let at = best.length;
  while (at > 0 && !isAhead(best[at - 1])) at--;
  best.splice(at, 0, pair);
  if (best.length > KEPT) best.pop();
}
