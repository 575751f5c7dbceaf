import { describe, expect, it } from 'vitest';
import type { Point, Series } from '#shared/engine/observations';
import type { Framework, Indicator } from '#shared/framework/framework';
import { translator } from '#shared/i18n/translator';
import { fundedPlans } from '#shared/overview/funded';
import { headlineSentence } from '#shared/overview/headline';
import { numberedIndicators, stripOf } from '#shared/overview/strip';

const persons = { measure: 'count', label: { en: 'persons', fr: 'personnes' }, multiplier: 1 } as const;
const indicator = (more: Partial<Indicator> = {}): Indicator => ({
  id: 'x',
  code: '3.1.1',
  parent: 'outcome-3.1',
  name: { en: 'Arrivals', fr: 'Arrivées' },
  unit: persons,
  direction: 'up',
  domain: { kind: 'positive' },
  aggregation: { kind: 'sum' },
  themes: [],
  actors: [],
  editions: [],
  note: null,
  ...more,
});
const series = (values: Readonly<Record<number, number>>, more: Partial<Series> = {}): Series => ({
  indicator: 'x',
  area: 'WLD',
  dims: '',
  sources: [],
  points: Object.entries(values).map(
    ([year, value]): Point => ({ year: Number(year), period: year, value, status: 'A', areas: 1 }),
  ),
  ...more,
});
const t = translator('en');
const broken = { breaks: [{ year: 2025, note: { en: '', fr: '' } }] };

describe('the sentence of a headline', () => {
  it('is of the years before a break that leaves the last year alone, and says so', () => {
    const said = headlineSentence(
      'People hosted',
      series({ 2016: 20e6, 2017: 22e6, 2024: 37e6, 2025: 36e6 }),
      indicator(broken),
      2016,
      t,
    );
    expect(said).toBe('People hosted rose from 20M in 2016 to 37M in 2024; 2025 does not compare (break in series)');
  });
  it('is of the years since the baseline', () => {
    expect(headlineSentence('Arrivals', series({ 1990: 5, 2016: 100, 2018: 150 }), indicator(), 2016, t)).toBe(
      'Arrivals rose from 100 in 2016 to 150 in 2018',
    );
  });
  it('is null without a value', () => {
    expect(headlineSentence('Arrivals', series({}), indicator(), 2016, t)).toBeNull();
  });
});

describe('the strip of an indicator', () => {
  const statusOf = (more: Partial<Indicator>, values: Readonly<Record<number, number>>) =>
    stripOf(indicator(more), [series(values)], 2016).marks[0]?.status;
  it('says better and worse by the direction of the indicator', () => {
    expect(statusOf({}, { 2016: 1, 2024: 2 })).toBe('better');
    expect(statusOf({ direction: 'down' }, { 2016: 1, 2024: 2 })).toBe('worse');
    expect(statusOf({ direction: 'conditional' }, { 2016: 1, 2024: 2 })).toBe('unscored');
    expect(statusOf({}, { 2016: 1000, 2024: 1001 })).toBe('unchanged');
  });
  it('compares nothing across a break, and nothing with a year before the baseline', () => {
    expect(statusOf(broken, { 2016: 1, 2025: 2 })).toBe('incomparable');
    expect(statusOf({}, { 2010: 1, 2024: 2 })).toBe('single');
    const other = series({ 2016: 1, 2024: 2 });
    const points = other.points.map((point, set) => ({ ...point, set }));
    expect(stripOf(indicator(), [{ ...other, points }], 2016).marks[0]?.status).toBe('incomparable');
  });
  it('of what is not known has no mark', () => {
    expect(stripOf(indicator(), [], 2016).marks).toEqual([]);
  });
  it('runs to 100 % for shares, further where a share is higher', () => {
    const percent = indicator({ unit: { measure: 'percent', label: { en: '%', fr: '%' }, multiplier: 1 } });
    expect(stripOf(percent, [series({ 2016: 20, 2020: 40 })], 2016).upper).toBe(100);
    expect(stripOf(percent, [series({ 2016: 20, 2020: 120 })], 2016).upper).toBe(120);
  });
});

it('the numbered indicators are those whose code continues that of their outcome', () => {
  const framework = {
    nodes: [
      { id: 'outcome-3.1', parent: null, kind: 'outcome', code: '3.1', name: { en: '', fr: '' } },
      { id: 'context', parent: null, kind: 'context', code: 'C', name: { en: '', fr: '' } },
    ],
  } as unknown as Framework;
  const all = [indicator(), indicator({ code: '3.1.1-UNHCR' }), indicator({ code: 'C.1', parent: 'context' })];
  expect(numberedIndicators(framework, all).map(({ code }) => code)).toEqual(['3.1.1']);
  expect(numberedIndicators(framework, all.slice(1))).toHaveLength(2);
});

it('plans are funded in the year for which people hosted are known; the least funded is named', () => {
  const of = (id: string, area: string, values: Readonly<Record<number, number>>) =>
    series(values, { indicator: id, area });
  const all = [
    of('ctx-requirements', 'SIT_A', { 2024: 100, 2025: 200, 2026: 300 }),
    of('ctx-funding', 'SIT_A', { 2024: 50, 2025: 100, 2026: 1 }),
    of('ctx-requirements', 'SIT_B', { 2025: 100 }),
    of('ctx-funding', 'SIT_B', { 2025: 10 }),
    of('ctx-requirements', 'SIT_C', { 2025: 100 }),
    of('ctx-refugees-oip', 'SIT_A', { 2024: 7, 2025: 8 }),
  ];
  const found = fundedPlans(all, null);
  expect([found?.year, found?.portfolio.coverage, found?.leastFunded.area, found?.portfolio.unknown]).toEqual([
    2025,
    110 / 300,
    'SIT_B',
    1,
  ]);
  expect(fundedPlans(all, [2024, 2024])?.portfolio.coverage).toBe(0.5);
  expect(fundedPlans([], null)).toBeNull();
});
