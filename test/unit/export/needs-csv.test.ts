import { expect, test } from 'vitest';
import { csvText } from '#shared/export/csv';
import { matchesToCsv } from '#shared/export/matching-csv';
import { needsToCsv, partnersToCsv } from '#shared/export/needs-csv';
import { matchDecisionId } from '#shared/pledges/matching/decisions';
import { EQUAL_WEIGHTS, rankAcceptability, rankSituations } from '#shared/pledges/needs/rank-situations';
import { pledgeWith } from '../../support/pledges.ts';

const values = { unfunded: 50, shortfall: 5, inhabitants: 1, gdp: 1, access: 20, promised: null, places: null };
const need = { situation: 'a', year: 2025, requirements: 10, received: 5, people: 1, values, origins: {} };

test('needs have a row per situation, those not ranked with blanks', () => {
  const needs = [need, { ...need, situation: 'b', values: { ...values, access: null } }];
  const csv = csvText(
    needsToCsv(needs, rankSituations(needs, EQUAL_WEIGHTS), rankAcceptability(needs, EQUAL_WEIGHTS), ['r']),
  );
  const [head, a, b, remark] = csv.trim().split('\r\n');
  expect(head).toMatch(/^rank,situation,year,score,in_first_five/);
  expect(a).toMatch(/^1,a,2025,0,1,1,1,10,5,1,50,,0,/);
  expect(b).toMatch(/^,b,2025,,,,,10,5,1,50,,,/);
  expect(remark).toBe('# r');
});

test('partners have a row per reason', () => {
  const reason = { kind: 'gave_there', usd: 5, records: 2, from: ['a', 'b'], year: 2025 } as const;
  expect(csvText(partnersToCsv([{ name: 'Fund', area: null, actor: 'foundations', reasons: [reason] }], []))).toBe(
    'actor,area,kind_of_actor,reason,usd,records,year,from\r\nFund,,foundations,gave_there,5,2,2025,a; b\r\n',
  );
});

test('matches have the points of each part and the decision with its author', () => {
  const pledges = [0, 1].map((at) => pledgeWith({ id: `p${at}`, title: `t${at}`, entity: 'E' }));
  const parts = [{ part: 'place', points: 40, isTold: true, shared: ['KEN'] }] as const;
  const match = { policy: 0, areas: ['KEN'], found: 1, recorded: [] };
  const decision = {
    id: matchDecisionId('p0', 'p1'),
    kind: 'match',
    policy: 'p0',
    resource: 'p1',
    verdict: 'accepted',
    author: 'A',
    at: '2025-12-15',
  } as const;
  const csv = matchesToCsv(
    [{ ...match, candidates: [{ resource: 1, score: 40, isRecorded: false }] }],
    pledges,
    [decision],
    () => parts,
    [],
  );
  expect(csvText(csv).split('\r\n')[1]).toBe('p0,t0,KEN,accepted,p1,t1,E,40,40,,,,,accepted,A,2025-12-15');
});
