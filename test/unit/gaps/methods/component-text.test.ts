import { describe, expect, test } from 'vitest';
import type { Indicator } from '#shared/framework/framework';
import { componentText, decidingRows, decidingSteps, formulaRows } from '#shared/gaps/methods/component-text';
import type { AssessmentInput } from '#shared/gaps/methods/method';
import type { MethodId } from '#shared/gaps/methods/statuses';
import { translator } from '#shared/i18n/translator';
import { judge } from '../../../support/gap-methods.ts';

const share = { unit: { measure: 'percent', label: { en: '%', fr: '%' }, multiplier: 1 } } as Indicator;
const people = { unit: { measure: 'count', label: { en: 'people', fr: 'personnes' }, multiplier: 1000 } } as Indicator;
const [en, fr] = [translator('en'), translator('fr')];

/** Canada, indicator 1.2.1 (gap-methods, worked series). */
const lowIncome: Partial<AssessmentInput> = {
  points: [
    { year: 2015, value: 14.5 },
    { year: 2023, value: 10.2 },
  ],
  direction: 'down',
  target: 7.25,
  thresholds: { lowerBound: 72.6, red: 13, green: 2, optimum: 0 },
};

test.each<[MethodId, string, string]>([
  ['eurostat', 'growth_ratio', 'R = d × g ÷ |g*| = −1 × (−4.3017%) ÷ |−4.5158%| = 0.95259'],
  ['open-sdg', 'score', 'S = min(7.1429 × R − 4.2857; 5) = min(7.1429 × 0.95259 − 4.2857; 5) = 2.5186'],
  ['unsd', 'projected_value', 'ŷ = y × (1 + g) ^ (t* − t) = 10.2% × (1 + (−4.3017%)) ^ (2030 − 2023) = 7.4977%'],
  ['escap', 'current_status', '10 × d × (y − y₀) ÷ |y* − y₀| = 10 × (−1) × (10.2% − 14.5%) ÷ |7.25% − 14.5%| = 5.931'],
  ['sdsn', 'band_value', '1 + (y − m₁) ÷ (m₂ − m₁) = 1 + (10.2% − 13%) ÷ (2% − 13%) = 1.2545'],
  ['aarr', 'aarr_required', 'a* = 1 − (y* ÷ y) ^ (1 ÷ (t* − t)) = 1 − (7.25% ÷ 10.2%) ^ (1 ÷ (2030 − 2023)) = 4.7599%'],
  ['linear', 'acceleration', 'c′ ÷ c = −0.42143% ÷ (−0.5375%) = 0.78405'],
])('%s: %s with its numbers filled in', (id, key, text) => {
  const row = formulaRows(judge(id, lowIncome), share, en).find((one) => one.key === key);
  const { symbols, numbers } = row?.formula ?? {};
  expect([row?.symbol, symbols, numbers, row?.value].filter(Boolean).join(' = ')).toBe(text);
});

test('French numbers in French', () => {
  expect(decidingSteps(judge('linear', lowIncome), share, fr)[0]).toBe(
    'Variation annuelle observée\u00a0: (10,2\u00a0% − 14,5\u00a0%) ÷ (2023 − 2015) = −0,5375\u00a0%',
  );
});

test('a long sum shows where it begins and ends', () => {
  const points = [10, 11, 13, 12, 15, 18].map((value, i) => ({ year: 2015 + i, value }));
  const rows = formulaRows(judge('escap', { points, target: 20 }), share, en);
  expect(rows.find(({ key }) => key === 'weight_sum')?.formula?.numbers).toBe('1 + 2 + … + 6');
});

test('what cannot be computed shows how it would be, without numbers', () => {
  const rows = formulaRows(judge('linear', { ...lowIncome, target: 20 }), share, en);
  const row = rows.find(({ key }) => key === 'acceleration');
  expect(row).toMatchObject({ value: 'not defined', formula: { symbols: 'c′ ÷ c', numbers: null } });
});

test('the part of a rule that applied is said', () => {
  const rows = formulaRows(judge('open-sdg', { ...lowIncome, target: 12 }), share, en);
  expect(rows.find(({ key }) => key === 'score')?.formula).toEqual({
    symbols: '5',
    numbers: null,
    branch: 'The target is met.',
  });
});

describe('the numbers the class follows from', () => {
  test('are all it is worked out of, and no others', () => {
    const judged = judge('linear', lowIncome);
    const rows = decidingRows(judged, share, en);
    const keys = rows.map(({ key }) => key);
    expect(rows.filter(({ decides }) => decides)).toHaveLength(1);
    expect(keys).toEqual(expect.arrayContaining(['base_value', 'latest_value', 'target', 'direction']));
    expect(keys).not.toContain('acceleration');
    expect(keys).toEqual(formulaRows(judged, share, en).flatMap(({ key }) => (keys.includes(key) ? [key] : [])));
  });

  test('are all there are where nothing is decided', () => {
    const judged = judge('oecd', lowIncome);
    expect(decidingRows(judged, share, en)).toEqual(formulaRows(judged, share, en));
  });
});

describe('the steps that decide', () => {
  test('end with the number the class follows from', () => {
    expect(decidingSteps(judge('eurostat', lowIncome), share, en).at(-1)).toMatch(/= 0\.95259$/);
  });

  test('are none where nothing is decided', () => {
    expect(decidingSteps(judge('oecd', lowIncome), share, en)).toEqual([]);
  });
});

test('numbers keep the unit of the indicator', () => {
  expect(componentText({ value: 1.5, unit: 'value' }, people, en)).toBe('1,500');
  expect(componentText({ value: 2, unit: 'square' }, people, en)).toBe('2,000,000');
  expect(componentText({ value: 123456789, unit: 'ratio' }, people, en)).toBe('123,456,789');
  expect(componentText({ value: 2027.284, unit: 'year' }, people, en)).toBe('2027.28');
});
