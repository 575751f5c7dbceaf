import type { Domain } from '../framework/framework.ts';
import { fromScale, inDomain, type ModelScale, scaleFor, toScale } from './domain.ts';
import type { Note } from './notes.ts';

export interface TimelinePoint {
  readonly year: number;
  /** Null or not a number: missing. */
  readonly value: number | null;
}

export interface DatedValue {
  readonly year: number;
  readonly value: number;
}

/** The points with a finite value, by year. */
export const knownOf = (points: readonly TimelinePoint[] | null): readonly DatedValue[] =>
  (points ?? [])
    .flatMap(({ year, value }) => (value === null || !Number.isFinite(value) ? [] : [{ year, value }]))
    .sort((a, b) => a.year - b.year);

/** A series on its scale, one entry for every year from the first to the last published one. */
export interface Timeline {
  readonly domain: Domain;
  readonly scale: ModelScale;
  /** Last published year; null for a series without a value. */
  readonly lastYear: number | null;
  /** z of every year; years between published ones lie on the straight line between them. */
  readonly z: Float64Array;
  /** Values of the same years, in the unit of the series; the same array where z is the value itself. */
  readonly y: Float64Array;
  /** Positions in `z` of the published years, ascending. */
  readonly published: readonly number[];
  /** Codes of what was done to the values. */
  readonly notes: readonly Note[];
}

/** Puts points of any order on the scale of their domain. The last of several values of a year counts. */
export function timeline(points: readonly TimelinePoint[], domain: Domain): Timeline {
  const notes: Note[] = [];
  const byYear = new Map<number, number>();
  let present = 0;
  let outside = 0;
  for (const { year, value } of points) {
    if (value === null || Number.isNaN(value)) continue;
    if (!inDomain(domain, value)) {
      outside++;
      continue;
    }
    present++;
    byYear.set(year, value);
  }
  if (outside > 0) notes.push('outside_domain');
  if (present > byYear.size) notes.push('repeated_years');
  const known = [...byYear].sort(([a], [b]) => a - b);
  const scale = scaleFor(
    domain,
    known.map(([, value]) => value),
  );
  if (known.length === 0) {
    const none = new Float64Array(0);
    return { domain, scale, lastYear: null, z: none, y: none, published: [], notes };
  }
  if (scale.kind === 'log' && scale.offset > 0 && known.some(([, value]) => value > 0)) notes.push('zeros_offset');
  if (scale.kind === 'logit' && known.some(([, value]) => value === scale.lower || value === scale.upper)) {
    notes.push('at_bounds');
  }
  const [firstYear] = known[0]!;
  const [lastYear] = known.at(-1)!;
  const z = new Float64Array(lastYear - firstYear + 1);
  const y = scale.kind === 'identity' ? z : new Float64Array(z.length);
  const published = known.map(([year]) => year - firstYear);
  known.forEach(([, value], i) => {
    const here = published[i]!;
    y[here] = value;
    z[here] = toScale(scale, value);
    const before = published[i - 1] ?? here;
    for (let t = before + 1; t < here; t++) {
      z[t] = z[before]! + ((z[here]! - z[before]!) * (t - before)) / (here - before);
      y[t] = fromScale(scale, z[t]!);
    }
  });
  if (z.length > known.length) notes.push('gaps_interpolated');
  return { domain, scale, lastYear, z, y, published, notes };
}
