import { type AnsweredSeries, answeredLastYearsOf, answeredSeriesOf } from '#shared/engine/answered-series';
import { dimensionsOf } from '#shared/engine/dimensions';
import { disaggregationsOf, listDisaggregations } from '#shared/engine/disaggregations';
import { footnotesOf } from '#shared/engine/footnotes';
import type { Series, SeriesRequest } from '#shared/engine/observations';
import { countByIndicator, countBySource, countObservations } from '#shared/engine/observations-of';
import { withPublished } from '#shared/engine/published';
import { releasesOf } from '#shared/engine/releases';
import { seriesOf } from '#shared/engine/series';
import { traceOf } from '#shared/engine/trace';
import { tracePartsOf } from '#shared/engine/trace-parts';
import { isOfCounterpart } from '#shared/framework/breakdown';
import { presenceOf } from '#shared/profile/presence';
import { revisionOf } from '#shared/projections/revision';
import { type ChartRequest, chartAnswerOf } from '#shared/workbench/chart-data';
import type { Correction } from '#shared/workbench/workbench';
import type { AskedDocument, EngineQuery } from './answer.ts';

const engineQuery = <Request, Answer>(
  name: string,
  ask: EngineQuery<Request, Answer>['ask'],
): EngineQuery<Request, Answer> => ({ name, ask });

/** Series one by one, for views that look at each. */
export const SERIES = engineQuery('series', (engine, request: SeriesRequest, { catalogue }, signal) =>
  seriesOf(engine, request, catalogue, signal),
);

/** Series of very many indicators, side by side; those that cannot be worked out are named and take no other with them. */
export const SERIES_COLUMNS = engineQuery(
  'series-columns',
  (engine, request: SeriesRequest, { catalogue }, signal): Promise<AnsweredSeries> =>
    answeredSeriesOf(engine, request, catalogue, signal),
);

/** What a chart is made from. */
export const CHART = engineQuery('chart', (engine, request: ChartRequest, document: AskedDocument, signal) =>
  chartAnswerOf(request, engine, document, signal),
);

/** What is said beside the observations that series are made of. */
export const ROW_NOTES = engineQuery('row-notes', (engine, request: SeriesRequest, { catalogue }, signal) =>
  footnotesOf(engine, request, catalogue, signal),
);

/** Values given by hand, each beside the published one. */
export const CORRECTIONS = engineQuery('corrections', (engine, _: 'all', { corrections, catalogue }, signal) =>
  withPublished<Correction>(engine, corrections, catalogue, signal),
);

/** How the latest release of a series changed what the one before had published; null where there was none. */
export const REVISION = engineQuery(
  'revision',
  async (engine, { indicator, area }: { readonly indicator: string; readonly area: string }, _, signal) =>
    revisionOf(await releasesOf(engine, indicator, area, signal)),
);

/** The disaggregations an indicator is published in. */
export const DISAGGREGATIONS = engineQuery('disaggregations', (engine, indicator: string, _, signal) =>
  disaggregationsOf(engine, indicator, signal),
);

/** The dimensions an indicator can be told by, with their number of parts. */
export const DIMENSIONS = engineQuery('dimensions', (engine, indicator: string, _, signal) =>
  dimensionsOf(engine, indicator, signal),
);

/** How many disaggregations indicators are published in. */
export const DISAGGREGATION_LISTS = engineQuery(
  'disaggregation-lists',
  (engine, indicators: readonly string[], _, signal) => listDisaggregations(engine, indicators, signal),
);

/** How many observations name an item of the catalogue. */
export const OBSERVATION_COUNT = engineQuery(
  'observation-count',
  (engine, { what, key }: { readonly what: 'indicator' | 'area'; readonly key: string }, _, signal) =>
    countObservations(engine, what, key, signal),
);

/** How many observations each source has. */
export const SOURCE_OBSERVATIONS = engineQuery('source-observations', (engine, _: 'all', __, signal) =>
  countBySource(engine, signal),
);

/** How many observations each indicator of each source has. */
export const INDICATOR_OBSERVATIONS = engineQuery('indicator-observations', (engine, _: 'all', __, signal) =>
  countByIndicator(engine, signal),
);

/** Where a source (the texts that stand for it in the column `source`) has values: years × areas, up to this year. */
export const SOURCE_PRESENCE = engineQuery('source-presence', (engine, sources: readonly string[], document, signal) =>
  presenceOf(engine, sources, {
    groups: new Set(document.catalogue.groups.map(({ code }) => code)),
    lastYear: new Date().getUTCFullYear(),
    signal,
  }),
);

/** The last year of each indicator and area with a value, failing per indicator. */
export const LAST_YEARS = engineQuery('last-years', (engine, request: SeriesRequest, { catalogue }, signal) =>
  answeredLastYearsOf(engine, request, catalogue, signal),
);

interface NumberRequest {
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
  readonly dims: string;
}

/** A number with the published one beside it, the parts it is made of and the rows behind it. */
export const ORIGIN = engineQuery('origin', async (engine, request: NumberRequest, document, signal) => {
  const { catalogue, corrections } = document;
  const { indicator, area, year, dims } = request;
  const series: SeriesRequest = {
    indicators: [indicator],
    areas: [area],
    years: [year, year],
    byCounterpart: isOfCounterpart(dims),
  };
  const valueIn = (made: readonly Series[]) =>
    made.find((one) => one.dims === dims)?.points.find((point) => point.year === year)?.value ?? null;
  const value = valueIn(await seriesOf(engine, series, catalogue, signal));
  const before =
    corrections.length > 0
      ? valueIn(await seriesOf(engine, { ...series, isPublished: true }, catalogue, signal))
      : value;
  const parts = await tracePartsOf(engine, request, catalogue, signal);
  return { value, before, parts, ...(await traceOf(engine, request, catalogue, signal)) };
});
