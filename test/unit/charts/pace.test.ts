import fc from 'fast-check';
import { expect, test } from 'vitest';
import { projectedPace, withPace } from '#shared/charts/fan/pace';
import { figureOf } from '#shared/charts/figure';
import type { ChartData } from '#shared/charts/spec';
import { twinOf } from '#shared/charts/twin';
import { translator } from '#shared/i18n/translator';

const UNBOUNDED = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
const pace = {
  baseYear: 2016,
  baseValue: 100,
  latestYear: 2020,
  latestValue: 140,
  target: 300,
  targetYear: 2024,
  bounds: UNBOUNDED,
};

test('the present pace is carried on year by year, beside the way to the target', () => {
  expect(projectedPace(pace)).toEqual({
    years: [2021, 2022, 2023, 2024],
    present: [150, 160, 170, 180],
    required: [225, 250, 275, 300],
    missing: 120,
  });
});

test('no pace without two years, none beyond a target year that is past, none beyond the bounds', () => {
  expect(projectedPace({ ...pace, latestYear: 2016 })).toBeNull();
  expect(projectedPace({ ...pace, targetYear: 2020 })).toBeNull();
  const falling = projectedPace({ ...pace, latestValue: 20, bounds: [0, 100] });
  expect(falling?.present).toEqual([0, 0, 0, 0]);
});

test('on the way of its own pace nothing is missing, whichever direction it goes', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 50 }), (yearly, years) => {
      const made = projectedPace({
        ...pace,
        latestValue: 100 + 4 * yearly,
        target: 100 + yearly * (4 + years),
        targetYear: 2020 + years,
      });
      expect(made?.missing).toBeCloseTo(0, 6);
      expect(made?.present.at(-1)).toBeCloseTo(made?.required.at(-1) ?? Number.NaN, 6);
    }),
  );
});

test('the figure shades and labels what is missing, and the twin has the projection', () => {
  const data: ChartData = {
    title: 'T',
    subtitle: '',
    source: '',
    note: null,
    unit: { label: { en: 'people', fr: 'personnes' }, percent: false },
    series: [
      { name: 'World', role: 'observed', x: [2016, 2020], y: [100, 140], bands: [] },
      { name: 'Target', role: 'benchmark', x: [2016, 2024], y: [100, 300], bands: [] },
    ],
  };
  const words = { name: 'At the present pace', missing: (value: number) => `${value} short` };
  const chart = withPace(data, pace, words);
  const figure = figureOf({ kind: 'fan' }, chart, {
    language: 'en',
    theme: 'light',
    size: { width: 600, height: 400 },
  });
  expect(JSON.stringify(figure.data)).toContain('120 short');
  expect(figure.data.some((trace) => trace.fill === 'tonexty')).toBe(true);
  expect(JSON.stringify(twinOf(chart, translator('en')))).toContain('At the present pace');
  const met = withPace(data, { ...pace, target: 150 }, words);
  expect(met.series.at(-1)).not.toHaveProperty('shortfall');
});

test('a value at the low end of the axis has room above its line', () => {
  const data: ChartData = {
    title: '',
    subtitle: '',
    source: '',
    note: null,
    unit: { label: { en: '%', fr: '%' }, percent: true },
    series: [{ name: 'MYS', role: 'observed', x: [2023, 2024], y: [0, 0.5], bands: [] }],
  };
  const rangeOf = (y: readonly number[]) => {
    const series = data.series.map((one) => ({ ...one, y }));
    const { layout } = figureOf(
      { kind: 'fan' },
      { ...data, series },
      { language: 'en', theme: 'light', size: { width: 600, height: 400 } },
    );
    return (layout.yaxis as { range: readonly number[] }).range;
  };
  expect(rangeOf([0, 0.5])[0]).toBeLessThan(0);
  expect(rangeOf([0.1, 0.5])[0]).toBe(0);
});
