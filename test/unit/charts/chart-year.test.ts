import { describe, expect, it } from 'vitest';
import { latestOfMost, yearsShown } from '#shared/charts/chart-year';
import { chartDataOf } from '#shared/charts/from-series';
import type { Series } from '#shared/engine/observations';
import { translator } from '#shared/i18n/translator';
import { newChart } from '#shared/workbench/drafts';
import { freshWorkbench } from '../../support/workbench.ts';
import { chart, observed } from './sample.ts';

const { catalogue } = freshWorkbench();
const HOSTED = 'ctx-refugees';
const until = (area: string, last: number): Series => ({
  indicator: HOSTED,
  area,
  dims: '',
  sources: ['s'],
  points: [2020, 2021, 2022, 2023]
    .filter((year) => year <= last)
    .map((year) => ({ year, period: String(year), value: year, status: 'A', areas: 1 })),
});

describe('the year of a chart of one year', () => {
  it('is the latest in which four of five of the best year have a value', () => {
    const four = ['A', 'B', 'C', 'D'].map((name) => observed(name, [2020, 2021, 2022], [1, 2, 3]));
    expect(latestOfMost([...four, observed('E', [2021], [1])])).toEqual({ year: 2022, later: 0 });
    expect(latestOfMost([...four, observed('E', [2021, 2023], [1, 1])])).toEqual({ year: 2022, later: 1 });
    expect(latestOfMost([observed('E', [2021], [null])])).toBeNull();
    expect(latestOfMost([])).toBeNull();
  });

  it('does not fall back to years long past for what fewer areas do today', () => {
    const now = [2018, 2020, 2021, 2022, 2023, 2024, 2025];
    const three = ['A', 'B', 'C'].map((name) => observed(name, now, now));
    const past = ['D', 'E'].map((name) => observed(name, [2017, 2018], [1, 1]));
    expect(latestOfMost([...three, ...past])).toEqual({ year: 2025, later: 0 });
    const many = ['F', 'G', 'H'].map((name) => observed(name, [2017, 2018], [1, 1]));
    expect(latestOfMost([...three, ...past, ...many])?.year).toBe(2018);
  });

  it('a slider runs through the years that hold a value', () => {
    expect(yearsShown(chart([observed('A', [2022, 2020], [1, null]), observed('B', [2019], [4])]))).toEqual([
      2019, 2022,
    ]);
  });

  it('stands in the data, which hold all years, and is said where it is not the last', () => {
    const spec = { ...newChart(HOSTED, ['KEN', 'UGA', 'ETH']), kind: 'ranked-bar' as const };
    const all = [until('KEN', 2022), until('UGA', 2022), until('ETH', 2023)];
    const data = chartDataOf(spec, all, catalogue, new Map(), translator('en'));
    expect(data.year).toBe(2022);
    expect(data.subtitle).toContain('2022');
    expect(data.note).toContain(
      '2022 is the latest year in which most of those shown have a value; 1 has a later one.',
    );
    expect(data.series.map(({ x }) => x.length)).toEqual([3, 3, 4]);
    expect(chartDataOf({ ...spec, year: 2021 }, all, catalogue, new Map(), translator('en')).year).toBe(2021);
    expect(chartDataOf({ ...spec, kind: 'line' }, all, catalogue, new Map(), translator('en')).year).toBeUndefined();
  });

  it('a series knows its area and breakdown, and the look of the chart goes with its data', () => {
    const look = { subtitle: 'By hand', top: 5 };
    const spec = { ...newChart(HOSTED, ['KEN']), look };
    const parts = [until('KEN', 2022), { ...until('KEN', 2022), dims: 'sex=female' }];
    const data = chartDataOf(spec, parts, catalogue, new Map(), translator('en'));
    expect(data.series.map(({ area, dims }) => [area, dims])).toEqual([
      ['KEN', undefined],
      ['KEN', 'sex=female'],
    ]);
    expect(data).toMatchObject({ look, subtitle: 'By hand' });
  });
});
