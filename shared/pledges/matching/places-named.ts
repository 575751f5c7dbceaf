import type { Area } from '../../framework/areas.ts';
import { foldName } from '../../intake/areas/area-name.ts';
import { OTHER_NAMES } from '../../intake/areas/other-names.ts';
import { PLACE_WORDS } from '../../names/words.ts';

/** Words shorter than this are other words too ("us"). */
const SHORTEST = 4;

/** How names of peoples end, in English and French, without accents. */
const PEOPLE = /(?:i|is|ese|ans?|anes?|ians?|iens?|iennes?|eens?|eennes?|ains?|aines?|ais|aises?|ois|oises?)$/;

/** A people whose name does not begin as that of its country, word by word. */
const PEOPLES: Readonly<Record<string, readonly string[]>> = { SSD: ['sud soudan'] };

interface PlaceName {
  readonly words: readonly string[];
  /** The last word without its ending. */
  readonly stem: string;
  readonly code: string;
}

const isPeopleOf = (word: string, stem: string): boolean =>
  stem.length >= SHORTEST && word.startsWith(stem) && PEOPLE.exec(word.slice(stem.length))?.index === 0;

/** Whether the name, or its people ("Syrian", "South Sudanese"), stands at this place of the text. */
const standsAt = (text: readonly string[], at: number, { words, stem }: PlaceName): boolean =>
  words.every((word, next) => {
    const found = text[at + next] ?? '';
    return found === word || (next === words.length - 1 && isPeopleOf(found, stem));
  });

/** Finds the areas that a text names, in English or French, by their names or by those of their peoples ("Syrian", "congolaise"). */
export function placesNamed(areas: readonly Area[]): (text: string) => ReadonlySet<string> {
  const codes = new Set(areas.map(({ code }) => code));
  const byStart = new Map<string, PlaceName[]>();
  for (const { code, name } of areas)
    for (const spelling of [name.en, name.fr, ...(OTHER_NAMES[code] ?? []), ...(PEOPLES[code] ?? [])]) {
      const words = foldName(spelling).split(' ');
      if (words.join('').length < SHORTEST) continue;
      const start = (words[0] ?? '').slice(0, SHORTEST - 1);
      const stem = (words.at(-1) ?? '').replace(/(?:istan|[aeio])$/, '');
      byStart.set(start, [...(byStart.get(start) ?? []), { words, stem, code }]);
    }
  for (const names of byStart.values())
    names.sort((a, b) => b.words.length - a.words.length || b.stem.length - a.stem.length);
  return (text) => {
    const words = foldName(text).split(' ');
    const found = new Set<string>();
    for (let at = 0; at < words.length; ) {
      const word = words[at] ?? '';
      const names = byStart.get(word.slice(0, SHORTEST - 1)) ?? [];
      const whole = names.find((one) => one.words.every((part, next) => words[at + next] === part));
      const listed =
        word.length >= SHORTEST ? (PLACE_WORDS.get(word) ?? PLACE_WORDS.get(word.replace(/s$/, ''))) : undefined;
      const people = names.find((one) => standsAt(words, at, one));
      const name = people && people.words.length > (whole?.words.length ?? 1) ? people : whole;
      if (name) found.add(name.code);
      else if (listed !== undefined && codes.has(listed)) found.add(listed);
      else if (people) found.add(people.code);
      at += (name ?? people)?.words.length ?? 1;
    }
    return found;
  };
}
