import { useMemo } from 'react';
import { keeping, underLens } from '#shared/charts/chart-scope';
import { chartName } from '#shared/charts/from-series';
import type { ChartSpec } from '#shared/charts/spec';
import { applyLens } from '#shared/framework/lens';
import { describeFailure } from '#shared/i18n/translator';
import { newChart } from '#shared/workbench/drafts';
import { ChartPanel } from '../../charts/chart-panel.tsx';
import { ExportPanel } from '../../charts/export-panel.tsx';
import { useDocument, useT } from '../../queries/hooks.ts';
import { useChart } from '../../queries/use-chart.ts';
import { draftIn, setDraft } from '../../store/drafts.ts';
import { trace, useSession } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/fields.tsx';
import { Panel, ViewHeader } from '../../ui/layout.tsx';
import { ChartFields, isKind } from './chart-fields.tsx';
import { NoData } from './no-data.tsx';
import { useFirstChart } from './use-first-chart.ts';

const NEW = 'new';

export function ExploreView() {
  const t = useT();
  const { catalogue, lens, charts: saved } = useDocument('catalogue', 'lens', 'charts');
  const charts = saved.filter(({ kind, responsibility }) => kind !== 'fan' && !responsibility);
  const inLens = useMemo(() => new Set(applyLens(catalogue, lens).indicators.map(({ id }) => id)), [catalogue, lens]);
  const inHand = useSession((state) => draftIn(state, 'explore'));
  const first = useFirstChart(inHand === null);
  const draft = inHand ?? first.chart;
  const isChoosing = inHand === null && !first.isCurrent;
  const spec = underLens(draft, catalogue, lens);
  const answer = useChart(draft);
  const data = isChoosing ? null : answer.value;
  const latest = data?.series[0]?.x.at(-1) ?? null;
  // What is saved is what is seen: the lens changes it no more.
  const save = () => {
    const item = keeping(draft, catalogue, lens, data?.origin?.years?.[1] ?? null);
    setDraft('explore', item, [{ type: 'chart/put', item }]);
  };
  // Another indicator is shown for the lens: the areas were chosen by the values of the first.
  const change = (part: Partial<ChartSpec>) =>
    setDraft('explore', { ...draft, ...(inHand === null && part.indicators ? { areas: [] } : {}), ...part });
  return (
    <>
      <ViewHeader
        title={t('explore.title')}
        lead={t('explore.lead')}
        actions={
          <Button variant="primary" onPress={save}>
            {t('explore.save')}
          </Button>
        }
      />
      <div className="desk">
        <div className="shelves">
          {charts.length > 0 ? (
            <SelectField
              label={t('explore.open')}
              items={[
                { id: NEW, name: t('explore.new') },
                ...charts.map((chart) => ({ id: chart.id, name: chartName(chart, catalogue, t) })),
              ]}
              value={charts.some((chart) => chart.id === draft.id) ? draft.id : NEW}
              onChange={(id) =>
                setDraft('explore', charts.find((chart) => chart.id === id) ?? newChart(spec.indicators[0] ?? ''))
              }
            />
          ) : null}
          <ChartFields draft={draft} spec={spec} inLens={inLens} onChange={change} />
          {latest ? (
            <Button
              onPress={() =>
                trace({
                  indicator: spec.indicators[0] ?? '',
                  area: spec.areas[0] ?? '',
                  year: latest,
                  dims: catalogue.framework.indicators.find(({ id }) => id === spec.indicators[0])?.headline ?? '',
                })
              }
            >
              {t('explore.trace')}
            </Button>
          ) : null}
          {charts.some((chart) => chart.id === draft.id) ? (
            <Button
              onPress={() =>
                setDraft('explore', newChart(spec.indicators[0] ?? ''), [{ type: 'chart/remove', id: draft.id }])
              }
            >
              {t('explore.remove')}
            </Button>
          ) : null}
          {data && data.series.length > 0 ? (
            <ExportPanel kind={spec.kind === 'bar' ? 'bar' : 'line'} data={data} />
          ) : null}
        </div>
        <Panel title={t('explore.chart')} isBusy={isChoosing || answer.state === 'loading'}>
          {data === null && (isChoosing || answer.state === 'loading') ? (
            <p role="status">{t('shell.loading')}</p>
          ) : null}
          {answer.state === 'failed' ? <p role="alert">{describeFailure(t, answer.error)}</p> : null}
          {data && data.series.length === 0 ? <NoData spec={spec} onTake={(areas) => change({ areas })} /> : null}
          {data && data.series.length > 0 ? (
            <ChartPanel kind={isKind(spec.kind) ? spec.kind : 'line'} data={data} />
          ) : null}
        </Panel>
      </div>
    </>
  );
}
