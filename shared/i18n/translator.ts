import { IntlMessageFormat } from 'intl-messageformat';
import type { Failure } from '../core/errors.ts';
import type { Language } from '../core/language.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

export type MessageKey = keyof typeof en;
export type MessageParams = Readonly<Record<string, string | number>>;

/** Turns a message key and its values into a sentence of one language (ICU MessageFormat: plurals, numbers, selects). */
export interface Translator {
  (key: MessageKey, params?: MessageParams): string;
  readonly language: Language;
}

const catalogues: Record<Language, Record<MessageKey, string>> = { en, fr };
const translators = new Map<Language, Translator>();

/** The translator of `language`; the same object each time, so it can be compared. */
export function translator(language: Language): Translator {
  const known = translators.get(language);
  if (known) return known;
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const translate = (key: MessageKey, params: MessageParams = {}): string => {
    let message = parsed.get(key);
    if (!message) {
      message = new IntlMessageFormat(catalogues[language][key], language, undefined, { ignoreTag: true });
      parsed.set(key, message);
    }
    return String(message.format(params));
  };
  const made: Translator = Object.assign(translate, { language });
  translators.set(language, made);
  return made;
}

/** A failure as one plain sentence: what, where, what to do. */
export const describeFailure = (t: Translator, { code, params }: Failure): string => t(`error.${code}`, params);
