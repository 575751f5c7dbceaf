import type { Series } from '../engine/observations.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import { type Lens, lensAreas } from '../framework/lens.ts';
import { inYear } from './by-area.ts';
import { CONTEXT } from './context.ts';
import type { Plan } from './funding.ts';

/** A plan with the code of its situation and its dims (`plan=CODE`; blank: the situation as a whole). */
export interface SituationPlan extends Plan {
  readonly area: string;
  readonly dims: string;
}

/**
 * Situations under a lens: its own group where that is one, else those with a host country among its areas. Plans
 * are for a situation as a whole; money of a single country in it is not told apart.
 */
export function situationsIn(catalogue: Catalogue, lens: Lens): readonly string[] {
  const situations = catalogue.groups.filter(({ kind }) => kind === 'situation');
  if (lens.group === null) return situations.map(({ code }) => code);
  if (situations.some(({ code }) => code === lens.group)) return [lens.group];
  const areas = new Set(lensAreas(catalogue, lens));
  return situations.filter(({ members }) => members.some((code) => areas.has(code))).map(({ code }) => code);
}

const isMoney = ({ indicator }: Series): boolean => indicator === CONTEXT.requirements || indicator === CONTEXT.funding;

/** Years in which some situation has requirements or funding, latest first. */
export const planYears = (series: readonly Series[]): readonly number[] =>
  [...new Set(series.filter(isMoney).flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => b - a);

/**
 * The first of `years`, latest first, for which people hosted are known too, as in the other views: the plans of a later one have hardly
 * begun. Without such a year the latest; null without any.
 */
export function yearShownFirst(series: readonly Series[], years: readonly number[]): number | null {
  const hosted = series.filter(({ indicator }) => indicator === CONTEXT.refugees);
  const last = Math.max(...hosted.flatMap(({ points }) => points.map(({ year }) => year)));
  return years.find((year) => year <= last) ?? years[0] ?? null;
}

/**
 * Situations as a whole, or their plans, in a year. The people of a situation are the refugees (and others in need of protection)
 * its host countries have in the year, whatever their origin; of a single plan the number is not known. Hosts are those with a row in
 * any year's plan, not in that of the year alone: what that does to the figure per person is said beside it.
 */
export function plansIn(
  series: readonly Series[],
  year: number,
  grain: 'situation' | 'plan',
): readonly SituationPlan[] {
  const people = inYear(series, CONTEXT.refugees, year);
  const found = new Map<string, SituationPlan>();
  for (const one of series.filter(isMoney)) {
    if ((one.dims === '') !== (grain === 'situation')) continue;
    const value = one.points.find((point) => point.year === year)?.value;
    if (value === undefined) continue;
    const id = [one.area, one.dims].filter(Boolean).join(';');
    const plan = found.get(id) ?? {
      id,
      area: one.area,
      dims: one.dims,
      year,
      requirements: null,
      funding: null,
      people: one.dims === '' ? (people.get(one.area) ?? null) : null,
    };
    found.set(id, { ...plan, [one.indicator === CONTEXT.requirements ? 'requirements' : 'funding']: value });
  }
  return [...found.values()];
}
