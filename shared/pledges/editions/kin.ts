import type { ComparedEditions, LikelyPair, ScoredPair } from './likely-pairs.ts';
import { partValue } from './pledge-likeness.ts';

/** An entry left alone whose text comes from an entry that is matched with another: perhaps a part of a split or merged pledge. */
export interface PledgeKin {
  readonly kind: 'split' | 'merge';
  /** Of a split, the entry that appeared and the one it may come from; of a merge, the one that is gone and the one it may have gone into. */
  readonly pair: LikelyPair;
}

/** Texts and entities as alike as this, and entries on the whole, may come from one another. */
const LEAST_TEXT = 0.4;
const LEAST_ENTITY = 0.5;
const LEAST = 0.6;

/**
 * Entries left alone that look like a part of a matched one, the likeliest for each. They stay alone: only a person can say that a pledge
 * was split or merged.
 * @param alone places of the entries without a match
 */
export function* kinOf(
  compared: ComparedEditions,
  matches: readonly Pick<LikelyPair, 'earlier' | 'later'>[],
  alone: { readonly earlier: Iterable<number>; readonly later: Iterable<number> },
): Generator<void, readonly PledgeKin[], void> {
  const search = { idsTell: false, least: LEAST, leastText: LEAST_TEXT };
  const earlier = matches.map((one) => one.earlier);
  const later = matches.map((one) => one.later);
  const splits = yield* compared.pairsIn({ ...search, earlier, later: [...alone.later] });
  const merges = yield* compared.pairsIn({ ...search, earlier: [...alone.earlier], later });
  return [
    ...likeliest(compared, splits, 'later').map((pair) => ({ kind: 'split', pair }) as const),
    ...likeliest(compared, merges, 'earlier').map((pair) => ({ kind: 'merge', pair }) as const),
  ];
}

function likeliest(
  compared: ComparedEditions,
  pairs: readonly ScoredPair[],
  side: 'earlier' | 'later',
): readonly LikelyPair[] {
  const found = new Map<number, LikelyPair>();
  for (const { earlier, later } of pairs) {
    const pair = { earlier, later, likeness: compared.likenessOf(earlier, later, false) };
    const best = found.get(pair[side])?.likeness.score ?? 0;
    if ((partValue(pair.likeness, 'entity') ?? 0) >= LEAST_ENTITY && pair.likeness.score > best)
      found.set(pair[side], pair);
  }
  return [...found.values()];
}
