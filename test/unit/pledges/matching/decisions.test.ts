import { expect, test } from 'vitest';
import {
  decidedMatches,
  matchDecisionId,
  type PledgeDecision,
  policiesDecided,
  situationDecisionId,
  withSituations,
} from '#shared/pledges/matching/decisions';
import { policyState } from '#shared/pledges/matching/policy-state';
import type { Pledge } from '#shared/pledges/pledge';
import { apply } from '#shared/workbench/commands';
import { parseWorkbench } from '#shared/workbench/schema';
import { pledgeWith } from '../../../support/pledges.ts';
import { freshWorkbench } from '../../../support/workbench.ts';

const pledge = (id: string, more: Partial<Pledge> = {}): Pledge =>
  pledgeWith({ id, title: id, situations: [], ...more });

const byHand = { author: 'A. Person', at: '2025-12-15T09:00:00Z' };
const given = (of: string, situation: string): PledgeDecision => ({
  ...byHand,
  id: situationDecisionId(of),
  kind: 'situation',
  pledge: of,
  situation,
});
const match = (policy: string, resource: string, verdict: 'accepted' | 'rejected'): PledgeDecision => ({
  ...byHand,
  id: matchDecisionId(policy, resource),
  kind: 'match',
  policy,
  resource,
  verdict,
});

test('a general pledge takes the situation given by hand; one that names its own keeps it', () => {
  const register = [pledge('1'), pledge('2', { situations: ['situation:syria'] }), pledge('3'), pledge('3')];
  const decided = withSituations(
    register,
    ['1', '2', '3'].map((id) => given(id, 'situation:sudan')),
  );
  expect(decided.map(({ situations }) => situations)).toEqual([['situation:sudan'], ['situation:syria'], [], []]);
  expect(withSituations(register, [])).toBe(register);
});

test('an accepted candidate is a match, a rejected one leaves a policy without', () => {
  const pledges = [pledge('policy'), pledge('one'), pledge('two')];
  const candidate = (resource: number) => ({ resource, score: 60, isRecorded: false });
  const matches = {
    policies: [{ policy: 0, areas: ['KEN'], candidates: [candidate(1), candidate(2)], found: 2, recorded: [] }],
    resources: 2,
    unplaced: 0,
  };
  const counted = (...decisions: PledgeDecision[]) => {
    const [{ recorded, withCandidates, unmatched } = { recorded: 0, withCandidates: 0, unmatched: [] }] =
      policiesDecided(matches, pledges, decisions);
    const state = policyState(matches.policies[0]!, pledges, decidedMatches(decisions));
    expect([recorded, withCandidates, unmatched.length]).toEqual([
      Number(state === 'accepted'),
      Number(state === 'open'),
      Number(state === 'none'),
    ]);
    return [recorded, withCandidates, unmatched.length];
  };
  expect(counted()).toEqual([0, 1, 0]);
  expect(counted(match('policy', 'one', 'rejected'))).toEqual([0, 1, 0]);
  expect(counted(match('policy', 'one', 'rejected'), match('policy', 'two', 'rejected'))).toEqual([0, 0, 1]);
  expect(counted(match('policy', 'two', 'accepted'))).toEqual([1, 0, 0]);
  expect(decidedMatches([match('policy', 'one', 'rejected')])(pledges[0]!, pledges[1]!)?.author).toBe('A. Person');
});

test('a match that the register states needs no decision', () => {
  const stated = { policy: 0, areas: [], candidates: [], found: 0, recorded: ['x'] };
  expect(policyState(stated, [pledge('policy')], decidedMatches([]))).toBe('recorded');
});

test('a decision is put, changed, taken back and kept in the file', () => {
  const start = freshWorkbench();
  const first = apply(start, { type: 'pledgeDecision/put', item: match('p', 'r', 'rejected') });
  const second = apply(first.next, { type: 'pledgeDecision/put', item: match('p', 'r', 'accepted') });
  expect(second.next.pledgeDecisions).toEqual([match('p', 'r', 'accepted')]);
  expect(parseWorkbench(JSON.parse(JSON.stringify(second.next)))).toMatchObject({ ok: true });
  const back = apply(apply(second.next, second.inverse).next, first.inverse).next;
  expect(back).toEqual(start);
  expect(Object.keys(back)).not.toContain('pledgeDecisions');
});
