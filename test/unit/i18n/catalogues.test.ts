import { expect, test } from 'vitest';
import { en } from '#shared/i18n/en/index';
import { fr } from '#shared/i18n/fr/index';
import { frenchTypography } from '#shared/report/typography';
import { placeholders } from '../../support/placeholders.ts';

test('French has exactly the keys of English', () => {
  expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
});

test.each(Object.keys(en) as (keyof typeof en)[])('%s needs the same values in both languages', (key) => {
  expect(placeholders(fr[key])).toEqual(placeholders(en[key]));
});

/** Commands, keys of a file and addresses are as they are typed, and titles of works as they are printed. */
const TYPED = /"[^"]*"(?:: "[^"]*")?|«\u00a0;\u00a0»|\bhttps?:|\bmailto:/g;
const ENGLISH_TITLES =
  /Sustainable development in the European Union: |Sustainable Development in Germany: |Technical note: /gi;

test('French is set as a report sets it: U+202F before ; ! ?, U+00A0 before : and inside guillemets, curly apostrophes', () => {
  // Numbers are written with U+00A0 before %.
  const set = (text: string) => frenchTypography(text).replaceAll('\u202f%', '\u00a0%');
  const words = Object.entries(fr).map(
    ([key, text]) => [key, text.replaceAll(TYPED, 'x').replaceAll(ENGLISH_TITLES, 'x')] as const,
  );
  expect(words.filter(([, text]) => set(text) !== text).map(([key]) => key)).toEqual([]);
});
