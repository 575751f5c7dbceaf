import { comparesAll } from '#shared/charts/chart-scope';
import { whyNotDrawn } from '#shared/charts/drawable';
import { openingOf } from '#shared/charts/first-chart';
import type { ChartSpec } from '#shared/charts/spec';
import { addsUpOverAreas } from '#shared/charts/transform/allowed';
import type { SeriesRequest } from '#shared/engine/observations';
import { seriesOf } from '#shared/engine/series';
import type { Catalogue } from '#shared/framework/catalogue';
import { applyLens, inhabitedAreas, type Lens } from '#shared/framework/lens';
import { engine } from '../../store/engine.ts';
import { refusedTransforms } from './chart-choices.ts';

interface Scope {
  readonly catalogue: Catalogue;
  readonly lens: Lens;
}

/** What `openingOf` looks at. */
export const openingRequest = (indicator: string, { catalogue, lens }: Scope): SeriesRequest => ({
  indicators: [indicator],
  areas: [...new Set([applyLens(catalogue, lens).area, ...inhabitedAreas(catalogue, lens)])],
  years: lens.years,
  breakdowns: 'headline',
});

/**
 * The chart in hand of another indicator: with the areas and kind a person chose, where it can be drawn so; without areas of its own, as a
 * chart of that indicator opens. A transform that makes no sense of it is dropped.
 */
export async function withIndicator(draft: ChartSpec, id: string, scope: Scope): Promise<ChartSpec> {
  const { catalogue, lens } = scope;
  const given = { ...draft, indicators: [id, ...draft.indicators.slice(1)], by: null };
  const isRefused = given.transform && given.transform in refusedTransforms(given, catalogue);
  const next = isRefused ? { ...given, transform: null } : given;
  const indicator = catalogue.framework.indicators.find((one) => one.id === id);
  if (!indicator) return next;
  if (next.areas.length > 0)
    return next.kind === 'stacked-area' && !addsUpOverAreas(indicator) ? { ...next, kind: 'line' } : next;
  if (comparesAll(next) && whyNotDrawn(next.kind, next, { series: [] }, catalogue) === null) return next;
  const series = await seriesOf(await engine(), openingRequest(id, scope), catalogue);
  return { ...next, ...openingOf(indicator, applyLens(catalogue, lens).area, series) };
}
