import { expect, test } from 'vitest';
import { blankPledge, flawsOf, reviewsOf } from '#shared/pledges/entry';
import { pledgeWith } from '../../support/pledges.ts';

const entry = (given: Parameters<typeof pledgeWith>[0]) => flawsOf(pledgeWith({ title: 'Schools', ...given }));

test('an entry needs a title, an entity, dates in order and a reviewer of what was reviewed', () => {
  expect(flawsOf(blankPledge('H-1'))).toEqual(['title', 'entity']);
  expect(entry({})).toEqual([]);
  expect(entry({ start: '2024', end: '2024-03' })).toEqual([]);
  expect(entry({ start: '2024-05', end: '2024-03-31' })).toEqual(['order']);
  expect(entry({ end: '2024-02-30' })).toEqual(['dates']);
  expect(entry({ stageDate: 'last spring' })).toEqual(['dates']);
  expect(entry({ reviewed: 'limited' })).toEqual(['reviewer']);
  expect(entry({ reviewed: 'limited', reviewer: 'An evaluator' })).toEqual([]);
});

test('the rate at which declared and reviewed stages disagree is of those that could be judged', () => {
  expect(reviewsOf([pledgeWith({ stage: 'fulfilled' })])).toBeNull();
  const found = reviewsOf([
    pledgeWith({ stage: 'fulfilled', reviewed: 'limited' }),
    pledgeWith({ stage: 'fulfilled', reviewed: 'complete' }),
    pledgeWith({ stage: 'planning', reviewed: 'no_evidence' }),
    pledgeWith({ stage: 'planning' }),
  ]);
  expect(found?.disagreement).toEqual({ count: 1, of: 2, share: 0.5 });
});
