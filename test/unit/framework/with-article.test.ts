import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { findingTitle } from '#shared/charts/finding-title';
import { FRENCH_AREAS } from '#shared/framework/french-areas';
import { atStart, isPlural, withArticle } from '#shared/framework/with-article';
import { translator } from '#shared/i18n/translator';
import { bundled } from '../../support/workbench.ts';
import { observed } from '../charts/sample.ts';

const { areas, groups } = bundled().catalogue;
const all = [...areas, ...groups];
const names = new Set(FRENCH_AREAS.split('\n').map((line) => line.split('|')[0]));

test('every bundled area and group has a row, and no row is of anything else', () => {
  const rows = readFileSync(resolve(import.meta.dirname, '../../../datasets/articles/articles.csv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.slice(0, line.indexOf(',')));
  expect(rows.toSorted()).toEqual(all.map(({ code }) => code).toSorted());
  for (const { name } of all) expect(names).toContain(name.fr);
});

test.each([
  ['Ouganda', 'l’Ouganda', 'de l’Ouganda', 'en Ouganda'],
  ['Tchad', 'le Tchad', 'du Tchad', 'au Tchad'],
  ['Éthiopie', 'l’Éthiopie', 'de l’Éthiopie', 'en Éthiopie'],
  ['Türkiye', 'la Türkiye', 'de la Türkiye', 'en Türkiye'],
  ['États-Unis d’Amérique', 'les États-Unis d’Amérique', 'des États-Unis d’Amérique', 'aux États-Unis d’Amérique'],
  ['Cuba', 'Cuba', 'de Cuba', 'à Cuba'],
  ['Haïti', 'Haïti', 'de Haïti', 'en Haïti'],
  ['Oman', 'Oman', 'd’Oman', 'à Oman'],
  ['Yémen', 'le Yémen', 'du Yémen', 'au Yémen'],
  [
    'Iran (République islamique d’)',
    'la République islamique d’Iran',
    'de la République islamique d’Iran',
    'en République islamique d’Iran',
  ],
  ['Monde', 'le monde', 'du monde', 'dans le monde'],
  ['Pays à faible revenu', 'les pays à faible revenu', 'des pays à faible revenu', 'dans les pays à faible revenu'],
  ['Zone à moi', 'Zone à moi', 'de Zone à moi', 'à Zone à moi'],
])('%s', (name, subject, of, inside) => {
  expect((['subject', 'of', 'in'] as const).map((role) => withArticle(name, role, 'fr'))).toEqual([
    subject,
    of,
    inside,
  ]);
});

test('no form doubles an article, keeps one before a vowel, or opens a bracket that only inverts a name', () => {
  for (const { name } of all)
    for (const role of ['subject', 'of', 'in'] as const) {
      const text = withArticle(name.fr, role, 'fr').normalize('NFD');
      expect(text).not.toMatch(/^(?:le|la|de|de la|du|au) [aeiouœ]/i);
      expect(text).not.toMatch(/\b(?:de les?|à les?|le l[ea]|la l[ea]) |\((?:[^()]*\s)?(?:d[eu]s?|d’)\)| {2}|^\s|\s$/);
    }
});

test('the verb of a title agrees, a sentence starts with a capital, and English is left alone', () => {
  expect([isPlural('Philippines', 'fr'), isPlural('Ouganda', 'fr'), isPlural('Philippines', 'en')]).toEqual([
    'yes',
    'no',
    'no',
  ]);
  expect(atStart('l’Ouganda')).toBe('L’Ouganda');
  expect(atStart('')).toBe('');
  expect(withArticle('Uganda', 'of', 'en')).toBe('Uganda');
  const unit = { label: { en: 'people', fr: 'personnes' }, percent: false };
  const series = [observed('Ouganda', [2024], [2e6]), observed('Tchad', [2024], [1e6])];
  expect(findingTitle('Réfugiés', series, unit, translator('fr'))).toMatch(/^Réfugiés\s: l’Ouganda en tête/);
});
