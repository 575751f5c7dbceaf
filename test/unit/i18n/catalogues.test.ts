import { expect, test } from 'vitest';
import { en } from '#shared/i18n/en/index';
import { fr } from '#shared/i18n/fr/index';
import { placeholders } from '../../support/placeholders.ts';

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
