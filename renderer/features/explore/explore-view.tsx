import { useMemo, useState } from 'react';
import { chartName, underLens } from '#shared/charts/from-series';
import type { ChartSpec } from '#shared/charts/spec';
import { applyLens } from '#shared/framework/lens';
import { describeFailure } from '#shared/i18n/translator';
import { ChartPanel } from '../../charts/chart-panel.tsx';
import { ExportPanel } from '../../charts/export-panel.tsx';
import { useT, useWorkbench } from '../../queries/hooks.ts';
import { useChart } from '../../queries/use-chart.ts';
import { usePlaces } from '../../queries/use-places.ts';
import { dispatch, trace, useSession } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { MultiSelect, NumberInput, Segments, SelectField, TextInput } from '../../ui/fields.tsx';
import { EmptyState, Panel, ViewHeader } from '../../ui/layout.tsx';

const NEW = 'new';
/** Years that stand for no bound. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const isKind = (kind: string): kind is 'line' | 'bar' | 'table' => ['line', 'bar', 'table'].includes(kind);

export function ExploreView() {
  const t = useT();
  const { catalogue, lens, charts: saved } = useWorkbench();
  const charts = saved.filter(({ kind, responsibility }) => kind !== 'fan' && !responsibility);
  const focus = useSession((state) => state.focus);
  const focusAreas = useSession((state) => state.focusAreas);
  const { indicators } = useMemo(() => applyLens(catalogue, lens), [catalogue, lens]);
  const [draft, setDraft] = useState<ChartSpec>(() => blank(focus ?? indicators[0]?.id ?? '', focusAreas));
  const spec = underLens(draft, catalogue, lens);
  const choosable = catalogue.framework.indicators.filter(
    (indicator) => indicators.includes(indicator) || spec.indicators.includes(indicator.id),
  );
  const answer = useChart(draft);
  const data = answer.value;
  const latest = data?.series[0]?.x.at(-1) ?? null;
  const { all: areas } = usePlaces();
  const change = (part: Partial<ChartSpec>) => setDraft({ ...draft, ...part });
  const [from, to] = draft.years ?? [null, null];
  const setYears = (first: number | null, last: number | null) => {
    const years = [first ?? FIRST_YEAR, last ?? LAST_YEAR] as const;
    const isOpen = years[0] === FIRST_YEAR && years[1] === LAST_YEAR;
    change({ years: isOpen ? null : [years[0], Math.max(...years)] });
  };
  return (
    <>
      <ViewHeader
        title={t('explore.title')}
        lead={t('explore.lead')}
        actions={
          <Button variant="primary" onPress={() => dispatch({ type: 'chart/put', item: draft })}>
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
              onChange={(id) => setDraft(charts.find((chart) => chart.id === id) ?? blank(spec.indicators[0] ?? ''))}
            />
          ) : null}
          <SelectField
            label={t('explore.indicator')}
            items={choosable.map(({ id, code, name }) => ({ id, name: `${code} ${name[t.language]}` }))}
            value={spec.indicators[0] ?? ''}
            onChange={(id) => change({ indicators: [id] })}
          />
          <MultiSelect
            label={t('explore.areas')}
            items={areas}
            value={[...spec.areas]}
            onChange={(next) => change({ areas: next })}
          />
          <div className="pair">
            <NumberInput
              label={t('explore.from')}
              grouping={false}
              minimum={FIRST_YEAR}
              maximum={LAST_YEAR}
              value={from === FIRST_YEAR ? null : from}
              onChange={(year) => setYears(year, to)}
            />
            <NumberInput
              label={t('explore.to')}
              grouping={false}
              minimum={FIRST_YEAR}
              maximum={LAST_YEAR}
              value={to === LAST_YEAR ? null : to}
              onChange={(year) => setYears(from, year)}
            />
          </div>
          <Segments
            label={t('explore.kind')}
            items={(['line', 'bar', 'table'] as const).map((kind) => ({ id: kind, name: t(`explore.kind.${kind}`) }))}
            value={spec.kind}
            onChange={(kind) => isKind(kind) && change({ kind })}
          />
          <TextInput
            label={t('explore.chartTitle')}
            value={draft.title ?? ''}
            onChange={(title) => change({ title: title || null })}
          />
          <TextInput
            label={t('explore.note')}
            value={draft.note ?? ''}
            onChange={(note) => change({ note: note || null })}
          />
          {latest ? (
            <Button
              onPress={() =>
                trace({
                  indicator: spec.indicators[0] ?? '',
                  area: spec.areas[0] ?? '',
                  year: latest,
                  dims: '',
                })
              }
            >
              {t('explore.trace')}
            </Button>
          ) : null}
          {charts.some((chart) => chart.id === draft.id) ? (
            <Button
              onPress={() => {
                dispatch({ type: 'chart/remove', id: draft.id });
                setDraft(blank(spec.indicators[0] ?? ''));
              }}
            >
              {t('explore.remove')}
            </Button>
          ) : null}
          {data && data.series.length > 0 ? (
            <ExportPanel kind={spec.kind === 'bar' ? 'bar' : 'line'} data={data} />
          ) : null}
        </div>
        <Panel title={t('explore.chart')}>
          {answer.state === 'failed' ? <p role="alert">{describeFailure(t, answer.error)}</p> : null}
          {data && data.series.length === 0 ? (
            <EmptyState title={t('explore.empty')} text={t('explore.emptyText')} />
          ) : null}
          {data && data.series.length > 0 ? (
            <ChartPanel kind={isKind(spec.kind) ? spec.kind : 'line'} data={data} />
          ) : null}
        </Panel>
      </div>
    </>
  );
}

const blank = (indicator: string, areas: readonly string[] = []): ChartSpec => ({
  id: crypto.randomUUID(),
  kind: 'line',
  indicators: [indicator],
  areas,
  years: null,
  title: null,
  note: null,
  scenario: null,
});
