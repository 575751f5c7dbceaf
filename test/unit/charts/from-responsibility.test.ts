import { describe, expect, it } from 'vitest';
import {
  RESPONSIBILITY_KINDS,
  type ResponsibilityRequest,
  responsibilityChart,
} from '#shared/charts/from-responsibility';
import { PRESETS } from '#shared/gaps/sharing/key';
import { MAP_MEASURES } from '#shared/gaps/sharing/map-measures';
import { sharingOf } from '#shared/gaps/sharing/responsibility';
import { translator } from '#shared/i18n/translator';

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
    { kind: 'map', measure: 'per1000', year: 2023, source: 'UNHCR', areas: ['UGA', 'KEN', 'TZA', 'SSD'], ...request },
    (code) => code,
    t,
  );

describe('the map of responsibility', () => {
  it('holds every area compared, without a value where a denominator or a record is missing', () => {
    const { data } = chart({});
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
    const { data } = chart({ measure: 'ratioKey' });
    expect(data.series.map(({ y }) => y[0])).toEqual([0.9 / 0.25, 0.1 / 0.375, 0, null]);
    expect(data.classes).toMatchObject({ scale: 'diverging' });
    expect(data.title).toBe('UGA hosts 3.6 times its fair share by the key');
  });
  it.each(MAP_MEASURES)('has a name for each class, one more than breaks, in both languages: %s', (measure) => {
    for (const t of [en, translator('fr')]) {
      const { classes } = chart({ measure }, t).data;
      expect(new Set(classes?.names).size).toBe((classes?.breaks.length ?? 0) + 1);
    }
  });
  it('leaves out what is not compared', () => {
    expect(chart({ areas: ['KEN'] }).data.series.map(({ area }) => area)).toEqual(['KEN']);
    expect(chart({ areas: [] }).data.title).toBe('Per 1,000 inhabitants');
  });
});

it.each(RESPONSIBILITY_KINDS)('draws %s from one place', (kind) => {
  const { data, kind: figure } = chart({ kind });
  expect(figure).toBe({ map: 'map', lorenz: 'line' }[kind as string] ?? 'bar');
  expect(data.series.length).toBeGreaterThan(0);
  expect(data.source).toBe('UNHCR');
});
