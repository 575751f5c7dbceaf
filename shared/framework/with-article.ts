import type { Language } from '../core/language.ts';
import { FRENCH_AREAS } from './french-areas.ts';

interface Inflected {
  readonly article: string;
  readonly form: string;
  readonly inside: string;
  readonly isPlural: boolean;
}

const byName: ReadonlyMap<string, Inflected> = new Map(
  FRENCH_AREAS.split('\n').flatMap((line) => {
    const [name = '', article = '', form = '', inside = '', number = ''] = line.split('|');
    return name === '' ? [] : [[name, { article, form, inside, isPlural: number === 'p' }] as const];
  }),
);

/** Letters before which `de` loses its vowel; an h is kept apart, as nothing tells a mute one. */
const startsWithVowel = (text: string): boolean => /^[aeiouyœæ]/i.test(text.normalize('NFD'));

/**
 * An area's or group's name as it stands in a sentence of `language`. French: `subject` gives `l’Ouganda`, `les États-Unis d’Amérique`,
 * `Cuba`; `of` gives `de l’Ouganda`, `du Tchad`, `d’Aruba`; `in` gives `en Ouganda`, `au Tchad`, `aux Philippines`. A name that is not in
 * the bundled data has no article; other languages keep the name, with `of` and `in` left to the sentence.
 */
export function withArticle(name: string, role: 'of' | 'in' | 'subject', language: Language): string {
  if (language !== 'fr') return name;
  const known = byName.get(name);
  if (role === 'in') return known?.inside ?? `à ${name}`;
  const { article, form } = known ?? { article: '', form: name };
  if (role === 'subject') return article + form;
  if (article === 'le ') return `du ${form}`;
  if (article === 'les ') return `des ${form}`;
  return article === '' && startsWithVowel(form) ? `d’${form}` : `de ${article}${form}`;
}

/** Whether a verb of which `name` is the subject stands in the plural: `yes` or `no`, for a select of a message. */
export const isPlural = (name: string, language: Language): 'yes' | 'no' =>
  language === 'fr' && byName.get(name)?.isPlural ? 'yes' : 'no';

/** What a sentence begins with: its first letter in capitals. */
export const atStart = (text: string): string => {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase() + rest.join('');
};
