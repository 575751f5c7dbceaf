import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { FLOW_FILES, readBundledFlows } from '#shared/intake/bundled-flows';
import { pledgerConcentration } from '#shared/pledges/concentration';
import { FLOW_STATUSES } from '#shared/pledges/flow';
import { flowsOfRows } from '#shared/pledges/flow-rows';
import { FLOW_DIMENSIONS, keysOfUnhcrAlone, sumFlows, totalsByStatus } from '#shared/pledges/flow-sums';
import { EVERY_PLEDGE, filterPledges } from '#shared/pledges/register';
import { neededTables } from '#shared/share/needed-tables';
import { freshWorkbench } from '../../support/workbench.ts';

const folder = resolve(import.meta.dirname, '../../../datasets/gcr');
const bundled = readBundledFlows(new Map(FLOW_FILES.map((file) => [file, readFileSync(resolve(folder, file))])));
const flows = flowsOfRows(bundled);

test('a row with the names its codes stand for, its status as written and what it is among stages', () => {
  expect(flows[0]).toEqual({
    id: '265471',
    title: 'Germany, Government of → Médecins du Monde',
    description: '',
    entity: 'Germany, Government of',
    actor: 'states',
    entityArea: 'DEU',
    forum: 'fts-2025',
    contributions: ['financial'],
    themes: [],
    objectives: [],
    situations: ['situation:afghanistan'],
    areas: ['PAK'],
    stage: 'in_progress',
    stageDate: '2025-05-08',
    start: '2024-12-09',
    end: null,
    amountUsd: 1_535_181,
    places: null,
    illustrative: false,
    stageText: 'commitment',
    recipients: ['Médecins du Monde'],
    plan: 'Afghanistan Situation Regional Refugee Response Plan 2025',
    originalAmount: 1_440_000,
    currency: 'EUR',
    source: 'ocha-fts-flows',
  });
});

test('the publisher and the day of the last update', () => {
  expect(bundled.names.updated).toBe('2025-11-13');
  expect(bundled.publisher).toMatchObject({ id: 'ocha-fts-flows', retrieved: '2025-11-13' });
});

test('a flow of another status is no flow', () => {
  const [row] = bundled.rows;
  expect(flowsOfRows({ rows: [{ ...row, stageText: 'cancelled' }], names: bundled.names })).toEqual([]);
});

test('flows and dollars by status', () => {
  expect(totalsByStatus(flows)).toEqual({
    all: { flows: 2_538, usd: 2_198_359_040, withoutAmount: 0 },
    by: {
      pledge: { flows: 1, usd: 107_286, withoutAmount: 0 },
      commitment: { flows: 610, usd: 423_571_585, withoutAmount: 0 },
      paid: { flows: 1_927, usd: 1_774_680_169, withoutAmount: 0 },
    },
  });
});

test('flows without an amount are counted apart', () => {
  const some = flows.slice(0, 3).map((flow, at) => (at === 0 ? { ...flow, amountUsd: null } : flow));
  const { all } = totalsByStatus(some);
  expect(all).toEqual({ flows: 3, usd: 2_132_196 + 651_173, withoutAmount: 1 });
});

test.each(FLOW_DIMENSIONS)('sums by %s add up to all flows and all dollars, the greatest first', (dimension) => {
  const sums = sumFlows(flows, dimension);
  expect(sums.reduce((sum, { all }) => sum + all.flows, 0)).toBe(flows.length);
  expect(sums.reduce((sum, { all }) => sum + all.usd, 0)).toBe(2_198_359_040);
  for (const { all, by } of sums) expect(FLOW_STATUSES.reduce((sum, status) => sum + by[status].usd, 0)).toBe(all.usd);
  expect(sums.map(({ all }) => all.usd)).toEqual(sums.map(({ all }) => all.usd).toSorted((a, b) => b - a));
});

test('the situation of Syria is its refugee plan, not the other plans for the country', () => {
  const syria = sumFlows(flows, 'situation').find(({ key }) => key === 'situation:syria');
  const plan = sumFlows(flows, 'plan').find(({ key }) => key.includes('3RP'));
  expect(syria).toMatchObject({ all: plan?.all });
});

test('plans of which the register holds what UNHCR receives alone: Rohingya and humanitarian plans, no other refugee plan', () => {
  const alone = keysOfUnhcrAlone(flows, 'situation');
  expect([...alone].sort()).toEqual(['', 'situation:rohingya']);
  const plans = keysOfUnhcrAlone(flows, 'plan');
  expect(plans.has('Rohingya Humanitarian Crisis Joint Response Plan 2025')).toBe(true);
  expect(plans.has('Niger Besoins Humanitaires et Plan de Réponse 2025')).toBe(true);
  expect([...plans].filter((plan) => /Regional/.test(plan))).toEqual([]);
});

test('a text finds recipients and plans too', () => {
  const found = (text: string) => filterPledges(flows, { ...EVERY_PLEDGE, text });
  expect(found('medecins du monde').length).toBeGreaterThan(0);
  expect(found('regional refugee and migrant').every(({ situations }) => situations[0] === 'situation:venezuela')).toBe(
    true,
  );
  expect(found('regional refugee and migrant').length).toBeGreaterThan(300);
});

test('flows are no pledges of a workbench: what rests on those knows nothing of them', () => {
  expect(neededTables(freshWorkbench()).map(({ kind }) => kind)).not.toContain('pledges');
});

test('ministries and agencies of a State, and departments of the Commission, give as one: the largest are the United States and the European Union', () => {
  const { entities, byAmount } = pledgerConcentration(flows);
  expect(entities).toBe(94);
  expect(byAmount.largest.map(({ giver, share }) => [giver, Math.round(share * 2_198_359_040)])).toEqual([
    ['USA', 464_668_793],
    ['donor:european-union', 421_424_008],
    ['JPN', 176_897_824],
    ['DEU', 144_612_990],
  ]);
});
