import { expect, test } from 'vitest';
import { valueScale } from '#shared/charts/frame-axes';
import { chartValueText } from '#shared/charts/text';
import { chart, observed } from './sample.ts';

const scaleOf = (...values: readonly number[]) =>
  valueScale(
    chart([
      observed(
        'Uganda',
        values.map((_, at) => 2016 + at),
        [...values],
      ),
    ]),
    { axes: 'vertical', fromZero: false },
    { size: { width: 900, height: 300 }, language: 'en' },
  );

test('an axis ends near its values where the next tick would leave half a step empty', () => {
  const { range, ticks } = scaleOf(100, 4_400_000);
  expect(ticks).toEqual([0, 2_000_000, 4_000_000]);
  expect(range[0]).toBe(0);
  expect(range[1]).toBeGreaterThan(4_400_000);
  expect(range[1]).toBeLessThan(5_000_000);
});

test('an axis ends on a tick that stands near its values', () => {
  expect(scaleOf(100, 5_800_000)).toMatchObject({ range: [0, 6_000_000], ticks: [0, 2_000_000, 4_000_000, 6_000_000] });
});

test.each([
  [75, '75%'],
  [74.98, '75%'],
  [74.9, '74.9%'],
  [-12.04, '\u221212%'],
])('%d percent is written %s, whole or nearly so', (value, text) => {
  expect(chartValueText(value, { label: { en: '%', fr: '%' }, percent: true }, 'en')).toBe(text);
});
