import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { en } from '#shared/i18n/en/index';
import { fr } from '#shared/i18n/fr/index';

/** Names of the values a message needs, at whatever depth. */
const placeholders = (message: string): readonly string[] => {
  const names = new Set<string>();
  const walk = (parts: unknown): void => {
    if (Array.isArray(parts)) for (const part of parts) walk(part);
    else if (parts !== null && typeof parts === 'object') {
      const { type, value, options } = parts as {
        type: number;
        value?: unknown;
        options?: Record<string, { value: unknown }>;
      };
      if (type >= 1 && type <= 6) names.add(String(value));
      for (const option of Object.values(options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
};

test('French has exactly the keys of English', () => {
  expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
});

test.each(Object.keys(en) as (keyof typeof en)[])('%s needs the same values in both languages', (key) => {
  expect(placeholders(fr[key])).toEqual(placeholders(en[key]));
});

test('French typography: no straight apostrophe between letters, a no-break space before : ; ? !', () => {
  const wrong = Object.entries(fr).filter(([, text]) => /\p{L}'\p{L}/u.test(text) || /\p{L} [:;?!](\s|$)/u.test(text));
  expect(wrong.map(([key]) => key)).toEqual([]);
});
