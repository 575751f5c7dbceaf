import { expect, test } from 'vitest';
import { type Reference, type Referrers, referencesTo } from '#shared/framework/references';
import { freshWorkbench } from '../../support/workbench.ts';

const start = freshWorkbench();
const { lens, catalogue } = start;
const document: Referrers = {
  catalogue: {
    ...catalogue,
    groups: [
      ...catalogue.groups,
      { code: 'own:pair', kind: 'own', name: { en: 'Pair', fr: 'Paire' }, members: ['KEN', 'UGA'], supporters: [] },
    ],
  },
  lens: { ...lens, group: 'own:pair', edition: '2022' },
  lenses: [
    { lens: { ...lens, group: 'own:pair' } },
    { lens: { ...lens, theme: 'education' } },
    { lens: { ...lens, theme: 'education', actor: 'states' } },
  ],
  benchmarks: [
    { indicator: 'ctx-gdp', scope: { kind: 'group', group: 'own:pair' } },
    { indicator: 'ctx-gdp', scope: { kind: 'area', area: 'KEN' } },
    { indicator: 'gcr-1.1.1', scope: { kind: 'all' } },
  ],
  scenarios: [
    { indicator: 'ctx-gdp', area: 'own:pair' },
    { indicator: 'gcr-1.1.1', area: 'KEN' },
  ],
  charts: [
    { indicators: ['ctx-gdp', 'gcr-1.1.1'], areas: ['own:pair', 'KEN'] },
    { indicators: ['ctx-gdp'], areas: ['KEN'] },
  ],
  corrections: [{ indicator: 'ctx-gdp', area: 'KEN' }],
  sources: [
    { recipe: null },
    { recipe: { area: 'KEN', matches: {} } },
    { recipe: { area: null, matches: { here: 'KEN' } } },
  ],
  pledges: [
    { actor: 'states', entityArea: 'KEN', themes: ['education'], situations: ['situation:sudan'], areas: [] },
    { actor: 'businesses', entityArea: null, themes: [], situations: ['situation:sudan'], areas: ['KEN', 'UGA'] },
  ],
};
const asCounts = (references: readonly Reference[]) =>
  Object.fromEntries(references.map(({ kind, count }) => [kind, count]));

test('a group: its members, the lens now and saved, benchmarks, scenarios and charts', () => {
  expect(asCounts(referencesTo(document, 'group', 'own:pair'))).toEqual({
    members: 2,
    lens: 1,
    lenses: 1,
    benchmarks: 1,
    scenarios: 1,
    charts: 1,
  });
});

test('a situation: the pledges tied to it', () => {
  expect(asCounts(referencesTo(document, 'group', 'situation:sudan'))).toEqual({ members: 5, pledges: 2 });
});

test('an area: the groups that hold it, and all that is about it', () => {
  const holding = document.catalogue.groups.filter(({ members, supporters }) =>
    [...members, ...supporters].includes('KEN'),
  );
  expect(asCounts(referencesTo(document, 'area', 'KEN'))).toEqual({
    groups: holding.length,
    benchmarks: 1,
    scenarios: 1,
    charts: 2,
    corrections: 1,
    sources: 2,
    pledges: 2,
  });
});

test('an indicator: those made of it, benchmarks, scenarios, charts and corrections', () => {
  const { indicators } = catalogue.framework;
  const made = indicators.filter(({ aggregation }) => JSON.stringify(aggregation).includes('"ctx-gdp"'));
  expect(made.length).toBeGreaterThan(0);
  expect(asCounts(referencesTo(document, 'indicator', 'ctx-gdp'))).toEqual({
    derived: made.length,
    benchmarks: 2,
    scenarios: 1,
    charts: 2,
    corrections: 1,
  });
});

test('a node: indicators and nodes directly under it', () => {
  expect(asCounts(referencesTo(document, 'node', 'outcome-1.1'))).toEqual({ indicators: 2 });
  expect(asCounts(referencesTo(document, 'node', 'objective-1'))).toEqual({ nodes: 2 });
});

test('a theme: indicators that name it, those that name no other, lenses and pledges', () => {
  const named = catalogue.framework.indicators.filter(({ themes }) => themes.includes('education'));
  const only = named.filter(({ themes }) => themes.length === 1);
  expect(asCounts(referencesTo(document, 'theme', 'education'))).toEqual({
    indicators: named.length,
    ...(only.length > 0 ? { lastTerm: only.length } : {}),
    lenses: 2,
    pledges: 1,
  });
});

test('an edition and a kind of actor: the same, each in its own place', () => {
  expect(asCounts(referencesTo(document, 'edition', '2022'))).toMatchObject({ lens: 1 });
  expect(asCounts(referencesTo(document, 'actor', 'states'))).toMatchObject({ lenses: 1, pledges: 1 });
});

test('what nothing refers to says so', () => {
  expect(referencesTo(document, 'group', 'no-such')).toEqual([]);
});
