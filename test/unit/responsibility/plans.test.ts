import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { WHOLE_LENS } from '#shared/framework/lens';
import { CONTEXT } from '#shared/responsibility/context';
import { giftsOf, giftsOfPledges, periodsOf } from '#shared/responsibility/gifts';
import { plansIn, planYears, situationsIn, yearShownFirst } from '#shared/responsibility/plans';
import { freshWorkbench } from '../../support/workbench.ts';

const series = (indicator: string, area: string, points: Readonly<Record<number, number>>, dims = '') => ({
  indicator,
  area,
  dims,
  sources: [],
  points: Object.entries(points).map(([year, value]) => ({
    year: Number(year),
    period: year,
    value,
    status: 'A',
    areas: 1,
  })),
});
const all = [
  series('ctx-requirements', 's', { 2023: 100, 2024: 120 }),
  series('ctx-funding', 's', { 2023: 60 }),
  series('ctx-funding', 's', { 2023: 60 }, 'plan=P1'),
  series('ctx-refugees-oip', 's', { 2023: 12 }),
];

test('a situation has its people, a plan has not; a missing figure is not 0', () => {
  expect(planYears(all)).toEqual([2024, 2023]);
  expect(plansIn(all, 2023, 'situation')).toMatchObject([{ id: 's', requirements: 100, funding: 60, people: 12 }]);
  expect(plansIn(all, 2024, 'situation')).toMatchObject([{ requirements: 120, funding: null }]);
  expect(plansIn(all, 2023, 'plan')).toMatchObject([{ id: 's;plan=P1', requirements: null, people: null }]);
});

test('plans that leave hosts out say so on every row, and their situations hold no other host', () => {
  const text = readFileSync(new URL('../../../datasets/gcr/observations.csv', import.meta.url), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  for (const name of ['sudan', 'ukraine']) {
    const rows = data.filter(({ area }) => area === `situation:${name}`);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ note }) => !note?.includes(`note:plan-${name}`))).toEqual([]);
  }
  expect(data.filter(({ area, note }) => area === 'situation:syria' && note?.includes('note:plan-'))).toEqual([]);
  const { groups } = freshWorkbench().catalogue;
  const hosts = (code: string) => groups.find((group) => group.code === code)?.members;
  expect(hosts('situation:sudan')).not.toEqual(expect.arrayContaining(['TCD']));
  expect(hosts('situation:sudan')).not.toEqual(expect.arrayContaining(['SSD']));
  expect(hosts('situation:ukraine')).toEqual(['BGR', 'CZE', 'MDA', 'POL']);
});

test('gifts by year, pledges by the year of their forum; a forum without a year is counted', () => {
  expect(giftsOf(all, 'ctx-funding')).toEqual([{ giver: 's', kind: 'states', period: '2023', amount: 60 }]);
  const found = giftsOfPledges([
    { entity: 'a', actor: 'states', forum: 'grf-2023', illustrative: false },
    { entity: 'b', actor: 'cities', forum: 'hls-2019', illustrative: false },
    { entity: 'c', actor: 'cities', forum: 'other', illustrative: false },
    { entity: 'State 37 (illustrative)', actor: 'states', forum: 'grf-2011', illustrative: true },
  ]);
  expect([periodsOf(found.gifts), found.without, found.invented]).toEqual([['2019', '2023'], 1, 1]);
});

test.each([
  ['plans of a year without people hosted have hardly begun', { 2024: 1, 2025: 1 }, [2026, 2025, 2024], 2025],
  ['the lens ends before', { 2024: 1, 2025: 1 }, [2024, 2023], 2024],
  ['people hosted end long before', { 2020: 1 }, [2026, 2025], 2026],
  ['no people hosted', {}, [2026, 2025], 2026],
  ['no plans', { 2025: 1 }, [], null],
] as const)('the year shown first: %s', (_, hosted, years, expected) => {
  expect(yearShownFirst([series(CONTEXT.refugees, 's', hosted)], years)).toBe(expected);
});

test('situations follow the region of the lens: its own, those with a host country in it, or all', () => {
  const { catalogue } = freshWorkbench();
  const situations = catalogue.groups.filter(({ kind }) => kind === 'situation');
  const of = (group: string | null) => situationsIn(catalogue, { ...WHOLE_LENS, group });
  expect(of(null)).toEqual(situations.map(({ code }) => code));
  expect(situations.length).toBeGreaterThan(2);
  for (const { code } of situations) expect(of(code)).toEqual([code]);
  for (const region of catalogue.groups.filter(({ kind }) => kind === 'bureau' || kind === 'platform')) {
    const found = of(region.code);
    for (const { code, members } of situations)
      expect(found.includes(code)).toBe(members.some((area) => region.members.includes(area)));
  }
});
