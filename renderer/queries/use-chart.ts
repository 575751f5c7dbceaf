import { useMemo } from 'react';
import { type SourceTitles, underLens } from '#shared/charts/from-series';
import { chartOf, chartRequest } from '#shared/charts/from-spec';
import type { ChartData, ChartSpec } from '#shared/charts/spec';
import { footnotesOf } from '#shared/engine/footnotes';
import { BY_HAND, type Series } from '#shared/engine/observations';
import { seriesWithBefore } from '#shared/engine/published';
import type { Translator } from '#shared/i18n/translator';
import { type Outlook, outlookOf } from '#shared/projections/outlook';
import type { Workbench } from '#shared/workbench/workbench';
import { engine } from '../store/engine.ts';
import { type Loaded, useAnswer, useT, useWorkbench } from './hooks.ts';

/** Titles of everything a number can come from, by source id. */
export const titlesOf = ({ publishers, sources }: Workbench, t: Translator): SourceTitles =>
  new Map([
    [BY_HAND, t('data.byHand')] as const,
    ...publishers.map(({ id, title }) => [id, title] as const),
    ...sources.map(({ id, name }) => [id, name] as const),
  ]);

const outlookIn = (
  { kind, scenario }: Pick<ChartSpec, 'kind' | 'scenario'>,
  series: readonly Series[],
  known: Pick<Workbench, 'catalogue' | 'scenarios'>,
): Outlook | null => (kind === 'fan' ? outlookOf(scenario, series, known) : null);

/** The data of a chart from the engine's present tables, in words of `t`: for exports, outside of components. */
export async function chartData(spec: ChartSpec, workbench: Workbench, t: Translator): Promise<ChartData> {
  const shown = underLens(spec, workbench.catalogue, workbench.lens);
  const ready = await engine();
  const request = chartRequest(shown, workbench);
  const series = await seriesWithBefore(ready, request, workbench.corrections, workbench.catalogue);
  const footnotes = await footnotesOf(ready, shown, workbench.catalogue);
  return chartOf(
    shown,
    { series, outlook: outlookIn(shown, series, workbench), footnotes },
    workbench,
    titlesOf(workbench, t),
    t,
  );
}

/**
 * The data of a chart, asked again when what it shows or the tables change; words follow the language at once. What is shown
 * while a newer answer is on its way stays under the name of what was asked for, never under the newer one.
 */
export function useChart(spec: ChartSpec): Loaded<ChartData> {
  const t = useT();
  const workbench = useWorkbench();
  const { indicators, areas, years } = underLens(spec, workbench.catalogue, workbench.lens);
  const request = chartRequest({ ...spec, indicators, areas, years }, workbench);
  const answer = useAnswer(JSON.stringify([indicators, areas, request]), async (ready, signal) => ({
    shown: { indicators, areas },
    series: await seriesWithBefore(ready, request, workbench.corrections, workbench.catalogue, signal),
    footnotes: await footnotesOf(ready, { indicators, areas, years }, workbench.catalogue, signal),
  }));
  const { kind, scenario } = spec;
  const { catalogue, scenarios } = workbench;
  const titles = useMemo(() => titlesOf(workbench, t), [workbench, t]);
  const series = answer.value?.series;
  const outlook = useMemo(
    () => (series ? outlookIn({ kind, scenario }, series, { catalogue, scenarios }) : null),
    [kind, scenario, series, catalogue, scenarios],
  );
  const data = answer.value
    ? chartOf({ ...spec, ...answer.value.shown }, { ...answer.value, outlook }, workbench, titles, t)
    : null;
  return { ...answer, value: data } as Loaded<ChartData>;
}
