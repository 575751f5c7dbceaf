import { expect, test } from 'vitest';
import type { Series } from '#shared/engine/observations';
import type { AreaGroup } from '#shared/framework/areas';
import type { FundingFlow } from '#shared/pledges/flow';
import { candidatePartners, INCOME, neighbouringSituations } from '#shared/pledges/needs/candidate-partners';
import { openPledges } from '#shared/pledges/needs/open-pledges';
import { NEED_INDICATORS, situationNeeds } from '#shared/pledges/needs/situation-needs';
import { stillNeeded } from '#shared/pledges/needs/still-needed';
import type { Pledge } from '#shared/pledges/pledge';
import { CONTEXT } from '#shared/responsibility/context';
import { pledgeWith } from '../../../support/pledges.ts';

const pledge = (id: string, more: Partial<Pledge> = {}): Pledge =>
  pledgeWith({
    id,
    title: id,
    entity: `entity ${id}`,
    actor: 'foundations',
    entityArea: null,
    forum: 'grf-2023',
    contributions: ['financial'],
    themes: ['education'],
    situations: ['situation:east'],
    stage: 'in_progress',
    amountUsd: null,
    places: null,
    illustrative: false,
    ...more,
  });

const group = (code: string, kind: AreaGroup['kind'], members: readonly string[]): AreaGroup => ({
  code,
  kind,
  members,
  supporters: [],
  name: { en: code, fr: code },
});
const east = group('situation:east', 'situation', ['KEN', 'UGA']);
const west = group('situation:west', 'situation', ['TZA']);
const far = group('situation:far', 'situation', ['PER']);
const groups = [east, west, far, group('region:africa', 'unhcr-region', ['KEN', 'UGA', 'TZA'])];

const series = (indicator: string, area: string, values: Readonly<Record<number, number>>, dims = ''): Series => ({
  indicator,
  area,
  dims,
  sources: ['s'],
  points: Object.entries(values).map(([year, value]) => ({
    year: Number(year),
    period: year,
    value,
    status: 'A',
    areas: 1,
  })),
});
const ACCESS = 'population=refugees-asylum-seekers';
const [work, movement] = NEED_INDICATORS.access;
const known = [
  series(CONTEXT.requirements, east.code, { 2025: 1000 }),
  series(CONTEXT.funding, east.code, { 2025: 250 }),
  series(CONTEXT.refugees, east.code, { 2025: 50 }),
  series(NEED_INDICATORS.perInhabitants, east.code, { 2023: 7, 2024: 8, 2026: 9 }),
  series(NEED_INDICATORS.perGdp, east.code, { 2021: 5 }),
  series(work, 'KEN', { 2024: 40 }, ACCESS),
  series(movement, 'KEN', { 2022: 80 }, ACCESS),
  series(work, 'KEN', { 2024: 99 }, `figure=target;${ACCESS}`),
];

test('needs of a situation, with their years; what is too old or not told stays unknown', () => {
  const [need] = situationNeeds({ series: known, situations: [east], year: 2025, pledges: [] });
  // 750 of 1,000 not received; 750 / 50 people; access of one host of two: the mean of 60 and 20 points
  expect(need?.values).toEqual({
    unfunded: 75,
    shortfall: 15,
    inhabitants: 8,
    gdp: null,
    access: 40,
    promised: null,
    places: null,
  });
  expect(need?.origins.inhabitants?.year).toBe(2024);
  expect(need?.origins.access).toMatchObject({ year: 2022, hosts: { known: 1, all: 2 } });
});

test('pledges count where a register is loaded, never invented ones', () => {
  const needs = (pledges: readonly Pledge[]) =>
    situationNeeds({ series: known, situations: [east], year: 2025, pledges })[0]?.values;
  expect(needs([pledge('1', { amountUsd: 75, places: 2, illustrative: true })])).toMatchObject({ promised: null });
  // 75 of 750; 2 places for 50 people
  expect(needs([pledge('1', { amountUsd: 75, places: 2 })])).toMatchObject({ promised: 10, places: 40 });
  expect(needs([pledge('1', { situations: [] })])).toMatchObject({ promised: 0, places: 0 });
});

test('open money is what is promised less what was paid; pledges to several situations are apart', () => {
  const open = openPledges(
    [
      pledge('1', { amountUsd: 100, paidUsd: 30 }),
      pledge('2', { amountUsd: 40, stage: 'fulfilled' }),
      pledge('3'),
      pledge('4', { amountUsd: 500, situations: [east.code, west.code] }),
      pledge('5', { amountUsd: 7, themes: ['solutions'], contributions: ['technical'] }),
    ],
    east.code,
  );
  expect([open.usd, open.withoutAmount, open.own.length, open.shared.map(({ id }) => id)]).toEqual([77, 1, 3, ['4']]);
});

test('what is still needed is of the whole situation, what is promised of the theme', () => {
  const [need] = situationNeeds({ series: known, situations: [east], year: 2025, pledges: [] });
  const pledges = [
    pledge('1', { amountUsd: 100 }),
    pledge('2', { amountUsd: 20, themes: ['solutions'], contributions: ['financial', 'technical'] }),
  ];
  const needed = stillNeeded(need!, pledges, 'solutions');
  expect([needed.left, needed.open.usd, needed.inTheme.usd]).toEqual([630, 120, 20]);
  expect(needed.kinds.filter(({ pledges: own }) => own.length > 0).map(({ kind }) => kind)).toEqual([
    'financial',
    'technical',
  ]);
  expect(stillNeeded({ ...need!, requirements: null }, pledges, null).left).toBeNull();
});

test('situations are neighbours by a host country or a region in common', () => {
  expect(neighbouringSituations(east.code, groups)).toEqual([west.code]);
});

const flow = (entity: string, situation: string, amountUsd: number, more: Partial<FundingFlow> = {}): FundingFlow => ({
  ...pledge(`${entity}-${situation}`, { entity, situations: [situation], amountUsd, forum: 'fts-2025' }),
  stageText: 'paid',
  recipients: [],
  plan: null,
  originalAmount: null,
  currency: null,
  source: 'fts',
  ...more,
});

test('partners are named with their reasons, those that have not given yet first', () => {
  const state = { actor: 'states', entityArea: 'DNK' };
  const partners = candidatePartners({
    situation: east.code,
    theme: 'education',
    groups,
    flows: [
      flow('Fund', east.code, 10),
      flow('Fund', east.code, 5),
      flow('Denmark, Government of', west.code, 8, state),
      flow('Danish agency', west.code, 2, state),
      flow('Other', far.code, 99),
    ],
    pledges: [pledge('p', { entity: 'School Trust', situations: [], amountUsd: 3 })],
    income: [series(INCOME, 'DNK', { 2024: 70, 2025: 60 }), series(INCOME, 'NOR', { 2025: 50 })],
    nameOf: (area) => ({ DNK: 'Denmark', NOR: 'Norway' })[area] ?? area,
  });
  expect(partners.map(({ name }) => name)).toEqual(['School Trust', 'Denmark', 'Norway', 'Fund']);
  expect(partners[1]?.reasons).toEqual([
    { kind: 'gave_neighbours', usd: 10, records: 2, from: [west.code], year: 2025 },
    { kind: 'gives_unhcr', usd: 60, records: 1, from: [INCOME], year: 2025 },
  ]);
  expect(partners[3]?.reasons).toEqual([{ kind: 'gave_there', usd: 15, records: 2, from: [east.code], year: 2025 }]);
});
