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
import { CHART } from './engine-queries.ts';
import { type Loaded, useAnswer, useDocument, useT } from './hooks.ts';

/** Titles of everything a number can come from, by source id. */
export const titlesOf = (
  { publishers, sources }: Pick<Workbench, 'publishers' | 'sources'>,
  t: Translator,
): SourceTitles =>
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
 * The data of a chart; words follow the language at once. What is shown while a newer answer is on its way stays under the name of what
 * was asked for, never under the newer one.
 */
export function useChart(spec: ChartSpec): Loaded<ChartData> {
  const t = useT();
  const known = useDocument('catalogue', 'lens', 'benchmarks', 'scenarios', 'publishers', 'sources');
  const request = useMemo(() => {
    const shown = underLens(spec, known.catalogue, known.lens);
    const { indicators, areas, years } = shown;
    return { series: chartRequest(shown, known), shown: { indicators, areas, years } };
  }, [spec, known]);
  const { asked, ...answer } = useAnswer(CHART, request, { keepsLast: true });
  const { kind, scenario } = spec;
  const { catalogue, scenarios } = known;
  const series = answer.value?.series;
  const outlook = useMemo(
    () => (series ? outlookIn({ kind, scenario }, series, { catalogue, scenarios }) : null),
    [kind, scenario, series, catalogue, scenarios],
  );
  const data = useMemo(() => {
    if (!answer.value || !asked) return null;
    const { indicators, areas } = asked.shown;
    return chartOf({ ...spec, indicators, areas }, { ...answer.value, outlook }, known, titlesOf(known, t), t);
  }, [answer.value, asked, outlook, spec, known, t]);
  return { ...answer, value: data } as Loaded<ChartData>;
}
