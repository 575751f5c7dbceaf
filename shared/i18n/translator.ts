import type { Failure } from '../core/errors.ts';
import type { Language } from '../core/language.ts';
import { catalogues, completeness, type MessageKey } from './catalogues.ts';
import { messageWriter } from './message-format.ts';

export type { MessageKey } from './catalogues.ts';
export type MessageParams = Readonly<Record<string, string | number>>;

/** Turns a message key and its values into a sentence of one language (ICU MessageFormat: plurals, numbers, selects). */
export interface Translator {
  (key: MessageKey, params?: MessageParams): string;
  readonly language: Language;
}

const translators = new Map<Language, Translator>();

/** The translator of `language`; the same object each time, so it can be compared. */
export function translator(language: Language): Translator {
  const known = translators.get(language);
  if (known) return known;
  const write = messageWriter(catalogues[language], language);
  // What the shell says in its first moments without having the words yet is said once they are there.
  const said: typeof write = (key, params) =>
    completeness.isWhole || key in catalogues[language] ? write(key, params) : '';
  const made: Translator = Object.assign(said, { language });
  translators.set(language, made);
  return made;
}

/** The messages of `language` whose keys begin with one of `prefixes`, for what leaves Jalon and writes sentences itself. */
export const messagesUnder = (language: Language, prefixes: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(catalogues[language]).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))),
  );

/** A failure as one plain sentence: what, where, what to do. */
export const describeFailure = (t: Translator, { code, params }: Failure): string => t(`error.${code}`, params);
