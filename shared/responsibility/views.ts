import type { AreaShare } from './responsibility.ts';

/** How responsibility is drawn: over- and under-contribution as bars, concentration as curves, any measure on a map. */
export const RESPONSIBILITY_KINDS = ['gap', 'ratioGdp', 'ratioPopulation', 'lorenz', 'map'] as const;
export type ResponsibilityKind = (typeof RESPONSIBILITY_KINDS)[number];

/** The kind of chart that each is. */
export const DRAWN_AS = {
  gap: 'bar',
  ratioGdp: 'bar',
  ratioPopulation: 'bar',
  lorenz: 'line',
  map: 'map',
} as const satisfies Readonly<Record<ResponsibilityKind, string>>;

/** What of an area's responsibility a map can show. */
export const MAP_MEASURES = [
  'gap',
  'ratioKey',
  'ratioGdp',
  'ratioPopulation',
  'per1000',
  'perGdpMillion',
  'perGdpPerCapita',
] as const satisfies readonly (keyof AreaShare)[];
export type MapMeasure = (typeof MAP_MEASURES)[number];

export interface MeasureClasses {
  /** `parity`: around what would be the area's share. */
  readonly kind: 'rate' | 'parity';
  readonly breaks: readonly number[];
}

const SHARES: MeasureClasses = { kind: 'parity', breaks: [0.1, 0.5, 0.9, 1.1, 2, 10] };

/**
 * Fixed classes, so that a map of one year or region can be held beside another. The values span five powers of ten: rates
 * rise in steps of about three or ten, ratios in steps that are as far below parity as above it, and gaps are in persons.
 */
export const MEASURE_CLASSES: Readonly<Record<MapMeasure, MeasureClasses>> = {
  gap: { kind: 'parity', breaks: [-1e6, -1e5, -1e4, 1e4, 1e5, 1e6] },
  ratioKey: SHARES,
  ratioGdp: SHARES,
  ratioPopulation: SHARES,
  per1000: { kind: 'rate', breaks: [0.1, 1, 3, 10, 30] },
  perGdpMillion: { kind: 'rate', breaks: [0.01, 0.1, 1, 3, 10] },
  perGdpPerCapita: { kind: 'rate', breaks: [0.1, 1, 10, 100, 500] },
};
