import { describe, expect, it } from 'vitest';
import { type ResponsibilityRequest, responsibilityChart } from '#shared/charts/from-responsibility';
import { chartOf, chartRequest } from '#shared/charts/from-spec';
import { legendOf } from '#shared/charts/map/legend';
import type { ChartData, ChartSpec } from '#shared/charts/spec';
import { twinOf } from '#shared/charts/twin';
import { translator } from '#shared/i18n/translator';
import { PRESETS } from '#shared/responsibility/key';
import { sharingOf } from '#shared/responsibility/responsibility';
import { MAP_MEASURES, RESPONSIBILITY_KINDS } from '#shared/responsibility/views';
import { freshWorkbench } from '../../support/workbench.ts';

const en = translator('en');
const map = (entries: Readonly<Record<string, number>>) => new Map(Object.entries(entries));
const sharing = sharingOf({
  hosted: map({ UGA: 90, KEN: 10, SSD: 50 }),
  population: map({ UGA: 1000, KEN: 1000, TZA: 2000, SSD: 500 }),
  gdp: map({ UGA: 5e6, KEN: 1e7, TZA: 5e6 }),
  given: map({}),
  key: PRESETS.equal,
  others: {},
});
const chart = (request: Partial<ResponsibilityRequest>, t = en) =>
  responsibilityChart(
    sharing,
    {
      kind: 'map',
      measure: 'per1000',
      key: PRESETS.equal,
      year: 2023,
      source: 'UNHCR',
      areas: ['UGA', 'KEN', 'TZA', 'SSD'],
      ...request,
    },
    (code) => code,
    t,
  );

describe('the map of responsibility', () => {
  it('holds every area compared, without a value where a denominator or a record is missing', () => {
    const data = chart({});
    expect(data.series.map(({ area, y }) => [area, y[0]])).toEqual([
      ['UGA', 90],
      ['KEN', 10],
      ['TZA', null],
      ['SSD', null],
    ]);
    expect(data.title).toBe('Per 1,000 inhabitants: UGA is highest (90); half of the 2 countries are below 50');
  });
  it('shows the share hosted against the fair share of the key', () => {
    // Shares: hosted 0.9, 0.1, 0; key 0.25, 0.375, 0.375.
    const data = chart({ measure: 'ratioKey' });
    expect(data.series.map(({ y }) => y[0])).toEqual([0.9 / 0.25, 0.1 / 0.375, 0, null]);
    expect(data.classes).toMatchObject({ scale: 'diverging' });
    expect(data.title).toBe('UGA hosts 3.6 times its fair share by the key');
    const out = 'Left out for want of population or GDP in 2023: 1 host country with 50 people hosted (SSD).';
    expect(data.note).toBe(
      `${out} Fair-share key: Half population, half GDP (Weight of population: 50; Weight of GDP: 50).`,
    );
    expect(chart({}).note).toBe(out);
    expect(chart({ areas: ['UGA', 'KEN'] }).note).toBeNull();
    expect(chart({ kind: 'lorenz', areas: ['UGA'] }).note).toBe(out);
  });
  it('hosts left out stand on it, marked, in the legend, the keyboard’s walk and the table', () => {
    const data = chart({});
    const why = 'hosts 50; left out: no population or GDP in 2023';
    expect(data.series.map(({ leftOut }) => leftOut)).toEqual([undefined, undefined, undefined, why]);
    const texts = legendOf(data, 900, en).entries.map(({ text }) => text);
    expect(texts).toContain('Hosts refugees, left out: 1');
    expect(
      twinOf(data, en)
        .rows.find(([name]) => name === 'SSD')
        ?.at(-1),
    ).toBe(why);
  });
  it.each(MAP_MEASURES)('has a name for each class, one more than breaks, in both languages: %s', (measure) => {
    for (const t of [en, translator('fr')]) {
      const { classes } = chart({ measure }, t);
      expect(new Set(classes?.names).size).toBe((classes?.breaks.length ?? 0) + 1);
    }
  });
  it('leaves out what is not compared', () => {
    expect(chart({ areas: ['KEN'] }).series.map(({ area }) => area)).toEqual(['KEN']);
    expect(chart({ areas: [] }).title).toBe('Per 1,000 inhabitants');
  });
});

describe('a saved chart of responsibility', () => {
  const points = (value: number) => [{ year: 2023, period: '2023', value, status: 'A', areas: 1 }];
  const series = [
    ['ctx-refugees-oip', { UGA: 90, KEN: 10, SSD: 50 }],
    ['ctx-population', { UGA: 1000, KEN: 1000, TZA: 2000, SSD: 500 }],
    ['ctx-gdp', { UGA: 5e6, KEN: 1e7, TZA: 5e6 }],
  ].flatMap(([indicator, values]) =>
    Object.entries(values ?? {}).map(([area, value]) => ({
      indicator: String(indicator),
      area,
      dims: '',
      sources: ['unhcr'],
      points: points(Number(value)),
    })),
  );
  const workbench = freshWorkbench();
  const spec: ChartSpec = {
    id: 'r',
    kind: 'map',
    indicators: ['ctx-refugees-oip'],
    areas: ['platform:igad', 'TZA'],
    years: [2023, 2023],
    title: null,
    note: 'Mine.',
    scenario: null,
    responsibility: { kind: 'map', measure: 'ratioKey', key: PRESETS.equal },
  };
  it('asks for all countries in all years, since shares are of the whole', () => {
    const { indicators, areas, years } = chartRequest(spec, workbench);
    expect([indicators.includes('ctx-gdp'), areas.length, years]).toEqual([
      true,
      workbench.catalogue.areas.length,
      null,
    ]);
  });
  it('is what the section shows, of the members of its groups', () => {
    const data = chartOf(spec, { series }, workbench, new Map([['unhcr', 'UNHCR data']]), en);
    const section = chart({ measure: 'ratioKey' });
    const shown = (of: ChartData, name: string) => of.series.find(({ area }) => area === name)?.y[0];
    for (const area of ['UGA', 'KEN', 'TZA', 'SSD']) expect(shown(data, area)).toEqual(shown(section, area));
    expect(data.series.some(({ area }) => area === 'ETH')).toBe(true);
    expect(data.series.some(({ area }) => area === 'FRA')).toBe(false);
    expect(data.subtitle).toContain('2023');
    expect([data.title, data.source]).toEqual(['Uganda hosts 3.6 times its fair share by the key', 'UNHCR data']);
    expect(data.note).toMatch(/^Mine\. Left out .* Fair-share key: /);
    expect(data.origin?.years).toEqual([2023, 2023]);
  });
  it('has no series where its year is not in the data', () => {
    const data = chartOf({ ...spec, years: [2010, 2010] }, { series }, workbench, new Map(), en);
    expect([data.series, data.title]).toEqual([[], 'Responsibility sharing · Map · 2010']);
  });
});

it.each(RESPONSIBILITY_KINDS)('draws %s from one place', (kind) => {
  const data = chart({ kind });
  expect(data.series.length).toBeGreaterThan(0);
  expect(data.source).toBe('UNHCR');
});
