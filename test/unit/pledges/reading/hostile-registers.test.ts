import { expect, test } from 'vitest';
import { actorsOverTime } from '#shared/pledges/actors-over-time';
import { pledgerConcentration } from '#shared/pledges/concentration';
import { deliveryHistory } from '#shared/pledges/delivery-history';
import { drawnNetwork } from '#shared/pledges/drawn-network';
import { registerProblems } from '#shared/pledges/editions/register-problems';
import { obstaclesOf } from '#shared/pledges/obstacles';
import { silentPledges } from '#shared/pledges/overdue';
import { partnerNetwork } from '#shared/pledges/partner-network';
import type { Pledge } from '#shared/pledges/pledge';
import { stageFlow } from '#shared/pledges/stage-flow';
import { timesToFulfilment } from '#shared/pledges/time-to-fulfilment';
import { readAs } from '../../../support/pledge-registers.ts';

const HEADER =
  'Pledge ID,Pledge title,Pledging entity,Joint partners,Amount,Currency,Resettlement places,Beneficiaries,Stage,Date of last update,Start date,End date,Challenges,Matched pledges';
const row = (given: Partial<Record<string, string>>) =>
  HEADER.split(',')
    .map((label) => `"${(given[label] ?? '').replaceAll('"', '""')}"`)
    .join(',');
const register = (rows: readonly Partial<Record<string, string>>[]) => [HEADER, ...rows.map(row), ''].join('\n');

/** What the views make of a register. */
const ANALYSES: Readonly<Record<string, (pledges: readonly Pledge[]) => unknown>> = {
  actorsOverTime,
  pledgerConcentration,
  deliveryHistory: (pledges) => deliveryHistory(pledges, '2026-01-01'),
  registerProblems,
  obstaclesOf,
  silentPledges: (pledges) => silentPledges(pledges, '2026-01-01', 12),
  network: (pledges) =>
    drawnNetwork(
      partnerNetwork(
        pledges.map(({ entity, partners = [] }) => ({ entity, partners })),
        30,
      ),
      30,
    ),
  stageFlow: (pledges) => stageFlow(pledges),
  timesToFulfilment: (pledges) => timesToFulfilment(pledges, '2026-01-01'),
};

const numbers = (of: unknown, into: number[] = [], seen = new Set<unknown>()): number[] => {
  if (typeof of === 'number') into.push(of);
  else if (of && typeof of === 'object' && !ArrayBuffer.isView(of) && !seen.has(of)) {
    seen.add(of);
    for (const one of of instanceof Map ? [...of.values()] : Object.values(of)) numbers(one, into, seen);
  }
  return into;
};

const CASES: Readonly<Record<string, readonly Partial<Record<string, string>>[]>> = {
  'formulas and markup': [
    '=cmd|x',
    '@SUM(1)',
    '+1',
    '-1',
    '<script>alert(1)</script>',
    '\u202egnp',
    '__proto__',
    'constructor',
  ].map((text) => ({
    'Pledge ID': text,
    'Pledge title': text,
    'Pledging entity': text,
    'Joint partners': text,
    Amount: text,
    Currency: text,
    Stage: text,
    'Start date': text,
    Challenges: text,
    'Matched pledges': text,
  })),
  'pledges matched with themselves and in a circle': ['1', '2', '3'].map((id) => ({
    'Pledge ID': id,
    'Pledge title': id,
    'Pledging entity': `E${id}`,
    'Joint partners': 'E1, E2, E3',
    'Matched pledges': '1, 2, 3',
    Stage: 'Fulfilled',
  })),
  'amounts beyond numbers': [
    '1e308',
    '1 million million '.repeat(60),
    `1${' million'.repeat(200)}`,
    '1.7976931348623157e308',
    '9'.repeat(400),
    '-1e308',
    'NaN',
    'Infinity',
    '1e-320',
  ].map((amount, at) => ({
    'Pledge ID': `a${at}`,
    'Pledge title': 't',
    'Pledging entity': `E${at % 3}`,
    Amount: amount,
    Currency: 'USD',
    'Resettlement places': amount,
    Beneficiaries: amount,
    Stage: 'Planned',
    'Start date': '2020',
  })),
  'years 0 and 9999': ['0000-01-01', '9999-12-31', '0', '9999', '2020-02-31', '-5', '99999', 'Q9 2020'].map(
    (date, at) => ({
      'Pledge ID': `d${at}`,
      'Pledge title': 't',
      'Pledging entity': 'E',
      Stage: 'Fulfilled',
      'Date of last update': date,
      'Start date': date,
      'End date': date,
    }),
  ),
  'ten thousand partners in one cell': [
    {
      'Pledge ID': '1',
      'Pledge title': 't',
      'Pledging entity': 'E',
      'Joint partners': Array.from({ length: 10_000 }, (_, at) => `Partner ${at}`).join('; '),
      Stage: 'Planned',
    },
    {
      'Pledge ID': '2',
      'Pledge title': 't',
      'Pledging entity': 'F',
      'Joint partners': 'E; Partner 5',
      Stage: 'Planned',
    },
  ],
  'two million characters in one cell': [
    {
      'Pledge ID': '1',
      'Pledge title': 'word '.repeat(400_000),
      'Pledging entity': 'E',
      Challenges: 'x'.repeat(2_000_000),
      Stage: 'Planned',
    },
    {
      'Pledge ID': '2',
      'Pledge title': 't',
      'Pledging entity': 'x'.repeat(2_000_000),
      Amount: '1'.repeat(100_000),
      'Start date': '2020-'.repeat(100_000),
      Stage: 'Planned',
    },
    {
      'Pledge ID': '3',
      'Pledge title': 't',
      'Pledging entity': 'E',
      'Joint partners': 'and '.repeat(100_000),
      'Matched pledges': ', '.repeat(200_000),
      Stage: ' '.repeat(500_000),
    },
  ],
  'fifty thousand rows': Array.from({ length: 50_000 }, (_, at) => ({
    'Pledge ID': `P-${at % 40_000}`,
    'Pledge title': `Pledge ${at}`,
    'Pledging entity': `Entity ${at % 5000}`,
    'Joint partners': `Entity ${(at * 7) % 5000}; Entity ${(at * 13) % 5000}`,
    Amount: `${at}`,
    Currency: 'USD',
    Stage: ['Planned', 'In progress', 'Fulfilled'][at % 3] as string,
    'Date of last update': '2025-01-01',
    'Start date': `${2016 + (at % 8)}`,
    'End date': '2027',
    Challenges: 'Funding',
    'Matched pledges': `P-${at + 1}`,
  })),
};

test.each(Object.entries(CASES))(
  '%s: read, told and analysed without a number that is none',
  async (_, rows) => {
    const { pledges, loss } = await readAs(register(rows));
    expect(loss.rowsRead).toBe(pledges.length + loss.rowsSetAside.reduce((sum, one) => sum + one.rows, 0));
    expect(numbers(pledges).filter((one) => !Number.isFinite(one))).toEqual([]);
    for (const [what, analyse] of Object.entries(ANALYSES)) {
      const answer = analyse(pledges);
      expect(
        numbers(answer).filter((one) => !Number.isFinite(one)),
        what,
      ).toEqual([]);
    }
  },
  180_000,
);
