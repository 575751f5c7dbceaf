import { expect, test } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { deviationText } from '#shared/review/recompute-words';
import { exactToleranceText, toleranceText } from '#shared/review/tolerance-words';

const [en, fr] = [translator('en'), translator('fr')];
const TOLERANCES = [0, 1e-15, 1e-12, 2.5e-10, 1e-9, 5e-7, 1e-4, 0.001, 0.025, 0.5, 1];

test('a tolerance is said in words: digits that agree, or a share; exactly, without powers of ten', () => {
  expect(toleranceText(1e-9, en)).toBe('Two numbers count as the same where they agree to nine significant digits.');
  expect(toleranceText(1e-9, fr)).toContain('neuf chiffres significatifs');
  expect(toleranceText(5e-7, en)).toContain('6 significant digits');
  expect(toleranceText(0.025, fr).replaceAll(/\s/g, ' ')).toContain('2,5 %');
  expect(exactToleranceText(1e-9, en)).toContain('0.0000001%');
  expect(exactToleranceText(2.5e-10, fr)).toContain('0,000000025');
});

test('no power of ten stands in what is said of tolerances and differences', () => {
  for (const t of [en, fr])
    for (const share of TOLERANCES) {
      const deviations = ['', '%'].flatMap((unit) =>
        [0, 1e-9, 5, 617_125].map((before) => deviationText({ ...CELL, before, now: before + share }, unit, t)),
      );
      for (const said of [toleranceText(share, t), exactToleranceText(share, t), ...deviations])
        expect(said).not.toMatch(/\d[eE][-−]?\d|10[⁻-]/);
    }
});

test('what is too small for a number is said to be so', () => {
  expect(deviationText({ ...CELL, before: 617_125, now: 617_125.01 }, '', en)).toBe(
    'less than a millionth of the value',
  );
  expect(deviationText({ ...CELL, before: 50, now: 50.4 }, '%', fr)).toBe('+0,4 points');
});

const CELL = { labels: [], column: '' };
