import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatDays, formatNumber, inWords, joinedList, usdText } from '#shared/core/format';

describe('a date', () => {
  test('is written out in the language, in UTC', () => {
    expect(formatDate('2026-11-24', 'en')).toBe('November 24, 2026');
    expect(formatDate('2026-11', 'en')).toBe('November 2026');
    expect(formatDate('2026-11-24', 'fr')).toBe('24 novembre 2026');
    expect(formatDate('2026-11-01', 'fr')).toBe('1er novembre 2026');
    expect(formatDate('2026-11-01', 'en')).toBe('November 1, 2026');
    expect(formatDate('2026-11-01T10:01:00Z', 'fr', true)).toMatch(/^1er novembre 2026 à 10:01$/);
    expect(formatDate('2026-11-21', 'fr')).toBe('21 novembre 2026');
    expect(formatDays('2026-11-01', '2026-11-03', 'fr')).toMatch(/^1er\s?–\s?3 novembre 2026$/);
    expect(formatDays('2026-10-30', '2026-11-01', 'fr')).toMatch(/^30 octobre\s?–\s?1er novembre 2026$/);
    expect(formatDate('2026-11-24T23:30:00.000Z', 'en', true)).toMatch(/^November 24, 2026 at 11:30\sPM$/u);
  });

  test.each(['2026-13-45', 'yesterday', '', '<script>', '2026-11-24T99:00', '5', 'May 1 2020'])(
    '%j is none and is shown as it stands',
    (text) => {
      for (const language of ['en', 'fr'] as const) expect(formatDate(text, language, true)).toBe(text);
    },
  );

  test('no text throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((rest) => `2026-${rest}`),
        ),
        (text) => {
          expect(formatDate(text, 'en').length).toBeGreaterThanOrEqual(text === '' ? 0 : 1);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test('a number nobody could read in full is written in powers of ten', () => {
  expect(formatNumber(1.234e-300, 'en', { significant: 2 })).toBe('1.23E−300');
  expect(formatNumber(5e-9, 'fr', { significant: 2, percent: true })).toMatch(/^5E−7\s?%$/);
  expect(formatNumber(-2.5e300, 'en')).toBe('−2.5E300');
  expect(formatNumber(1e300, 'en', { notation: 'compact' })).toBe('1E300');
  expect(formatNumber(0.00002, 'en', { significant: 2 })).toBe('0.00002');
  expect(formatNumber(1e-300, 'en')).toBe('0');
});

test('dollars and lists are written as the language writes them', () => {
  expect([usdText(1_212_957_212, 'en'), usdText(1_212_957_212, 'fr')]).toEqual(['USD 1.2B', '1,2\u00a0Md\u00a0USD']);
  expect([joinedList(['a', 'b, c'], 'en'), joinedList(['a', 'b, c'], 'fr')]).toEqual(['a; b, c', 'a\u202f; b, c']);
});

test('millions and more are said in words where no digit is lost by it', () => {
  expect(inWords(26_300_000_000, 'en')).toBe('26.3\u00a0billion');
  expect(inWords(26_300_000_000, 'fr')).toBe('26,3\u00a0milliards');
  expect(inWords(-2_330_000_000, 'en')).toBe('−2.33\u00a0billion');
  expect(inWords(1_500_000, 'fr')).toBe('1,5\u00a0million');
  for (const told of [4_362_272, 215_000, 26_312_345_678, 0, 1e18, Number.NaN]) expect(inWords(told, 'en')).toBeNull();
});
