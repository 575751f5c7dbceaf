import { expect, test } from 'vitest';
import { translator } from '#shared/i18n/translator';
import type { Recipe } from '#shared/intake/recipe';
import { recipeSteps } from '#shared/intake/recipe-steps';

const column = (position: number, label: string, role: Recipe['columns'][number]['role']) =>
  ({ position, label, role, reason: 'name' }) as const;

const RECIPE: Recipe = {
  table: '',
  dialect: {
    encoding: 'utf-8',
    delimiter: '\t',
    quote: '"',
    decimal: ',',
    thousands: '\u202f',
    skipLines: 2,
    footerLines: 1,
    tagRow: false,
    missing: [],
  },
  columns: [column(0, 'pays', 'area'), column(1, '2019', 'value'), column(2, '2020', 'value'), column(3, '', 'ignore')],
  conditions: [{ position: 0, texts: ['Kenya'], from: null, to: null }],
  indicators: { '1': 'file', '2': 'file' },
  parts: {},
  area: null,
  year: null,
  repeated: 'first',
  footnotes: null,
  suppressBelow: 5,
  sensitive: [2],
  areaCodes: 'name',
  matches: { 'les îles': 'NRU' },
};

const linesOf = (recipe: Recipe, language: 'en' | 'fr' = 'en') =>
  Object.fromEntries(recipeSteps(recipe, translator(language)).map(({ id, lines }) => [id, lines]));

test('every step that does something is named, in the order it is done', () => {
  expect(recipeSteps(RECIPE, translator('en')).map(({ id }) => id)).toEqual([
    'read',
    'cut',
    'rows',
    'roles',
    'reshape',
    'areas',
    'matches',
    'repeated',
    'suppress',
  ]);
});

test('signs that cannot be seen are called by their names', () => {
  expect(linesOf(RECIPE).read).toEqual([
    'Encoding: utf-8',
    'Delimiter: tab',
    'Decimal mark: ,',
    'Thousands mark: no-break space',
  ]);
});

test('columns are told by their labels, unnamed ones by their place', () => {
  expect(linesOf(RECIPE).roles).toEqual(['reference area: pays', 'value: 2019, 2020', 'left out: 4']);
  expect(linesOf(RECIPE).reshape).toEqual(['Each column is a year: 2019 to 2020.']);
  expect(linesOf(RECIPE).rows).toEqual(['pays = Kenya']);
  expect(linesOf(RECIPE).suppress).toEqual(['values above zero and below 5, in 2020']);
});

test('a step that changes nothing is left out', () => {
  const plain = {
    ...RECIPE,
    conditions: [],
    dialect: { ...RECIPE.dialect, skipLines: 0, footerLines: 0 },
    matches: {},
  };
  const ids = recipeSteps({ ...plain, suppressBelow: null }, translator('fr')).map(({ id }) => id);
  expect(ids).toEqual(['read', 'roles', 'reshape', 'areas', 'repeated']);
});
