import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartOf, chartRequest } from '#shared/charts/from-spec';
import type { ChartSpec } from '#shared/charts/spec';
import { transformed, transformRequest } from '#shared/charts/transform/transform';
import type { Point, Series } from '#shared/engine/observations';
import { translator } from '#shared/i18n/translator';
import { CONTEXT } from '#shared/responsibility/context';
import { newChart } from '#shared/workbench/drafts';
import { freshWorkbench } from '../../../support/workbench.ts';

const en = translator('en');
const workbench = freshWorkbench();
const { catalogue } = workbench;
const HOSTED = 'ctx-refugees';
const EAST = catalogue.groups.find(({ members }) => members.includes('KEN') && members.includes('UGA'))?.code ?? '';

type Values = Readonly<Record<number, number>>;
const series = (indicator: string, area: string, values: Values, more: Partial<Point> = {}): Series => ({
  indicator,
  area,
  dims: '',
  sources: [indicator],
  points: Object.entries(values).map(([year, value]) => ({
    year: Number(year),
    period: year,
    value,
    status: 'A',
    areas: 1,
    ...more,
  })),
});
const asked = (transform: ChartSpec['transform'], areas: readonly string[], indicator = HOSTED): ChartSpec => ({
  ...newChart(indicator, areas),
  transform,
});
const shown = (spec: ChartSpec, all: readonly Series[]) => transformed(spec, all, catalogue, en);
const valuesOf = (all: readonly Series[]) => all.map(({ points }) => points.map(({ year, value }) => [year, value]));

describe('per inhabitant and per GDP', () => {
  const people = [series(HOSTED, 'KEN', { 2020: 500, 2021: 600 }), series(HOSTED, 'UGA', { 2020: 1500, 2021: 1400 })];
  const population = [
    series(CONTEXT.population, 'KEN', { 2020: 50_000 }),
    series(CONTEXT.population, 'UGA', { 2020: 40_000, 2021: 40_000 }),
  ];

  it('people are told per 1,000 inhabitants; what has no denominator is a gap and counted', () => {
    const found = shown(asked('per-capita', ['KEN', 'UGA']), [...people, ...population]);
    expect(valuesOf(found.series)).toEqual([
      [[2020, 10]],
      [
        [2020, 37.5],
        [2021, 35],
      ],
    ]);
    expect(found.unit).toMatchObject({ label: { en: 'per 1,000 inhabitants' }, percent: false });
    expect(found.notes).toEqual(['1 value has no population of the same year and is left out (2021).']);
    expect(found.series[0]?.sources).toEqual([CONTEXT.population, HOSTED].sort());
  });

  it('of a group it is the ratio of sums over the members that have both', () => {
    const spec = asked('per-capita', [EAST]);
    const found = shown(spec, [...people, ...population]);
    expect(valuesOf(found.series)).toEqual([
      [
        [2020, (1000 * 2000) / 90_000],
        [2021, 35],
      ],
    ]);
    expect(new Set(found.series[0]?.points.map(({ set }) => set)).size).toBe(2);
    expect(transformRequest(spec, catalogue)).toMatchObject({ indicators: [HOSTED, CONTEXT.population] });
    expect(chartRequest(spec, workbench).areas).toEqual(expect.arrayContaining([EAST, 'KEN', 'UGA']));
  });

  it('money is a percentage of GDP and an amount per inhabitant', () => {
    const money = [series('money-oda', 'KEN', { 2020: 20 })];
    const gdp = [series(CONTEXT.gdp, 'KEN', { 2020: 1000 })];
    const part = shown(asked('per-gdp', ['KEN'], 'money-oda'), [...money, ...gdp]);
    expect(valuesOf(part.series)).toEqual([[[2020, 2]]]);
    expect(part.unit).toMatchObject({ label: { en: '% of GDP' }, percent: true });
    const each = shown(asked('per-capita', ['KEN'], 'money-oda'), [...money, ...population]);
    expect(each.unit?.label.en).toBe('US dollars per inhabitant');
    expect(valuesOf(each.series)).toEqual([[[2020, 20 / 50_000]]]);
  });

  it('does not change with the scale of both', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 1e6, noNaN: true }), (scale) => {
        const by = (all: readonly Series[]) =>
          all.map((one) => ({ ...one, points: one.points.map((point) => ({ ...point, value: point.value * scale })) }));
        const [plain, scaled] = [people, by(people)].map(
          (tops, at) =>
            shown(asked('per-capita', ['UGA', EAST]), [...tops, ...(at === 0 ? population : by(population))]).series,
        );
        for (const [row, one] of (plain ?? []).entries())
          for (const [at, { value }] of one.points.entries())
            expect(scaled?.[row]?.points[at]?.value).toBeCloseTo(value, 9);
      }),
    );
  });

  it.each([
    ['gcr-1.2.1', 'per-capita', /percentage, rate or median/],
    ['gcr-3.1.2', 'per-capita', /number of countries/],
    [CONTEXT.population, 'per-capita', /itself/],
    ['gcr-2.1.1-op', 'share', /do not add up/],
    ['gcr-1.2.1', 'change', /percentage points/],
  ] as const)('%s is not shown %s, and the note says why', (indicator, transform, reason) => {
    const own = series(indicator, 'KEN', { 2020: 40 });
    const found = shown(asked(transform, ['KEN'], indicator), [own]);
    expect(found).toMatchObject({ series: [own], unit: null });
    expect(found.notes.join()).toMatch(reason);
  });
});

describe('relative to the first value shown', () => {
  it('an index starts at 100 and a change at 0', () => {
    const own = [series(HOSTED, 'KEN', { 2016: 200, 2017: 300 }), series(HOSTED, 'UGA', { 2016: 50, 2017: 25 })];
    const index = shown(asked('index', ['KEN', 'UGA']), own);
    expect(valuesOf(index.series)).toEqual([
      [
        [2016, 100],
        [2017, 150],
      ],
      [
        [2016, 100],
        [2017, 50],
      ],
    ]);
    expect(index.unit?.label.en).toBe('2016 = 100');
    const change = shown(asked('change', ['KEN', 'UGA']), own);
    expect(valuesOf(change.series)).toEqual([
      [
        [2016, 0],
        [2017, 50],
      ],
      [
        [2016, 0],
        [2017, -50],
      ],
    ]);
    expect(change.unit).toMatchObject({ label: { en: '% change since 2016' }, percent: true });
  });

  it('starts anew at a break and says so', () => {
    const own = series(HOSTED, 'KEN', { 2016: 200, 2017: 300, 2018: 1000, 2019: 1500 });
    const broken = { ...own, points: own.points.map((one) => (one.year === 2018 ? { ...one, status: 'B' } : one)) };
    const data = chartOf(asked('index', ['KEN']), { series: [broken] }, workbench, new Map(), en);
    expect(data.series[0]).toMatchObject({ y: [100, 150, 100, 150], breaks: [2018] });
    expect(data.note).toContain('≠: starts anew after the break in series (2018).');
    expect(data.unit.label.en).toBe('first value shown = 100');
    expect(data.title).toContain('from 100 in 2018 to 150 in 2019');
  });

  it('leaves out what has nothing to be compared with, as the first value after a break, and says so', () => {
    const own = series(HOSTED, 'KEN', { 2016: 200, 2017: 300, 2018: 1000 });
    const broken = { ...own, points: own.points.map((one) => (one.year === 2018 ? { ...one, status: 'B' } : one)) };
    const data = chartOf(asked('change', ['KEN']), { series: [broken] }, workbench, new Map(), en);
    expect(data.series[0]).toMatchObject({ x: [2016, 2017], y: [0, 50] });
    expect(data.note).toContain('1 value is left out, being the only one there is, or the first after a break');
    expect(data.unit.label.en).toBe('% change since 2016');
  });

  it('leaves out years of a group that are made of other areas, and starts at no zero', () => {
    const own = series(HOSTED, EAST, { 2016: 200, 2017: 300, 2018: 450 });
    const sets = [0, 1, 1];
    const shifting = { ...own, points: own.points.map((one, at) => ({ ...one, set: sets[at] })) };
    expect(valuesOf(shown(asked('index', [EAST]), [shifting]).series)).toEqual([
      [
        [2017, 100],
        [2018, 150],
      ],
    ]);
    const none = shown(asked('change', ['KEN']), [series(HOSTED, 'KEN', { 2016: 0, 2017: 5 })]);
    expect(valuesOf(none.series)).toEqual([[]]);
    expect(none.notes).toEqual(['2 values are left out: there is no value above zero to start from.']);
  });

  it('the index of a constant is 100, and no scale changes it', () => {
    const positive = fc.double({ min: 0.01, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(positive, fc.array(positive, { minLength: 2, maxLength: 9 }), (scale, values) => {
        const along = (by: (value: number) => number) =>
          series(HOSTED, 'KEN', Object.fromEntries(values.map((value, at) => [2000 + at, by(value)])));
        const points = (by: (value: number) => number) => shown(asked('index', ['KEN']), [along(by)]).series[0]?.points;
        for (const { value } of points(() => scale) ?? []) expect(value).toBe(100);
        const scaled = points((value) => value * scale);
        for (const [at, { value }] of (points((one) => one) ?? []).entries())
          expect((scaled?.[at]?.value ?? 0) / value).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('shares of all shown', () => {
  it('add up to 100 in every year', () => {
    const some = fc.array(fc.nat(1e6), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(some, some, (a, b) => {
        const along = (area: string, values: readonly number[]) =>
          series(HOSTED, area, Object.fromEntries(values.map((value, at) => [2000 + at, value])));
        const found = shown(asked('share', ['KEN', 'UGA']), [along('KEN', a), along('UGA', b)]).series;
        const sums = new Map<number, number>();
        for (const { year, value } of found.flatMap(({ points }) => points))
          sums.set(year, (sums.get(year) ?? 0) + value);
        for (const sum of sums.values()) expect(sum).toBeCloseTo(100, 9);
      }),
    );
  });

  it('are not made of a whole beside its parts', () => {
    const own = [series(HOSTED, 'KEN', { 2020: 1 }), series(HOSTED, EAST, { 2020: 9 })];
    const found = shown(asked('share', ['KEN', EAST]), own);
    expect(found.unit).toBeNull();
    expect(found.notes.join()).toMatch(/count them twice/);
  });
});

it('a transformed value given by hand stands beside the one without it', () => {
  const own: Series = { ...series(HOSTED, 'KEN', { 2016: 200, 2017: 300 }), before: [{ year: 2017, value: 400 }] };
  expect(shown(asked('index', ['KEN']), [own]).series[0]?.before).toEqual([{ year: 2017, value: 200 }]);
});

it('the chart says what is drawn, in both languages, and keeps area for the way back to its numbers', () => {
  const all = [series(HOSTED, 'KEN', { 2020: 500 }), series(CONTEXT.population, 'KEN', { 2020: 50_000 })];
  const data = chartOf(asked('per-capita', ['KEN']), { series: all }, workbench, new Map(), en);
  expect(data.subtitle).toContain('per 1,000 inhabitants');
  expect(data.title).toMatch(/\(per 1,000 inhabitants\), Kenya: 10 in 2020$/);
  expect(data.series[0]).toMatchObject({ area: 'KEN', y: [10] });
  const french = chartOf(asked('per-capita', ['KEN']), { series: all }, workbench, new Map(), translator('fr'));
  expect(french.subtitle).toContain('pour 1\u00a0000 habitants');
});
