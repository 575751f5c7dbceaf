import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AreaGroup } from '#shared/framework/areas';
import {
  type MatchSearch,
  matchPledges,
  type PledgeMatches,
  partsOfMatch,
} from '#shared/pledges/matching/match-pledges';
import { MATCH_POINTS, matchParts, matchProfile, regionsByArea } from '#shared/pledges/matching/match-score';
import { packMatches, unpackMatches } from '#shared/pledges/matching/packed-matches';
import { unmatchedPolicies } from '#shared/pledges/matching/unmatched-policies';
import type { Pledge } from '#shared/pledges/pledge';
import { randomPledges } from '../../../support/pledges.ts';
import { SEEDS } from '../../../support/random.ts';

const groups = JSON.parse(
  readFileSync(new URL('../../../../datasets/gcr/groups.json', import.meta.url), 'utf8'),
) as readonly AreaGroup[];

const pledge = (id: string, more: Partial<Pledge> = {}): Pledge => ({
  id,
  title: id,
  description: '',
  entity: `entity ${id}`,
  actor: 'states',
  entityArea: null,
  forum: 'grf-2023',
  contributions: ['financial'],
  themes: ['education'],
  objectives: ['2'],
  situations: [],
  areas: [],
  stage: 'in_progress',
  stageDate: null,
  start: null,
  end: null,
  amountUsd: null,
  places: null,
  illustrative: false,
  ...more,
});

function matched(pledges: readonly Pledge[], search: Partial<MatchSearch> = {}): PledgeMatches {
  const steps = matchPledges(pledges, { groups, ...search });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const policy = pledge('policy', { contributions: ['policy'], entityArea: 'KEN', areas: ['KEN'], start: '2023-12-13' });

test('every point of a score is shown, with what it rests on', () => {
  const resource = pledge('money', { areas: ['KEN', 'UGA'], start: '2024-01-01', end: '2025', objectives: [] });
  const [found] = matched([policy, resource]).policies;
  expect(found?.candidates).toEqual([{ resource: 1, score: 90, isRecorded: false }]);
  expect(partsOfMatch([policy, resource], groups)(0, 1)).toEqual([
    { part: 'place', points: 40, isTold: true, shared: ['KEN'] },
    { part: 'theme', points: 25, isTold: true, shared: ['education'] },
    { part: 'kind', points: 15, isTold: true, shared: ['financial'] },
    { part: 'objective', points: 0, isTold: false, shared: [] },
    { part: 'period', points: 10, isTold: true, shared: ['2024-01-01/2025-12-31'] },
  ]);
});

test('a neighbour in a region is worth half a country, and pledges far away are no candidates', () => {
  const pledges = [policy, pledge('near', { areas: ['ETH'] }), pledge('far', { areas: ['COL'] })];
  const { policies } = matched(pledges);
  expect(policies[0]?.candidates.map(({ resource, score }) => [resource, score])).toEqual([[1, 70]]);
  expect(partsOfMatch(pledges, groups)(0, 1)[0]?.shared).toContain('platform:igad');
});

test.each<[string, Partial<Pledge>]>([
  ['another theme and objective', { areas: ['KEN'], themes: ['solutions'], objectives: ['4'] }],
  ['places of resettlement', { areas: ['KEN'], contributions: ['places'] }],
  ['the same entity', { areas: ['KEN'], entity: 'Entity POLICY ' }],
  ['no place at all', {}],
  ['already fulfilled', { areas: ['KEN'], stage: 'fulfilled' }],
])('%s: no candidate', (_, more) => {
  const { policies } = matched([policy, pledge('other', more)]);
  expect(policies[0]?.found).toBe(0);
});

test('a policy that one State pledges for another is not a host country’s', () => {
  const other = { ...policy, entityArea: 'DNK' };
  expect(matched([other, pledge('money', { areas: ['KEN'] })]).policies).toEqual([]);
  expect(matched([{ ...policy, areas: [] }, pledge('money', { areas: ['KEN'] })]).policies[0]?.areas).toEqual(['KEN']);
});

test('several years in one cell tell no period', () => {
  const pledges = [policy, pledge('money', { areas: ['KEN'], start: '2023 | 2024' })];
  expect(matched(pledges).policies[0]?.found).toBe(1);
  expect(partsOfMatch(pledges, groups)(0, 1)[4]).toEqual({ part: 'period', points: 0, isTold: false, shared: [] });
});

test('unmatched policy pledges by country are a finding; what was turned down serves nothing', () => {
  const uganda = pledge('uganda', { contributions: ['policy'], areas: ['UGA'], matched: ['money'] });
  const chad = pledge('chad', { contributions: ['policy'], areas: ['TCD'], themes: ['solutions'], objectives: ['3'] });
  const matches = matched([policy, pledge('money', { areas: ['KEN', 'UGA'] }), uganda, chad]);
  expect(unmatchedPolicies(matches)).toEqual([
    { area: 'TCD', policies: 1, recorded: 0, withCandidates: 0, unmatched: [3] },
    { area: 'KEN', policies: 1, recorded: 0, withCandidates: 1, unmatched: [] },
    { area: 'UGA', policies: 1, recorded: 1, withCandidates: 0, unmatched: [] },
  ]);
  expect(unmatchedPolicies(matches, (one) => one === 0).map(({ unmatched }) => unmatched)).toEqual([[0], [3], []]);
});

test('a match that only the other side states is a match, though it would be no candidate', () => {
  const matches = matched([policy, pledge('money', { areas: ['COL'], themes: [], matched: ['policy'] })]);
  expect(matches.policies[0]).toMatchObject({ found: 0, recorded: ['money'] });
  expect(unmatchedPolicies(matches)).toEqual([
    { area: 'KEN', policies: 1, recorded: 1, withCandidates: 0, unmatched: [] },
  ]);
});

test('the candidates are those that comparing every pair finds, with the same points', () => {
  const regions = regionsByArea(groups);
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const pledges = randomPledges(60, seed, groups);
      const { policies, ...rest } = matched(pledges, { most: 100 });
      expect(unpackMatches(packMatches({ policies, ...rest }), pledges)).toEqual({ policies, ...rest });
      const few = matched(pledges, { most: 3 }).policies;
      expect(few.map(({ candidates }) => candidates)).toEqual(policies.map(({ candidates }) => candidates.slice(0, 3)));
      for (const { policy: at, candidates, found } of policies) {
        const own = matchProfile(pledges[at] as Pledge, regions);
        const scores = pledges.flatMap((other) => {
          const parts = matchParts(own, matchProfile(other, regions));
          const points = (name: string) => parts.find(({ part }) => part === name)?.points ?? 0;
          const score = parts.reduce((total, part) => total + part.points, 0);
          const isCandidate = points('place') > 0 && points('theme') + points('objective') > 0;
          const hasKind = parts.some(({ part, isTold }) => part === 'kind' && isTold);
          const isFound = isCandidate && hasKind && other.entity !== pledges[at]?.entity && score >= 50;
          return isFound ? [{ resource: pledges.indexOf(other), score }] : [];
        });
        expect(candidates.map(({ resource, score }) => ({ resource, score }))).toEqual(
          scores.sort((a, b) => b.score - a.score || a.resource - b.resource),
        );
        expect(found).toBe(scores.length);
      }
    }),
    { numRuns: 20 },
  );
  expect(Object.values(MATCH_POINTS).reduce<number>((a, b) => a + b, 0)).toBe(100);
});

test.each(SEEDS)('many pledges are matched in slices, between which the work can be given up (seed %i)', (seed) => {
  const steps = matchPledges(randomPledges(4000, seed, groups), { groups });
  let slices = 0;
  for (let step = steps.next(); !step.done; step = steps.next()) slices++;
  expect(slices).toBeGreaterThan(5);
});
