import { MIDDLE, PLACES } from './places.ts';

const RADIAN = Math.PI / 180;
/** Polynomial of the Equal Earth projection (Šavrič, Patterson and Jenny, 2018). */
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
/** Plotly narrows what it fits by this much on each side, in degrees. */
const CLIP = 1e-3;
/** Around the areas of a region, and the least that is shown of the world, in degrees. */
const PAD = 4;
const LEAST = 24;

/** Equal Earth coordinates of degrees east of the middle and of latitude, on a globe of radius 1; y grows north. */
export function equalEarth(lon: number, lat: number): readonly [x: number, y: number] {
  const angle = Math.asin(M * Math.sin(lat * RADIAN));
  const square = angle * angle;
  const sixth = square * square * square;
  const x = (lon * RADIAN * Math.cos(angle)) / (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)));
  return [x, angle * (A1 + A2 * square + sixth * (A3 + A4 * square))];
}

/** What a map shows, in degrees. The edges in the north and south are arcs, so that a little more shows there. */
export interface MapView {
  readonly lon: readonly [number, number];
  readonly lat: readonly [number, number];
}

/** The world without Antarctica. */
export const WORLD_VIEW: MapView = { lon: [MIDDLE - 180, MIDDLE + 180], lat: [-48.5, 81.5] };

/** The box around `areas`; the world where they span half of it or none has a place. */
export function viewOf(areas: readonly string[]): MapView {
  const boxes = areas.flatMap((area) => {
    const place = PLACES[area];
    return place ? [{ west: place[3], south: place[4], east: place[5], north: place[6] }] : [];
  });
  const lon = spanned(Math.min(...boxes.map(({ west }) => west)), Math.max(...boxes.map(({ east }) => east)));
  const lat = spanned(Math.min(...boxes.map(({ south }) => south)), Math.max(...boxes.map(({ north }) => north)));
  if (boxes.length === 0 || lon[1] - lon[0] > 180) return WORLD_VIEW;
  return { lon, lat: [Math.max(-58, lat[0]), Math.min(81.5, lat[1])] };
}

function spanned(low: number, high: number): readonly [number, number] {
  const half = Math.max(LEAST, high - low + 2 * PAD) / 2;
  return [(low + high) / 2 - half, (low + high) / 2 + half];
}

/** The latitude of an Equal Earth y, by halving. */
function latitudeOf(y: number): number {
  let [low, high] = [-90, 90];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (equalEarth(0, middle)[1] < y) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export interface MapFit {
  /** Pixels per radius of the globe. */
  readonly scale: number;
  /** What Plotly must be told to put in the middle of the box, in degrees. */
  readonly centre: { readonly lon: number; readonly lat: number };
  /** CSS pixels from the top left corner of the figure for degrees of longitude and latitude. */
  readonly at: (lon: number, lat: number) => { readonly left: number; readonly top: number };
}

/** Where Plotly puts a view into a box of pixels: as large as fits, in its middle. */
export function mapFit(
  { lon, lat }: MapView,
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): MapFit {
  const half = (lon[1] - lon[0]) / 2 - CLIP;
  const [south, north] = [lat[0] + CLIP, lat[1] - CLIP];
  // Plotly's edges are four great circles each: they bend towards the nearer pole.
  const bent = (edge: number) => Math.atan(Math.tan(edge * RADIAN) / Math.cos((half / 4) * RADIAN)) / RADIAN;
  const [, bottom] = equalEarth(0, south < 0 ? bent(south) : south);
  const [, top] = equalEarth(0, north > 0 ? bent(north) : north);
  const [right] = equalEarth(half, Math.max(south, Math.min(0, north)));
  const scale = Math.min(box.width / (2 * right), box.height / (top - bottom));
  const [middle, centre] = [(lon[0] + lon[1]) / 2, (top + bottom) / 2];
  return {
    scale,
    centre: { lon: middle, lat: latitudeOf(centre) },
    at: (east, northing) => {
      const [x, y] = equalEarth(((((east - middle + 180) % 360) + 360) % 360) - 180, northing);
      return { left: box.left + box.width / 2 + x * scale, top: box.top + box.height / 2 - (y - centre) * scale };
    },
  };
}
