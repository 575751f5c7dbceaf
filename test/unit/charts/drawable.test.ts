import { describe, expect, it } from 'vitest';
import { kindsFor, whyNotDrawn, whyNotLog } from '#shared/charts/drawable';
import { firstKind } from '#shared/charts/first-chart';
import { chartOf } from '#shared/charts/from-spec';
import type { ChartSpec } from '#shared/charts/spec';
import type { Series } from '#shared/engine/observations';
import { translator } from '#shared/i18n/translator';
import { newChart } from '#shared/workbench/drafts';
import { freshWorkbench } from '../../support/workbench.ts';

const workbench = freshWorkbench();
const { catalogue } = workbench;
const en = translator('en');
const HOSTED = 'ctx-refugees';
const REPORTED = 'gcr-2.1.1-op';

const made = (indicator: string, area: string, values: readonly number[], dims = ''): Series => ({
  indicator,
  area,
  dims,
  sources: ['s'],
  points: values.map((value, at) => ({ year: 2020 + at, period: String(2020 + at), value, status: 'A', areas: 1 })),
});
const reasons = (spec: ChartSpec, series: readonly Series[]) => {
  const data = chartOf(spec, { series }, workbench, new Map(), en);
  return Object.fromEntries(kindsFor(spec, data, catalogue).map(({ kind, reason }) => [kind, reason]));
};

describe('what a chart can be drawn as', () => {
  it('areas that add up over years can be drawn as anything but what needs more', () => {
    const spec = newChart(HOSTED, ['KEN', 'UGA']);
    const found = reasons(spec, [made(HOSTED, 'KEN', [1, 2]), made(HOSTED, 'UGA', [3, 4])]);
    expect(Object.entries(found).filter(([, reason]) => reason !== null)).toEqual([
      ['scatter', 'charts.cannot.scatter'],
      ['fan', 'charts.cannot.fan'],
    ]);
    const index = reasons({ ...spec, transform: 'index' }, [made(HOSTED, 'KEN', [1, 2]), made(HOSTED, 'UGA', [3, 4])]);
    expect(index['stacked-area']).toBe('charts.cannot.stack');
  });

  it('rates, and a whole beside its parts, are not stacked', () => {
    const rates = [made(REPORTED, 'KEN', [1, 2]), made(REPORTED, 'UGA', [3, 4])];
    expect(reasons(newChart(REPORTED, ['KEN', 'UGA']), rates)['stacked-area']).toBe('charts.cannot.stack');
    const group = catalogue.groups.find(({ members }) => members.includes('KEN'))?.code ?? '';
    const whole = [made(HOSTED, 'KEN', [1, 2]), made(HOSTED, group, [3, 4])];
    expect(reasons(newChart(HOSTED, ['KEN', group]), whole)['stacked-area']).toBe('charts.cannot.stack');
  });

  it('a single year has no way, a single series no rank, a group no place on a map', () => {
    const one = reasons(newChart(HOSTED, ['WLD']), [made(HOSTED, 'WLD', [1])]);
    expect(one).toMatchObject({ slope: 'charts.cannot.years', bump: 'charts.cannot.several' });
    expect(one['ranked-bar']).toBe('charts.cannot.several');
    expect(one.map).toBe('charts.cannot.map');
    expect(one.line).toBeNull();
  });

  it('without areas of its own a ranking takes all countries, unless the indicator counts countries', () => {
    const spec = newChart(HOSTED);
    const data = { series: [], adds: true };
    expect(whyNotDrawn('ranked-bar', spec, data, catalogue)).toBeNull();
    expect(whyNotDrawn('map', newChart('gcr-3.1.2'), data, catalogue)).toBe('charts.cannot.ofCountries');
    expect(whyNotDrawn('slope', spec, data, catalogue)).toBe('charts.cannot.empty');
  });

  it('a logarithm needs values above zero', () => {
    const data = chartOf(
      newChart(HOSTED, ['KEN']),
      { series: [made(HOSTED, 'KEN', [0, 2])] },
      workbench,
      new Map(),
      en,
    );
    expect(whyNotLog('line', data)).toBe('charts.cannot.log');
    expect(whyNotLog('line', { series: data.series.map((one) => ({ ...one, y: [1, 2] })) })).toBeNull();
    expect(whyNotLog('bar', data)).toBe('charts.cannot.logZero');
    expect(whyNotLog('map', data)).toBe('charts.cannot.logAxis');
  });
});

describe('the kind a chart opens on', () => {
  const kindOf = (spec: ChartSpec, series: readonly Series[]) =>
    firstKind(chartOf(spec, { series }, workbench, new Map(), en), spec.by);
  const codes = catalogue.areas.slice(0, 20).map(({ code }) => code);

  it.each([
    ['one series over years', newChart(HOSTED, ['KEN']), [made(HOSTED, 'KEN', [1, 2])], 'line'],
    ['one value', newChart(HOSTED, ['KEN']), [made(HOSTED, 'KEN', [1])], 'bar'],
    [
      'one value per area',
      newChart(HOSTED, codes.slice(0, 3)),
      codes.slice(0, 3).map((one) => made(HOSTED, one, [1])),
      'ranked-bar',
    ],
    ['many areas', newChart(HOSTED, codes), codes.map((one) => made(HOSTED, one, [1, 2])), 'ranked-bar'],
    [
      'few areas',
      newChart(HOSTED, codes.slice(0, 3)),
      codes.slice(0, 3).map((one) => made(HOSTED, one, [1, 2])),
      'line',
    ],
    [
      'parts of a whole',
      { ...newChart(HOSTED, ['KEN']), by: 'sex' },
      ['female', 'male'].map((sex) => made(HOSTED, 'KEN', [1, 2], `sex=${sex}`)),
      'stacked-area',
    ],
    [
      'parts of a rate',
      { ...newChart(REPORTED, ['KEN']), by: 'sex' },
      ['female', 'male'].map((sex) => made(REPORTED, 'KEN', [1, 2], `sex=${sex}`)),
      'line',
    ],
  ] as const)('%s', (_, spec, series, kind) => {
    expect(kindOf(spec, series)).toBe(kind);
  });
});
