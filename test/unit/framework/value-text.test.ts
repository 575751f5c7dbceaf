import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartValueText } from '#shared/charts/text';
import { formatNumber } from '#shared/core/format';
import { LANGUAGES } from '#shared/core/language';
import type { Unit } from '#shared/framework/units';
import { countsPeople, isPercent } from '#shared/framework/units';
import { changeText, differenceText, valueText } from '#shared/framework/value-text';
import { translator } from '#shared/i18n/translator';

const unitOf = (en: string, fr = en, measure: Unit['measure'] = 'count', multiplier = 1): Unit => ({
  measure,
  label: { en, fr },
  multiplier,
});
const persons = unitOf('persons', 'personnes');
const percent = unitOf('%', '%', 'percent');
const share = unitOf('%', '%', 'ratio');
const years = unitOf('years', 'années');
const [en, fr] = [translator('en'), translator('fr')];

describe('a value as people read it', () => {
  test.each([
    [-517_004.89, persons, '−517,005', '−517\u202f005'],
    [159_894.98, persons, '159,895', '159\u202f895'],
    [-0.2, persons, '0', '0'],
    [
      159.894_98,
      unitOf('thousands of persons', 'milliers de personnes', 'count', 1000),
      '159,894.98',
      '159\u202f894,98',
    ],
    [0.75, unitOf('persons', 'personnes', 'count', 1000), '750', '750'],
    [3.25, unitOf('persons per household', 'personnes par ménage', 'ratio'), '3.25', '3,25'],
    [-5.3, unitOf('refugees per 1,000 inhabitants', 'réfugiés pour 1 000 habitants', 'ratio'), '−5.3', '−5,3'],
    [426.93, years, '426.93', '426,93'],
    [-53, percent, '−53%', '−53\u202f%'],
    [24.0217, share, '24.0%', '24,0\u202f%'],
    [-1_234.5, unitOf('US dollars', 'dollars É.-U.', 'currency'), '−1,234.5', '−1\u202f234,5'],
  ] as const)('%d', (value, unit, english, french) => {
    const spaces = (text: string): string => text.replaceAll('\u00a0', '\u202f');
    expect(valueText(value, unit, 'en', 'full')).toBe(english);
    expect(spaces(valueText(value, unit, 'fr', 'full'))).toBe(french);
  });

  test('on a chart people have no decimals, and small ones no fractions in short', () => {
    const unit = { label: persons.label, percent: false };
    expect(chartValueText(-517_004.89, unit, 'en')).toBe('−517,005');
    expect(chartValueText(625.898_6, unit, 'en', 'compact')).toBe('626');
    expect(chartValueText(-6_300_000, unit, 'fr', 'compact')).toMatch(/^−6,3\sM$/u);
  });
});

describe('a change', () => {
  test.each([
    [0, 75, percent, '+75 pp', '+75\u00a0points'],
    [25, 100, share, '+75 pp', '+75\u00a0points'],
    [45.5, 44.2, percent, '−1.3 pp', '−1,3\u00a0point'],
    [67, 64, percent, '−3 pp', '−3\u00a0points'],
    [0.25, 1, unitOf('%', '%', 'percent', 100), '+75 pp', '+75\u00a0points'],
  ] as const)('of percentages from %d to %d is in points', (base, latest, unit, english, french) => {
    expect(changeText(base, latest, unit, en)).toBe(english);
    expect(changeText(base, latest, unit, fr)).toBe(french);
  });

  test('of anything else is relative to where it began, and a difference is in its unit', () => {
    expect(changeText(200, 94, persons, en)).toBe('−53%');
    expect(changeText(0, 94, persons, en)).toBeNull();
    expect(differenceText(-517_004.89, persons, en)).toBe('−517,005');
    expect(differenceText(0.25, years, fr)).toBe('+0,25');
  });
});

test.each([
  ['persons', true],
  ['Refugee children out of school', true],
  ['réfugiés', true],
  ['asylum-seekers', true],
  ['persons per household', false],
  ['women, % of all', false],
  ['Persons (thousands)', false],
  ["persons, '000", false],
  ['réfugiés, en milliers', false],
  ['refugees rate', false],
  ['countries', false],
  ['personnel costs', false],
  ['years', false],
  ['', false],
])('“%s” counts people: %s', (label, counts) => {
  expect(countsPeople({ en: label, fr: '' })).toBe(counts);
  expect(isPercent(unitOf(label))).toBe(false);
});

test.each([
  ['%', true],
  ['% of all children', true],
  ['per cent', true],
  ['Pourcentage', true],
  ['percentage points', false],
  ['percentile', false],
  ['persons (% of all)', false],
])('“%s” is a percentage: %s', (label, is) => {
  expect(isPercent(unitOf(label, ''))).toBe(is);
});

test('a measure without a direction has no sign', () => {
  expect(differenceText(4.25, percent, en, false)).toBe('4.3 pp');
  expect(differenceText(159_894.98, persons, en, false)).toBe('159,895');
});

test('no text of a number has a hyphen for its sign, a signed nothing, or a fraction of a person', () => {
  const unit = fc.constantFrom(persons, percent, share, years, unitOf('index', 'indice', 'index', 1000));
  const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(value, value, unit, fc.constantFrom(...LANGUAGES), (one, other, given, language) => {
      const t = translator(language);
      const texts = [
        valueText(one, given, language),
        valueText(one, given, language, 'full'),
        changeText(one, other, given, t) ?? '',
        differenceText(one, given, t),
        chartValueText(one, { label: given.label, percent: isPercent(given) }, language, 'compact'),
        formatNumber(one, language, { significant: 3, sign: true }),
      ];
      // Powers of ten have a sign of their own.
      for (const text of texts.map((one) => one.replace(/E[−]?\d+/u, ''))) {
        expect(text).not.toMatch(/-|[−+](0|\D)*$/u);
        if (/[−+]/u.test(text)) expect(text.search(/[−+]/u)).toBe(0);
      }
      if (given === persons) expect(texts[1]).toMatch(language === 'en' ? /^−?[\d,]+$/u : /^−?[\d\u202f\u00a0]+$/u);
    }),
    { numRuns: 2000 },
  );
});
