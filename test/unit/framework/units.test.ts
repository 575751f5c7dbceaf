import { describe, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { checkFormula } from '#shared/framework/formula-units';
import type { Indicator } from '#shared/framework/framework';
import { moneyIn, moneyText, type Unit, unitInWords } from '#shared/framework/units';

test.each([
  [{ measure: 'percent', label: { en: '', fr: '' } }, '%'],
  [{ measure: 'currency', label: { en: '', fr: '' }, money: { currency: 'EUR', prices: null } }, 'EUR'],
  [{ measure: 'count', label: { en: 'persons', fr: 'personnes' } }, 'personnes'],
  [{ measure: 'count', label: { en: '', fr: '' } }, ''],
] as const)('a unit is called by its label, its sign or its currency: %j', (unit, words) => {
  expect(unitInWords(unit, 'fr')).toBe(words);
});

describe('money named in a unit', () => {
  test.each([
    ['current US$', { currency: 'USD', prices: 'current' }],
    ['constant 2015 US$', { currency: 'USD', prices: 2015 }],
    ['GDP (constant 2015 US$)', { currency: 'USD', prices: 2015 }],
    ['USD millions, 2022 prices', { currency: 'USD', prices: 2022 }],
    ['EUR', { currency: 'EUR', prices: null }],
    ['millions d’euros, prix courants', { currency: 'EUR', prices: 'current' }],
    ['dollars É.-U., prix constants de 2020', { currency: 'USD', prices: 2020 }],
    ['KES', { currency: 'KES', prices: null }],
    ['GDP per capita (current US$)', { currency: 'USD', prices: 'current' }],
  ] as const)('%s', (text, money) => {
    expect(moneyIn(text)).toEqual(money);
  });
  test.each(['persons', 'PPP (constant 2017 international $)', 'LCU per US$', 'per 1,000 inhabitants', 'UNHCR'])(
    '%s names none',
    (text) => {
      expect(moneyIn(text)).toBeNull();
    },
  );
  test('is written in short', () => {
    expect(moneyText({ currency: 'USD', prices: 2015 })).toBe('USD 2015');
    expect(moneyText({ currency: 'USD', prices: 'current' })).toBe('USD');
  });
});

const indicator = (id: string, unit: Partial<Unit>, formula: string | null = null): Indicator => ({
  id,
  code: id,
  parent: null,
  name: { en: id, fr: id },
  unit: { measure: 'currency', label: { en: '', fr: '' }, multiplier: 1, ...unit },
  direction: 'up',
  domain: { kind: 'positive' },
  aggregation: formula === null ? { kind: 'sum' } : { kind: 'formula', formula, ofGroups: 'sum' },
  themes: [],
  actors: [],
  editions: [],
  note: null,
});

const INDICATORS = [
  indicator('dollars', { money: { currency: 'USD', prices: 'current' } }),
  indicator('other', { money: { currency: 'USD', prices: null } }),
  indicator('real', { money: { currency: 'USD', prices: 2015 } }),
  indicator('euros', { money: { currency: 'EUR', prices: 'current' } }),
  indicator('rate', { measure: 'ratio' }),
  indicator('people', { measure: 'count' }),
  indicator('millions', { measure: 'count', multiplier: 1e6 }),
  indicator('euros-usd', { money: { currency: 'USD', prices: 'current' } }, '[euros] / [rate]'),
];
const failureOf = (formula: string) => {
  const checked = checkFormula(formula, INDICATORS);
  return checked.ok ? null : checked.error;
};

describe('units in a formula', () => {
  test.each([
    ['[dollars] + [euros]', 'USD', 'EUR'],
    ['[dollars] - [real]', 'USD', 'USD 2015'],
    ['[dollars] + [people]', 'USD', 'count'],
    ['[people] + [millions]', 'count', 'count × 1000000'],
    ['1000 * ([euros] - [dollars])', 'EUR', 'USD'],
    ['growth([euros], 1) + [euros]', '%', 'EUR'],
    ['mean([euros], 3) - 2 * [dollars]', 'EUR', 'USD'],
  ])('%s mixes %s and %s', (formula, left, right) => {
    expect(failureOf(formula)).toEqual({ code: 'formula/mixed-units', params: { left, right } });
  });
  test.each([
    '[dollars] + [other]',
    '[dollars] + [euros-usd]',
    '[euros] / [rate]',
    '100 * [dollars] / [euros]',
    '[dollars] / [people] + [euros] / [people]',
    '[people] + 1',
    'index([dollars], 2016) - index([euros], 2016)',
  ])('%s mixes nothing that can be told', (formula) => {
    expect(failureOf(formula)).toBeNull();
  });
  test('a formula summed over areas stays a name in the formula of another one', () => {
    expect(unwrap(checkFormula('2 * [euros-usd]', INDICATORS))).toMatchObject({
      right: { kind: 'indicator', id: 'euros-usd' },
    });
  });
});
