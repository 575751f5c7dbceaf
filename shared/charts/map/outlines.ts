import { MIDDLE } from './places.ts';
import { equalEarth, type MapFit } from './view.ts';

/** The parts of `datasets/map/world.json` that shapes are read from: a quantised topology of countries. */
export interface WorldTopology {
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly transform: { readonly scale: readonly number[]; readonly translate: readonly number[] };
  readonly objects: {
    readonly countries: {
      readonly geometries: readonly {
        readonly type: string;
        readonly id?: string;
        readonly arcs?: readonly (readonly (number | readonly number[])[])[];
      }[];
    };
  };
}

type Point = readonly [lon: number, lat: number];

/** Shapes of areas by code: rings in degrees, longitudes from `MIDDLE` − 180 to `MIDDLE` + 180. */
export type Shapes = ReadonlyMap<string, readonly (readonly Point[])[]>;

/** The shapes of a topology; several of one code are one, and what has no code has none. */
export function shapesOf({ arcs, transform, objects }: WorldTopology): Shapes {
  const [scaleX = 1, scaleY = 1] = transform.scale;
  const [left = 0, bottom = 0] = transform.translate;
  const decoded = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Point => {
      x += dx;
      y += dy;
      return [x * scaleX + left, y * scaleY + bottom];
    });
  });
  const ringOf = (indices: readonly number[]): readonly Point[] =>
    unbroken(
      indices.flatMap((index, at) => {
        const points = index < 0 ? [...(decoded[~index] ?? [])].reverse() : (decoded[index] ?? []);
        return at === 0 ? points : points.slice(1);
      }),
    );
  const shapes = new Map<string, readonly (readonly Point[])[]>();
  for (const { type, id, arcs: parts = [] } of objects.countries.geometries) {
    if (id === undefined) continue;
    const polygons = (type === 'MultiPolygon' ? parts : [parts]) as readonly (readonly (readonly number[])[])[];
    shapes.set(id, [...(shapes.get(id) ?? []), ...polygons.flatMap((rings) => rings.map(ringOf))]);
  }
  return shapes;
}

/** A ring moved to where the map shows it: as a whole, so that none jumps from one edge to the other. */
function unbroken(ring: readonly Point[]): readonly Point[] {
  let last = ring[0]?.[0] ?? 0;
  const joined = ring.map(([lon, lat]): Point => {
    last = lon + 360 * Math.round((last - lon) / 360);
    return [last, lat];
  });
  const middle = joined.reduce((sum, [lon]) => sum + lon, 0) / (joined.length || 1);
  const shift = 360 * Math.round((MIDDLE - middle) / 360);
  return joined.map(([lon, lat]): Point => [lon + shift, lat]);
}

/** Steps shorter than this many pixels are left out. */
const STEP = 0.6;

/** The path of a shape in SVG, in the pixels of `fit`; blank where nothing of it is as large as a pixel. */
export function outlineOf(rings: readonly (readonly Point[])[], fit: MapFit): string {
  const { centre, scale } = fit;
  const middle = fit.at(centre.lon, centre.lat);
  const [, base] = equalEarth(0, centre.lat);
  return rings
    .map((ring) => {
      const first = ring[0]?.[0] ?? 0;
      const shift = 360 * Math.round((centre.lon - first) / 360) - centre.lon;
      let [lastX, lastY] = [Number.POSITIVE_INFINITY, 0];
      const steps = ring.flatMap(([lon, lat]) => {
        const [x, y] = equalEarth(lon + shift, lat);
        const [left, top] = [middle.left + x * scale, middle.top - (y - base) * scale];
        if (Math.abs(left - lastX) + Math.abs(top - lastY) < STEP) return [];
        [lastX, lastY] = [left, top];
        return [`${left.toFixed(1)} ${top.toFixed(1)}`];
      });
      return steps.length > 2 ? `M${steps.join('L')}Z` : '';
    })
    .join('');
}
