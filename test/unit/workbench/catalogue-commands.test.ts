import { expect, test } from 'vitest';
import { type CatalogueList, referencesTo } from '#shared/framework/references';
import { putArea, removeFromCatalogue } from '#shared/workbench/catalogue-commands';
import { apply } from '#shared/workbench/commands';
import { freshWorkbench } from '../../support/workbench.ts';

const start = freshWorkbench();
const removed = (list: CatalogueList, key: string, from = start) => apply(from, removeFromCatalogue(from, list, key));
const world = (workbench = start) => workbench.catalogue.groups.find(({ kind }) => kind === 'world')?.members ?? [];

test.each([
  ['node', 'outcome-1.1'],
  ['indicator', 'gcr-1.1.1'],
  ['area', 'KEN'],
  ['group', 'platform:igad'],
  ['theme', 'education'],
  ['actor', 'states'],
  ['edition', '2022'],
] as const)('a %s is removed and undone exactly', (list, key) => {
  const lens = { ...start.lens, group: 'platform:igad', theme: 'education', actor: 'states', edition: '2022' };
  const from = { ...start, lens };
  const { next, inverse } = removed(list, key, from);
  expect(next).not.toEqual(from);
  expect(apply(next, inverse).next).toEqual(from);
});

test('indicators of a removed node move up to its parent', () => {
  const { indicators } = removed('node', 'outcome-1.1').next.catalogue.framework;
  expect(indicators.filter(({ parent }) => parent === 'objective-1').map(({ id }) => id)).toEqual([
    'gcr-1.1.1',
    'gcr-1.1.2',
  ]);
});

test('indicators of a removed theme name it no more, and the lens shows all again', () => {
  const { next } = removed('theme', 'education', { ...start, lens: { ...start.lens, theme: 'education' } });
  expect(next.catalogue.framework.indicators.some(({ themes }) => themes.includes('education'))).toBe(false);
  expect(next.lens.theme).toBeNull();
});

test('a removed area leaves every group; a removed group leaves the areas', () => {
  const { groups } = removed('area', 'KEN').next.catalogue;
  expect(groups.some(({ members, supporters }) => [...members, ...supporters].includes('KEN'))).toBe(false);
  expect(removed('group', 'platform:igad').next.catalogue.areas).toBe(start.catalogue.areas);
});

test('indicators asked of a removed group are asked of every area', () => {
  const asked = ({ catalogue }: typeof start) =>
    catalogue.framework.indicators.filter(({ askedOf }) => askedOf === 'scope:dac');
  expect(referencesTo({ ...start, pledges: [] }, 'group', 'scope:dac')).toContainEqual({
    kind: 'indicators',
    count: 3,
  });
  const { next, inverse } = removed('group', 'scope:dac');
  expect([asked(start).length, asked(next).length]).toEqual([3, 0]);
  expect(apply(next, inverse).next).toEqual(start);
});

test('a new area is in the world at once; a known one is not put in again', () => {
  const area = { code: 'Somaliland', name: { en: 'Somaliland', fr: 'Somaliland' }, codes: {} };
  const { next, inverse } = apply(start, putArea(start, area));
  expect(world(next)).toEqual([...world(), 'Somaliland']);
  expect(world(apply(next, putArea(next, { ...area, codes: { unhcr: 'SML' } })).next)).toEqual(world(next));
  expect(apply(next, inverse).next).toEqual(start);
});
