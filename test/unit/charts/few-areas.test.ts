import { expect, test } from 'vitest';
import { fewAreasNotes } from '#shared/charts/few-areas';
import type { Series } from '#shared/engine/observations';
import { translator } from '#shared/i18n/translator';
import { freshWorkbench } from '../../support/workbench.ts';

const { catalogue } = freshWorkbench();
const own = { ...catalogue.framework.indicators[0]!, id: 'own', parent: null };
const known = {
  ...catalogue,
  framework: { ...catalogue.framework, indicators: [...catalogue.framework.indicators, own] },
};
const world = (indicator: string, areas: number, more: object = {}): Series => ({
  indicator,
  area: 'WLD',
  dims: '',
  sources: [],
  points: [{ year: 2025, period: '2025', value: 3, status: 'A', areas, ...more }],
});
const notesOf = (one: Series) => fewAreasNotes([one, { ...one, dims: 'sex=Female' }], known, translator('en'));

test('a number of eight countries says so where it is called one of the world, once', () => {
  expect(notesOf(world('own', 8))).toEqual(['World: 8 of 243 areas have a value in 2025.']);
});

test('nothing is said of most areas, of a value published as a whole, of medians, and where areas without a row have none', () => {
  expect(notesOf(world('own', 178))).toEqual([]);
  expect(notesOf(world('own', 1))).toEqual([]);
  expect(notesOf(world('own', 8, { medianOf: 8 }))).toEqual([]);
  expect(notesOf(world('gcr-3.1.1', 24))).toEqual([]);
});
