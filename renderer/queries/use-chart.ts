import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { chartOf } from '#shared/charts/from-spec';
import type { ChartData, ChartSpec } from '#shared/charts/spec';
import { toFailure } from '#shared/core/errors';
import type { Language } from '#shared/core/language';
import type { Series } from '#shared/engine/observations';
import { type Translator, translator } from '#shared/i18n/translator';
import type { ScenarioProjection } from '#shared/projections/scenario-projection';
import { chartDataFrom, requestOf, shortSourcesOf } from '#shared/workbench/chart-data';
import type { Workbench } from '#shared/workbench/workbench';
import { projections } from '../engine/projection.ts';
import { engine } from '../store/engine.ts';
import { CHART } from './engine-queries.ts';
import { type Loaded, useAnswer, useDocument, useT } from './hooks.ts';
import { numberOf } from './number-of.ts';

/** The data of a chart from the engine's present tables, in words of `t`: for exports, outside of components. */
export async function chartData(spec: ChartSpec, workbench: Workbench, t: Translator): Promise<ChartData> {
  const { catalogue, scenarios } = workbench;
  return chartDataFrom(await engine(), spec, workbench, t, (series) =>
    projections.outlook({ scenario: spec.scenario, series, catalogue, scenarios }),
  );
}

/** The data of a chart; words follow `language`, or that of the window, at once. While a newer answer is on its way the last chart stays, under its own title. */
export function useChart(spec: ChartSpec, language?: Language): Loaded<ChartData> {
  const window = useT();
  const t = language ? translator(language) : window;
  const known = useDocument('catalogue', 'lens', 'benchmarks', 'scenarios', 'publishers', 'sources');
  const request = useMemo(() => requestOf(spec, known), [spec, known]);
  const answer = useAnswer(CHART, request);
  const fan = useFan(spec, answer.value?.series ?? null, known);
  const data = useMemo(() => {
    if (!answer.value || fan.state !== 'ready') return null;
    const drawn = { ...answer.value, outlook: fan.value };
    return chartOf({ ...spec, areas: request.shown.areas }, drawn, known, shortSourcesOf(known, t), t);
  }, [answer.value, request, fan, spec, known, t]);
  const made: Loaded<ChartData> =
    answer.value && fan.state === 'failed'
      ? fan
      : data === null && answer.state === 'ready'
        ? { state: 'loading', value: null }
        : ({ ...answer, value: data } as Loaded<ChartData>);
  return useLastDrawn(made, spec.kind);
}

/** While a chart is made anew the last one of its kind stays, under its own title: it says itself what it shows. */
function useLastDrawn(made: Loaded<ChartData>, kind: ChartSpec['kind']): Loaded<ChartData> {
  const [last, setLast] = useState<{ readonly kind: ChartSpec['kind']; readonly data: ChartData } | null>(null);
  if (made.state === 'ready' && made.value !== last?.data) setLast({ kind, data: made.value });
  if (made.state !== 'loading' || made.value) return made;
  return { state: 'loading', value: last?.kind === kind ? last.data : null };
}

/** What is projected from `series`, worked out in the projection worker; nothing, and at once, for all charts but fans. */
function useFan(
  { kind, scenario }: Pick<ChartSpec, 'kind' | 'scenario'>,
  series: readonly Series[] | null,
  { catalogue, scenarios }: Pick<Workbench, 'catalogue' | 'scenarios'>,
): Loaded<ScenarioProjection | null> {
  const isFan = kind === 'fan';
  const { data, error } = useQuery({
    queryKey: ['fan', series && numberOf(series), scenario, numberOf(catalogue), numberOf(scenarios)],
    enabled: isFan && series !== null,
    queryFn: () => (series ? projections.outlook({ scenario, series, catalogue, scenarios }) : null),
  });
  return useMemo(() => {
    if (!isFan) return { state: 'ready', value: null };
    if (error) return { state: 'failed', error: toFailure(error), value: null };
    return data === undefined ? { state: 'loading', value: null } : { state: 'ready', value: data };
  }, [isFan, data, error]);
}
