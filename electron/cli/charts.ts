import { showsAnything } from '#shared/charts/one-year';
import { withSources } from '#shared/charts/source-reports';
import type { ChartData, ChartSpec } from '#shared/charts/spec';
import { JalonError } from '#shared/core/errors';
import type { Engine } from '#shared/engine/port';
import { besidePublished } from '#shared/engine/published';
import type { Translator } from '#shared/i18n/translator';
import { projectScenario } from '#shared/projections/scenario-projection';
import { chartDataFrom } from '#shared/workbench/chart-data';
import type { Workbench } from '#shared/workbench/workbench';
import { idsOf } from './series.ts';

/**
 * The data of a chart from a share file's tables, with what is to be known of its sources. Indicators may stand there by the code views
 * show. Throws `cli/no-indicator`, `cli/no-area`, and `cli/nothing` where no number is left.
 */
export async function readChart(
  engine: Engine,
  asked: ChartSpec,
  workbench: Workbench,
  t: Translator,
): Promise<ChartData> {
  const { catalogue, scenarios } = workbench;
  const indicators = idsOf(catalogue.framework.indicators, asked.indicators);
  const known = new Set([...catalogue.areas, ...catalogue.groups].map(({ code }) => code));
  const unknown = asked.areas.find((code) => !known.has(code));
  if (unknown !== undefined) throw new JalonError('cli/no-area', { text: unknown });
  const data = await chartDataFrom(engine, { ...asked, indicators }, workbench, t, async (series) =>
    projectScenario(asked.scenario, series, { catalogue, scenarios }),
  );
  if (!showsAnything(data)) throw new JalonError('cli/nothing');
  return withSources(data, await besidePublished(engine, workbench), t);
}
