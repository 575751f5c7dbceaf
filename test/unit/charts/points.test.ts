import { describe, expect, it } from 'vitest';
import type { NavigationPoint, NavigationSeries } from '#shared/charts/figure-parts';
import { columnAt, originOfPoint, pointNear } from '../../../renderer/charts/points.ts';
import { observed } from './sample.ts';

const at = (x: number, left: number, top: number, more: Partial<NavigationPoint> = {}): NavigationPoint => ({
  x,
  y: 100 - top,
  text: String(100 - top),
  left,
  top,
  ...more,
});
const walks: readonly NavigationSeries[] = [
  { name: 'Kenya', points: [at(2019, 100, 80), at(2020, 200, 70)] },
  { name: 'Uganda', points: [at(2019, 100, 30), at(2021, 300, 20)] },
];

describe('what a pointer means in a chart', () => {
  it('compares all series at the nearest year, the highest first', () => {
    const column = columnAt(walks, 120);
    expect(column).toMatchObject({ left: 100, at: '2019' });
    expect(column?.points.map(({ series }) => series)).toEqual(['Uganda', 'Kenya']);
    expect(columnAt(walks, 290)?.points).toHaveLength(1);
    expect(columnAt([], 10)).toBeNull();
  });
  it('is the nearest value within reach', () => {
    expect(pointNear(walks, 105, 75)).toMatchObject({ series: 'Kenya', point: { x: 2019 } });
    expect(pointNear(walks, 150, 50)).toBeNull();
  });
});

describe('where a drawn value comes from', () => {
  const spec = { indicators: ['ctx-refugees-oip'], areas: ['KEN', 'UGA'] };
  const uganda = { series: 'Uganda', point: at(2019, 100, 30) };
  it('is of the area, year and breakdown of its series', () => {
    const series = [{ ...observed('Uganda', [2019], [70]), area: 'UGA', dims: 'sex=f' }];
    const found = originOfPoint(uganda, { series }, spec, 'basis=law');
    expect(found).toEqual({ indicator: 'ctx-refugees-oip', area: 'UGA', year: 2019, dims: 'sex=f' });
  });
  it('is of the total where a series of an area names no breakdown', () => {
    const series = [{ ...observed('Uganda', [2019], [70]), area: 'UGA' }];
    expect(originOfPoint(uganda, { series }, spec, 'basis=law')?.dims).toBe('');
  });
  it('is of the only area and the headline where the series says nothing', () => {
    const series = [observed('Uganda', [2019], [70])];
    const one = { ...spec, areas: ['UGA'] };
    expect(originOfPoint(uganda, { series }, one, 'basis=law')).toMatchObject({ area: 'UGA', dims: 'basis=law' });
    expect(originOfPoint(uganda, { series }, spec, '')).toBeNull();
  });
  it('is of the year shown where the place along x is none', () => {
    const series = [{ ...observed('Uganda', [2019, 2023], [70, 80]), area: 'UGA' }];
    const bar = { series: 'Uganda', point: at(80, 100, 30, { at: 'Uganda' }) };
    expect(originOfPoint(bar, { series, year: 2019 }, spec, '')?.year).toBe(2019);
    expect(originOfPoint(bar, { series }, spec, '')?.year).toBe(2023);
  });
});
