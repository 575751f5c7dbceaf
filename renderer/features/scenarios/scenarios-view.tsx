import { describeFailure } from '#shared/i18n/translator';
import { ChartPanel } from '../../charts/chart-panel.tsx';
import { useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, Panel, ViewHeader } from '../../ui/layout.tsx';
import { BalancePanel } from './balance-panel.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { ExplainPanels } from './explain-panels.tsx';
import { GoalCard } from './goal-card.tsx';
import { HonestyCard } from './honesty-card.tsx';
import { MembersPanel } from './members-panel.tsx';
import styles from './scenarios.module.css';
import { Shelves } from './shelves.tsx';
import { useNames } from './use-names.ts';
import { useScenarioEditor } from './use-scenario-editor.ts';

export function ScenariosView() {
  const t = useT();
  const desk = useScenarioEditor();
  const { names } = useNames();
  const { draft, indicator, area, name, years, hasLevers, evidence, revision, lookup, projections, assessed, data } =
    desk;
  const isAwaited = evidence.state === 'loading' || (evidence.state === 'ready' && !projections.isCurrent);
  return (
    <>
      <ViewHeader
        title={t('scenarios.title')}
        lead={t('scenarios.lead')}
        actions={
          <Button variant="primary" onPress={desk.save} isDisabled={!assessed}>
            {t('scenarios.save')}
          </Button>
        }
      />
      <div className={`desk ${styles.projectionDesk}`}>
        <Shelves desk={desk} />
        <div
          className={styles.projection}
          data-milliseconds={projections.milliseconds}
          data-current={projections.isCurrent}
        >
          <Panel title={t('scenarios.chart')}>
            {evidence.state === 'failed' ? <p role="alert">{describeFailure(t, evidence.error)}</p> : null}
            {projections.error ? <p role="alert">{describeFailure(t, projections.error)}</p> : null}
            {data ? (
              <ChartPanel kind="fan" data={data} />
            ) : isAwaited ? (
              <p role="status">{t('shell.loading')}</p>
            ) : null}
            {evidence.state === 'ready' && projections.isCurrent && !assessed ? (
              <EmptyState title={t('scenarios.empty')} text={t('scenarios.emptyText')} />
            ) : null}
          </Panel>
          {assessed && indicator ? (
            <>
              <ComparisonTable
                baseline={assessed}
                scenarios={[...(hasLevers ? [{ id: draft.id, name, assessed }] : []), ...desk.others]}
                unit={indicator.unit}
              />
              {projections.explained && hasLevers ? (
                <ExplainPanels {...projections.explained} levers={draft.levers} year={years[1]} unit={indicator.unit} />
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
          <div className={styles.projectionSide}>
            <HonestyCard assessed={assessed} unit={indicator.unit} revision={revision.value} />
            <GoalCard
              assessed={assessed}
              unit={indicator.unit}
              name={name}
              hasLevers={hasLevers}
              names={names}
              onSuppose={desk.suppose}
            />
          </div>
        ) : null}
      </div>
    </>
  );
}
