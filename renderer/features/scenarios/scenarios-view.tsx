import { useMemo, useState } from 'react';
import { fanDataOf, HORIZON, outlookOf, projectedSeries } from '#shared/charts/from-projection';
import { collator } from '#shared/core/format';
import { seriesOf } from '#shared/engine/series';
import { applyLens } from '#shared/framework/lens';
import { describeFailure } from '#shared/i18n/translator';
import type { RateLever, Scenario } from '#shared/projections/scenario';
import { ChartPanel } from '../../charts/chart-panel.tsx';
import { ExportPanel } from '../../charts/export-panel.tsx';
import { useAnswer, useT, useWorkbench } from '../../store/hooks.ts';
import { dispatch } from '../../store/session.ts';
import { titlesOf } from '../../store/use-chart.ts';
import { Button } from '../../ui/button.tsx';
import { NumberInput, SelectField, TextInput } from '../../ui/fields.tsx';
import { EmptyState, Panel, ViewHeader } from '../../ui/layout.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { HonestyCard } from './honesty-card.tsx';
import { LeverForm } from './lever-form.tsx';
import './scenarios.css';

const NEW = 'new';

export function ScenariosView() {
  const t = useT();
  const workbench = useWorkbench();
  const { catalogue, lens, scenarios } = workbench;
  const view = useMemo(() => applyLens(catalogue, lens), [catalogue, lens]);
  const [draft, setDraft] = useState<Scenario>(() => blank(view.indicators[0]?.id ?? ''));
  const area = draft.area || view.area;
  const indicator = catalogue.framework.indicators.find(({ id }) => id === draft.indicator);
  const answer = useAnswer(JSON.stringify([draft.indicator, area, lens.years]), (engine, signal) =>
    seriesOf(engine, { indicators: [draft.indicator], areas: [area], years: lens.years }, catalogue, signal),
  );
  const series = useMemo(
    () => projectedSeries((answer.value ?? []).filter((one) => one.indicator === draft.indicator && one.area === area)),
    [answer.value, draft.indicator, area],
  );
  const outlook = useMemo(
    () => (series && indicator ? outlookOf(series, indicator, draft) : null),
    [series, indicator, draft],
  );
  const lastYear = series?.points.at(-1)?.year ?? null;
  const name = draft.name || t('scenarios.unnamed');
  const sources = useMemo(() => titlesOf(workbench, t), [workbench, t]);
  const spec = { indicators: [draft.indicator], areas: [area], title: null, note: null };
  const data = series && outlook ? fanDataOf(spec, series, outlook, name, catalogue, sources, t) : null;
  const places = useMemo(
    () =>
      [...catalogue.groups, ...catalogue.areas]
        .map((place) => ({ id: place.code, name: place.name[t.language] }))
        .sort((a, b) => collator(t.language).compare(a.name, b.name)),
    [catalogue, t.language],
  );
  const change = (part: Partial<Scenario>) => setDraft({ ...draft, ...part });
  const isSaved = scenarios.some(({ id }) => id === draft.id);
  const save = () => {
    const item = { ...draft, name, area };
    dispatch({
      type: 'all',
      commands: [
        { type: 'scenario/put', item },
        {
          type: 'chart/put',
          item: { ...spec, id: `fan-${item.id}`, kind: 'fan', years: null, title: null, scenario: item.id },
        },
      ],
    });
    setDraft(item);
  };
  const remove = () => {
    dispatch({
      type: 'all',
      commands: [
        { type: 'chart/remove', id: `fan-${draft.id}` },
        { type: 'scenario/remove', id: draft.id },
      ],
    });
    setDraft(blank(draft.indicator));
  };
  return (
    <>
      <ViewHeader
        title={t('scenarios.title')}
        lead={t('scenarios.lead')}
        actions={
          <Button variant="primary" onPress={save} isDisabled={!outlook}>
            {t('scenarios.save')}
          </Button>
        }
      />
      <div className="desk">
        <div className="shelves">
          {scenarios.length > 0 ? (
            <SelectField
              label={t('scenarios.open')}
              items={[{ id: NEW, name: t('scenarios.new') }, ...scenarios]}
              value={isSaved ? draft.id : NEW}
              onChange={(id) => setDraft(scenarios.find((one) => one.id === id) ?? blank(draft.indicator))}
            />
          ) : null}
          <SelectField
            label={t('scenarios.indicator')}
            items={view.indicators.map((one) => ({ id: one.id, name: `${one.code} ${one.name[t.language]}` }))}
            value={draft.indicator}
            onChange={(id) => change({ indicator: id })}
          />
          <SelectField
            label={t('scenarios.area')}
            items={places}
            value={area}
            onChange={(code) => change({ area: code })}
          />
          <NumberInput
            label={t('scenarios.horizon')}
            minimum={1}
            maximum={20}
            value={draft.horizon}
            onChange={(horizon) => change({ horizon: horizon ?? HORIZON })}
          />
          <TextInput label={t('scenarios.name')} value={draft.name} onChange={(text) => change({ name: text })} />
          <LeverForm
            lever={draft.levers[0] ?? null}
            years={lastYear === null ? null : [lastYear + 1, lastYear + draft.horizon]}
            onChange={(lever: RateLever | null) => change({ levers: lever ? [lever] : [] })}
          />
          {isSaved ? <Button onPress={remove}>{t('scenarios.remove')}</Button> : null}
          {data ? <ExportPanel kind="fan" data={data} /> : null}
        </div>
        <div className="outlook">
          <Panel title={t('scenarios.chart')}>
            {answer.state === 'failed' ? <p role="alert">{describeFailure(t, answer.error)}</p> : null}
            {data && outlook && outlook.baseline.years.length > 0 ? <ChartPanel kind="fan" data={data} /> : null}
            {answer.state === 'ready' && !data ? (
              <EmptyState title={t('scenarios.empty')} text={t('scenarios.emptyText')} />
            ) : null}
          </Panel>
          {outlook && indicator ? (
            <>
              <HonestyCard outlook={outlook} />
              <ComparisonTable outlook={outlook} unit={indicator.unit} scenarioName={name} />
            </>
          ) : null}
        </div>
      </div>
    </>
  );
}

/** A scenario that is the baseline itself, for the lens's area until another one is chosen. */
const blank = (indicator: string): Scenario => ({
  id: crypto.randomUUID(),
  name: '',
  indicator,
  area: '',
  horizon: HORIZON,
  levers: [],
});
