import type { NameParts } from './name-parts.ts';
import { GENERIC } from './words.ts';

/** Names as if read before the first: with few names given, no word looks rarer than it is. */
const READ_BEFORE = 1000;
/** In how many of those a word of the field stands. */
const GENERIC_BEFORE = 40;

/** What a collection of names says about a word or a row of initials. */
export interface NameCollection {
  /** How much a word tells, in nats: ln(names / names that bear it). */
  readonly weightOf: (word: string) => number;
  /** How many full names that begin otherwise an acronym may stand for. */
  readonly meaningsOf: (acronym: string) => number;
}

/** Counts words and initials over all names; initials of names spelled alike count once. */
export function nameCollection(names: readonly NameParts[]): NameCollection {
  const counts = new Map<string, number>();
  const meanings = new Map<string, Set<string>>();
  for (const { forms, initials, acronyms, isAcronym } of names) {
    const words = new Set(forms[0]?.words);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    if (isAcronym) continue;
    const meaning = forms[0]?.words[0]?.slice(0, 4) ?? '';
    for (const one of new Set([...initials, ...acronyms]))
      meanings.set(one, (meanings.get(one) ?? new Set()).add(meaning));
  }
  const total = names.length + READ_BEFORE;
  return {
    weightOf: (word) => Math.log(total / ((counts.get(word) ?? 0) + 1 + (GENERIC.has(word) ? GENERIC_BEFORE : 0))),
    meaningsOf: (acronym) => meanings.get(acronym)?.size ?? 0,
  };
}
