import { underLens } from '#shared/charts/chart-scope';
import type { SourceTitles } from '#shared/charts/from-series';
import { chartOf, chartRequest } from '#shared/charts/from-spec';
import { withSources } from '#shared/charts/source-reports';
import type { ChartData, ChartSpec } from '#shared/charts/spec';
import { JalonError } from '#shared/core/errors';
import { footnotesOf } from '#shared/engine/footnotes';
import { BY_HAND } from '#shared/engine/observations';
import type { Engine } from '#shared/engine/port';
import { besidePublished, seriesWithBefore } from '#shared/engine/published';
import { indicatorIdOf } from '#shared/framework/indicators-named';
import type { Translator } from '#shared/i18n/translator';
import { projectScenario } from '#shared/projections/scenario-projection';
import type { Workbench } from '#shared/workbench/workbench';

/** The data of a chart from a share file's tables, with what is to be known of its sources. Throws `cli/nothing` where none are left. */
export async function chartData(
  engine: Engine,
  asked: ChartSpec,
  workbench: Workbench,
  t: Translator,
): Promise<ChartData> {
  const { catalogue, lens, publishers, sources, scenarios } = workbench;
  const ids = asked.indicators.map((name) => indicatorIdOf(catalogue.framework.indicators, name));
  const spec = underLens({ ...asked, indicators: ids }, catalogue, lens);
  const series = await seriesWithBefore(engine, chartRequest(spec, workbench), workbench.corrections, catalogue);
  const footnotes = await footnotesOf(engine, spec, catalogue);
  const outlook = spec.kind === 'fan' ? projectScenario(spec.scenario, series, { catalogue, scenarios }) : null;
  const titles: SourceTitles = new Map([
    [BY_HAND, t('data.byHand')] as const,
    ...publishers.map(({ id, title }) => [id, title[t.language]] as const),
    ...sources.map(({ id, name }) => [id, name] as const),
  ]);
  const data = chartOf(spec, { series, outlook, footnotes }, workbench, titles, t);
  if (data.series.length === 0) throw new JalonError('cli/nothing');
  return withSources(data, await besidePublished(engine, workbench), t);
}
