import { describe, expect, it } from 'vitest';
import { yearsShown } from '#shared/charts/chart-year';
import { describeChart } from '#shared/charts/describe';
import { figureOf } from '#shared/charts/figure';
import { chartOf } from '#shared/charts/from-spec';
import type { ChartSpec } from '#shared/charts/spec';
import { tableCellText, twinOf } from '#shared/charts/twin';
import type { Series } from '#shared/engine/observations';
import { translator } from '#shared/i18n/translator';
import { clashesOf, textBoxes } from '../../support/figure-texts.ts';
import { freshWorkbench } from '../../support/workbench.ts';

const en = translator('en');
const known = freshWorkbench();
const [UP, ACROSS, SIZE] = known.catalogue.framework.indicators
  .slice(0, 3)
  .map(({ id, headline }) => ({ id, dims: headline ?? '' }));
const series = (
  of: { id: string; dims: string } | undefined,
  area: string,
  values: Record<number, number>,
): Series => ({
  indicator: of?.id ?? '',
  area,
  dims: of?.dims ?? '',
  sources: ['s'],
  points: Object.entries(values).map(([year, value]) => ({
    year: Number(year),
    period: year,
    value,
    status: 'A',
    areas: 1,
  })),
});
const all = [
  series(UP, 'KEN', { 2020: 5, 2022: 8 }),
  series(ACROSS, 'KEN', { 2020: 100, 2022: 130 }),
  series(SIZE, 'KEN', { 2022: 40 }),
  series(UP, 'UGA', { 2020: 9, 2022: 12 }),
  series(ACROSS, 'UGA', { 2020: 60, 2022: 70 }),
  series(UP, 'TCD', { 2022: 30 }),
  series(UP, 'ETH', { 2023: 4 }),
  series(ACROSS, 'ETH', { 2020: 10, 2021: 11 }),
];
const spec: ChartSpec = {
  id: 'c',
  kind: 'scatter',
  indicators: [UP, ACROSS, SIZE].map((one) => one?.id ?? ''),
  areas: ['KEN', 'UGA', 'TCD', 'ETH'],
  years: null,
  title: null,
  note: null,
  scenario: null,
};
const data = (more: Partial<ChartSpec> = {}) => chartOf({ ...spec, ...more }, { series: all }, known, new Map(), en);
const options = { language: 'en', theme: 'light', size: { width: 700, height: 450 } } as const;

describe('a scatter', () => {
  it('falls back on that year where the year asked for, as by a map before it, has no pair', () => {
    expect(data({ year: 2023 }).year).toBe(2022);
    expect(data({ year: 2020 }).year).toBe(2020);
    expect(yearsShown(data())).toEqual([2020, 2022]);
  });

  it('meets values of the same year, and opens on the latest year most areas have both of', () => {
    expect(data().year).toBe(2022);
    expect(data().series.map(({ name, x, y, across }) => [name, x, y, across])).toEqual([
      ['Kenya', [2020, 2022], [5, 8], [100, 130]],
      ['Uganda', [2020, 2022], [9, 12], [60, 70]],
      ['Chad', [2022], [30], [null]],
      ['Ethiopia', [2020, 2021, 2023], [null, null, 4], [10, 11, null]],
    ]);
  });
  it('draws what has both, and counts what has one only', () => {
    const figure = figureOf({ kind: 'scatter' }, data(), options);
    expect(figure.navigation[0]?.points.map(({ at }) => at)).toEqual(['Uganda', 'Kenya']);
    const texts = textBoxes(figure)
      .map(({ text }) => text)
      .join(' ');
    expect(texts).toContain('n = 2 (2022). 2 areas lack one of the measures in 2022 and are left out.');
    expect(clashesOf(figure)).toEqual([]);
  });
  it('has a table of the same numbers, each in its own unit', () => {
    const twin = twinOf(data(), en);
    expect(twin.rows).toEqual([
      ['Chad', 2022, 30, null, null],
      ['Uganda', 2022, 12, 70, null],
      ['Kenya', 2022, 8, 130, 40],
      ['Ethiopia', 2022, null, null, null],
    ]);
    expect(twin.columns.map(({ label }) => label)[2]).toContain(data().measure);
    const share = { ...data(), acrossMeasure: { name: 'Share', unit: { label: { en: '%', fr: '%' }, percent: true } } };
    const column = twinOf(share, en).columns[3];
    expect(column && tableCellText(70, column, twinOf(share, en), en)).toBe('70%');
  });
  it('claims no link in its title, and says its ends in words', () => {
    const [up, across] = known.catalogue.framework.indicators;
    expect(data().title).toBe(`${up?.name.en}, set against: ${across?.name.en}, 2022`);
    expect(describeChart(data(), en)).toMatch(/n = 2 \(2022\)\. .*Highest: Uganda, 12.*Lowest: Kenya, 8/);
  });
  it('keeps its axes while years change', () => {
    const ticks = (year: number) =>
      textBoxes(figureOf({ kind: 'scatter' }, { ...data(), year }, options)).filter(({ text }) => /^\d+$/.test(text));
    expect(ticks(2020)).toEqual(ticks(2022));
  });
  it('names where each way begins and ends', () => {
    const trail = figureOf({ kind: 'scatter' }, data({ look: { trail: true } }), options);
    const texts = textBoxes(trail).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['2020', 'Kenya 2022', 'Uganda 2022']));
    expect(trail.navigation.slice(1).map(({ name, points }) => [name, points.map(({ at }) => at)])).toEqual([
      ['Kenya', ['2020', '2022']],
      ['Uganda', ['2020', '2022']],
    ]);
  });
});
