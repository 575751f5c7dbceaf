import { expect, test } from 'vitest';
import { factorsOf, scaleIn, scaleInLabel } from '#shared/intake/dialect/scale';

test.each([
  ['UNIT_MULT', ['', '0', '3', '6', '1'], [1, 1, 1e3, 1e6, 10]],
  ['PowerCode', ['Units', 'Thousands', 'Millions', 'Billions'], [1, 1e3, 1e6, 1e9]],
  ['Scale', ['unités', 'milliers', 'millions', 'milliards'], [1, 1e3, 1e6, 1e9]],
  ['SCALAR_FACTOR', ['units', 'thousands', 'hundreds'], [1, 1e3, 100]],
  ['Multiplier', ['1', '1000', '1,000,000'], [1, 1e3, 1e6]],
  ['Factor', ['1', '1'], [1, 1]],
  ['Power code', ['3: Thousands', '6: Millions', '0: Units'], [1e3, 1e6, 1]],
  ['Scale', ['Millions of US dollars', 'In thousands', 'en milliers'], [1e6, 1e3, 1e3]],
  ['Scale', ['4', 'dozens', 'many'], [null, null, null]],
  ['Scale', ['10^3', 'x1000', '1e6'], [1e3, 1e3, 1e6]],
])('a column %s of %j is multiplied by %j', (label, texts, factors) => {
  expect(factorsOf(texts, label)).toEqual(factors);
});

test.each([
  ['USD million', 1e6, 'USD'],
  ['Millions of US dollars', 1e6, 'US dollars'],
  ['thousands of persons', 1e3, 'persons'],
  ['Thousand persons', 1e3, 'persons'],
  ['milliers de personnes', 1e3, 'personnes'],
  ['milliards d’euros', 1e9, 'euros'],
  ['US$ bn', 1e9, 'US$'],
  ['MIO_EUR', 1e6, 'EUR'],
  ['THS_PER', 1e3, 'PER'],
  ['thousands', 1e3, ''],
  ['deaths per million', 1, 'deaths per million'],
  ['per 1,000 live births', 1, 'per 1,000 live births'],
  ['pour mille', 1, 'pour mille'],
  ['per thousand', 1, 'per thousand'],
  ['persons', 1, 'persons'],
  ['%', 1, '%'],
])('unit "%s" is ×%d of "%s"', (text, factor, rest) => {
  expect(scaleIn(text)).toEqual({ factor, rest });
});

test.each([
  ['GDP (USD million)', 1e6, 'GDP (USD)'],
  ['Population (thousands)', 1e3, 'Population'],
  ['Refugees (in thousands)', 1e3, 'Refugees'],
  ['Montant (millions USD)', 1e6, 'Montant (USD)'],
  ['Population, thousands', 1e3, 'Population'],
  ['Population en milliers', 1e3, 'Population'],
  ['Value in millions', 1e6, 'Value'],
  ['Deaths (per million)', 1, 'Deaths (per million)'],
  ['Million-plus cities', 1, 'Million-plus cities'],
  ['value', 1, 'value'],
])('label "%s" is ×%d of "%s"', (label, factor, rest) => {
  expect(scaleInLabel(label)).toEqual({ factor, rest });
});
