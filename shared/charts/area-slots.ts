import { WORLD } from '../framework/lens.ts';

/** Places in `series` of a palette. The world has ink to itself: in a chart with it, areas are its parts. */
const WORLD_SLOT = 3;
const AREA_SLOTS = [0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** Codes by the slot they share: the largest hosts, then donors, so that two of one line seldom meet in a chart. */
const LARGEST: readonly (readonly string[])[] = [
  ['DEU', 'JOR', 'KOR'],
  ['TUR', 'CAN', 'SSD'],
  ['COL', 'NLD', 'CMR'],
  ['UGA', 'GBR', 'EGY'],
  ['PAK', 'ITA', 'NER'],
  ['IRN', 'JPN', 'RWA'],
  ['ETH', 'SWE', 'ESP'],
  ['LBN', 'NOR', 'COD'],
  ['BGD', 'FRA', 'CHE'],
  ['TCD', 'POL', 'AUS'],
  ['SDN', 'USA', 'KEN'],
];

const FIXED: ReadonlyMap<string, number> = new Map([
  [WORLD, WORLD_SLOT],
  ...LARGEST.flatMap((codes, at) => codes.map((code): [string, number] => [code, AREA_SLOTS[at] ?? 0])),
]);

/** The slot of an area or group wherever it is drawn alone: fixed for the largest, of its code for the rest. */
export const homeSlot = (code: string): number =>
  FIXED.get(code) ?? AREA_SLOTS[[...code].reduce((sum, sign) => (31 * sum + sign.charCodeAt(0)) % 65_521, 7) % 11] ?? 0;
