import { expect, test } from 'vitest';
import { registerProblems } from '#shared/pledges/editions/register-problems';
import type { Pledge } from '#shared/pledges/pledge';
import { EARLIER_EDITION } from '../../../support/pledge-editions.ts';

const pledge = (id: string, more: Partial<Pledge> = {}): Pledge => ({
  ...(EARLIER_EDITION.pledges[0] as Pledge),
  id,
  ...more,
});

test('identifiers that stand twice or not at all are told with their places', () => {
  expect(registerProblems([pledge('A'), pledge(' A '), pledge(''), pledge('B')])).toEqual([
    { kind: 'duplicateId', id: 'A', places: [0, 1] },
    { kind: 'missingIds', places: [2] },
  ]);
});

test('two pledges that name each other are matched; a ring of one-sided statements is a problem', () => {
  const ring = [pledge('A', { matched: ['B'] }), pledge('B', { matched: ['C'] }), pledge('C', { matched: ['A'] })];
  expect(registerProblems(ring)).toEqual([{ kind: 'matchCycle', ids: ['A', 'B', 'C'] }]);
  expect(registerProblems([pledge('A', { matched: ['B'] }), pledge('B', { matched: ['A'] })])).toEqual([]);
  expect(registerProblems([pledge('A', { matched: ['A'] })])).toEqual([{ kind: 'matchCycle', ids: ['A'] }]);
});

test('a match with a pledge that is not there is told', () => {
  expect(registerProblems([pledge('A', { matched: ['Z'] })])).toEqual([{ kind: 'unknownMatch', place: 0, id: 'Z' }]);
});

test('several years in one cell are told and not split', () => {
  expect(registerProblems([pledge('A', { end: '2023 | 2024 | 2025' }), pledge('B', { end: '2024-05-01' })])).toEqual([
    { kind: 'severalYears', place: 0, column: 'end', text: '2023 | 2024 | 2025', years: [2023, 2024, 2025] },
  ]);
});
