import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pledgerConcentration } from '#shared/pledges/concentration';
import { overduePledges, silentPledges } from '#shared/pledges/overdue';
import { partnerNetwork } from '#shared/pledges/partner-network';
import { CONTRIBUTIONS, PLEDGE_STAGES } from '#shared/pledges/pledge';
import { STAGE_FLOW, stageFlow } from '#shared/pledges/stage-flow';
import { pledgeWith } from '../../support/pledges.ts';

const NOW = '2023-12-17';

describe('overdue and silent', () => {
  it('overdue: the end has passed and nobody reported it fulfilled', () => {
    const found = overduePledges(
      [
        pledgeWith({ id: 'a', end: '2023-12-16' }),
        pledgeWith({ id: 'b', end: '2021-12-17', stage: 'in_progress' }),
        pledgeWith({ id: 'c', end: NOW }),
        pledgeWith({ id: 'd', end: '2021-01-01', stage: 'fulfilled' }),
        pledgeWith({ id: 'e' }),
        pledgeWith({ id: 'f', end: 'end of 2021' }),
      ],
      NOW,
    );
    expect(found.late.map(({ pledge, months }) => [pledge.id, Math.round(months * 10) / 10])).toEqual([
      ['b', 24],
      ['a', 0],
    ]);
    expect([found.judged, found.undated]).toEqual([3, 2]);
  });

  it('silent: no update for longer than so many months, or none since the forum', () => {
    const found = silentPledges(
      [
        pledgeWith({ id: 'never' }),
        pledgeWith({ id: 'long', stage: 'planning', stageDate: '2022-06-01' }),
        pledgeWith({ id: 'lately', stage: 'in_progress', stageDate: '2023-06-01' }),
        pledgeWith({ id: 'done', stage: 'fulfilled', stageDate: '2020-06-01' }),
        pledgeWith({ id: 'future', stage: 'in_progress', stageDate: '2024-06-01' }),
        pledgeWith({ id: 'unknown', forum: 'other' }),
        pledgeWith({ id: 'undated', stage: 'in_progress', start: '2020-01-01' }),
      ],
      NOW,
      12,
    );
    expect(found.late.map(({ pledge }) => pledge.id)).toEqual(['never', 'long']);
    expect([found.judged, found.undated]).toEqual([3, 3]);
  });
});

describe('the flow through stages', () => {
  const some = <T>(items: readonly T[]) => fc.uniqueArray(fc.constantFrom(...items), { maxLength: 3 });
  const register = fc.array(
    fc
      .record({
        actor: fc.constantFrom('states', 'cities'),
        contributions: some(CONTRIBUTIONS),
        themes: some(['education', 'solutions', 'jobs']),
        situations: some(['syria', 'sudan']),
        stage: fc.constantFrom(...PLEDGE_STAGES),
      })
      .map(pledgeWith),
    { maxLength: 30 },
  );

  it('adds up to the pledges in every dimension, and what enters a node leaves it', () => {
    fc.assert(
      fc.property(register, (pledges) => {
        const { nodes, links } = stageFlow(pledges);
        for (const dimension of STAGE_FLOW) {
          const own = nodes.filter((node) => node.dimension === dimension);
          expect(own.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(pledges.length, 9);
        }
        for (const [at, { dimension, weight }] of nodes.entries()) {
          const into = links.filter(({ to }) => to === at).reduce((sum, link) => sum + link.weight, 0);
          const out = links.filter(({ from }) => from === at).reduce((sum, link) => sum + link.weight, 0);
          if (dimension !== 'actor') expect(into).toBeCloseTo(weight, 9);
          if (dimension !== 'stage') expect(out).toBeCloseTo(weight, 9);
        }
      }),
    );
  });

  it('divides a pledge evenly, and a general one is of no situation', () => {
    const pledge = pledgeWith({ contributions: ['policy', 'financial'], themes: ['a', 'b', 'c'], stage: 'planning' });
    const { nodes, links } = stageFlow([pledge]);
    expect(nodes.map(({ dimension, category, weight, pledges }) => [dimension, category, weight, pledges])).toEqual([
      ['actor', 'states', 1, 1],
      ['contribution', 'financial', 0.5, 1],
      ['contribution', 'policy', 0.5, 1],
      ['theme', 'a', 1 / 3, 1],
      ['theme', 'b', 1 / 3, 1],
      ['theme', 'c', 1 / 3, 1],
      ['situation', '', 1, 1],
      ['stage', 'planning', 1, 1],
    ]);
    expect(links.filter(({ from }) => from === 1)).toEqual(
      [3, 4, 5].map((to) => ({ from: 1, to, weight: 1 / 6, pledges: 1 })),
    );
  });
});

describe('the network of partners', () => {
  it('links every two parties of a joint pledge; each entity’s links add up to its joint pledges', () => {
    const { entities, partnerships, joint } = partnerNetwork([
      { entity: 'A', partners: ['B', 'C', 'B', 'A'] },
      { entity: 'B', partners: [' A '] },
      { entity: 'D', partners: [] },
    ]);
    expect(joint).toBe(2);
    expect(entities).toEqual([
      { entity: 'A', pledges: 2, joint: 2, partners: 2 },
      { entity: 'B', pledges: 2, joint: 2, partners: 2 },
      { entity: 'C', pledges: 1, joint: 1, partners: 2 },
      { entity: 'D', pledges: 1, joint: 0, partners: 0 },
    ]);
    expect(partnerships).toEqual([
      { from: 0, to: 1, pledges: 2, weight: 1.5 },
      { from: 0, to: 2, pledges: 1, weight: 0.5 },
      { from: 1, to: 2, pledges: 1, weight: 0.5 },
    ]);
    for (const [at, entity] of entities.entries()) {
      const own = partnerships.filter(({ from, to }) => from === at || to === at);
      expect(own.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(entity.joint, 12);
    }
  });
});

it('concentration by pledges and by the amounts stated', () => {
  const found = pledgerConcentration([
    pledgeWith({ entity: 'A', amountUsd: 90 }),
    pledgeWith({ entity: 'A' }),
    pledgeWith({ entity: 'B', amountUsd: 10 }),
    pledgeWith({ entity: 'C' }),
  ]);
  expect([found.entities, found.withoutAmount]).toEqual([3, 2]);
  expect(found.byPledges.largest[0]).toEqual({ giver: 'A', share: 0.5 });
  expect(found.byPledges.effective).toBeCloseTo(1 / (0.25 + 0.0625 + 0.0625), 12);
  expect(found.byAmount.largest.map(({ giver }) => giver)).toEqual(['A', 'B']);
});

it('a State gives as one whatever its ministries are called; others stand for themselves, also in one country', () => {
  const { entities, byAmount } = pledgerConcentration([
    pledgeWith({ entity: 'State', actor: 'states', entityArea: 'KEN', amountUsd: 30 }),
    pledgeWith({ entity: 'Its agency', actor: 'states', entityArea: 'KEN', amountUsd: 30 }),
    pledgeWith({ entity: 'A company of it', actor: 'businesses', entityArea: 'KEN', amountUsd: 40 }),
  ]);
  expect(entities).toBe(2);
  expect(byAmount.largest).toEqual([
    { giver: 'KEN', share: 0.6 },
    { giver: 'A company of it', share: 0.4 },
  ]);
});
