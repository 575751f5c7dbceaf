import { describe, expect, it } from 'vitest';
import { dayOf } from '#shared/pledges/dates';
import { submitted } from '#shared/pledges/pledge';
import { pledgeOfRow } from '#shared/pledges/rows';
import { survivalBy, timesToFulfilment } from '#shared/pledges/time-to-fulfilment';
import { survivalQuantile } from '#shared/survival/quantiles';
import { pledgeWith } from '../../support/pledges.ts';
import { bundled } from '../../support/workbench.ts';

const NOW = '2023-12-17';
const YEAR = 12;
const fulfilled = (id: string, start: string, stageDate: string | null) =>
  pledgeWith({ id, start, stage: 'fulfilled', stageDate });

describe('durations', () => {
  it('run from the start, else from the forum, to the report of fulfilment or to the date of the register', () => {
    const { times, setAside } = timesToFulfilment(
      [
        fulfilled('a', '2020-01-01', '2022-01-01'),
        pledgeWith({ id: 'b' }),
        pledgeWith({ id: 'c', stage: 'in_progress', start: '2022-12-17', stageDate: '2023-01-01' }),
      ],
      NOW,
    );
    expect(setAside).toEqual([]);
    expect(times.map(({ pledge, isEvent, entry }) => [pledge.id, isEvent, entry])).toEqual([
      ['a', true, undefined],
      ['b', false, undefined],
      ['c', false, undefined],
    ]);
    expect(times[0]?.time).toBeCloseTo((731 / 365.25) * YEAR, 12);
    expect(times[1]?.time).toBeCloseTo((1461 / 365.25) * YEAR, 12);
    expect(times[2]?.time).toBeCloseTo((365 / 365.25) * YEAR, 12);
  });

  it('of pledges found late are watched from then on; what had ended before was never watched', () => {
    const all = [
      fulfilled('late', '2020-01-01', '2023-01-01'),
      fulfilled('before', '2020-01-01', '2021-01-01'),
      pledgeWith({ id: 'now' }),
      pledgeWith({ id: 'early' }),
    ];
    const firstSeen = new Map([
      ['late', '2022-01-01'],
      ['before', '2022-01-01'],
      ['now', NOW],
      ['early', '2019-01-01'],
    ]);
    const { times, setAside } = timesToFulfilment(all, NOW, firstSeen);
    expect(times.map(({ pledge, entry }) => [pledge.id, entry])).toEqual([
      ['late', (731 / 365.25) * YEAR],
      ['early', undefined],
    ]);
    expect(setAside).toEqual([{ reason: 'never_watched', pledges: 2, examples: ['before', 'now'] }]);
  });

  it('that cannot be are set aside, counted, two of each named', () => {
    const { times, setAside } = timesToFulfilment(
      [
        pledgeWith({ id: 'a', forum: 'other' }),
        pledgeWith({ id: 'b', start: '2021-02-30' }),
        pledgeWith({ id: 'c', start: '2020' }),
        pledgeWith({ id: 'd', start: '01/02/2020' }),
        pledgeWith({ id: 'e', start: '2024-01-01' }),
        fulfilled('f', '2020-01-01', null),
        fulfilled('g', '2020-01-01', '2024-01-01'),
        fulfilled('h', '2020-01-01', '2019-12-31'),
        pledgeWith({ id: 'i', start: '2020-01-01', stage: 'in_progress', stageDate: '2019-12-31' }),
      ],
      NOW,
    );
    expect(times).toEqual([]);
    expect(setAside).toEqual([
      { reason: 'no_start', pledges: 1, examples: ['a'] },
      { reason: 'not_a_date', pledges: 3, examples: ['b', 'c'] },
      { reason: 'start_after_register', pledges: 1, examples: ['e'] },
      { reason: 'fulfilled_undated', pledges: 1, examples: ['f'] },
      { reason: 'stage_after_register', pledges: 1, examples: ['g'] },
      { reason: 'stage_before_start', pledges: 2, examples: ['h', 'i'] },
    ]);
  });

  it('of a pledge planned before its start stand', () => {
    const planned = pledgeWith({ stage: 'planning', start: '2021-01-01', stageDate: '2020-06-01' });
    expect(timesToFulfilment([planned], NOW)).toMatchObject({ times: [{ isEvent: false }], setAside: [] });
  });

  it('need a date of the register', () => {
    expect(() => timesToFulfilment([], 'today')).toThrow(RangeError);
    expect([
      dayOf('1970-01-02'),
      dayOf('2024-02-29'),
      dayOf('2023-02-29'),
      dayOf('2023-1-1'),
      dayOf('0023-01-01'),
    ]).toEqual([1, 19_782, null, null, null]);
  });
});

describe('survival by group', () => {
  const all = [
    fulfilled('a', '2020-01-01', '2021-01-01'),
    fulfilled('b', '2020-01-01', '2022-01-01'),
    { ...fulfilled('c', '2020-01-01', '2020-07-01'), actor: 'cities', themes: ['education', 'solutions'] },
    { ...pledgeWith({ id: 'd', start: '2020-01-01' }), actor: 'cities', themes: ['education'] },
  ];
  const { times } = timesToFulfilment(all, NOW);

  it('has a curve of each and tests whether they differ', () => {
    const { groups, test } = survivalBy(times, ['actor']);
    expect(groups.map(({ categories, curve }) => [categories, curve.subjects, curve.events])).toEqual([
      [['cities'], 2, 1],
      [['states'], 2, 2],
    ]);
    expect(survivalQuantile(groups[1]!.curve, 0.5).time).toBeCloseTo(((366 + 731) / 2 / 365.25) * YEAR, 10);
    expect(test?.degrees).toBe(1);
  });

  it('counts a pledge in each of its themes, and then tests nothing', () => {
    const { groups, test } = survivalBy(times, ['theme']);
    expect(groups.map(({ categories, curve }) => [categories[0], curve.subjects])).toEqual([
      ['', 2],
      ['education', 2],
      ['solutions', 1],
    ]);
    expect(test).toBeNull();
  });

  it('tests no more groups than can tell anything', () => {
    const some = Array.from({ length: 2000 }, (_, at) => ({
      ...fulfilled(String(at), '2020-01-01', `2021-01-${String(1 + (at % 28)).padStart(2, '0')}`),
      entity: String(at),
    }));
    const { groups, test } = survivalBy(timesToFulfilment(some, NOW).times, ['entity']);
    expect([groups.length, test]).toEqual([2000, null]);
  });

  it('of nothing told apart is one of all', () => {
    expect(survivalBy(times, []).groups.map(({ categories, curve }) => [categories, curve.subjects])).toEqual([
      [[], 4],
    ]);
  });

  it('of 50,000 pledges loses none', () => {
    const register = bundled().pledges.map(pledgeOfRow);
    expect(submitted(register)).toEqual([]);
    const many = Array.from({ length: 50_000 }, (_, at) => ({ ...register[at % register.length]!, id: String(at) }));
    const found = timesToFulfilment(many, '2026-01-01');
    const aside = found.setAside.reduce((sum, { pledges }) => sum + pledges, 0);
    expect(found.times.length + aside).toBe(50_000);
    expect(found.times.length).toBeGreaterThan(40_000);
  });
});
