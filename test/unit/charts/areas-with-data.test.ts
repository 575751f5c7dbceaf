import { expect, it } from 'vitest';
import { areasBySize } from '#shared/charts/areas-with-data';
import type { Series } from '#shared/engine/observations';

const series = (area: string, values: readonly number[], dims = ''): Series => ({
  indicator: 'i',
  area,
  dims,
  sources: [],
  points: values.map((value, at) => ({ year: 2020 + at, period: String(2020 + at), value, status: 'A', areas: 1 })),
});

it('areas with a value come by their latest one, each once', () => {
  expect(areasBySize([series('KEN', [90, 5]), series('UGA', [1, 7]), series('TCD', []), series('MLI', [6])])).toEqual([
    'UGA',
    'MLI',
    'KEN',
  ]);
  expect(areasBySize([series('KEN', [5]), series('UGA', [6]), series('KEN', [9], 'sex=f')])).toEqual(['KEN', 'UGA']);
  expect(areasBySize([])).toEqual([]);
});
