import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { outlineOf, shapesOf } from '#shared/charts/map/outlines';
import { MIDDLE, PLACES } from '#shared/charts/map/places';
import { mapFit, viewOf, WORLD_VIEW } from '#shared/charts/map/view';

const world = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../../datasets/map/world.json'), 'utf8'));
const shapes = shapesOf(world);
const box = { left: 0, top: 0, width: 600, height: 300 };

it('has a shape for every place with an area', () => {
  const expected = Object.entries(PLACES).flatMap(([code, [, , area]]) => (area > 0 ? [code] : []));
  expect(expected.filter((code) => !shapes.has(code))).toEqual([]);
});

it('no ring jumps from one edge of the world to the other', () => {
  for (const rings of shapes.values())
    for (const ring of rings)
      for (const [at, [lon]] of ring.entries()) {
        expect(Math.abs(lon - MIDDLE)).toBeLessThan(200);
        if (at > 0) expect(Math.abs(lon - (ring[at - 1]?.[0] ?? lon))).toBeLessThan(90);
      }
});

it('outlines lie around their places, in the world and in a region', () => {
  for (const [view, code] of [
    [WORLD_VIEW, 'KEN'],
    [viewOf(['USA', 'CAN', 'BRA']), 'BRA'],
    [viewOf(['USA', 'CAN', 'BRA']), 'USA'],
  ] as const) {
    const fit = mapFit(view, box);
    const [lon, lat] = PLACES[code] ?? [0, 0];
    const { left, top } = fit.at(lon, lat);
    const points = [...outlineOf(shapes.get(code) ?? [], fit).matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map((found) => [
      Number(found[1]),
      Number(found[2]),
    ]);
    const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
    expect(points.length).toBeGreaterThan(8);
    expect(Math.min(...xs) < left && left < Math.max(...xs), code).toBe(true);
    expect(Math.min(...ys) < top && top < Math.max(...ys), code).toBe(true);
  }
});
