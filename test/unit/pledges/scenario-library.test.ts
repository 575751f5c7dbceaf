import { expect, test } from 'vitest';
import type { Pledge } from '#shared/pledges/pledge';
import { pledgedParts } from '#shared/pledges/pledged-parts';
import { pledgeOfRow } from '#shared/pledges/rows';
import { BALANCE, libraryOf, RESETTLEMENT, RETURNS } from '#shared/pledges/scenario-library';
import { type Evidence, lookupOf } from '#shared/projections/evidence';
import { bundled } from '../../support/workbench.ts';

const { catalogue, pledges: rows } = bundled();
const invented = rows.map(pledgeOfRow);
/** The invented register as if it had been submitted. */
const pledges = invented.map((pledge) => ({ ...pledge, illustrative: false }));
const indicatorOf = (id: string) => {
  const found = catalogue.framework.indicators.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const points = (values: readonly number[]) => values.map((value, i) => ({ year: 2016 + i, value }));
const evidence: Evidence = {
  indicators: catalogue.framework.indicators,
  groups: catalogue.groups,
  series: [
    { indicator: 'ctx-refugees', area: 'KEN', points: points([100, 101, 103, 102, 104, 105, 104, 106, 107, 108]) },
    { indicator: 'ctx-refugees', area: 'UGA', points: points([100, 100, 300, 250, 200, 150, 150, 150, 150, 150]) },
    { indicator: RETURNS, area: 'KEN', points: points([5, 5, 5, 6, 6, 7, 7, 8, 8, 9]) },
    { indicator: RESETTLEMENT, area: 'WLD', points: points([100, 60, 40, 90, 100, 110, 30, 120, 130, 140]) },
  ],
};
const ask = (id: string, area: string, register: readonly Pledge[] = pledges, registerDate?: string) =>
  libraryOf({
    indicator: indicatorOf(id),
    area,
    groups: catalogue.groups,
    pledges: register,
    evidence: lookupOf(evidence),
    ...(registerDate === undefined ? {} : { registerDate }),
  });

test('a new displacement replays the greatest documented rise from a like level, with the half-life it had', () => {
  const found = ask('ctx-refugees', 'KEN').find(({ name }) => name === 'displacement');
  expect(found?.facts).toMatchObject({ area: 'UGA', year: 2018, percent: 200 });
  expect(found?.levers[0]).toMatchObject({ kind: 'shock', year: 2026, percent: 200, halfLife: 2.1 });
});

test('returns stay at their latest number and move the stock', () => {
  const found = ask('ctx-refugees', 'KEN').find(({ name }) => name === 'returns');
  expect(found).toMatchObject({ facts: { year: 2025, value: 9 }, balance: BALANCE });
  expect(found?.levers[0]).toMatchObject({ kind: 'rate', indicator: RETURNS, multiplier: 0, perYear: 0 });
});

test('pledges kept, and kept as in the past, differ by the share delivered so far', () => {
  const entries = ask(RESETTLEMENT, 'WLD');
  const [kept, past] = ['pledgesKept', 'pledgesPast'].map(
    (name) => entries.find((one) => one.name === name)?.levers[0],
  );
  if (kept?.kind !== 'flow' || past?.kind !== 'flow') throw new Error('the register promises places');
  expect(kept.parts.every(({ delivery }) => delivery === 1)).toBe(true);
  expect(past.parts[0]?.delivery).toBeCloseTo(pledgedParts(pledges, 'places', null, 2026).delivered ?? Number.NaN, 12);
  expect(kept.additionality).toBe(0.5);
  expect(entries.find(({ name }) => name === 'withdrawal')?.facts).toMatchObject({ area: 'WLD', year: 2022 });
});

test('fulfilled pledges are in the data; late ones are due in the first year; delivery is of what was reported on', () => {
  const pledge = (stage: Pledge['stage'], places: number, end: string | null): Pledge => ({
    ...(pledges[0] as Pledge),
    stage,
    places,
    end,
    areas: ['KEN'],
  });
  const made = pledgedParts(
    [pledge('fulfilled', 30, null), pledge('in_progress', 10, '2020-01-01'), pledge('no_update', 7, '2028-12-31')],
    'places',
    ['KEN'],
    2026,
  );
  expect(made.parts.map(({ stage, year, amount }) => [stage, year, amount])).toEqual([
    ['in_progress', 2026, 10],
    ['no_update', 2028, 7],
  ]);
  expect(made.delivered).toBeCloseTo(0.75, 12);
});

test('invented pledges are in no scenario: with them alone none is offered, beside real ones they add nothing', () => {
  const names = ask(RESETTLEMENT, 'WLD', invented).map(({ name }) => name);
  expect(names).toContain('baseline');
  expect(names).not.toContain('pledgesKept');
  expect(names).not.toContain('pledgesPast');
  expect(ask(RESETTLEMENT, 'WLD', [...invented, ...pledges])).toEqual(ask(RESETTLEMENT, 'WLD'));
});

const places = (id: string, stage: Pledge['stage'], start: string, stageDate: string | null): Pledge => ({
  ...(pledges[0] as Pledge),
  ...{ id, stage, start, stageDate, places: 100, areas: ['KEN'], end: null },
});
const historyOf = (fulfilled: number): readonly Pledge[] => [
  ...Array.from({ length: fulfilled }, (_, at) => places(`a${at}`, 'fulfilled', '2020-01-01', '2022-01-01')),
  ...Array.from({ length: fulfilled }, (_, at) => places(`b${at}`, 'in_progress', '2020-01-01', null)),
  places('new', 'planning', '2026-01-01', null),
];

test('delivered as in the past: rate, delay and intervals of the register’s own history move the lever', () => {
  const found = ask(RESETTLEMENT, 'WLD', historyOf(25), '2026-01-01').find(({ name }) => name === 'pledgesHistory');
  expect(found?.refusal).toBeUndefined();
  expect(found?.facts).toMatchObject({ pledges: 51, events: 25, years: 6, rate: 50, lag: 24, paid: 'none' });
  const [lever] = found?.levers ?? [];
  if (lever?.kind !== 'flow') throw new Error('a flow');
  expect(lever.lag).toBe(2);
  // Open for as long as is known: no chance is told; the new one has that of all.
  expect(lever.parts.map(({ year, amount }) => [year, amount])).toEqual([
    [2024, 2500],
    [2026, 100],
  ]);
  expect(lever.parts.map(({ delivery }) => delivery)).toEqual([0, expect.closeTo(0.5, 12)]);
});

test('a history of fewer than twenty reports is refused by a reason', () => {
  const found = ask(RESETTLEMENT, 'WLD', historyOf(19), '2026-01-01').find(({ name }) => name === 'pledgesHistory');
  expect(found).toMatchObject({ levers: [], refusal: 'thin', facts: { events: 19, least: 20 } });
});
