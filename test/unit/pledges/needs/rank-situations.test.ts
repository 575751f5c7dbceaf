import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EQUAL_WEIGHTS,
  NEED_COMPONENT_IDS,
  type NeedComponent,
  rankAcceptability,
  rankSituations,
  type SituationNeed,
} from '#shared/pledges/needs/rank-situations';

const nothing = Object.fromEntries(NEED_COMPONENT_IDS.map((id) => [id, null])) as SituationNeed['values'];
const need = (situation: string, values: Partial<Record<NeedComponent, number>>): SituationNeed => ({
  situation,
  values: { ...nothing, ...values },
});

const three = [
  need('a', { unfunded: 80, gdp: 2, places: 10 }),
  need('b', { unfunded: 40, gdp: 6, places: 0 }),
  need('c', { unfunded: 60, gdp: 4, places: 5 }),
];

test('scores are the weighted mean of components scaled between the least and the greatest', () => {
  const { ranked, counted, unknown } = rankSituations(three, { ...EQUAL_WEIGHTS, unfunded: 2 });
  expect(counted).toEqual(['unfunded', 'gdp', 'places']);
  expect(unknown).toEqual(['shortfall', 'inhabitants', 'access', 'promised']);
  // a: (2·1 + 0 + 0)/4, b: (0 + 1 + 1)/4, c: (2·½ + ½ + ½)/4
  expect(ranked.map(({ situation, score, rank }) => [situation, score, rank])).toEqual([
    ['a', 50, 1],
    ['b', 50, 1],
    ['c', 50, 1],
  ]);
  expect(rankSituations(three, EQUAL_WEIGHTS).ranked.map(({ situation, rank }) => [situation, rank])).toEqual([
    ['b', 1],
    ['c', 2],
    ['a', 3],
  ]);
});

test('a situation that lacks a component is not ranked, until the component has no weight', () => {
  const needs = [...three, need('d', { unfunded: 90, places: 0 })];
  expect(rankSituations(needs, EQUAL_WEIGHTS).unranked).toEqual([{ situation: 'd', missing: ['gdp'] }]);
  const { ranked, unranked } = rankSituations(needs, { ...EQUAL_WEIGHTS, gdp: 0 });
  expect(unranked).toEqual([]);
  expect(ranked[0]).toMatchObject({ situation: 'd', score: 100 });
});

test('nothing known and nothing weighed rank nobody', () => {
  expect(rankSituations([need('a', {})], EQUAL_WEIGHTS).ranked).toEqual([]);
  const none = Object.fromEntries(NEED_COMPONENT_IDS.map((id) => [id, 0])) as typeof EQUAL_WEIGHTS;
  expect(rankSituations(three, none).ranked).toEqual([]);
  expect(rankAcceptability(three, none).size).toBe(0);
});

test('of two components with opposite orders each comes first in about half of all weightings', () => {
  const two = [need('a', { unfunded: 1, gdp: 0 }), need('b', { unfunded: 0, gdp: 1 })];
  const shares = rankAcceptability(two, EQUAL_WEIGHTS, { draws: 4000, top: 1, seed: 1 });
  expect(shares.get('a')?.share).toBeCloseTo(0.5, 1);
  expect((shares.get('a')?.share ?? 0) + (shares.get('b')?.share ?? 0)).toBe(1);
  expect(shares.get('a')).toMatchObject({ best: 1, worst: 2 });
});

test('a first component of three outweighs the two others in a quarter of all weightings', () => {
  // w₁ > w₂ + w₃ means w₁ > ½, of probability (1 − ½)² under equally likely weightings.
  const two = [need('a', { unfunded: 1, gdp: 0, access: 0 }), need('b', { unfunded: 0, gdp: 1, access: 1 })];
  const shares = rankAcceptability(two, EQUAL_WEIGHTS, { draws: 20_000, top: 1, seed: 3 });
  expect(shares.get('a')?.share).toBeCloseTo(0.25, 2);
});

test('the same seed gives the same shares', () => {
  expect(rankAcceptability(three, EQUAL_WEIGHTS)).toEqual(rankAcceptability(three, EQUAL_WEIGHTS));
});

test('a situation ahead in every component is first, whatever the weights', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 7, maxLength: 7 }), (weights) => {
      const all = (value: number) => Object.fromEntries(NEED_COMPONENT_IDS.map((id) => [id, value]));
      const ahead = { ...all(2), promised: 0, places: 0 };
      const weighted = Object.fromEntries(
        NEED_COMPONENT_IDS.map((id, at) => [id, weights[at]]),
      ) as typeof EQUAL_WEIGHTS;
      const needs = [need('behind', all(1)), need('ahead', ahead)];
      expect(rankSituations(needs, weighted).ranked[0]).toMatchObject({ situation: 'ahead', rank: 1 });
      expect(rankAcceptability(needs, weighted, { draws: 50, top: 1, seed: 1 }).get('ahead')?.share).toBe(1);
    }),
  );
});
