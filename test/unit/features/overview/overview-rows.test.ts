import { expect, it } from 'vitest';
import type { Series } from '#shared/engine/observations';
import { areasAskedAmong } from '#shared/framework/lens';
import { translator } from '#shared/i18n/translator';
import {
  isUnasked,
  noteOf,
  type OverviewRow,
  othersText,
  overviewRows,
  periodText,
} from '../../../../renderer/features/overview/overview-rows.ts';
import { freshWorkbench } from '../../../support/workbench.ts';

const [en, fr] = [translator('en'), translator('fr')];
const { catalogue } = freshWorkbench();
const { indicators } = catalogue.framework;
const rowOf = (id: string, part: Partial<OverviewRow> = {}): OverviewRow => {
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(`${id} is not in the catalogue`);
  const series: Series = { indicator: id, area: 'WLD', dims: '', sources: [], points: [] };
  const others = { count: 0, first: [] };
  return {
    indicator,
    series,
    isBeside: false,
    others,
    coverage: null,
    isElsewhere: false,
    isKnown: true,
    failure: null,
    ...part,
  };
};

it('names the first disaggregations beside and counts the rest', () => {
  expect(othersText({ count: 0, first: [] }, en)).toBe('');
  expect(othersText({ count: 1, first: ['sex=f'] }, en)).toBe('also f');
  expect(othersText({ count: 5, first: ['sex=f', 'sex=m', 'age=1'] }, en)).toBe('also f; m and 3 more');
  expect(othersText({ count: 3, first: ['sex=f', 'sex=m', 'age=1'] }, fr)).toBe('aussi f\u202f; m et 1 autre');
});

it('marks what is estimated or provisional', () => {
  expect(periodText({ period: '2024', status: 'A' }, en)).toBe('2024');
  expect(periodText({ period: '2024', status: 'E' }, en)).toBe('2024, estimated');
  expect(periodText({ period: '2018-2019', status: 'P' }, fr)).toBe('2018-2019, valeur provisoire');
});

it('says that a proxy is one, in both languages, where it has a value', () => {
  expect(noteOf(rowOf('gcr-3.1.2'), 'en')).toMatch(/^Proxy: countries with resettlement arrivals/);
  expect(noteOf(rowOf('gcr-3.1.2'), 'fr')).toMatch(/^Valeur approchée/);
  expect(noteOf(rowOf('gcr-3.1.2', { series: null }), 'en')).toBeNull();
  expect(noteOf(rowOf('gcr-3.1.2', { isBeside: true }), 'en')).toBeNull();
});

it('counts coverage over the countries an indicator is asked of, and says where it is asked of none', () => {
  const REPORTED = 'gcr-2.1.1-op';
  const rowsFor = (areas: readonly string[], covered: readonly string[]) =>
    overviewRows(
      indicators.filter(({ id }) => id === REPORTED || id === 'gcr-4.2.1-op' || id === 'ctx-refugees'),
      { state: 'loading', value: null },
      new Map(),
      new Map(covered.length > 0 ? [[REPORTED, new Set(covered)]] : []),
      areasAskedAmong(catalogue, areas),
    ).map((row) => [row.indicator.id, row.coverage, isUnasked(row)]);
  expect(rowsFor(['KEN', 'UGA', 'TUV'], ['KEN', 'TUV'])).toEqual([
    [REPORTED, { areas: 1, of: 2 }, false],
    ['gcr-4.2.1-op', null, false],
    ['ctx-refugees', { areas: 0, of: 3 }, false],
  ]);
  expect(rowsFor(['TUV'], [])).toEqual([
    [REPORTED, { areas: 0, of: 0 }, true],
    ['gcr-4.2.1-op', { areas: 0, of: 0 }, true],
    ['ctx-refugees', { areas: 0, of: 1 }, false],
  ]);
});
