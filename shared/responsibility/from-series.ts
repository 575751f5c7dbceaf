import type { Series } from '../engine/observations.ts';
import { commonYears, inYear, meanOver } from './by-area.ts';
import { CONTEXT } from './context.ts';
import type { KeyTerm } from './key.ts';
import { type ResponsibilityShares, sharingOf } from './responsibility.ts';

/** What must be asked of the engine for `sharingIn`. */
export const SHARING_INDICATORS = [
  CONTEXT.refugees,
  CONTEXT.population,
  CONTEXT.gdp,
  CONTEXT.asylum,
  CONTEXT.unemployment,
  CONTEXT.resettlement,
] as const;

/** Years before the one looked at whose mean stands for past applications. */
const PAST = 5;

/** Years with hosts, populations and GDP, latest first: a denominator of another year is never used. */
export const sharingYears = (series: readonly Series[]): readonly number[] =>
  commonYears(series, [CONTEXT.refugees, CONTEXT.population, CONTEXT.gdp]);

/**
 * Responsibility in a year. Past applications are stood in for by asylum-seekers hosted per inhabitant, mean of the five years
 * before; what was given are arrivals on resettlement.
 */
export function sharingIn(series: readonly Series[], year: number, key: readonly KeyTerm[]): ResponsibilityShares {
  const population = inYear(series, CONTEXT.population, year);
  const asylum = new Map(
    [...meanOver(series, CONTEXT.asylum, year - PAST, year - 1)].flatMap(([area, persons]) => {
      const people = population.get(area);
      return people ? [[area, persons / people] as const] : [];
    }),
  );
  return sharingOf({
    hosted: inYear(series, CONTEXT.refugees, year),
    population,
    gdp: inYear(series, CONTEXT.gdp, year),
    given: inYear(series, CONTEXT.resettlement, year),
    key,
    others: { asylum, unemployment: inYear(series, CONTEXT.unemployment, year) },
  });
}
