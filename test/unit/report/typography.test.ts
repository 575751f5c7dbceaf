import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frenchTypography, nounAfter } from '#shared/report/typography';

describe('French typography', () => {
  test.each([
    ["l'asile : un droit ; vraiment ?", 'l’asile\u00a0: un droit\u202f; vraiment\u202f?'],
    ['Combien?', 'Combien\u202f?'],
    ['dit "oui" !', 'dit «\u00a0oui\u00a0»\u202f!'],
    ['« oui »', '«\u00a0oui\u00a0»'],
    ['voir https://unhcr.org/a?b=c;d : ici', 'voir https://unhcr.org/a?b=c;d\u00a0: ici'],
    ['à 10:30 (?)', 'à 10:30 (?)'],
    ['42 % des réfugiés', '42\u202f% des réfugiés'],
    ['le code `a ? b : c` reste', 'le code `a ? b : c` reste'],
    ['quoi ?!', 'quoi\u202f?!'],
  ])('%s', (text, set) => expect(frenchTypography(text)).toBe(set));

  test('a sign at the start of a run stands apart from what is before it', () => {
    expect(frenchTypography(' : voir', 'x')).toBe('\u00a0: voir');
    expect(frenchTypography(' ?', '')).toBe(' ?');
  });

  test('long texts take no time', () => {
    for (const sign of [' ', '"', '«', 'a', '?', ' ;', '@'])
      expect(frenchTypography(sign.repeat(10_000)).length).toBeGreaterThanOrEqual(9999);
  }, 2000);

  const sign = fc.constantFrom(...'aé1 ;:!?«»"\'`.,()\u00a0\u202f-@\ue000/%', 'https://a.b/?x=1;', 'l’eau', 'mot');
  const text = fc.array(sign, { maxLength: 24 }).map((parts) => parts.join(''));
  test('twice is once, and no letter or digit is touched', () => {
    const words = (one: string) => one.replaceAll(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(text, (given) => {
        const set = frenchTypography(given);
        expect(frenchTypography(set)).toBe(set);
        expect(words(set)).toBe(words(given));
      }),
      { numRuns: 2000 },
    );
  });

  test('addresses are never touched', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('https://unhcr.org/a?b=c;d:!', 'http://x.y/«z»?', 'www.unhcr.org/?a', 'mailto:a@b.org?x=1'),
        (around, address) => {
          expect(frenchTypography(`${around} ${address} ${around}`)).toContain(address);
        },
      ),
    );
  });
});

describe('a currency after a number in French', () => {
  test.each([
    ['26,3\u00a0milliards', ' dollars ont', ' de dollars ont'],
    ['1\u00a0million', ' euros', ' d’euros'],
    ['2\u00a0millions', ' de dollars', ' de dollars'],
    ['514\u202f525\u202f241', ' de dollars des États-Unis', ' dollars des États-Unis'],
    ['514\u202f525\u202f241', ' dollars', ' dollars'],
    ['26,3\u00a0milliards', ' ont été versés', ' ont été versés'],
    ['26,3\u00a0milliards', ', dollars', ', dollars'],
  ])('%s%s', (number, text, set) => expect(nounAfter(number, text)).toBe(set));
});
