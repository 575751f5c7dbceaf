import { expect, test } from 'vitest';
import { freeItemsOf, itemsOf, yesOrNo } from '#shared/pledges/reading/lists';

const NAMES = [
  'Kenya',
  'Chad',
  'Congo, Democratic Republic of the',
  'Bosnia and Herzegovina',
  'Education',
  'Jobs and livelihoods',
  'Solutions',
  'Côte d’Ivoire',
];
const known = (text: string) => (NAMES.includes(text) ? text : undefined);

test.each([
  ['Kenya; Chad', ['Kenya', 'Chad']],
  ['Kenya\nChad', ['Kenya', 'Chad']],
  ['Kenya, Chad', ['Kenya', 'Chad']],
  ['Kenya / Chad', ['Kenya', 'Chad']],
  ['Kenya and Chad', ['Kenya', 'Chad']],
  ['Congo, Democratic Republic of the, Kenya', ['Congo, Democratic Republic of the', 'Kenya']],
  ['Bosnia and Herzegovina and Kenya', ['Bosnia and Herzegovina', 'Kenya']],
  ['Education, Jobs and livelihoods', ['Education', 'Jobs and livelihoods']],
  ['Education et Solutions', ['Education', 'Solutions']],
  ['Education and skills', ['Education and skills']],
  ['Skills and Education', ['Skills and Education']],
  ['Kenya, Atlantis', ['Kenya', 'Atlantis']],
  ['', []],
])('%s', (cell, items) => expect(itemsOf(cell, known)).toEqual(items));

test('names that no list holds', () => {
  expect(freeItemsOf('UNHCR; World Bank, Washington')).toEqual(['UNHCR', 'World Bank, Washington']);
  expect(freeItemsOf('UNHCR, World Bank, Canada, Government of')).toEqual([
    'UNHCR',
    'World Bank',
    'Canada, Government of',
  ]);
  expect(freeItemsOf('Ministry of Education and Science')).toEqual(['Ministry of Education and Science']);
});

test('yes and no in three languages', () => {
  expect(['Yes', 'oui', 'Sí', 'TRUE', 'x'].map(yesOrNo)).toEqual([true, true, true, true, true]);
  expect(['No', 'non', 'false', '0'].map(yesOrNo)).toEqual([false, false, false, false]);
  expect([yesOrNo(''), yesOrNo('maybe')]).toEqual([null, undefined]);
});
