import { areasAccountedFor, underLens } from '../charts/chart-scope.ts';
import type { SourceTitles } from '../charts/from-series.ts';
import { chartOf, chartRequest } from '../charts/from-spec.ts';
import { shortFile, shortPublisher } from '../charts/short-source.ts';
import type { ChartData, ChartSpec } from '../charts/spec.ts';
import { type AreaBeside, areasBeside } from '../engine/areas-beside.ts';
import { type Footnotes, footnotesOf } from '../engine/footnotes.ts';
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

/** What a chart asks of the engine under the lens of its workbench. */
export interface ChartRequest {
  readonly series: SeriesRequest;
  /** What the chart itself shows, for its footnotes. */
  readonly shown: SeriesRequest;
  /** The areas that are accounted for where it shows every country; null: it does not. */
  readonly accountedFor: readonly string[] | null;
}

/** What the engine answers to it. */
export interface ChartAnswer {
  readonly series: readonly Series[];
  readonly footnotes: Footnotes;
  readonly beside: readonly AreaBeside[];
}

/** What a chart asks for under the lens of `known`. */
export function requestOf(
  spec: ChartSpec,
  known: Pick<Workbench, 'catalogue' | 'lens' | 'scenarios' | 'benchmarks' | 'publishers' | 'sources'>,
): ChartRequest {
  const { catalogue, lens } = known;
  const shown = underLens(spec, catalogue, lens);
  const series = chartRequest(shown, known);
  return { series, shown: shownOf(shown, series), accountedFor: areasAccountedFor(spec, catalogue, lens) };
}

/** The answer of `engine`, which holds the tables of the workbench. */
export async function chartAnswerOf(
  { series, shown, accountedFor }: ChartRequest,
  engine: Engine,
  { corrections, catalogue }: Pick<Workbench, 'corrections' | 'catalogue'>,
  signal?: AbortSignal,
): Promise<ChartAnswer> {
  return {
    series: await seriesWithBefore(engine, series, corrections, catalogue, signal),
    footnotes: await footnotesOf(engine, shown, catalogue, signal),
    beside: accountedFor ? await areasBeside(engine, { ...shown, areas: accountedFor }, signal) : [],
  };
}

/** The data of a chart from the tables of its workbench, which `engine` holds; `project` works out what a fan shows. */
export async function chartDataFrom(
  engine: Engine,
  spec: ChartSpec,
  workbench: Workbench,
  t: Translator,
  project: (series: readonly Series[]) => Promise<ScenarioProjection | null>,
): Promise<ChartData> {
  const request = requestOf(spec, workbench);
  const answer = await chartAnswerOf(request, engine, workbench);
  const outlook = spec.kind === 'fan' ? await project(answer.series) : null;
  const shown = underLens(spec, workbench.catalogue, workbench.lens);
  return chartOf(shown, { ...answer, outlook }, workbench, shortSourcesOf(workbench, t), t);
}
