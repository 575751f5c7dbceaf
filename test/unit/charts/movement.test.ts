import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingTitle } from '#shared/charts/finding-title';
import { chartDataOf } from '#shared/charts/from-series';
import { movement } from '#shared/charts/movement';
import type { Series } from '#shared/engine/observations';
import { translator } from '#shared/i18n/translator';
import { freshWorkbench } from '../../support/workbench.ts';
import { chart, observed } from './sample.ts';

const en = translator('en');
const fr = translator('fr');
const { unit } = chart([]);
const { catalogue } = freshWorkbench();
const HOSTED = 'ctx-refugees';

const along = (...values: number[]) => values.map((value, at) => ({ year: 2025 - values.length + 1 + at, value }));
const series = (area: string, values: readonly number[], dims = ''): Series => ({
  indicator: HOSTED,
  area,
  dims,
  sources: ['s'],
  points: values.map((value, at) => ({ year: 2016 + at, period: String(2016 + at), value, status: 'A', areas: 1 })),
});
const titleOf = (all: readonly Series[]) => {
  const spec = { indicators: [HOSTED], areas: [...new Set(all.map(({ area }) => area))], title: null, note: null };
  return chartDataOf(spec, all, catalogue, new Map(), en).title;
};

describe('movement', () => {
  it.each([
    ['a halving in the last year', along(150, 170, 190, 160, 80), 'X halved in 2025, to 80'],
    ['a fall in the last year', along(176, 170, 158, 189, 82), 'X fell by 57% in 2025, to 82'],
    ['a doubling', along(50, 50, 60, 120), 'X doubled in 2025, to 120'],
    ['a rise', along(10, 20, 30, 100), 'X rose by 233% in 2025, to 100'],
    ['a peak', along(50, 80, 200, 170, 160), 'X peaked at 200 in 2023; 160 in 2025'],
    ['a trough', along(100, 60, 20, 50, 70), 'X was lowest in 2023, at 20; 70 in 2025'],
    ['a steady rise', along(10, 20, 30, 40, 50), 'X rose from 10 in 2021 to 50 in 2025'],
    ['an earlier leap was larger', along(10, 100, 60, 100, 140), 'X rose from 10 in 2021 to 140 in 2025'],
    ['three points', along(10, 100, 10), 'X barely moved: 10 in 2023, 10 in 2025'],
    ['one point', along(10), 'X: 10 in 2025'],
  ])('%s', (_, points, text) => {
    expect(movement('X', points, unit, en)).toBe(text);
  });

  it('speaks of points where the unit is per cent', () => {
    expect(movement('X', along(50, 52, 54, 20), { ...unit, percent: true }, en)).toMatch(/fell by 34(\.0)? .* in 2025/);
  });

  it('compares no years that are made of different areas', () => {
    const madeOf = (one: Series, sets: readonly number[]): Series => ({
      ...one,
      points: one.points.map((point, at) => ({ ...point, set: sets[at] })),
    });
    expect(titleOf([madeOf(series('KEN', [10, 90, 95, 40]), [0, 1, 1, 0])])).toContain('from 10 in 2016 to 40 in 2019');
    expect(titleOf([madeOf(series('KEN', [10, 20, 30, 140]), [0, 0, 0, 1])])).toMatch(
      /: 140 in 2019; earlier years are of other areas$/,
    );
    expect(titleOf([madeOf(series('KEN', [10, 20]), [0, 0])])).toContain('rose from 10 in 2016 to 20 in 2017');
  });

  it('names the period of a value that is of more than its year', () => {
    const spanning = (one: Series, at: number): Series => ({
      ...one,
      points: one.points.map((point, index) => (index === at ? { ...point, period: '2018-2019' } : point)),
    });
    expect(titleOf([spanning(series('KEN', [10, 20]), 1)])).toContain('to 20 in 2018–2019');
    expect(titleOf([spanning(series('KEN', [10]), 0)])).toMatch(/: 10 in 2018–2019$/);
    expect(titleOf([spanning(series('KEN', [50, 50, 60, 120]), 3)])).toContain('from 50 in 2016 to 120 in 2018–2019');
    expect(titleOf([spanning(series('KEN', [90]), 0), series('UGA', [5])])).toContain(
      'Kenya has the highest value shown, 90 in 2018–2019',
    );
  });

  it('says it in French', () => {
    expect(movement('X', along(150, 170, 190, 160, 80), unit, fr)).toBe('X\u00a0: baisse de moitié en 2025, à 80');
  });

  it('a peak is the highest value and a trough the lowest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 4, maxLength: 20 }), (values) => {
        const text = movement('X', along(...values), unit, en) ?? '';
        const peak = /peaked at (\d+) /.exec(text)?.[1];
        const trough = /lowest in \d+, at (\d+);/.exec(text)?.[1];
        if (peak) expect(Number(peak)).toBe(Math.max(...values));
        if (trough) expect(Number(trough)).toBe(Math.min(...values));
        expect(text).toContain('2025');
      }),
    );
  });
});

describe('several series', () => {
  it.each([
    ['a whole and its parts', [series('WLD', [90, 95]), series('KEN', [10, 30]), series('UGA', [5, 6])], 'Kenya'],
    ['a whole and one part', [series('WLD', [90, 95]), series('KEN', [10, 30])], 'Kenya rose from 10'],
    [
      'a breakdown coarser than others',
      [series('KEN', [9, 9], 'age=1'), series('KEN', [3, 8], 'age=1;sex=f'), series('KEN', [1, 2], 'age=1;sex=m')],
      ' f has the highest value shown, 8',
    ],
  ])('%s', (_, all, said) => {
    expect(titleOf(all)).toContain(said);
    expect(titleOf(all)).not.toContain('World has the highest');
  });

  it('no ranking where none stands out', () => {
    expect(titleOf([series('KEN', [36, 36.3], 'sex=f'), series('KEN', [35, 36.1], 'sex=m')])).toBe(
      'Refugees hosted, Kenya',
    );
  });

  it('the highest, where it stands out, is the highest', () => {
    const values = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(values, (lasts) => {
        const title = findingTitle(
          'X',
          lasts.map((value, at) => observed(`n${at}`, [2020], [value])),
          unit,
          en,
        );
        const named = /n(\d+) has the highest value shown/.exec(title)?.[1];
        const sorted = [...lasts].sort((a, b) => b - a);
        const [first = 0, second = 0] = sorted;
        expect(named !== undefined).toBe(first > 0 && first - second >= 0.05 * first);
        if (named !== undefined) expect(lasts[Number(named)]).toBe(first);
      }),
    );
  });
});

describe('medians', () => {
  const REPORTED = 'gcr-2.1.1-op';
  const chartOf = (sets: readonly number[], counts: readonly number[]) => {
    const one = series('WLD', [60, 70, 80]);
    const points = one.points.map((point, at) => ({ ...point, set: sets[at], medianOf: counts[at] }));
    const spec = { indicators: [REPORTED], areas: ['WLD'], title: null, note: null };
    return chartDataOf(spec, [{ ...one, indicator: REPORTED, points }], catalogue, new Map(), en);
  };

  it('are named as such, with the number of countries', () => {
    expect(chartOf([0, 0, 0], [46, 46, 46]).series[0]?.name).toBe('World · median of 46 countries');
    expect(chartOf([0, 1, 2], [38, 46, 40]).series[0]?.name).toBe('World · median of 38 to 46 countries');
  });

  it('are told of by the headline breakdown, never by what was set or stated', () => {
    const of = (dims: string, values: readonly number[]) => ({ ...series('WLD', values, dims), indicator: REPORTED });
    const spec = { indicators: [REPORTED], areas: ['WLD'], title: null, note: null };
    const all = [
      of('figure=baseline;population=refugees-asylum-seekers', [10, 11]),
      of('figure=target;population=idps', [99, 99]),
      of('population=refugees-asylum-seekers', [60, 80]),
      of('population=idps', [95, 96]),
    ];
    const data = chartDataOf(spec, all, catalogue, new Map(), en);
    expect(data.series.map(({ y }) => y)).toEqual([
      [60, 80],
      [95, 96],
    ]);
    expect(data.title).toMatch(/refugees and asylum-seekers.* rose from 60% in 2016 to 80% in 2017/i);
    expect(data.note ?? '').not.toContain('unit');
    expect(chartDataOf(spec, all.slice(0, 2), catalogue, new Map(), en).series).toEqual([]);
  });

  it('do not compare across years of other countries', () => {
    const shifting = chartOf([0, 1, 1], [38, 46, 46]);
    expect(shifting.series[0]?.breaks).toEqual([2017]);
    expect(shifting.title).not.toMatch(/60/);
    expect(shifting.note).toContain('≠: a median of other countries');
    const steady = chartOf([0, 0, 0], [46, 46, 46]);
    expect(steady.series[0]?.breaks).toBeUndefined();
    expect(steady.title).toMatch(/rose/);
  });
});
