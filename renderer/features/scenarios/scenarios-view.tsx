import { useMemo, useState } from 'react';
import { fanDataOf, HORIZON } from '#shared/charts/from-projection';
import { applyLens } from '#shared/framework/lens';
import { describeFailure } from '#shared/i18n/translator';
import { libraryFlows, libraryOf } from '#shared/pledges/scenario-library';
import { outlineOf } from '#shared/projections/attribution';
import { lookupOf } from '#shared/projections/evidence';
import type { Goal } from '#shared/projections/outcome';
import { EVERYWHERE, indicatorsOf, inOrder, type Scenario } from '#shared/projections/scenario';
import { MOST_SCENARIOS } from '#shared/workbench/scenario-schema';
import { ChartPanel } from '../../charts/chart-panel.tsx';
import { ExportPanel } from '../../charts/export-panel.tsx';
import { useT, useWorkbench } from '../../store/hooks.ts';
import { dispatch, useSession } from '../../store/session.ts';
import { titlesOf } from '../../store/use-chart.ts';
import { useEvidence, useOutlooks, useRevision } from '../../store/use-outlook.ts';
import { Button } from '../../ui/button.tsx';
import { MultiSelect, NumberInput, SelectField, TextInput } from '../../ui/fields.tsx';
import { EmptyState, Panel, ViewHeader } from '../../ui/layout.tsx';
import { BalancePanel } from './balance-panel.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { blank, openedBy } from './draft.ts';
import { ExplainPanels, MembersPanel } from './explain-panels.tsx';
import { GoalCard } from './goal-card.tsx';
import { HonestyCard } from './honesty-card.tsx';
import { LeverList } from './lever-list.tsx';
import { LibraryPicker } from './library-picker.tsx';
import { useNames } from './use-names.ts';
import './scenarios.css';

const NONE = '-';

export function ScenariosView() {
  const t = useT();
  const workbench = useWorkbench();
  const { catalogue, lens, scenarios, benchmarks } = workbench;
  const pledges = useSession((state) => state.pledges);
  const focus = useSession((state) => state.focus);
  const view = useMemo(() => applyLens(catalogue, lens), [catalogue, lens]);
  // One that is counted everywhere every year shows more than a headline of one year.
  const first = view.indicators.find(({ aggregation }) => aggregation.kind === 'sum') ?? view.indicators[0];
  const [opened] = useState(() => openedBy(focus, workbench, first?.id ?? ''));
  const [draft, setDraft] = useState<Scenario>(opened.scenario);
  const [benchmarkId, setBenchmark] = useState(opened.benchmark ?? NONE);
  const [compared, setCompared] = useState<readonly string[]>([]);
  const { names, groups, areas } = useNames();

  const area = draft.area || view.area;
  const current = useMemo(() => ({ ...draft, area }), [draft, area]);
  const indicator = catalogue.framework.indicators.find(({ id }) => id === draft.indicator);
  const others = scenarios.filter(
    (one) => compared.includes(one.id) && one.id !== draft.id && one.indicator === draft.indicator,
  );
  const needed = [current, ...others].flatMap(indicatorsOf);
  const evidence = useEvidence([...needed, ...libraryFlows(draft.indicator)], area);
  const revision = useRevision(draft.indicator, area);
  const goals = benchmarks.filter(
    (one) => one.indicator === draft.indicator && one.target !== null && one.targetYear !== null,
  );
  const goal = useMemo((): Goal | null => {
    const chosen = benchmarks.find((one) => one.id === benchmarkId && one.indicator === draft.indicator);
    if (chosen?.target == null || chosen.targetYear === null || !indicator) return null;
    return { target: chosen.target, year: chosen.targetYear, direction: indicator.direction };
  }, [benchmarks, benchmarkId, draft.indicator, indicator]);
  const outlines = useMemo(
    () => [current, ...others].map((one) => ({ ...outlineOf(one), area, horizon: draft.horizon })),
    [current, others, area, draft.horizon],
  );
  const outlooks = useOutlooks(evidence.value, outlines, goal);
  const assessed = outlooks.assessed[0] ?? null;
  const series = evidence.value?.series.find((one) => one.indicator === draft.indicator && one.area === area);
  const lookup = useMemo(() => (evidence.value ? lookupOf(evidence.value) : null), [evidence.value]);
  const library = useMemo(
    () =>
      lookup && indicator ? libraryOf({ indicator, area, groups: catalogue.groups, pledges, evidence: lookup }) : [],
    [lookup, indicator, area, catalogue.groups, pledges],
  );

  const name = draft.name || t('scenarios.unnamed');
  const sources = useMemo(() => titlesOf(workbench, t), [workbench, t]);
  const spec = { indicators: [draft.indicator], areas: [area], title: null, note: null };
  const shownOthers = others.flatMap((one, i) => {
    const found = outlooks.assessed[i + 1];
    return found ? [{ id: one.id, name: one.name, assessed: found }] : [];
  });
  const hasLevers = draft.levers.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `outlooks` holds what is compared, `series` what is shown
  const data = useMemo(() => {
    if (!series || !assessed) return null;
    const { years, baseline, path, isAssumed, remarks, judge } = assessed;
    const outlook = { years, baseline, scenario: hasLevers ? path : null, isAssumed, remarks, judge };
    const lines = shownOthers.map((one) => ({ name: one.name, path: one.assessed.path }));
    return fanDataOf(spec, series, outlook, name, catalogue, sources, t, lines);
  }, [series, assessed, outlooks, name, catalogue, sources, t, hasLevers]);

  const change = (part: Partial<Scenario>) => setDraft({ ...draft, ...part });
  const isSaved = scenarios.some(({ id }) => id === draft.id);
  const years: readonly [number, number] = assessed
    ? [assessed.years[0] ?? 0, assessed.years.at(-1) ?? 0]
    : [lastYearOf(series) + 1, lastYearOf(series) + draft.horizon];
  const save = () => {
    const item = { ...current, name };
    const chart = { ...spec, id: `fan-${item.id}`, kind: 'fan' as const, years: null, scenario: item.id };
    dispatch({
      type: 'all',
      commands: [
        { type: 'scenario/put', item },
        { type: 'chart/put', item: chart },
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
    setDraft(blank(draft.indicator, draft.area));
  };
  const suppose = () => {
    if (!goal) return;
    const aim = { kind: 'value', value: goal.target } as const;
    const target = {
      kind: 'target',
      aim,
      year: goal.year,
      start: null,
      shape: 'even',
      of: 'total',
      indicator: null,
      scope: EVERYWHERE,
    } as const;
    change({ levers: inOrder([...draft.levers, target]) });
  };
  const indicatorChoices = catalogue.framework.indicators.map((one) => ({
    id: one.id,
    name: `${one.code} ${one.name[t.language]}`,
  }));
  return (
    <>
      <ViewHeader
        title={t('scenarios.title')}
        lead={t('scenarios.lead')}
        actions={
          <Button variant="primary" onPress={save} isDisabled={!assessed}>
            {t('scenarios.save')}
          </Button>
        }
      />
      <div className="desk outlook-desk">
        <div className="shelves">
          {scenarios.length > 0 ? (
            <SelectField
              label={t('scenarios.open')}
              items={[{ id: NONE, name: t('scenarios.new') }, ...scenarios]}
              value={isSaved ? draft.id : NONE}
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
            items={[...groups, ...areas]}
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
          <LibraryPicker
            entries={library}
            names={names}
            onPick={({ name: picked, levers, balance }) => change({ name: t(`library.${picked}`), levers, balance })}
          />
          <LeverList
            levers={draft.levers}
            indicator={draft.indicator}
            names={names}
            remarks={assessed?.remarks ?? []}
            context={{
              years,
              value: series?.points.at(-1)?.value ?? null,
              indicator: draft.indicator,
              indicators: indicatorChoices,
              groups,
              areas,
            }}
            onChange={(levers) => change({ levers })}
          />
          <TextInput label={t('scenarios.name')} value={draft.name} onChange={(text) => change({ name: text })} />
          {goals.length > 0 ? (
            <SelectField
              label={t('scenarios.goal')}
              items={[{ id: NONE, name: t('scenarios.goal.none') }, ...goals]}
              value={goals.some(({ id }) => id === benchmarkId) ? benchmarkId : NONE}
              onChange={setBenchmark}
            />
          ) : null}
          {scenarios.some((one) => one.id !== draft.id && one.indicator === draft.indicator) ? (
            <MultiSelect
              label={t('scenarios.compare')}
              items={scenarios.filter((one) => one.id !== draft.id && one.indicator === draft.indicator)}
              value={[...compared]}
              onChange={(ids) => setCompared(ids.slice(0, MOST_SCENARIOS - 1))}
            />
          ) : null}
          {isSaved ? <Button onPress={remove}>{t('scenarios.remove')}</Button> : null}
          {data ? <ExportPanel kind="fan" data={data} /> : null}
        </div>
        <div className="outlook" data-milliseconds={outlooks.milliseconds} data-current={outlooks.isCurrent}>
          <Panel title={t('scenarios.chart')}>
            {evidence.state === 'failed' ? <p role="alert">{describeFailure(t, evidence.error)}</p> : null}
            {outlooks.error ? <p role="alert">{describeFailure(t, outlooks.error)}</p> : null}
            {data ? <ChartPanel kind="fan" data={data} /> : null}
            {evidence.state === 'ready' && outlooks.isCurrent && !assessed ? (
              <EmptyState title={t('scenarios.empty')} text={t('scenarios.emptyText')} />
            ) : null}
          </Panel>
          {assessed && indicator ? (
            <>
              <ComparisonTable
                baseline={assessed}
                scenarios={[...(hasLevers ? [{ id: draft.id, name, assessed }] : []), ...shownOthers]}
                unit={indicator.unit}
              />
              {outlooks.explained && hasLevers ? (
                <ExplainPanels {...outlooks.explained} levers={draft.levers} year={years[1]} unit={indicator.unit} />
              ) : null}
              {draft.balance && lookup ? (
                <BalancePanel
                  evidence={lookup}
                  indicator={draft.indicator}
                  balance={draft.balance}
                  area={area}
                  unit={indicator.unit}
                  names={names}
                />
              ) : null}
              <MembersPanel assessed={assessed} unit={indicator.unit} names={names} />
            </>
          ) : null}
        </div>
        {assessed && indicator ? (
          <div className="outlook-side">
            <HonestyCard assessed={assessed} unit={indicator.unit} revision={revision.value} />
            <GoalCard
              assessed={assessed}
              unit={indicator.unit}
              name={name}
              hasLevers={hasLevers}
              names={names}
              onSuppose={suppose}
            />
          </div>
        ) : null}
      </div>
    </>
  );
}

const lastYearOf = (series: { readonly points: readonly { readonly year: number }[] } | undefined): number =>
  series?.points.at(-1)?.year ?? new Date().getUTCFullYear();
