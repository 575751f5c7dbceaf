import type { NameCollection } from './collection.ts';
import type { NameForm, NameParts } from './name-parts.ts';
import { slipsBetween, wordLikeness } from './soft-words.ts';
import { EXTRAS } from './words.ts';

/** What speaks for or against two names being of one organisation. Every feature lies in 0–1. */
export const FEATURES = [
  'words',
  'sameWords',
  'telling',
  'disorder',
  'letters',
  'extras',
  'part',
  'acronym',
  'acronymTold',
  'initials',
  'initialsShort',
  'acronymOther',
  'onePlace',
  'listed',
  'listedSurely',
  'listedOne',
  'listedAcronym',
] as const;
export type Feature = (typeof FEATURES)[number];
/** What the reference list says of a pair. */
export type ListedFeatures = Pick<Features, 'listed' | 'listedSurely' | 'listedOne'>;
export type Features = Readonly<Record<Feature, number>>;

export interface WordOverlap {
  /** Weight of the words that both have, of the weight of all words (soft weighted Jaccard). */
  readonly shared: number;
  /** Weight of the most telling word that only one has, in nats. */
  readonly alone: number;
  /** Whether only words that organisations add or leave out are left over. */
  readonly isExtra: boolean;
  /** Share of the matched words that stand in another order. */
  readonly disorder: number;
}

/** How the words of two names agree, whatever their order. */
export function wordOverlap(
  a: readonly string[],
  b: readonly string[],
  weightOf: (word: string) => number,
): WordOverlap {
  const free = new Set(b.keys());
  const left: string[] = [];
  const places: number[] = [];
  let [both, all] = [0, 0];
  for (const word of a) {
    let [best, place] = [0, -1];
    for (const at of free) {
      const likeness = wordLikeness(word, b[at] ?? '');
      if (likeness > best) [best, place] = [likeness, at];
    }
    if (place < 0) {
      left.push(word);
      continue;
    }
    free.delete(place);
    places.push(place);
    const weight = Math.max(weightOf(word), weightOf(b[place] ?? ''));
    both += best * weight;
    all += weight;
  }
  left.push(...[...free].map((at) => b[at] ?? ''));
  for (const word of left) all += weightOf(word);
  const inOrder = places.filter((place, at) => at === 0 || place > (places[at - 1] ?? 0)).length;
  return {
    shared: all === 0 ? 0 : both / all,
    alone: Math.max(0, ...left.map(weightOf)),
    isExtra: places.length > 0 && left.length > 0 && left.every((word) => EXTRAS.has(word)),
    disorder: places.length === 0 ? 0 : 1 - inOrder / places.length,
  };
}

/** The weight of a word that one name in a thousand bears: what is left over counts against it. */
const TELLING = Math.log(1000);

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] =>
  [...a].filter((one) => b.has(one));

/** Initials say less the fewer they are and the more names they may stand for. */
const trust = (letters: string, meanings: number): number => Math.min(1, letters.length / 4) / Math.max(1, meanings);

/** Whether two names cannot be of one organisation: different countries, or different numbers. */
export function areApart(a: NameParts, b: NameParts): boolean {
  const shared = common(a.places, b.places).length;
  return (
    (shared < a.places.size && shared < b.places.size) ||
    (a.numbers !== b.numbers && a.numbers !== '' && b.numbers !== '')
  );
}

/**
 * The features of a pair of names within the collection they are part of. Acronyms that differ say nothing where the reference list has
 * both names as one organisation ("WFP", "PAM").
 */
export function featuresOf(
  a: NameParts,
  b: NameParts,
  { weightOf, meaningsOf }: NameCollection,
  listed: ListedFeatures,
): Features {
  const pairs: readonly (readonly [NameForm, NameForm])[] = a.forms.flatMap((one) =>
    b.forms.map((two) => [one, two] as const),
  );
  let best: WordOverlap & { isPart: boolean } = {
    shared: 0,
    alone: TELLING,
    isExtra: false,
    disorder: 0,
    isPart: false,
  };
  for (const [one, two] of pairs) {
    const found = wordOverlap(one.words, two.words, weightOf);
    if (found.shared > best.shared) best = { ...found, isPart: one.isPart || two.isPart };
  }
  const longest = Math.max(a.compact.length, b.compact.length, 1);
  const most = Math.ceil(longest / 5);
  const slips = slipsBetween(a.compact, b.compact, most);
  const told = common(a.acronyms, b.acronyms);
  const oneIsAcronym = a.isAcronym !== b.isAcronym;
  const [short, long] = a.isAcronym ? [a, b] : [b, a];
  const from = oneIsAcronym ? common(short.acronyms, long.initials) : [];
  const fromAny = common(a.acronyms, b.initials).concat(common(b.acronyms, a.initials));
  const trusted = (letters: readonly string[]) => Math.max(0, ...letters.map((one) => trust(one, meaningsOf(one))));
  return {
    words: best.shared,
    sameWords: Math.max(0, best.shared - 0.8) * 5,
    telling: Math.min(1, best.alone / TELLING),
    disorder: best.disorder,
    letters: Math.max(0, 1 - slips / Math.max(1, most)),
    extras: best.isExtra ? 1 : 0,
    part: best.isPart ? 1 : 0,
    acronym: told.length > 0 ? best.shared : 0,
    acronymTold: told.length > 0 && oneIsAcronym ? trusted(told) : 0,
    initials: from.some((one) => one.length > 2) ? trusted(from) : 0,
    initialsShort: fromAny.length > 0 ? trusted(fromAny) : 0,
    acronymOther: listed.listed === 0 && a.acronyms.size > 0 && b.acronyms.size > 0 && told.length === 0 ? 1 : 0,
    ...listed,
    listedAcronym: oneIsAcronym ? listed.listed : 0,
    onePlace: a.places.size > 0 !== b.places.size > 0 && !a.isAcronym && !b.isAcronym ? 1 : 0,
  };
}
