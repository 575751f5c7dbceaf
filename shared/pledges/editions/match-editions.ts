import { bestAssignment } from './assignment.ts';
import { contentOf, type Edition, placesById } from './edition.ts';
import { type EntityLikeness, entitiesOf } from './entity-likeness.ts';
import { kinOf, type PledgeKin } from './kin.ts';
import { compareEditions, type LikelyPair, type ScoredPair } from './likely-pairs.ts';
import { partValue, pointsTold } from './pledge-likeness.ts';

/** From this score on two entries are asked about, and from the next on they are one pledge, where no other comes near. */
const ASKED = 0.6;
const CERTAIN = 0.8;
/** What nearness adds, so that of assignments alike in score there is one. */
const TIE = 1e-9;
/** How far ahead of every other candidate of either entry a sure pair is. */
const MARGIN = 0.05;
/** Points that must be told of before anything is sure: a text with its entity, or an identifier with either. */
const ENOUGH_TOLD = 65;
/** Texts less alike are of different pledges, unless an identifier says otherwise. */
const LEAST_TEXT = 0.2;
/** Texts as alike as this, under one identifier, are looked at no further. */
const SAME_TEXT = 0.8;
/** Likeness under one identifier that speaks for identifiers that stay, and how many of them must have it. */
const KEPT_ID = 0.5;
const KEPT_IDS = 0.5;

/** `kept`: an identifier stands for one pledge in both editions. `renumbered`: it does not, and says nothing. `apart`: they share none. */
export type IdUse = 'kept' | 'renumbered' | 'apart';

/** Two entries that are one pledge (`sure`), or may be (`asked`). */
export interface EditionMatch extends LikelyPair {
  readonly band: 'sure' | 'asked';
  /** What settled it: nothing differs but perhaps the identifier, the identifier with a like text, the score, or a person. */
  readonly by: 'sameEntry' | 'id' | 'score' | 'person';
  /** Score of the nearest other candidate of either entry, 0–1; null where there is none. */
  readonly rival: number | null;
}

/** How the entries of two editions belong together. Places are those in the editions. */
export interface EditionMatching {
  readonly ids: IdUse;
  /** Every entry stands in one match at most. In the order of the later edition. */
  readonly matches: readonly EditionMatch[];
  /** Entries of the earlier edition without a match, sure or asked. */
  readonly gone: readonly number[];
  /** Entries of the later edition without a match, sure or asked. */
  readonly appeared: readonly number[];
  readonly kin: readonly PledgeKin[];
  /** Identifiers that stand in both editions for different pledges, where identifiers are otherwise kept. */
  readonly reusedIds: readonly string[];
}

/** What a person said of two entries. */
export interface MatchDecision {
  readonly earlier: number;
  readonly later: number;
  readonly isSame: boolean;
}

export interface MatchContext {
  /** Who may be who among the names of both editions; without it, as their spellings tell. */
  readonly entities?: EntityLikeness;
  readonly decisions?: readonly MatchDecision[];
}

const onlyPlace = (places: readonly number[] | undefined): number | undefined =>
  places?.length === 1 ? places[0] : undefined;

/** Identifiers that stand once in each edition, with their places. */
function sharedIds(earlier: Edition, later: Edition): readonly (readonly [id: string, one: number, two: number])[] {
  const places = placesById(later.pledges);
  return [...placesById(earlier.pledges)].flatMap(([id, own]) => {
    const [one, two] = [onlyPlace(own), onlyPlace(places.get(id))];
    return one === undefined || two === undefined ? [] : [[id, one, two] as const];
  });
}

/**
 * Says which entries of two editions are one pledge: by identifiers, where most of them stand for like entries; else by text, entity,
 * scope, kind, amount and period, each entry in one pair at most and the pairs together as alike as they can be. Nothing is guessed: a pair
 * without enough that speaks for it, or with another near to it, is asked about. Pauses now and then.
 */
export function* matchEditions(
  earlier: Edition,
  later: Edition,
  { entities = entitiesOf([earlier, later], [], []), decisions = [] }: MatchContext = {},
): Generator<void, EditionMatching, void> {
  const compared = compareEditions(earlier, later, entities);
  yield;
  const shared = sharedIds(earlier, later);
  const kept = shared.filter(([, one, two]) => compared.likenessOf(one, two, false).score >= KEPT_ID);
  const ids: IdUse = shared.length === 0 ? 'apart' : kept.length >= shared.length * KEPT_IDS ? 'kept' : 'renumbered';
  const idsTell = ids === 'kept';
  yield;

  const matches: EditionMatch[] = [];
  const [ones, twos] = [new Set(earlier.pledges.keys()), new Set(later.pledges.keys())];
  const settle = (match: Omit<EditionMatch, 'likeness'>): void => {
    if (!ones.delete(match.earlier) || !twos.delete(match.later)) return;
    matches.push({ ...match, likeness: compared.likenessOf(match.earlier, match.later, idsTell) });
  };
  for (const { earlier: one, later: two, isSame } of decisions)
    if (isSame && ones.has(one) && twos.has(two))
      settle({ earlier: one, later: two, band: 'sure', by: 'person', rival: null });
  const refused = new Set(decisions.flatMap((one) => (one.isSame ? [] : [`${one.earlier} ${one.later}`])));
  const isRefused = (one: number, two: number): boolean => refused.has(`${one} ${two}`);
  if (idsTell)
    for (const [, one, two] of shared) {
      if (!ones.has(one) || !twos.has(two) || isRefused(one, two)) continue;
      const likeness = compared.likenessOf(one, two, true);
      if (likeness.score >= CERTAIN && (partValue(likeness, 'text') ?? 0) >= SAME_TEXT)
        settle({ earlier: one, later: two, band: 'sure', by: 'id', rival: null });
    }
  for (const [one, two] of sameEntries(earlier, later, ones, twos, idsTell))
    if (!isRefused(one, two)) settle({ earlier: one, later: two, band: 'sure', by: 'sameEntry', rival: null });
  yield;

  const pairs = yield* compared.pairsIn({
    earlier: [...ones],
    later: [...twos],
    idsTell,
    least: ASKED,
    leastText: LEAST_TEXT,
    isRefused,
  });
  yield;
  for (const { rival, ...pair } of yield* assigned(pairs)) {
    const likeness = compared.likenessOf(pair.earlier, pair.later, idsTell);
    const isSure = likeness.score >= CERTAIN && likeness.score - (rival ?? 0) >= MARGIN;
    const isEnough = pointsTold(likeness) >= ENOUGH_TOLD;
    settle({ ...pair, band: isSure && isEnough ? 'sure' : 'asked', by: 'score', rival });
  }
  const kin = yield* kinOf(compared, matches, { earlier: ones, later: twos });
  const partners = new Map(matches.map((match) => [match.earlier, match.later]));
  return {
    ids,
    matches: matches.sort((a, b) => a.later - b.later),
    gone: [...ones],
    appeared: [...twos],
    kin,
    reusedIds: idsTell ? shared.flatMap(([id, one, two]) => (partners.get(one) === two ? [] : [id])) : [],
  };
}

/** Entries that say the same but for their identifier, as many in one edition as in the other. */
function sameEntries(
  earlier: Edition,
  later: Edition,
  ones: ReadonlySet<number>,
  twos: ReadonlySet<number>,
  idsTell: boolean,
): readonly (readonly [number, number])[] {
  const byContent = ({ pledges }: Edition, places: ReadonlySet<number>): Map<string, number[]> => {
    const found = new Map<string, number[]>();
    for (const at of places) {
      const pledge = pledges[at];
      if (!pledge || `${pledge.title}${pledge.description}`.trim() === '') continue;
      const key = contentOf(pledge) + (idsTell ? pledge.id.trim() : '');
      found.set(key, [...(found.get(key) ?? []), at]);
    }
    return found;
  };
  const others = byContent(later, twos);
  return [...byContent(earlier, ones)].flatMap(([key, own]) => {
    const two = others.get(key) ?? [];
    return two.length === own.length ? own.map((one, at) => [one, two[at] ?? -1] as const) : [];
  });
}

/** The pairs of the best assignment, each with the score of its nearest rival. */
function* assigned(
  pairs: readonly ScoredPair[],
): Generator<void, readonly Pick<EditionMatch, 'earlier' | 'later' | 'rival'>[], void> {
  const chosen = yield* bestAssignment(
    pairs.map(({ earlier, later, score, nearness }) => ({
      row: earlier,
      column: later,
      gain: score - ASKED + TIE * (1 + nearness),
    })),
  );
  const best = new Map<string, number>();
  for (const { earlier, later, score } of pairs) {
    if (chosen.get(earlier) === later) continue;
    for (const key of [`earlier ${earlier}`, `later ${later}`]) best.set(key, Math.max(best.get(key) ?? 0, score));
  }
  return [...chosen].map(([earlier, later]) => {
    const rival = Math.max(best.get(`earlier ${earlier}`) ?? 0, best.get(`later ${later}`) ?? 0);
    return { earlier, later, rival: rival === 0 ? null : rival };
  });
}
