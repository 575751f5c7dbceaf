import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PLACES } from '#shared/charts/map/places';

const root = resolve(import.meta.dirname, '../../..');
const { objects, arcs } = JSON.parse(readFileSync(join(root, 'datasets/map/world.json'), 'utf8')) as {
  objects: { countries: { geometries: { id: string; arcs: number[][][] }[] } };
  arcs: number[][][];
};
const shapes = objects.countries.geometries;

test('the geometry and the table of places are what the build makes of plotly.js', async () => {
  const path = join(root, 'datasets/map/build.mjs');
  const { buildMap } = (await import(path)) as { buildMap: () => ReadonlyMap<string, string> };
  for (const [name, text] of buildMap()) expect(readFileSync(join(root, name), 'utf8') === text, name).toBe(true);
});

test('each code has one shape, and those with an area are those with a shape', () => {
  const codes = shapes.map(({ id }) => id);
  expect(new Set(codes).size).toBe(codes.length);
  const withArea = Object.entries(PLACES).flatMap(([code, [, , area]]) => (area > 0 ? [code] : []));
  expect(withArea.sort()).toEqual(codes.sort());
});

test('Gaza is drawn with the West Bank', () => {
  expect(shapes.find(({ id }) => id === 'PSE')?.arcs).toHaveLength(2);
});

test('the places of disputed status have codes of their own, so that no country is coloured there', () => {
  const own = shapes.flatMap(({ id }) => (id.startsWith('X') ? [id] : []));
  expect(own).toEqual(['XAC', 'XAP', 'XBT', 'XHT', 'XIT', 'XJK']);
});

test('only arcs that shapes use are kept', () => {
  const used = new Set(shapes.flatMap((shape) => shape.arcs.flat(2)).map((arc) => (arc < 0 ? ~arc : arc)));
  expect(used.size).toBe(arcs.length);
});
