import { slipsBetween } from './soft-words.ts';
import { CONCEPTS, LINK_WORDS, PLACE_WORDS } from './words.ts';

/** One way to say a name: its content words as concepts, in their order. */
export interface NameForm {
  readonly words: readonly string[];
  /** Whether it is a part of the name (in brackets, beside a dash) and not all of it. */
  readonly isPart: boolean;
}

/** What a name of an organisation is made of. */
export interface NameParts {
  readonly text: string;
  /** Letters and digits alone, folded. */
  readonly compact: string;
  readonly forms: readonly NameForm[];
  /** Acronyms it states: "(UNHCR)", "UNHCR - …", or all of it. */
  readonly acronyms: ReadonlySet<string>;
  /** The name is an acronym and nothing else. */
  readonly isAcronym: boolean;
  /** Initials of its forms, of content words and of all words. */
  readonly initials: ReadonlySet<string>;
  /** Codes of areas it names. */
  readonly places: ReadonlySet<string>;
  readonly numbers: string;
}

const SEPARATOR = /\s+[-–—]+\s*|\s*[-–—]+\s+|[|/()[\];:]|\s*,\s*(?=\p{Lu}{2,}\b)/u;
/** Capitals, perhaps with digits, hyphens or a small letter within: "UNHCR", "FHI360", "MSF-CH", "TdH". */
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d][\p{Lu}\d&.\-_]*(?:[\p{Ll}][\p{Lu}\d]+)*$/u;
const LONGEST_ACRONYM = 12;

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replaceAll('&', ' and ');

const tokensOf = (text: string): readonly string[] =>
  fold(text)
    .replaceAll(/(?<=\p{L})['’ʼ`´]s\b/gu, 's')
    .replaceAll(/\b([ld]|qu)['’ʼ`´]/gu, '$1 ')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');

/** "lenfance", "dalimentation": the article that lost its apostrophe. */
const ELIDED = /^[ld](?=[aeiouh])/;

function conceptOf(word: string): string {
  const known = CONCEPTS.get(word) ?? PLACE_WORDS.get(word);
  if (known !== undefined) return known;
  const bare = word.replace(ELIDED, '');
  const elided = bare === word ? undefined : (CONCEPTS.get(bare) ?? PLACE_WORDS.get(bare));
  return elided ?? misspelt(word) ?? (word.length > 4 ? word.replace(/(?:es|s|x)$/, '') : word);
}

/** Known words by their first letter, for those with one wrong letter; shorter ones are too near to others. */
const SHORTEST_MISSPELT = 6;
const LONG_MISSPELT = 8;
const byInitial = new Map<string, readonly string[]>();
for (const word of [...CONCEPTS.keys(), ...PLACE_WORDS.keys()])
  if (word.length >= SHORTEST_MISSPELT) byInitial.set(word.charAt(0), [...(byInitial.get(word.charAt(0)) ?? []), word]);
const corrected = new Map<string, string | undefined>();

function misspelt(word: string): string | undefined {
  if (word.length < SHORTEST_MISSPELT) return undefined;
  if (!corrected.has(word)) {
    const most = word.length < LONG_MISSPELT ? 1 : 2;
    let [near, least]: [string | undefined, number] = [undefined, most + 1];
    for (const known of byInitial.get(word.charAt(0)) ?? []) {
      const slips = slipsBetween(word, known, least - 1);
      if (slips < least) [near, least] = [known, slips];
    }
    corrected.set(word, near === undefined ? undefined : (CONCEPTS.get(near) ?? PLACE_WORDS.get(near)));
  }
  return corrected.get(word);
}

const letters = (text: string): string => fold(text.replaceAll('&', '')).replaceAll(/[^\p{L}\d]/gu, '');

/** Words of a text that are one concept only together: "UN" is "United Nations". */
const spelledOut = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => (word === 'un' || word === 'onu' ? ['united', 'nations'] : [word]));

const contentOf = (text: string): readonly string[] =>
  spelledOut(tokensOf(text).filter((word) => word === 'un' || !LINK_WORDS.has(word))).map(conceptOf);

function initialsOf(text: string): readonly string[] {
  const words = tokensOf(text);
  const first = (some: readonly string[]) => some.map((word) => word[0] ?? '').join('');
  return [first(words.filter((word) => !LINK_WORDS.has(word))), first(words)].filter((one) => one.length > 1);
}

/** Takes a name of an organisation apart. */
export function nameParts(text: string): NameParts {
  const split = text.split(SEPARATOR).flatMap((one) => one.trim() || []);
  const segments = split.filter((one, at) => split.findIndex((other) => letters(other) === letters(one)) === at);
  const name = segments.length === 1 ? (segments[0] ?? '') : text.trim();
  const isCapitals = !/\p{Ll}/u.test(name);
  const initials = new Set([name, ...segments].flatMap(initialsOf));
  const isAcronymText = (one: string): boolean =>
    one.length <= LONGEST_ACRONYM &&
    ACRONYM.test(one) &&
    (conceptOfPlace(one) === '' || initials.has(letters(one))) &&
    (!isCapitals || segments.length === 1 || one.length < 6);
  const isAcronym = !/\s/.test(name) && letters(name).length <= LONGEST_ACRONYM && !/[|/()]/.test(name);
  const stated = isAcronym ? [name] : segments.filter(isAcronymText);
  const full = segments.filter((one) => !stated.includes(one));
  const whole = isAcronym ? contentOf(name) : full.flatMap(contentOf);
  const contents = full.map(contentOf);
  const hasPlaceBeside = contents.some((words) => words.every(isPlace));
  const parts = full.length > 1 && !hasPlaceBeside ? contents : [];
  return {
    text,
    compact: letters(name),
    forms: [{ words: whole, isPart: false }, ...parts.map((words) => ({ words, isPart: true }))],
    acronyms: new Set(stated.map(letters)),
    isAcronym,
    initials: new Set(isAcronym ? [] : [full.join(' '), ...full].flatMap(initialsOf)),
    places: new Set(
      [...whole, ...stated.flatMap((one) => one.split(/[-_ ]/).slice(1).map(conceptOfPlace))].filter(isPlace),
    ),
    numbers: (fold(name).match(/\d+/g) ?? []).sort().join(' '),
  };
}

const AREA_CODES: ReadonlySet<string> = new Set(PLACE_WORDS.values());
const isPlace = (word: string): boolean => AREA_CODES.has(word);
const conceptOfPlace = (word: string): string => PLACE_WORDS.get(fold(word)) ?? '';
