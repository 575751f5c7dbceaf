import { expect, it } from 'vitest';
import { figureOf } from '#shared/charts/figure';
import type { ChartLook } from '#shared/charts/spec';
import { chart, observed } from '../sample.ts';

const drawnWith = (look: ChartLook, values: number[] = [10, 1000, 100]) =>
  figureOf(
    { kind: 'line' },
    { ...chart([observed('Uganda', [2018, 2019, 2020], values)]), look },
    { language: 'en', theme: 'light', size: { width: 600, height: 400 } },
  );
type Axis = { type?: string; range: readonly number[]; ticktext: readonly string[] };
const axisOf = (figure: ReturnType<typeof drawnWith>) => figure.layout.yaxis as unknown as Axis;

it('equal ratios are equal distances on a logarithmic axis, on screen and for the keyboard', () => {
  const figure = drawnWith({ scale: 'log' });
  expect(axisOf(figure).type).toBe('log');
  const [ten = 0, thousand = 0, hundred = 0] = figure.navigation[0]?.points.map(({ top }) => top) ?? [];
  expect(ten - hundred).toBeCloseTo(hundred - thousand, 6);
  expect(axisOf(drawnWith({ scale: 'log' }, [0, 10, 100])).type).toBeUndefined();
});

it('an axis reaches as far as asked and hides no value', () => {
  expect(axisOf(drawnWith({ range: [-50, 2500] })).range).toEqual([-50, 2500]);
  expect(axisOf(drawnWith({ range: [50, 500] })).range[1]).toBeGreaterThanOrEqual(1000);
  expect(axisOf(drawnWith({ range: [50, 500] })).range[0]).toBeLessThanOrEqual(10);
});

it('writes numbers in full where that is asked', () => {
  expect(axisOf(drawnWith({ numbers: 'full' })).ticktext).toContain('1,000');
  expect(axisOf(drawnWith({})).ticktext).toContain('1K');
});
