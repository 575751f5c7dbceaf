import { memo, useMemo, useRef } from 'react';
import { dotsChart } from '#shared/charts/scenario/explaining-charts';
import { describeFailure } from '#shared/i18n/translator';
import { outcomeSentence } from '#shared/projections/outcome-sentence';
import { useDocument, useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, Panel } from '../../ui/layout.tsx';
import { useRested } from '../../ui/use-rested.ts';
import { BalancePanel } from './balance-panel.tsx';
import { ChartCard } from './chart-card.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { ExplainPanels } from './explain-panels.tsx';
import { GoalCard, GoalLine } from './goal-card.tsx';
import { HonestyCard } from './honesty-card.tsx';
import { LeverList } from './levers/lever-list.tsx';
import { LibraryPicker } from './library-picker.tsx';
import { MembersPanel } from './members-panel.tsx';
import { PageButton } from './page-button.tsx';
import { ScenarioBar, ScenarioShelf } from './scenario-bar.tsx';
import styles from './scenarios.module.css';
import { useNames } from './use-names.ts';
import { type ScenarioEditor, useScenarioEditor } from './use-scenario-editor.ts';

/** Height of the fan and of the twenty paths beside it, in CSS pixels. */
const HEIGHT = 330;
/** Milliseconds without a change after which the details follow. */
const REST = 200;

export function ScenariosView() {
  const t = useT();
  const desk = useScenarioEditor();
  const { evidence, projections, assessed, data } = desk;
  // All below the levers follows once they rest, so that the chart keeps up with a slider.
  const shown = useMemo(
    () => ({ data, assessed, explained: projections.explained }),
    [data, assessed, projections.explained],
  );
  const rested = useRested(shown, REST);
  const kept = useRef(desk);
  if (rested === shown) kept.current = desk;
  return (
    <div className={styles.scenarios}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{t('scenarios.title')}</h1>
        <ScenarioBar desk={desk} />
        <PageButton desk={desk} />
        <Button variant="primary" onPress={desk.save} isDisabled={!assessed}>
          {t('scenarios.save')}
        </Button>
      </header>
      <div
        className={styles.projection}
        data-milliseconds={projections.milliseconds}
        data-current={projections.isCurrent && rested === shown}
      >
        {evidence.state === 'failed' ? <p role="alert">{describeFailure(t, evidence.error)}</p> : null}
        {projections.error ? <p role="alert">{describeFailure(t, projections.error)}</p> : null}
        <Finding desk={desk} />
        <Levers desk={desk} />
        <Details desk={kept.current} />
      </div>
    </div>
  );
}

interface PartProps {
  readonly desk: ScenarioEditor;
}

/** The sentence, the fan over the full width, and twenty paths against the target at its right edge. */
function Finding({ desk }: PartProps) {
  const t = useT();
  const { names } = useNames();
  const { draft, indicator, evidence, projections, assessed, data, about } = desk;
  const dots = useMemo(() => about && assessed && dotsChart(about, assessed, t), [about, assessed, t]);
  const isAwaited = evidence.state === 'loading' || (evidence.state === 'ready' && !projections.isCurrent);
  if (!data || !assessed || !indicator) {
    if (isAwaited) return <p role="status">{t('shell.loading')}</p>;
    return evidence.state === 'ready' ? (
      <EmptyState title={t('scenarios.empty')} text={t('scenarios.emptyText')} />
    ) : null;
  }
  return (
    <section aria-label={t('scenarios.chart')}>
      <p className={styles.sentence} aria-live="polite">
        {outcomeSentence(assessed, draft.levers, indicator.unit, names, t)}
      </p>
      <GoalLine assessed={assessed} unit={indicator.unit} onSuppose={desk.suppose} />
      <div className={styles.charts}>
        <ChartCard kind="fan" data={data} height={HEIGHT} source={desk.shownAs('fan')} />
        {dots ? <ChartCard kind="quantile-dots" data={dots} height={HEIGHT} source={desk.shownAs('dots')} /> : null}
      </div>
    </section>
  );
}

function Levers({ desk }: PartProps) {
  const { catalogue } = useDocument('catalogue');
  const t = useT();
  const { names, groups, areas } = useNames();
  const { draft, change, years, series, assessed } = desk;
  return (
    <Panel title={t('levers.title')}>
      <LeverList
        levers={draft.levers}
        indicator={draft.indicator}
        names={names}
        remarks={assessed?.remarks ?? []}
        context={{
          years,
          value: series?.points.at(-1)?.value ?? null,
          indicator: draft.indicator,
          indicators: catalogue.framework.indicators.map((one) => ({
            id: one.id,
            name: `${one.code} ${one.name[t.language]}`,
          })),
          groups,
          areas,
        }}
        onChange={(levers) => change({ levers })}
      />
      <div className={styles.shelf}>
        <ScenarioShelf desk={desk} />
        <LibraryPicker
          entries={desk.library}
          names={names}
          onPick={({ name: picked, levers, balance }) => change({ name: t(`library.${picked}`), levers, balance })}
        />
      </div>
    </Panel>
  );
}

/** What the levers are worth, how far to trust it, and every figure. */
const Details = memo(function Details({ desk }: PartProps) {
  const { names } = useNames();
  const { draft, indicator, area, name, hasLevers, revision, lookup, projections, assessed, about } = desk;
  if (!assessed || !indicator || !about) return null;
  return (
    <>
      {projections.explained && hasLevers ? (
        <ExplainPanels
          {...projections.explained}
          about={about}
          assessed={assessed}
          levers={draft.levers}
          shownAs={desk.shownAs}
        />
      ) : null}
      <HonestyCard
        about={about}
        assessed={assessed}
        unit={indicator.unit}
        revision={revision.value}
        source={desk.shownAs('misses')}
      />
      <GoalCard assessed={assessed} unit={indicator.unit} name={name} hasLevers={hasLevers} names={names} />
      <ComparisonTable
        baseline={assessed}
        scenarios={[...(hasLevers ? [{ id: draft.id, name, assessed }] : []), ...desk.others]}
        unit={indicator.unit}
      />
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
  );
});
