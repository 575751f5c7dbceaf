// Derives the geometry of maps from the world that plotly.js carries: `world.json`, which the map is drawn from, and the table of
// places that `shared/charts` reckons with. Run after an update of plotly.js: node datasets/map/build.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';

/** Outside of every map: nobody is hosted there, and it takes a third of the picture. */
const LEFT_OUT = new Set(['ATA']);
/** Longitude in the middle of the map of the world: no land is cut but a tip of Chukotka. */
const MIDDLE = 11;
const RADIAN = Math.PI / 180;

const wrap = (degrees) => ((((degrees + 180) % 360) + 360) % 360) - 180;
const rounded = (value, digits) => Number(value.toFixed(digits));

/** Coordinates of the arcs of a quantised topology, in degrees. */
function decode({ arcs, transform: { scale, translate } }) {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

const ringOf = (indices, arcs) =>
  indices.flatMap((index, at) => {
    const points = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
    return at === 0 ? points : points.slice(1);
  });

const polygonsOf = ({ type, arcs }) => (type === 'MultiPolygon' ? arcs : [arcs]);

/** Area of a ring on the unit sphere, in steradians. */
function ringArea(ring) {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [[fromLon, fromLat], [lon, lat]] = [ring[at - 1], ring[at]];
    sum += wrap(lon - fromLon) * RADIAN * ((Math.sin(fromLat * RADIAN) + Math.sin(lat * RADIAN)) / 2);
  }
  return Math.abs(sum);
}

const polygonArea = (polygon, arcs) =>
  polygon.reduce((sum, ring, at) => sum + (at === 0 ? 1 : -1) * ringArea(ringOf(ring, arcs)), 0);

/** Features of one code are one: Plotly colours only the first of several (the West Bank and not Gaza, say). */
function merged(geometries) {
  const byCode = new Map();
  for (const geometry of geometries)
    if (!LEFT_OUT.has(geometry.id)) byCode.set(geometry.id, [...(byCode.get(geometry.id) ?? []), geometry]);
  return byCode;
}

const largest = (geometries, arcs) =>
  geometries
    .flatMap((geometry) => polygonsOf(geometry).map((polygon) => ({ geometry, polygon })))
    .map((one) => ({ ...one, area: polygonArea(one.polygon, arcs) }))
    .reduce((best, one) => (one.area > best.area ? one : best));

/** Only the layer of countries and the arcs it uses, a feature per code. */
function trimmed(topology, byCode, points) {
  const places = new Map();
  const placeOf = (index) => {
    const arc = index < 0 ? ~index : index;
    if (!places.has(arc)) places.set(arc, places.size);
    const place = places.get(arc);
    return index < 0 ? ~place : place;
  };
  const geometries = [...byCode].sort().map(([id, some]) => ({
    type: 'MultiPolygon',
    arcs: some.flatMap((one) => polygonsOf(one)).map((rings) => rings.map((ring) => ring.map(placeOf))),
    id,
    properties: { ct: points.get(id) },
  }));
  const arcs = [...places.keys()].map((arc) => topology.arcs[arc]);
  return {
    type: 'Topology',
    transform: topology.transform,
    objects: { countries: { type: 'GeometryCollection', geometries } },
    arcs,
  };
}

/** The worlds of plotly.js by name. Its script wants a window to write to. */
function geoAssets() {
  const script = createRequire(import.meta.url).resolve('plotly.js/dist/plotly-geo-assets.js');
  const module = { exports: {} };
  runInNewContext(readFileSync(script, 'utf8'), { module, window: {} });
  return module.exports;
}

/** Both files, path → text. */
export function buildMap() {
  const { topojson, version } = geoAssets();
  const [coarse, fine] = [topojson.world_110m, topojson.world_50m];
  const [coarseArcs, fineArcs] = [decode(coarse), decode(fine)];
  const [shapes, all] = [merged(coarse.objects.countries.geometries), merged(fine.objects.countries.geometries)];
  const points = new Map();
  const rows = [...new Set([...all.keys(), ...shapes.keys()])].sort().map((code) => {
    const some = shapes.get(code);
    const { geometry, polygon } = some ? largest(some, coarseArcs) : largest(all.get(code), fineArcs);
    const [lon, lat] = geometry.properties.ct;
    points.set(code, [lon, lat]);
    const ring = ringOf(polygon[0], some ? coarseArcs : fineArcs);
    const lons = ring.map((point) => wrap(point[0] - MIDDLE));
    const lats = ring.map((point) => point[1]);
    const area = (some ?? []).reduce(
      (sum, one) => sum + polygonsOf(one).reduce((total, part) => total + polygonArea(part, coarseArcs), 0),
      0,
    );
    const box = [Math.min(...lons) + MIDDLE, Math.min(...lats), Math.max(...lons) + MIDDLE, Math.max(...lats)];
    return [code, [lon, lat, rounded(area * 1000, 4), ...box.map((one) => rounded(one, 1))]];
  });
  const lines = rows.map(([code, numbers]) => `  ${code}: [${numbers.join(', ')}],`);
  const table = `// Written by datasets/map/build.mjs from plotly.js ${version}; see datasets/map/README.md.

/** Longitude in the middle of the world, in degrees. */
export const MIDDLE = ${MIDDLE};

type Place = readonly [
  lon: number,
  lat: number,
  /** Thousandths of a steradian; 0 where the geometry has no shape, only a place. */
  area: number,
  west: number,
  south: number,
  east: number,
  north: number,
];

/** By code: a point inside, the area, and the box of the largest part (longitudes from −169 to 191), in degrees. */
export const PLACES: Readonly<Record<string, Place>> = {
${lines.join('\n')}
};
`;
  return new Map([
    ['datasets/map/world.json', `${JSON.stringify(trimmed(coarse, shapes, points))}\n`],
    ['shared/charts/map/places.ts', table],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, text] of buildMap()) {
    writeFileSync(join(import.meta.dirname, '../..', path), text);
    console.log(`${path}: ${(text.length / 1e3).toFixed(0)} kB`);
  }
