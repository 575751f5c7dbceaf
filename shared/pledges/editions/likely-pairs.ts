import type { Edition } from './edition.ts';
import type { EntityLikeness } from './entity-likeness.ts';
import { type PledgeLikeness, partValue, pledgeLikeness } from './pledge-likeness.ts';
import { cosineOf, type TextVector, textVectors } from './text-vectors.ts';

/** Two entries, the earlier one and the later one by their places, and how alike they are. */
export interface LikelyPair {
  readonly earlier: number;
  readonly later: number;
  readonly likeness: PledgeLikeness;
}

/** Two editions whose entries can be compared. */
export interface ComparedEditions {
  likenessOf(earlier: number, later: number, idsTell: boolean): PledgeLikeness;
  /** The pairs with the score or more among these places, found by way of entities and telling words; pauses now and then. */
  pairsIn(search: PairSearch): Generator<void, readonly LikelyPair[], void>;
}

export interface PairSearch {
  readonly earlier: readonly number[];
  readonly later: readonly number[];
  readonly idsTell: boolean;
  /** Least score, 0–1. */
  readonly least: number;
  /** Least likeness of the texts where both have one, 0–1. */
  readonly leastText: number;
}

/** A word that stands in more texts than this finds no candidates. */
const COMMON = 120;
/** Rows between two pauses. */
const SLICE = 100;

/** Prepares two editions for comparison: texts over both, entities by their names. */
export function compareEditions(earlier: Edition, later: Edition, entities: EntityLikeness): ComparedEditions {
  const all = [...earlier.pledges, ...later.pledges];
  const { vectors, counts } = textVectors(all.map(({ title, description }) => `${title} ${description}`));
  const offset = earlier.pledges.length;
  const none: TextVector = new Map();
  const vectorOf = (at: number): TextVector => vectors[at] ?? none;
  const likenessOf = (one: number, two: number, idsTell: boolean): PledgeLikeness => {
    const [a, b] = [earlier.pledges[one], later.pledges[two]];
    if (!a || !b) return { score: 0, parts: [] };
    const [first, second] = [vectorOf(one), vectorOf(offset + two)];
    const text = first.size === 0 || second.size === 0 ? null : cosineOf(first, second);
    return pledgeLikeness(a, b, { text, entities, idsTell });
  };
  /** What an entry can be found by. */
  const keysOf = (at: number): readonly string[] => {
    const pledge = all[at];
    const group = pledge ? entities.groupOf(pledge.entity) : null;
    const id = pledge?.id.trim() ?? '';
    return [
      ...(group === null ? [] : [`entity ${group}`]),
      ...(id === '' ? [] : [`id ${id}`]),
      ...[...vectorOf(at).keys()].flatMap((term) => ((counts.get(term) ?? 0) <= COMMON ? [`term ${term}`] : [])),
    ];
  };
  return {
    likenessOf,
    *pairsIn({ earlier: ones, later: twos, idsTell, least, leastText }) {
      const index = new Map<string, number[]>();
      for (const two of twos)
        for (const key of keysOf(offset + two)) {
          const own = index.get(key);
          if (own) own.push(two);
          else index.set(key, [two]);
        }
      const pairs: LikelyPair[] = [];
      for (const [count, one] of ones.entries()) {
        const found = new Set<number>();
        for (const key of keysOf(one)) for (const two of index.get(key) ?? []) found.add(two);
        for (const two of found) {
          const likeness = likenessOf(one, two, idsTell);
          if (likeness.score < least) continue;
          if ((partValue(likeness, 'text') ?? 1) < leastText && partValue(likeness, 'id') !== 1) continue;
          pairs.push({ earlier: one, later: two, likeness });
        }
        if (count % SLICE === SLICE - 1) yield;
      }
      return pairs;
    },
  };
}
