import { expect, test } from 'vitest';
import { WHOLE_LENS } from '#shared/framework/lens';
import type { FundingFlow } from '#shared/pledges/flow';
import { areaAimedAt, bodiesIn, bodyPage, indicatorsAimedAt, moneyArea } from '#shared/pledges/pages/body-page';
import { indicatorResult } from '#shared/pledges/pages/indicator-result';
import { platformPage } from '#shared/pledges/pages/platform-page';
import { pledgeWith } from '../../../support/pledges.ts';
import { bundled } from '../../../support/workbench.ts';

const { catalogue } = bundled();
const flow = (more: Partial<FundingFlow>): FundingFlow => ({
  ...pledgeWith({ entity: 'Norway', entityArea: 'NOR', forum: 'fts-2025', stage: 'fulfilled' }),
  ...{ stageText: 'paid', recipients: ['UNHCR'], plan: null, originalAmount: null, currency: null, source: 'fts' },
  ...more,
});
const flows = [
  flow({ amountUsd: 100, areas: ['KEN'], plan: 'Plan A' }),
  flow({ amountUsd: 30, areas: ['KEN', 'UGA'], stageText: 'commitment', stage: 'in_progress' }),
  flow({ amountUsd: 7, areas: [] }),
  flow({ amountUsd: 5, areas: ['KEN', 'BRA'], entity: 'Chad' }),
];
const pledges = [
  pledgeWith({
    id: 'a',
    entity: 'Norway',
    stage: 'fulfilled',
    themes: ['education'],
    areas: ['KEN'],
    start: '2020-01-01',
  }),
  pledgeWith({ id: 'b', entity: 'Norway', stage: 'no_update', objectives: ['3'], areas: ['KEN'], start: '2024-01-01' }),
  pledgeWith({ id: 'c', entity: 'Chad', partners: ['Norway'], areas: ['TCD'], start: '2024-01-01' }),
];

test('bodies are those that pledge or give', () => {
  expect(bodiesIn(pledges, flows)).toEqual([
    { name: 'Norway', pledges: 2, usd: 137 },
    { name: 'Chad', pledges: 1, usd: 5 },
  ]);
});

test('a body’s page: its stages, its money by status, plan and country, which add up to all', () => {
  const page = bodyPage('Norway', { pledges, flows }, WHOLE_LENS, null);
  expect(page.pledges.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(page.asPartner).toBe(1);
  expect(page.stages.map(({ pledges: count, ofUpdated }) => [count, ofUpdated])).toEqual([
    [0, 0],
    [0, 0],
    [1, 1],
    [1, null],
  ]);
  expect([page.flows.by.paid.usd, page.flows.by.commitment.usd, page.flows.all.usd]).toEqual([107, 30, 137]);
  expect(page.countries.map(({ place, key, all }) => [place, key, all.usd])).toEqual([
    ['country', 'KEN', 100],
    ['several', '', 30],
    ['none', '', 7],
  ]);
  expect(page.entityArea).toBe('NOR');
});

test('years of the lens keep what begins in them, and flows of their year', () => {
  const page = bodyPage('Norway', { pledges, flows }, { ...WHOLE_LENS, years: [2023, 2024] }, null);
  expect(page.pledges.map(({ id }) => id)).toEqual(['b']);
  expect(page.flows.all.flows).toBe(0);
});

test('indicators aimed at share a theme or stand under an objective of the pledges', () => {
  const codes = (own: typeof pledges) => indicatorsAimedAt(catalogue.framework, own).map(({ code }) => code);
  expect(codes([pledges[0]!])).toContain('2.2.1');
  expect(codes([pledges[0]!])).not.toContain('3.1.1');
  expect(codes([pledges[1]!])).toEqual(expect.arrayContaining(['3.1.1', '3.1.2', '3.2.1']));
  expect(codes([pledges[2]!])).toEqual([]);
  expect([areaAimedAt(pledges.slice(0, 2), 'WLD'), areaAimedAt(pledges, 'WLD')]).toEqual(['KEN', 'WLD']);
});

test('money is observed under the country, or the donor of the name', () => {
  expect(moneyArea('Norway', 'NOR', catalogue.groups)).toBe('NOR');
  expect(moneyArea('European Union', null, catalogue.groups)).toBe('donor:european-union');
  expect(moneyArea('Nobody', null, catalogue.groups)).toBeNull();
});

test('a platform’s page: what is for its members alone; what goes elsewhere too is counted apart', () => {
  const igad = catalogue.groups.find(({ code }) => code === 'platform:igad')!;
  const named = pledgeWith({ id: 'd', platforms: ['platform:igad'], stage: 'in_progress' });
  const partly = pledgeWith({ id: 'e', areas: ['KEN', 'BRA'] });
  const page = platformPage(igad, { pledges: [...pledges, named, partly], flows }, WHOLE_LENS);
  expect(page.pledges.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  expect([page.alsoElsewhere, page.flows.all.usd, page.flowsElsewhere]).toEqual([1, 130, 1]);
  expect(page.membersWithout).toEqual(igad.members.filter((code) => !['KEN', 'UGA'].includes(code)));
});

test('a result compares with the first value since the baseline, unless the series breaks between', () => {
  const indicator = catalogue.framework.indicators.find(({ id }) => id === 'ctx-refugees')!;
  const point = (year: number, value: number) => ({ year, value, period: String(year) }) as never;
  const series = [
    { indicator: indicator.id, area: 'KEN', dims: '', points: [point(2015, 1), point(2017, 2), point(2020, 3)] },
  ];
  const found = indicatorResult(indicator, 'KEN', series as never, 2016);
  expect([found?.base?.year, found?.latest.year, found?.brokenIn]).toEqual([2017, 2020, null]);
  const broken = { ...indicator, breaks: [{ year: 2019, note: { en: '', fr: '' } }] };
  expect(indicatorResult(broken, 'KEN', series as never, 2016)?.brokenIn).toBe(2019);
  expect(indicatorResult(indicator, 'UGA', series as never, 2016)).toBeNull();
});

test('what names no country or no year is set apart by a lens of areas or years, and counted', () => {
  const own = [
    ...pledges,
    pledgeWith({ id: 'g', entity: 'Norway' }),
    pledgeWith({ id: 'u', entity: 'Norway', forum: '' }),
  ];
  const kenya = bodyPage('Norway', { pledges: own, flows }, WHOLE_LENS, new Set(['KEN']));
  expect([kenya.pledges.length, kenya.general, kenya.flows.all.usd]).toEqual([2, 3, 130]);
  const dated = bodyPage('Norway', { pledges: own, flows }, { ...WHOLE_LENS, years: [2019, 2025] }, null);
  expect([dated.pledges.length, dated.undated]).toEqual([3, 1]);
});
