import { expect, test } from 'vitest';
import type { Catalogue } from '#shared/framework/catalogue';
import type { Indicator } from '#shared/framework/framework';
import { applyLens, areasAskedAmong, areasAskedUnder, lensAreas, WHOLE_LENS } from '#shared/framework/lens';

const both = (text: string) => ({ en: text, fr: text });
const indicator = (id: string, scope: Partial<Pick<Indicator, 'themes' | 'actors' | 'editions'>>): Indicator => ({
  id,
  code: id,
  parent: null,
  name: both(id),
  unit: { measure: 'count', label: both('people'), multiplier: 1 },
  direction: 'up',
  domain: { kind: 'positive' },
  aggregation: { kind: 'sum' },
  themes: [],
  actors: [],
  editions: [],
  note: null,
  ...scope,
});
const catalogue: Catalogue = {
  framework: {
    name: both('test'),
    baselineYear: 2016,
    editions: [],
    nodes: [],
    indicators: [
      indicator('schools', { themes: ['education'], editions: ['2019'] }),
      indicator('jobs', { themes: ['work'], editions: ['2019', '2022'] }),
      indicator('population', {}),
    ],
  },
  areas: ['AAA', 'BBB'].map((code) => ({ code, name: both(code), codes: {} })),
  groups: [{ code: 'g', kind: 'platform', name: both('g'), members: ['BBB'], supporters: ['AAA'] }],
  themes: [],
  actors: [],
};
const shown = (lens: Partial<typeof WHOLE_LENS>) =>
  applyLens(catalogue, { ...WHOLE_LENS, ...lens }).indicators.map(({ id }) => id);

test('the whole lens shows every indicator, for the world', () => {
  expect(shown({})).toEqual(['schools', 'jobs', 'population']);
  expect(applyLens(catalogue, WHOLE_LENS).area).toBe('WLD');
});

test('theme and edition both narrow; an indicator that names none belongs to all', () => {
  expect(shown({ theme: 'education' })).toEqual(['schools', 'population']);
  expect(shown({ theme: 'education', edition: '2022' })).toEqual(['population']);
});

test('a group is the area of its numbers, and its members its areas, without supporters', () => {
  const lens = { ...WHOLE_LENS, group: 'g' };
  expect(applyLens(catalogue, lens).area).toBe('g');
  expect(lensAreas(catalogue, lens)).toEqual(['BBB']);
});

test('without a world group the areas of the catalogue are the areas of the lens', () => {
  expect(lensAreas(catalogue, WHOLE_LENS)).toEqual(['AAA', 'BBB']);
});

test('an indicator is asked of every inhabited area, or of those of its group that the lens has', () => {
  const areas = ['AAA', 'BBB', 'ATA'].map((code) => ({ code, name: both(code), codes: {} }));
  const asked = areasAskedUnder({ ...catalogue, areas }, WHOLE_LENS);
  expect([...asked({})]).toEqual(['AAA', 'BBB']);
  expect([...asked({ askedOf: 'g' })]).toEqual(['BBB']);
  expect([...areasAskedAmong(catalogue, ['AAA'])({ askedOf: 'g' })]).toEqual([]);
  expect([...asked({ askedOf: 'no longer there' })]).toEqual(['AAA', 'BBB']);
});
