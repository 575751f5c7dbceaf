import type { NameCollection } from './collection.ts';
import type { KnownOrganisation } from './known.ts';
import { areApart, type ListedFeatures, wordOverlap } from './likeness.ts';
import { type NameParts, nameParts } from './name-parts.ts';

/** The organisation of the reference list that a name stands for. */
export interface Listed {
  readonly organisation: KnownOrganisation;
  /** 0–1: 1 for a listed spelling or one with its acronym, less for words that agree in part. */
  readonly trust: number;
}

/** From here on, a name stands for no other organisation of the list. */
const SURE = 0.95;
/** Words that agree less say nothing. */
const LEAST_SHARED = 0.83;
const WITH_ACRONYM = 0.5;
/** “World Vision” of “World Vision International”. */
const WITH_EXTRAS = 0.6;
const BY_WORDS = 0.9;

/** A spelling of the reference list, taken apart. */
export interface ListedSpelling {
  readonly organisation: KnownOrganisation;
  readonly parts: NameParts;
}

/** The spellings of the list, taken apart once. */
export const listedSpellings = (known: readonly KnownOrganisation[]): readonly ListedSpelling[] =>
  known.flatMap((organisation) => organisation.spellings.map((text) => ({ organisation, parts: nameParts(text) })));

function trustOf(
  name: NameParts,
  spelling: NameParts,
  acronyms: ReadonlySet<string>,
  weightOf: (word: string) => number,
): number {
  if (name.compact === spelling.compact) return 1;
  if (name.isAcronym || spelling.isAcronym || areApart(name, spelling)) return 0;
  if (name.places.size > 0 !== spelling.places.size > 0) return 0;
  const stated = [...name.acronyms].filter((one) => !name.initials.has(one) || acronyms.has(one));
  const statesIt = stated.some((one) => acronyms.has(one));
  const found = name.forms.map(({ words }) => wordOverlap(words, spelling.forms[0]?.words ?? [], weightOf));
  const shared = Math.max(
    ...found.map((one) => (one.isExtra && one.shared >= WITH_EXTRAS ? Math.max(one.shared, BY_WORDS) : one.shared)),
  );
  if (statesIt && shared >= WITH_ACRONYM) return 1;
  if (shared < LEAST_SHARED) return 0;
  return shared * BY_WORDS * (stated.length > 0 ? WITH_ACRONYM : 1);
}

/**
 * The organisation of the list that each name stands for, or undefined; also where two fit equally.
 * @param pairs places of a name and of a spelling worth comparing
 */
export function listedNames(
  names: readonly NameParts[],
  spellings: readonly ListedSpelling[],
  pairs: Iterable<readonly [number, number]>,
  { weightOf }: NameCollection,
): readonly (Listed | undefined)[] {
  const acronyms = new Map<KnownOrganisation, Set<string>>();
  for (const { organisation, parts } of spellings)
    if (parts.isAcronym) acronyms.set(organisation, (acronyms.get(organisation) ?? new Set()).add(parts.compact));
  const best: (Listed | undefined)[] = names.map(() => undefined);
  const tied = new Set<number>();
  for (const [at, place] of pairs) {
    const [name, spelling] = [names[at], spellings[place]];
    if (!name || !spelling) continue;
    const { organisation, parts } = spelling;
    const trust = trustOf(name, parts, acronyms.get(organisation) ?? new Set(), weightOf);
    const before = best[at];
    if (trust === 0 || trust < (before?.trust ?? 0)) continue;
    if (trust === before?.trust && before.organisation !== organisation) tied.add(at);
    else if (trust > (before?.trust ?? 0)) {
      best[at] = { organisation, trust };
      tied.delete(at);
    }
  }
  return best.map((one, at) => (tied.has(at) ? undefined : one));
}

/** Whether the list knows two names as different organisations. */
export const areListedApart = (a: Listed | undefined, b: Listed | undefined): boolean =>
  a !== undefined && b !== undefined && a.organisation !== b.organisation && Math.min(a.trust, b.trust) >= SURE;

/** What the list says of a pair of names. */
export function listedFeatures(a: Listed | undefined, b: Listed | undefined): ListedFeatures {
  const isSame = a !== undefined && b !== undefined && a.organisation === b.organisation;
  const trust = isSame ? Math.min(a.trust, b.trust) : 0;
  return {
    listed: trust,
    listedSurely: trust >= SURE ? 1 : 0,
    listedOne: !isSame && Math.max(a?.trust ?? 0, b?.trust ?? 0) >= SURE ? 1 : 0,
  };
}
