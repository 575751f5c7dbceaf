import { useMemo } from 'react';
import { type ExplainedFan, influenceChart, worthChart } from '#shared/charts/scenario/explaining-charts';
import { leverNames, leverNumberName } from '#shared/charts/scenario/lever-names';
import type { Assessed } from '#shared/projections/assess-scenario';
import type { Attribution, LeverSensitivity } from '#shared/projections/attribution';
import type { Lever } from '#shared/projections/scenario';
import type { ScenarioForm, ScenarioSource } from '#shared/workbench/exhibit-source';
import { useT } from '../../queries/hooks.ts';
import { ChartCard } from './chart-card.tsx';
import styles from './scenarios.module.css';

interface ExplainPanelsProps {
  readonly about: ExplainedFan;
  readonly assessed: Assessed;
  readonly attribution: Attribution;
  readonly sensitivities: readonly LeverSensitivity[];
  readonly levers: readonly Lever[];
  readonly shownAs: (form: ScenarioForm) => ScenarioSource;
}

/** Room around the rows of a chart, and for each row, in CSS pixels. */
const [AROUND, ROW] = [170, 36];

/** What each lever is worth at the end, and which of its numbers the end hangs on. */
export function ExplainPanels({ about, assessed, attribution, sensitivities, levers, shownAs }: ExplainPanelsProps) {
  const t = useT();
  const [worth, influence] = useMemo(() => {
    const names = leverNames(levers, t);
    return [
      worthChart(about, assessed, attribution, names, t),
      influenceChart(about, assessed, sensitivities, (one) => leverNumberName(one, names, t), t),
    ];
  }, [about, assessed, attribution, sensitivities, levers, t]);
  const height = AROUND + ROW * Math.max(worth.series.length, influence.series.length);
  return (
    <div className={styles.explain}>
      <section className="panel" aria-label={t('scenarios.worth', { year: String(assessed.years.at(-1)) })}>
        <ChartCard kind="spans" data={worth} height={height} source={shownAs('worth')} />
      </section>
      {sensitivities.length > 0 ? (
        <section className="panel" aria-label={t('scenarios.tornado')}>
          <ChartCard kind="spans" data={influence} height={height} source={shownAs('influence')} />
        </section>
      ) : null}
    </div>
  );
}
