import type { Series } from '../engine/observations.ts';
import { commonYears, inYear } from '../responsibility/by-area.ts';
import { CONTEXT } from '../responsibility/context.ts';
import { MEASURE_CLASSES } from '../responsibility/views.ts';

/** Refugees who returned, by country of origin. */
export const RETURNED = 'gcr-4.2.1';

/** What is asked of every area to show who hosts, resettles and returns, and how that compares with economies. */
export const WHO_INDICATORS = [
  CONTEXT.refugees,
  CONTEXT.population,
  CONTEXT.gdp,
  CONTEXT.resettlement,
  RETURNED,
] as const;

/** What the map of the overview can show. */
export const MAPPED = ['per1000', 'hosted', 'resettled', 'returned'] as const;
export type Mapped = (typeof MAPPED)[number];

interface MappedMeasure {
  /** What it is made of: values, and what they are divided by. */
  readonly of: string;
  readonly per: string | null;
  readonly factor: number;
  /** Fixed, so that years can be held beside one another. */
  readonly breaks: readonly number[];
}

const PERSONS = [100, 1000, 10_000, 100_000, 1_000_000] as const;

export const MAPPED_MEASURES: Readonly<Record<Mapped, MappedMeasure>> = {
  per1000: {
    of: CONTEXT.refugees,
    per: CONTEXT.population,
    factor: 1000,
    breaks: MEASURE_CLASSES.per1000.breaks,
  },
  hosted: { of: CONTEXT.refugees, per: null, factor: 1, breaks: PERSONS },
  resettled: { of: CONTEXT.resettlement, per: null, factor: 1, breaks: [10, 100, 1000, 10_000, 50_000] },
  returned: { of: RETURNED, per: null, factor: 1, breaks: PERSONS },
};

/** Years in which some area has the measure, latest first, within `years`. */
export function mappedYears(
  series: readonly Series[],
  measure: Mapped,
  years: readonly [number, number] | null,
): readonly number[] {
  const { of, per } = MAPPED_MEASURES[measure];
  return commonYears(series, per === null ? [of] : [of, per]).filter(
    (year) => years === null || (year >= years[0] && year <= years[1]),
  );
}

/** Values of the measure by area in exactly one year; a rate only where its denominator is of the same year. */
export function mappedIn(series: readonly Series[], measure: Mapped, year: number): ReadonlyMap<string, number> {
  const { of, per, factor } = MAPPED_MEASURES[measure];
  const values = inYear(series, of, year);
  if (per === null) return values;
  const denominators = inYear(series, per, year);
  return new Map(
    [...values].flatMap(([area, value]) => {
      const by = denominators.get(area) ?? 0;
      return by > 0 ? [[area, (factor * value) / by] as const] : [];
    }),
  );
}
