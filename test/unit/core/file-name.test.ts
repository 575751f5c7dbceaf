import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareName, fileName, freeName, slugOf } from '#shared/core/file-name';

test('a title becomes a name that disks take', () => {
  expect(fileName('Refugees: under 18 / 2024', 'csv')).toBe('Refugees under 18 2024.csv');
  expect(fileName('Réfugiés', 'recipe.json')).toBe('Réfugiés.recipe.json');
  expect(fileName(' ..? ', 'jalon')).toBe('jalon.jalon');
});

test('a long title is cut between characters, and no space is left before the ending', () => {
  expect(fileName('a'.repeat(200), 'csv')).toBe(`${'a'.repeat(80)}.csv`);
  expect(fileName(`${'a'.repeat(79)} b`, 'csv')).toBe(`${'a'.repeat(79)}.csv`);
  expect(fileName('𝒜'.repeat(200), 'csv')).toBe(`${'𝒜'.repeat(80)}.csv`);
});

test('no name leads into a folder, is empty or grows past what disks allow', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const name = fileName(title, 'svg');
      expect(name).not.toMatch(/[\\/:*?"<>|]|^[. ]|^\.svg$/);
      expect([...name].length).toBeLessThanOrEqual(84);
      expect(bareName(name)).toBe(name);
    }),
  );
});

test('a slug is ASCII in any language, and a taken name gets a number', () => {
  expect(slugOf('Côte d’Ivoire : œuvres (2024)')).toBe('Cote-d-Ivoire-oeuvres-2024');
  expect(slugOf('日本')).toBe('');
  const taken = new Set(['a_fr.svg', 'a_fr_2.svg']);
  expect(freeName('b_fr.svg', taken)).toBe('b_fr.svg');
  expect(freeName('A_fr.svg', taken)).toBe('A_fr_3.svg');
});
