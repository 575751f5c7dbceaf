import { underLens } from '../charts/chart-scope.ts';
import type { SourceTitles } from '../charts/from-series.ts';
import { chartOf, chartRequest } from '../charts/from-spec.ts';
import { shortFile, shortPublisher } from '../charts/short-source.ts';
import type { ChartData, ChartSpec } from '../charts/spec.ts';
import { footnotesOf } from '../engine/footnotes.ts';
import { BY_HAND, type Series, type SeriesRequest } from '../engine/observations.ts';
import type { Engine } from '../engine/port.ts';
import { seriesWithBefore } from '../engine/published.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ScenarioProjection } from '../projections/scenario-projection.ts';
import type { Workbench } from './workbench.ts';

/** What a figure cites of everything a number can come from, by source id. */
export const shortSourcesOf = (
  { publishers, sources }: Pick<Workbench, 'publishers' | 'sources'>,
  t: Translator,
): SourceTitles =>
  new Map([
    [BY_HAND, t('data.byHand')] as const,
    ...publishers.map((one) => [one.id, shortPublisher(one, t)] as const),
    ...sources.map((one) => [one.id, shortFile(one, t)] as const),
  ]);

/** Titles of everything a number can come from, by source id. */
export const titlesOf = (
  { publishers, sources }: Pick<Workbench, 'publishers' | 'sources'>,
  t: Translator,
): SourceTitles =>
  new Map([
    [BY_HAND, t('data.byHand')] as const,
    ...publishers.map(({ id, title }) => [id, title[t.language]] as const),
    ...sources.map(({ id, name }) => [id, name] as const),
  ]);

/** What a chart itself shows of what it asks for: its footnotes are of this. */
export const shownOf = ({ indicators, areas, years }: SeriesRequest, { breakdowns }: SeriesRequest): SeriesRequest => ({
  indicators,
  areas,
  years,
  ...(breakdowns ? { breakdowns } : {}),
});

/** The data of a chart from the tables of its workbench, which `engine` holds; `project` works out what a fan shows. */
export async function chartDataFrom(
  engine: Engine,
  spec: ChartSpec,
  workbench: Workbench,
  t: Translator,
  project: (series: readonly Series[]) => Promise<ScenarioProjection | null>,
): Promise<ChartData> {
  const shown = underLens(spec, workbench.catalogue, workbench.lens);
  const request = chartRequest(shown, workbench);
  const series = await seriesWithBefore(engine, request, workbench.corrections, workbench.catalogue);
  const footnotes = await footnotesOf(engine, shownOf(shown, request), workbench.catalogue);
  const outlook = spec.kind === 'fan' ? await project(series) : null;
  return chartOf(shown, { series, outlook, footnotes }, workbench, shortSourcesOf(workbench, t), t);
}
