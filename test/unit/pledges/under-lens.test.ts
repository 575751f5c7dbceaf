import { expect, test } from 'vitest';
import { pledgesUnder } from '#shared/pledges/under-lens';
import { pledgeWith } from '../../support/pledges.ts';

const WHOLE = { theme: null, actor: null, years: null };
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

test('under an area a pledge that names none is no longer kept but not lost', () => {
  const pledges = [
    pledgeWith({ id: 'kenya', areas: ['KEN', 'UGA'] }),
    pledgeWith({ id: 'chad', areas: ['TCD'] }),
    pledgeWith({ id: 'general' }),
  ];
  expect(ids(pledgesUnder(pledges, WHOLE, null).kept)).toEqual(['kenya', 'chad', 'general']);
  const { kept, general, undated } = pledgesUnder(pledges, WHOLE, new Set(['UGA']));
  expect([ids(kept), ids(general), ids(undated)]).toEqual([['kenya'], ['general'], []]);
});

test('under years a pledge counts while it runs; one without a date is apart', () => {
  const pledges = [
    pledgeWith({ id: 'ran', start: '2019-05-01', end: '2022-12-31' }),
    pledgeWith({ id: 'before', start: '2018-01-01', end: '2019-12-31' }),
    pledgeWith({ id: 'open', start: '2020-01-01' }),
    pledgeWith({ id: 'of the forum', forum: 'grf-2019' }),
    pledgeWith({ id: 'unknown', forum: '' }),
    pledgeWith({ id: 'ends', forum: '', end: '2021-06-30' }),
  ];
  const { kept, undated } = pledgesUnder(pledges, { ...WHOLE, years: [2020, 2021] }, null);
  expect(ids(kept)).toEqual(['ran', 'open', 'ends']);
  expect(ids(undated)).toEqual(['unknown']);
});
