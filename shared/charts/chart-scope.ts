import type { Catalogue } from '../framework/catalogue.ts';
import { applyLens, inhabitedAreas, type Lens } from '../framework/lens.ts';
import { type ChartSpec, COMPARES_MANY } from './spec.ts';

/** Stands for no first year, and for no last one, in the years of a chart. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

type Scoped = Pick<ChartSpec, 'areas' | 'years'> & Partial<Pick<ChartSpec, 'kind' | 'by' | 'responsibility'>>;

/** Whether a chart leaves its areas or years to the lens, so that it changes with it. */
export const followsLens = ({ areas, years }: Pick<Scoped, 'areas' | 'years'>): boolean =>
  areas.length === 0 || years === null;

/** Whether a chart without areas of its own shows every country under the lens, and not the lens's area as a whole. */
export const comparesAll = ({ kind, areas, by, responsibility }: Omit<Scoped, 'years'>): boolean =>
  areas.length === 0 && kind !== undefined && COMPARES_MANY.has(kind) && !by && !responsibility;

/** What a chart shows under a lens: areas and years it does not name itself are those of the lens; of kinds that compare many, all inhabited countries. */
export const underLens = <Spec extends Scoped>(spec: Spec, catalogue: Catalogue, lens: Lens): Spec => ({
  ...spec,
  areas: areasUnder(spec, catalogue, lens),
  years: spec.years ?? lens.years,
});

function areasUnder(spec: Scoped, catalogue: Catalogue, lens: Lens): readonly string[] {
  if (spec.areas.length > 0) return spec.areas;
  return comparesAll(spec) ? inhabitedAreas(catalogue, lens) : [applyLens(catalogue, lens).area];
}

/**
 * Of a chart of every country under a lens, the areas that are on it or rightly elsewhere: groups, and under a region the countries of
 * others. What has values beside these is told. Null: the chart leaves out no area but by choice.
 */
export function areasAccountedFor(spec: Scoped, catalogue: Catalogue, lens: Lens): readonly string[] | null {
  if (!comparesAll(spec)) return null;
  const elsewhere = lens.group === null ? [] : catalogue.areas;
  return [...inhabitedAreas(catalogue, lens), ...[...catalogue.groups, ...elsewhere].map(({ code }) => code)];
}

/** A chart that keeps the areas and years it shows now, whatever the lens becomes; `lastYear`: the last it shows, where that is known. */
export function keeping<Spec extends Scoped>(
  spec: Spec,
  catalogue: Catalogue,
  lens: Lens,
  lastYear: number | null,
): Spec {
  const shown = underLens(spec, catalogue, lens);
  return { ...shown, years: shown.years ?? [FIRST_YEAR, lastYear ?? LAST_YEAR] };
}
