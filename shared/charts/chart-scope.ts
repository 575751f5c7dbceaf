import type { Catalogue } from '../framework/catalogue.ts';
import { applyLens, type Lens } from '../framework/lens.ts';
import type { ChartSpec } from './spec.ts';

/** Stands for no first year, and for no last one, in the years of a chart. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

type Scoped = Pick<ChartSpec, 'areas' | 'years'>;

/** Whether a chart leaves its areas or years to the lens, so that it changes with it. */
export const followsLens = ({ areas, years }: Scoped): boolean => areas.length === 0 || years === null;

/** What a chart shows under a lens: areas and years it does not name itself are those of the lens. */
export const underLens = <Spec extends Scoped>(spec: Spec, catalogue: Catalogue, lens: Lens): Spec => ({
  ...spec,
  areas: spec.areas.length > 0 ? spec.areas : [applyLens(catalogue, lens).area],
  years: spec.years ?? lens.years,
});

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
