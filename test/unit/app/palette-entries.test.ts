import { expect, test } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { canBeLens } from '../../../renderer/app/palette/choose.ts';
import { documentEntries, pledgeEntries } from '../../../renderer/app/palette/entries.ts';
import { findEntries, indexOf } from '../../../renderer/app/palette/find.ts';
import { freshWorkbench } from '../../support/workbench.ts';

const workbench = freshWorkbench();
const search = (language: 'en' | 'fr') => {
  const indexes = documentEntries(workbench, translator(language)).map(indexOf);
  return (query: string) => findEntries(indexes, query).flatMap(({ hits }) => hits.map(({ entry }) => entry));
};
const first = (language: 'en' | 'fr', query: string) => {
  const [entry] = search(language)(query);
  return entry && [entry.section, entry.id];
};

test.each([
  ['en', 'Keny', 'area', 'KEN'],
  ['fr', 'allem', 'area', 'DEU'],
  ['en', 'allemagne', 'area', 'DEU'],
  ['fr', 'germany', 'area', 'DEU'],
  ['en', '3.1.1', 'indicator', 'gcr-3.1.1'],
  ['fr', '3.1.1', 'indicator', 'gcr-3.1.1'],
  ['en', 'gross domestic', 'indicator', 'ctx-gdp'],
] as const)('%s: %s', (language, query, section, id) => {
  expect(first(language, query)).toEqual([section, id]);
});

test('countries that give are donors as well', () => {
  expect(search('en')('germany').map(({ section }) => section)).toEqual(expect.arrayContaining(['area', 'donor']));
});

test('each section has one list, and no id stands twice in it', () => {
  for (const entries of documentEntries(workbench, translator('fr'))) {
    expect(new Set(entries.map(({ section }) => section)).size).toBeLessThanOrEqual(1);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  }
});

test('a group of the lens can be one, a situation and a donor cannot', () => {
  const kinds = (can: boolean) =>
    new Set(
      workbench.catalogue.groups.filter(({ code }) => canBeLens(workbench, code) === can).map(({ kind }) => kind),
    );
  expect(kinds(false)).toEqual(new Set(['situation', 'un-region', 'donor']));
  expect(kinds(true)).toContain('world');
  expect(canBeLens(workbench, 'KEN')).toBe(false);
});

test('a pledge is found by its title and by who made it', () => {
  const pledges = [
    { id: 'p1', title: 'Schools for all', entity: 'Kenya' },
    { id: 'p2', title: '', entity: 'Uganda' },
  ];
  const found = (query: string) => findEntries([indexOf(pledgeEntries(pledges))], query)[0]?.hits[0]?.entry.id;
  expect(found('kenya schools')).toBe('p1');
  expect(found('ugan')).toBe('p2');
});
