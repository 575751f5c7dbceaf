import { describe, expect, test } from 'vitest';
import { decimalVotes } from '#shared/pledges/reading/amount-tokens';
import { amountsIn } from '#shared/pledges/reading/amounts';

const briefOf = (text: string, decimal: '.' | ',' = '.') =>
  amountsIn(text, decimal)?.map(({ currency, amount, most, isYearly }) =>
    [currency, amount, ...(most === null ? [] : [`≤ ${most}`]), ...(isYearly ? ['yearly'] : [])].join(' '),
  ) ?? null;

test.each<[string, string[]]>([
  ['2500000', [' 2500000']],
  ['2,500,000.50', [' 2500000.5']],
  ['2 500 000,5', [' 2500000.5']],
  ["CHF 1'250'000", ['CHF 1250000']],
  ['USD 2.5 million', ['USD 2500000']],
  ['2,5 Mio. €', ['EUR 2500000']],
  ['2,5 M€', ['EUR 2500000']],
  ['EUR 300k', ['EUR 300000']],
  ['300 k€', ['EUR 300000']],
  ['$1.2bn over three years', ['$ 1200000000']],
  ['US$ 40 thousand', ['USD 40000']],
  ['two million dollars', ['$ 2000000']],
  ['twenty-five million US dollars', ['USD 25000000']],
  ['deux millions d’euros', ['EUR 2000000']],
  ['2,5 millones de euros', ['EUR 2500000']],
  ['3 mil millones de dólares estadounidenses', ['USD 3000000000']],
  ['1,2 milliard d’euros', ['EUR 1200000000']],
  ['10 millions de francs suisses', ['CHF 10000000']],
  ['USD 2-3 million', ['USD 2000000 ≤ 3000000']],
  ['between EUR 1 million and EUR 2 million', ['EUR 1000000 ≤ 2000000']],
  ['entre 2 et 3 millions d’euros', ['EUR 2000000 ≤ 3000000']],
  ['€1m to €2m', ['EUR 1000000 ≤ 2000000']],
  ['up to USD 5 million', ['USD  ≤ 5000000']],
  ['at least EUR 4 million', ['EUR 4000000']],
  ['more than 7 million dollars', ['$ 7000000']],
  ['EUR 2 million and USD 500,000', ['EUR 2000000', 'USD 500000']],
  ['USD 5 million; CHF 1 million', ['USD 5000000', 'CHF 1000000']],
  ['USD 5 million per year', ['USD 5000000 yearly']],
  ['USD 5 million per year for 3 years', ['USD 15000000']],
  ['12 schools for USD 3 million', ['USD 3000000']],
  ['USD 3 million (2023-2025)', ['USD 3000000']],
  ['SEK 400 million', ['SEK 400000000']],
  ['4e+06', [' 4000000']],
  ['5 crore', [' 50000000']],
])('%s', (text, expected) => expect(briefOf(text)).toEqual(expected));

test.each(['three schools', 'to be confirmed', 'n/a', 'in kind', '-1', ''])('%s states no amount', (text) =>
  expect(briefOf(text)).toBeNull(),
);

describe('the decimal mark', () => {
  test('what a number leaves open, the column decides', () => {
    expect(briefOf('1,234')).toEqual([' 1234']);
    expect(briefOf('1,234', ',')).toEqual([' 1.234']);
    expect(briefOf('1.234', ',')).toEqual([' 1234']);
  });
  test('numbers that show it vote, the others are told', () => {
    expect(decimalVotes(['1,234', '2,5', '1.234.567'])).toEqual({ '.': 0, ',': 2, open: ['1,234'] });
    expect(decimalVotes(['1,234,567', '12'])).toEqual({ '.': 1, ',': 0, open: [] });
  });
});
