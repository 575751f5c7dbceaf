import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../core/language.ts';

/** Writes messages of one language (ICU MessageFormat), each read once. Throws for a key that is not among them. */
export function messageWriter<Key extends string>(
  messages: Readonly<Record<Key, string>>,
  language: Language,
): (key: Key, values?: Readonly<Record<string, string | number>>) => string {
  const parsed = new Map<Key, IntlMessageFormat>();
  return (key, values = {}) => {
    let message = parsed.get(key);
    if (!message) {
      const text: string | undefined = messages[key];
      if (text === undefined) throw new Error(`no words for ${key}`);
      message = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      parsed.set(key, message);
    }
    return String(message.format(values));
  };
}
