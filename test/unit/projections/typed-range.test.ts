import fc from 'fast-check';
import { expect, test } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { parseTypedRange, typedRangeText } from '#shared/projections/typed-range';

test.each([
  ['10', [10, 10]],
  ['10 %', [10, 10]],
  ['10 to 15 %', [10, 15]],
  ['10% to 15%', [10, 15]],
  ['10–15 %', [10, 15]],
  ['10-15', [10, 15]],
  ['15 to 10', [10, 15]],
  ['-5 to −2.5', [-5, -2.5]],
  ['-5--2', [-5, -2]],
  ['1,200 to 1,500', [1200, 1500]],
  ['+3', [3, 3]],
  ['', null],
  ['ten', null],
  ['10 to', null],
  ['10 to 15 to 20', null],
  ['NaN to 5', null],
  ['Infinity', null],
  ['9'.repeat(400), null],
  [`1 to ${'9'.repeat(400)}`, null],
] as const)('in English %j', (text, range) => {
  expect(parseTypedRange(text, 'en')).toEqual(range);
});

test.each([
  ['10 à 15 %', [10, 15]],
  ['10,5 à 15,25\u00a0%', [10.5, 15.25]],
  ['−5 à 3', [-5, 3]],
  ['12\u202f000 à 15\u202f000', [12_000, 15_000]],
] as const)('in French %j', (text, range) => {
  expect(parseTypedRange(text, 'fr')).toEqual(range);
});

test('what is written is read again', () => {
  const number = fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 100);
  fc.assert(
    fc.property(number, number, fc.constantFrom('en' as const, 'fr' as const), (a, b, language) => {
      const range = [Math.min(a, b) || 0, Math.max(a, b) || 0] as const;
      const t = translator(language);
      const text = typedRangeText(range, language, (ends) => t('levers.between', ends));
      expect(parseTypedRange(text, language)).toEqual(range);
    }),
  );
});
