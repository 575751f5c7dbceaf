import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { csvText } from '#shared/export/csv';
import { dataGapsToCsv } from '#shared/export/responsibility-csv';
import { areasAskedAmong, WHOLE_LENS } from '#shared/framework/lens';
import { concentrationOfSupport } from '#shared/inequality/of-support';
import { baseOfSupport } from '#shared/responsibility/base';
import { commonYears, inYear, meanOver } from '#shared/responsibility/by-area';
import { dataGaps } from '#shared/responsibility/data-gaps';
import { portfolioOf } from '#shared/responsibility/funding';
import { giftsOf, giversIn, unearmarkedShares } from '#shared/responsibility/gifts';
import { KEY_PRESETS, keyOf, PRESETS, presetOf } from '#shared/responsibility/key';
import { sharingOf } from '#shared/responsibility/responsibility';
import { freshWorkbench } from '../../support/workbench.ts';

const map = (entries: Readonly<Record<string, number>>) => new Map(Object.entries(entries));
const series = (indicator: string, area: string, points: Readonly<Record<number, number>>, dims = '') => ({
  indicator,
  area,
  dims,
  sources: [],
  points: Object.entries(points).map(([year, value]) => ({
    year: Number(year),
    period: year,
    value,
    status: 'A',
    areas: 1,
  })),
});

describe('values by area', () => {
  const all = [
    series('a', 'KEN', { 2020: 1, 2021: 3 }),
    series('a', 'KEN', { 2021: 9 }, 'sex=f'),
    series('b', 'KEN', { 2020: 5 }),
  ];
  it('takes totals of exactly the year asked', () => {
    expect([...inYear(all, 'a', 2021)]).toEqual([['KEN', 3]]);
    expect([...inYear(all, 'b', 2021)]).toEqual([]);
    expect([...meanOver(all, 'a', 2019, 2021)]).toEqual([['KEN', 2]]);
  });
  it('knows the years that all indicators share, latest first', () => {
    expect(commonYears(all, ['a', 'b'])).toEqual([2020]);
    expect(commonYears(all, ['a'])).toEqual([2021, 2020]);
  });
});

describe('fair-share key', () => {
  it('shares by population and GDP in the proportions of the weights', () => {
    const { shares } = keyOf(PRESETS.koenigstein, { population: map({ A: 1, B: 3 }), gdp: map({ A: 9, B: 1 }) }, [
      'A',
      'B',
    ]);
    expect(shares.get('A')).toBeCloseTo(0.25 / 3 + (0.9 * 2) / 3, 12);
  });
  it('an inverse part gives more to who has less, and no more than its cap', () => {
    const inputs = { population: map({ A: 1, B: 1 }), gdp: map({ A: 1, B: 1 }), asylum: map({ A: 1, B: 9 }) };
    const { shares, without } = keyOf(PRESETS.ec2015, inputs, ['A', 'B']);
    // Weights without unemployment: 40, 40, 10 of 90. A: 4/9 + min(1/9·0.9, 0.3·4/9); B: 4/9 + 1/9·0.1.
    const [a, b] = [4 / 9 + 0.1, 4 / 9 + 0.1 / 9];
    expect(shares.get('A')).toBeCloseTo(a / (a + b), 12);
    expect(without).toEqual(['unemployment']);
  });
  it('leaves out who lacks a direct input, and gives nothing without one', () => {
    expect(keyOf(PRESETS.equal, { population: map({ A: 1, B: 2 }), gdp: map({ A: 1 }) }, ['A', 'B']).excluded).toEqual([
      'B',
    ]);
    expect(
      keyOf([{ input: 'asylum', weight: 1, isInverse: true, cap: 0.3 }], { asylum: map({ A: 1 }) }, ['A']).shares.size,
    ).toBe(0);
  });
  it('is known by its parts, in any order, and is one’s own with other weights', () => {
    for (const id of KEY_PRESETS) expect(presetOf([...structuredClone(PRESETS[id])].reverse())).toBe(id);
    const [population, gdp] = PRESETS.equal;
    if (!population || !gdp) throw new Error('the equal key has two parts');
    expect(presetOf([population, { ...gdp, weight: 0 }])).toBeNull();
    expect(
      presetOf([
        { ...population, weight: 100 },
        { ...gdp, weight: 0 },
      ]),
    ).toBe('population');
  });
  it('law: shares add up to 1 and do not change with the scale of weights or inputs', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 1, max: 99 }), (people, gdp, weight) => {
        const areas = people.slice(0, gdp.length).map((_, at) => `A${at}`);
        const inputs = {
          population: new Map(areas.map((area, at) => [area, people[at] ?? 1])),
          gdp: new Map(areas.map((area, at) => [area, gdp[at] ?? 1])),
        };
        const terms = (factor: number) => [
          { input: 'population', weight: weight * factor, isInverse: false, cap: null } as const,
          { input: 'gdp', weight: (100 - weight) * factor, isInverse: false, cap: null } as const,
        ];
        const [one, other] = [keyOf(terms(1), inputs, areas).shares, keyOf(terms(7), inputs, areas).shares];
        expect([...one.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        for (const area of areas) expect(other.get(area)).toBeCloseTo(one.get(area) ?? 0, 9);
      }),
    );
  });
});

test('responsibility: per head and per GDP, over-contribution, gap to the key, and who is left out', () => {
  const found = sharingOf({
    hosted: map({ A: 900, X: 50 }),
    population: map({ A: 1000, B: 3000, X: 10 }),
    gdp: map({ A: 1e6, B: 9e6 }),
    given: map({ A: 1, B: 3 }),
    key: PRESETS.population,
    others: {},
  });
  expect(found.excluded).toEqual([{ area: 'X', hosted: 50 }]);
  expect(found.total).toBe(900);
  expect(found.areas[0]).toMatchObject({
    area: 'A',
    per1000: 900,
    perGdpMillion: 900,
    perGdpPerCapita: 0.9,
    shareHosted: 1,
    sharePopulation: 0.25,
    ratioPopulation: 4,
    ratioGdp: 10,
    shareGiven: 0.25,
    gap: 675,
  });
  expect(found.areas[1]).toMatchObject({ area: 'B', hosted: null, per1000: null, shareHosted: 0, gap: -675 });
});

test('funding: a surplus does not fill another plan’s gap, and what is not known is counted apart', () => {
  const plan = (id: string, requirements: number | null, funding: number | null, people: number | null = null) => ({
    id,
    year: 2024,
    requirements,
    funding,
    people,
  });
  const found = portfolioOf([plan('a', 100, 150, 10), plan('b', 100, 20), plan('c', null, 5), plan('d', 0, 7)]);
  expect(found).toMatchObject({
    gapOfPlans: 80,
    gapOfTotal: 23,
    earmarked: 57,
    surplus: 57,
    unknown: 1,
    requirements: 200,
  });
  const byId = new Map(found.plans.map((one) => [one.id, one]));
  expect(byId.get('a')).toMatchObject({ gap: 0, surplus: 50, coverage: 1.5, perPerson: 15 });
  expect(byId.get('d')).toMatchObject({ gap: 0, surplus: 7, coverage: null });
  expect(found.plans.map(({ id }) => id).at(-1)).toBe('c');
});

test('base of support: new, back and lost, by kind of actor', () => {
  const gift = (giver: string, period: string, amount = 1, kind = 'states') => ({ giver, kind, period, amount });
  const found = baseOfSupport(
    [
      gift('a', '1'),
      gift('b', '1'),
      gift('a', '2'),
      gift('c', '2', 5, 'cities'),
      gift('b', '3'),
      gift('c', '3', 0, 'cities'),
    ],
    ['1', '2', '3'],
  );
  expect(found.map(({ givers }) => givers.length)).toEqual([2, 2, 1]);
  expect(found[0]).toMatchObject({ newOnes: [], lost: [] });
  expect(found[1]).toMatchObject({ newOnes: ['c'], lost: ['b'], total: 6 });
  expect(found[2]).toMatchObject({ newOnes: [], back: ['b'], lost: ['a', 'c'] });
  expect(found[1]?.byKind.get('cities')).toEqual({ givers: 1, newOnes: 1, lost: 0, total: 5 });
});

test('data gaps: areas and refugees covered by recent values, and how stale', () => {
  const last = (indicator: string, area: string, year: number) => ({ indicator, area, year });
  const [one, none] = dataGaps({
    indicators: ['x', 'y'].map((id) => ({ id, aggregation: { kind: 'sum' as const } })),
    groups: [],
    asked: () => new Set(['A', 'B', 'C']),
    whole: 'WLD',
    lastYears: [last('x', 'A', 2024), last('x', 'B', 2015), last('x', 'Z', 2025), last('y', 'WLD', 2020)],
    refugees: map({ A: 30, B: 10, C: 60 }),
    now: 2025,
    fresh: 5,
  });
  expect(one).toMatchObject({
    covered: 2,
    recent: 1,
    areas: 3,
    refugeesCovered: 0.3,
    lastYear: 2024,
    stale: 1,
    medianStale: 5.5,
  });
  expect(none).toMatchObject({ covered: 0, lastYear: 2020, hasWhole: true, medianStale: null });
});

test('data gaps: an indicator is counted over the areas it is asked of, and is not missing where it is not asked', () => {
  const groups = [
    { code: 'g', kind: 'scope' as const, name: { en: 'g', fr: 'g' }, members: ['A', 'B'], supporters: [] },
    { code: 'h', kind: 'scope' as const, name: { en: 'h', fr: 'h' }, members: ['Z'], supporters: [] },
  ];
  const [some, nobody] = dataGaps({
    indicators: [
      { id: 'x', aggregation: { kind: 'median' }, askedOf: 'g' },
      { id: 'x', aggregation: { kind: 'median' }, askedOf: 'h' },
    ],
    groups: [],
    asked: areasAskedAmong({ groups }, ['A', 'B', 'C']),
    whole: 'WLD',
    lastYears: ['A', 'C'].map((area) => ({ indicator: 'x', area, year: 2024 })),
    refugees: map({ A: 30, B: 10, C: 60 }),
    now: 2025,
    fresh: 5,
  });
  expect(some).toMatchObject({ covered: 1, areas: 2, refugeesCovered: 0.75 });
  expect(nobody).toMatchObject({ covered: 0, areas: 0, refugeesCovered: null, lastYear: null });
});

test('data gaps: of what is asked of donors no refugees are covered', () => {
  const one = { id: 'x', aggregation: { kind: 'sum' as const } };
  const found = dataGaps({
    indicators: [{ ...one, askedOf: 'scope:donors' }, one],
    groups: [],
    asked: () => new Set(['A']),
    whole: 'WLD',
    lastYears: [{ indicator: 'x', area: 'A', year: 2024 }],
    refugees: map({ A: 30 }),
    now: 2025,
    fresh: 5,
  });
  expect(found.map(({ covered, refugeesCovered }) => [covered, refugeesCovered])).toEqual([
    [1, null],
    [1, 1],
  ]);
});

test('data gaps: what plans have by situation is not “never” measured, and a number of countries is no figure of one', () => {
  const last = (indicator: string, area: string, year: number) => ({ indicator, area, year });
  const none = { kind: 'none' as const };
  const found = dataGaps({
    indicators: [
      { id: 'needed', aggregation: none },
      { id: 'covered', aggregation: { kind: 'ratio', numerator: 'paid', denominator: 'needed', factor: 100 } },
      { id: 'nothing', aggregation: none },
      { id: 'receiving', aggregation: { kind: 'areas', of: 'received' } },
      { id: 'hosted', aggregation: { kind: 'sum' } },
    ],
    asked: () => new Set(['A', 'B']),
    whole: 'WLD',
    groups: [
      { code: 'situation:s', kind: 'situation' },
      { code: 'situation:t', kind: 'situation' },
    ],
    lastYears: [
      last('needed', 'situation:s', 2026),
      last('paid', 'situation:s', 2023),
      last('needed', 'situation:t', 2024),
      last('receiving', 'A', 2025),
      last('receiving', 'WLD', 2025),
      last('hosted', 'A', 2020),
      last('hosted', 'situation:s', 2025),
    ],
    refugees: map({ A: 30, B: 10 }),
    now: 2025,
    fresh: 5,
  });
  expect(found.map(({ lastYear, groupKind, covered, isCount }) => [lastYear, groupKind, covered, isCount])).toEqual([
    [2026, 'situation', 0, false],
    [2023, 'situation', 0, false],
    [null, null, 0, false],
    [2025, null, 0, true],
    [2020, null, 1, false],
  ]);
  expect(found.map(({ stale }) => stale)).toEqual([0, 2, null, 0, 5]);
  const rows = csvText(dataGapsToCsv([{ group: 'WLD', gaps: found }]))
    .trim()
    .split('\r\n');
  expect(rows.map((row) => row.split(',').at(-1))).toEqual([
    'published_by',
    'situation',
    'situation',
    '',
    'whole',
    'area',
  ]);
});

describe('support that is attributed to several or to no one', () => {
  const gift = (giver: string, period: string, amount: number, standing?: 'pooled' | 'unattributed') => ({
    giver,
    kind: 'states',
    period,
    amount,
    standing,
  });
  const gifts = [
    gift('a', '1', 5),
    gift('nobody', '1', 5, 'unattributed'),
    gift('a', '2', 4),
    gift('b', '2', 4),
    gift('others', '2', 2, 'pooled'),
  ];
  it('is in the total, but no giver', () => {
    const [first, second] = baseOfSupport(gifts, ['1', '2']);
    expect(first).toMatchObject({ total: 10, givers: ['a'], lines: [] });
    expect(second).toMatchObject({
      newOnes: ['b'],
      lost: [],
      givers: ['a', 'b'],
      lines: [{ giver: 'others', amount: 2 }],
      total: 10,
    });
    expect(second?.byKind.get('states')).toEqual({ givers: 2, newOnes: 1, lost: 0, total: 10 });
  });
  it('is in the whole, but not among the largest', () => {
    expect(concentrationOfSupport(gifts, '1')).toMatchObject({ top: 0.5, effective: 1 });
    const later = concentrationOfSupport(gifts, '2');
    expect(later.largest).toEqual([
      { giver: 'a', share: 0.4 },
      { giver: 'b', share: 0.4 },
    ]);
    expect(later.effective).toBeCloseTo(2, 12);
  });
  it('knows the un-earmarked share where a breakdown tells it', () => {
    const all = [series('i', 'KEN', { 2020: 8 }), series('i', 'KEN', { 2020: 2 }, 'instrument=unearmarked')];
    expect([...unearmarkedShares(all, 'i')]).toEqual([['2020', 0.25]]);
    expect([...unearmarkedShares(all.slice(0, 1), 'i')]).toEqual([]);
  });
});

describe('givers of the bundled workbench', () => {
  const { catalogue } = freshWorkbench();
  it('are countries and, of the world alone, donors that are no country', () => {
    expect(giversIn(catalogue, WHOLE_LENS)).toEqual(expect.arrayContaining(['USA', 'donor:european-union']));
    expect(giversIn(catalogue, { ...WHOLE_LENS, group: 'bureau:europe' }).filter((code) => code.includes(':'))).toEqual(
      [],
    );
  });
  it('have the kind of actor of their donor; a donor without one is nobody', () => {
    const all = ['USA', 'donor:unattributed', 'donor:other-ngos'].map((area) => series('i', area, { 2020: 1 }));
    expect(giftsOf(all, 'i', catalogue.groups)).toMatchObject([
      { kind: 'states', standing: undefined },
      { kind: '', standing: 'unattributed' },
      { kind: 'civil-society', standing: 'pooled' },
    ]);
  });
});
