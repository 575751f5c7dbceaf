import { expect, test } from 'vitest';
import { networkLayout } from '#shared/charts/network/network-layout';
import { actorsOverTime } from '#shared/pledges/actors-over-time';
import { pledgerConcentration } from '#shared/pledges/concentration';
import { flowColumnReader, tellingColumns } from '#shared/pledges/flow-columns';
import { giversOf } from '#shared/pledges/givers';
import { obstaclesOf } from '#shared/pledges/obstacles';
import { pledgeWith } from '../../support/pledges.ts';

test('new, lost and back: against the year before, and nobody in the first year', () => {
  const of = (year: string, ...entities: readonly string[]) =>
    entities.map((entity) => pledgeWith({ entity, start: `${year}-03-01` }));
  const years = actorsOverTime([
    ...of('2019', 'A', 'B', 'A'),
    ...of('2021', 'B', 'C'),
    ...of('2022', 'A', 'C'),
    pledgeWith({ entity: 'D', forum: '' }),
  ]);
  expect(years).toEqual([
    { year: 2019, active: ['A', 'B'], fresh: [], lost: [], back: [] },
    { year: 2021, active: ['B', 'C'], fresh: ['C'], lost: ['A'], back: [] },
    { year: 2022, active: ['A', 'C'], fresh: [], lost: ['B'], back: ['A'] },
  ]);
});

test('flows of money, chosen by the year of use, tell of nobody who is new or lost', () => {
  const flows = ['2023-05-01', '2025-02-01'].map((start) => ({
    ...pledgeWith({ entity: 'A', start }),
    plan: null,
    recipients: ['UNHCR'],
  }));
  expect(actorsOverTime(flows)).toEqual([]);
});

test('obstacles are one whatever their case and blanks, called as most write them; a pledge counts once in each', () => {
  const { obstacles, naming } = obstaclesOf([
    pledgeWith({ id: '1', obstacles: ['Funding', 'funding ', 'Access'] }),
    pledgeWith({ id: '2', obstacles: ['Funding'] }),
    pledgeWith({ id: '3', obstacles: [''] }),
    pledgeWith({ id: '4' }),
  ]);
  expect(obstacles.map(({ obstacle, pledges }) => [obstacle, pledges.map(({ id }) => id)])).toEqual([
    ['Funding', ['1', '2']],
    ['Access', ['1']],
  ]);
  expect(naming).toBe(2);
});

test('regions are those of the areas, each once, and only columns that tell pledges apart are offered', () => {
  const read = flowColumnReader([
    { code: 'R1', kind: 'unhcr-region', members: ['KEN', 'UGA'] },
    { code: 'R2', kind: 'unhcr-region', members: ['TCD'] },
    { code: 'P', kind: 'platform', members: ['KEN'] },
  ]);
  const pledges = [pledgeWith({ areas: ['KEN', 'UGA', 'TCD'] }), pledgeWith({ stage: 'planning' })];
  expect(read(pledges[0]!, 'region')).toEqual(['R1', 'R2']);
  expect(read(pledges[1]!, 'region')).toEqual(['']);
  expect(tellingColumns(pledges, read)).toEqual(['region', 'stage']);
});

test('a network has the same places each time, all in its square, and those with a tie nearer than those without', () => {
  const ties = [{ from: 0, to: 1, weight: 3 }];
  const places = networkLayout(4, ties);
  expect(networkLayout(4, ties)).toEqual(places);
  for (const { x, y } of places) expect(Math.min(x, y, 1 - x, 1 - y)).toBeGreaterThanOrEqual(0);
  const far = (a: number, b: number) => Math.hypot(places[a]!.x - places[b]!.x, places[a]!.y - places[b]!.y);
  expect(far(0, 1)).toBeLessThan(Math.min(far(0, 2), far(0, 3), far(2, 3)));
});

test('two bodies of one State are one giver, so that it is not ranked below a smaller one', () => {
  const gift = (entity: string, amountUsd: number, actor: string, entityArea: string | null) =>
    pledgeWith({ entity, amountUsd, actor, entityArea });
  const gifts = [
    gift('Commission', 30, 'organizations', null),
    gift('Department of State', 24, 'states', 'USA'),
    gift('Government of the United States', 22, 'states', 'USA'),
    gift('Department of State', 1, 'organizations', 'USA'),
    gift('Norway, Government of', 10, 'states', 'NOR'),
  ];
  const givers = giversOf(gifts, (area) => `the State ${area}`);
  expect(gifts.map(givers.of)).toEqual([
    'Commission',
    'the State USA',
    'the State USA',
    'Department of State',
    'Norway, Government of',
  ]);
  expect([...givers.together]).toEqual([['the State USA', ['Department of State', 'Government of the United States']]]);
  expect(pledgerConcentration(gifts, givers.of).byAmount.largest[0]?.giver).toBe('the State USA');
});
