import { expect, test } from 'vitest';
import { monthsBetween } from '#shared/pledges/dates';
import { chanceLeft, deliveryHistory, isHistory, paidByYear, partsAsInThePast } from '#shared/pledges/delivery-history';
import type { Pledge } from '#shared/pledges/pledge';
import { pledgeWith } from '../../support/pledges.ts';

const DATE = '2026-01-01';
/** 25 fulfilled after a year, 25 after three, 50 open for six. */
const register = (events = 25): readonly Pledge[] => [
  ...Array.from({ length: events }, (_, at) =>
    pledgeWith({ id: `a${at}`, stage: 'fulfilled', start: '2020-01-01', stageDate: '2021-01-01' }),
  ),
  ...Array.from({ length: events }, (_, at) =>
    pledgeWith({ id: `b${at}`, stage: 'fulfilled', start: '2020-01-01', stageDate: '2023-01-01' }),
  ),
  ...Array.from({ length: 2 * events }, (_, at) =>
    pledgeWith({ id: `c${at}`, stage: 'in_progress', start: '2020-01-01' }),
  ),
];

const historyOf = (pledges: readonly Pledge[]) => {
  const found = deliveryHistory(pledges, DATE);
  if (!isHistory(found)) throw new Error(found.reason);
  return found;
};

test('half is fulfilled within six years, half of that after a year; the interval is that of the curve', () => {
  const { pledges, events, years, rate, lag } = historyOf(register());
  expect([pledges, events, years]).toEqual([100, 50, 6]);
  expect(rate.value).toBeCloseTo(0.5, 12);
  // S = 0.5, standard error 0.05, limits on log S: 0.5 × exp(∓1.96 × 0.1).
  expect(rate.lower).toBeCloseTo(1 - 0.5 * Math.exp(0.1 * 1.959963984540054), 10);
  expect(rate.upper).toBeCloseTo(1 - 0.5 * Math.exp(-0.1 * 1.959963984540054), 10);
  const [first, second] = [monthsBetween(0, 366), monthsBetween(0, 366 + 365 + 365)];
  // The curve lies at a quarter itself from the first report to the next: the middle of that stretch.
  expect(lag.value).toBeCloseTo((first + second) / 2, 10);
});

test('a pledge that is still open has the chance of those that were open as long', () => {
  const history = historyOf(register());
  expect(chanceLeft(history, 0)).toBeCloseTo(0.5, 12);
  expect(chanceLeft(history, 24)).toBeCloseTo(1 / 3, 12);
  expect(chanceLeft(history, 48)).toBe(0);
  expect(chanceLeft(history, 200)).toBe(0);
});

test('parts are by year of the pledge; delivery is weighted by amounts; fulfilled ones are in the data already', () => {
  const open = (start: string, places: number, stage: Pledge['stage'] = 'in_progress') =>
    pledgeWith({ start, places, stage });
  const parts = partsAsInThePast(
    [open('2026-01-01', 30), open('2024-01-01', 9), open('2024-01-01', 5, 'fulfilled'), open('2019-01-01', 7)],
    'places',
    historyOf(register()),
    DATE,
  );
  expect(parts.map(({ year, amount }) => [year, amount])).toEqual([
    [2019, 7],
    [2024, 9],
    [2026, 30],
  ]);
  expect(parts.map(({ delivery }) => delivery)).toEqual([0, expect.closeTo(1 / 3, 12), expect.closeTo(0.5, 12)]);
});

test('too few reports, too short a watch and no one date are reasons, not numbers', () => {
  expect(deliveryHistory(register(9), DATE)).toEqual({ reason: 'thin', events: 18 });
  expect(deliveryHistory(register(), null)).toEqual({ reason: 'noDate', events: 0 });
  const young = Array.from({ length: 30 }, (_, at) =>
    pledgeWith({ id: `${at}`, stage: 'fulfilled', start: '2025-06-01', stageDate: '2025-09-01' }),
  );
  expect(deliveryHistory(young, DATE)).toEqual({ reason: 'short', events: 30 });
  const invented = register().map((pledge) => ({ ...pledge, illustrative: true }));
  expect(deliveryHistory(invented, DATE)).toEqual({ reason: 'thin', events: 0 });
});

test('paid of what was pledged, by year of the pledge', () => {
  const money = (start: string | null, amountUsd: number | null, paidUsd: number | null) =>
    pledgeWith({ start, amountUsd, paidUsd, forum: '' });
  expect(
    paidByYear([
      money('2023-05-01', 100, 40),
      money('2023', 50, 50),
      money('2022-01-01', 10, 0),
      money('2022-01-01', 10, null),
      money(null, 10, 5),
    ]),
  ).toEqual([
    { year: 2022, pledges: 1, pledged: 10, paid: 0 },
    { year: 2023, pledges: 2, pledged: 150, paid: 90 },
  ]);
});
