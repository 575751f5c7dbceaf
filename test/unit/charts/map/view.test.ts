import { createRequire } from 'node:module';
import { describe, expect, it, test } from 'vitest';
import { PLACES } from '#shared/charts/map/places';
import { equalEarth, type MapView, mapFit, viewOf, WORLD_VIEW } from '#shared/charts/map/view';
import { bundled } from '../../../support/workbench.ts';

type Point = [number, number];

/** The geometry that Plotly draws with, by way of Plotly. */
const d3 = createRequire(createRequire(import.meta.url).resolve('plotly.js/package.json'))('d3-geo');

/** What Plotly makes of a view: `updateProjection` and `makeRangeBox` of its src/plots/geo/geo.js. */
function plotlyFit({ lon, lat }: MapView, box: { left: number; top: number; width: number; height: number }) {
  const [west, south, east, north] = [lon[0] + 1e-3, lat[0] + 1e-3, lon[1] - 1e-3, lat[1] - 1e-3];
  const along = (quarter: number, at: number): Point => [west + (quarter * (east - west)) / 4, at];
  const ring = [
    along(0, south),
    ...[0, 1, 2, 3, 4].map((quarter) => along(quarter, north)),
    ...[4, 3, 2, 1, 0].map((quarter) => along(quarter, south)),
  ];
  const projection = d3
    .geoEqualEarth()
    .rotate([-(lon[0] + lon[1]) / 2, 0])
    .precision(0.1);
  projection.fitExtent(
    [
      [box.left, box.top],
      [box.left + box.width, box.top + box.height],
    ],
    { type: 'Polygon', coordinates: [ring] },
  );
  const { lon: middle, lat: centre } = mapFit({ lon, lat }, box).centre;
  projection.center([0, centre]).translate([box.left + box.width / 2, box.top + box.height / 2]);
  expect(middle).toBe((lon[0] + lon[1]) / 2);
  return projection as { scale(): number; (point: Point): Point };
}

test.each([
  ['the world', WORLD_VIEW],
  ['a region across the equator', { lon: [20, 52], lat: [-10, 24] }],
  ['a northern region', { lon: [-20, 60], lat: [30, 70] }],
  ['a southern region', { lon: [-85, -30], lat: [-58, -12] }],
] satisfies [string, MapView][])('places stand where Plotly puts them: %s', (_, view) => {
  const box = { left: 12, top: 100, width: 700, height: 300 };
  const [ours, theirs] = [mapFit(view, box), plotlyFit(view, box)];
  expect(ours.scale / theirs.scale()).toBeCloseTo(1, 2);
  for (const [lon, lat] of [
    [35, 1],
    [view.lon[0] + 5, view.lat[1] - 5],
    [view.lon[1] - 5, view.lat[0] + 5],
  ] as Point[]) {
    const { left, top } = ours.at(lon, lat);
    const [x, y] = theirs([lon, lat]);
    expect(Math.hypot(left - x, top - y)).toBeLessThan(1);
  }
});

test('Equal Earth keeps areas: a square degree at 60° is half of one at the equator', () => {
  const area = (lat: number): number => {
    const [left, right] = [equalEarth(0, lat)[0], equalEarth(1, lat)[0]];
    return (right - left) * (equalEarth(0, lat + 0.01)[1] - equalEarth(0, lat - 0.01)[1]);
  };
  expect(area(60) / area(0)).toBeCloseTo(0.5, 4);
});

describe('what a map shows', () => {
  it('is the box around the areas, with room', () => {
    const { lon, lat } = viewOf(['UGA', 'KEN', 'ETH']);
    expect([lon[0] < 29, lon[1] > 48, lat[0] < -5, lat[1] > 15]).toEqual([true, true, true, true]);
    expect(lon[1] - lon[0]).toBeLessThan(40);
  });
  it('is never less than a neighbourhood, and the world where areas are far apart or unknown', () => {
    const { lon } = viewOf(['SGP']);
    expect(lon[1] - lon[0]).toBe(24);
    expect(viewOf(['CAN', 'NZL'])).toBe(WORLD_VIEW);
    expect(viewOf(['UNK'])).toBe(WORLD_VIEW);
    expect(viewOf([])).toBe(WORLD_VIEW);
  });
});

test('every area of the bundled catalogue has a place but those without one in the geometry', () => {
  const without = bundled()
    .catalogue.areas.map(({ code }) => code)
    .filter((code) => !(code in PLACES));
  expect(without).toEqual(['ATA', 'IOT', 'SMR', 'TIB', 'UMI', 'UNK', 'VAT', 'WLF', 'XXA']);
});
