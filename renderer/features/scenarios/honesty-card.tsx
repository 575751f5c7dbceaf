import { useMemo } from 'react';
import { type ExplainedFan, missesChart } from '#shared/charts/scenario/explaining-charts';
import { formatNumber } from '#shared/core/format';
import type { Unit } from '#shared/framework/units';
import type { Translator } from '#shared/i18n/translator';
import type { Assessed } from '#shared/projections/assess-scenario';
import type { Revision } from '#shared/projections/revision';
import { trustLines } from '#shared/projections/trust-text';
import type { ScenarioSource } from '#shared/workbench/exhibit-source';
import { useT } from '../../queries/hooks.ts';
import { Panel } from '../../ui/layout.tsx';
import { StatusMark } from '../../ui/status.tsx';
import { ChartCard } from './chart-card.tsx';
import { projectedText } from './projected-text.ts';
import styles from './scenarios.module.css';

const TONES = { skill: 'good', no_skill: 'moderate', too_short: 'none' } as const;

interface HonestyCardProps {
  readonly about: ExplainedFan;
  readonly assessed: Assessed;
  readonly unit: Unit;
  /** How the latest release of the series changed the one before; null where there was none. */
  readonly revision: Revision | null;
  /** What of it enters the report. */
  readonly source: ScenarioSource;
}

/** How far the projection can be trusted: what it did on the series' own past, and what was done to the values. */
export function HonestyCard({ about, assessed: { judge, notes, total }, unit, revision, source }: HonestyCardProps) {
  const t = useT();
  const misses = useMemo(() => judge && missesChart(about, judge.backtest, t), [about, judge, t]);
  if (!judge) return null;
  const { backtest, method, trust } = judge;
  const value = (one: number) => projectedText(one, unit, t.language);
  const percent = (share: number | null) =>
    share === null ? t('scenarios.untested') : formatNumber(share, t.language, { percent: true, decimals: 0 });
  const facts = [
    [t('scenarios.method'), t(`scenarios.method.${method}`)],
    [t('scenarios.origins'), formatNumber(backtest.origins, t.language)],
    [
      t('scenarios.error'),
      backtest.maseAgainstNaive === null
        ? t('scenarios.untested')
        : formatNumber(backtest.maseAgainstNaive, t.language, { decimals: 2 }),
    ],
    [t('scenarios.trust'), percent(backtest.origins > 0 ? trust : null)],
    [t('scenarios.coverage80'), percent(backtest.coverage80)],
    [t('scenarios.coverage95'), percent(backtest.coverage95)],
    [
      t('scenarios.worst'),
      backtest.worst
        ? t('scenarios.worstText', {
            year: String(backtest.worst.year),
            from: String(backtest.worst.from),
            projected: value(backtest.worst.projected),
            actual: value(backtest.worst.actual),
          })
        : t('scenarios.untested'),
    ],
    [t('scenarios.revision'), revisionText(revision, value, t)],
  ] as const;
  return (
    <Panel title={t('scenarios.honesty')}>
      <div className={styles.trust}>
        <div>
          <p>
            <StatusMark tone={TONES[backtest.verdict]} label={t(`scenarios.verdict.${backtest.verdict}`)} />
          </p>
          <ul className={styles.notes}>
            {trustLines(backtest, value, t).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        {misses ? <ChartCard kind="line" data={misses} height={260} source={source} /> : null}
      </div>
      <details>
        <summary>{t('scenarios.details')}</summary>
        <dl className={styles.honesty}>
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{t(`scenarios.note.${note}`)}</li>
          ))}
          {total ? (
            <li>
              {t('scenarios.total', {
                areas: total.areas,
                left: total.left,
                other: projectedText(total.other, unit, t.language),
                common: percent(total.common),
              })}
            </li>
          ) : null}
        </ul>
      </details>
    </Panel>
  );
}

function revisionText(revision: Revision | null, value: (one: number) => string, t: Translator): string {
  if (!revision) return t('scenarios.revisionNone');
  const { edition, before, years, revised, largest } = revision;
  const counts = t('scenarios.revisionText', { edition, before, years, revised });
  if (!largest) return counts;
  const change = { year: String(largest.year), before: value(largest.before), after: value(largest.after) };
  return `${counts} ${t('scenarios.revisionLargest', change)}`;
}
