import { formatNumber } from '#shared/core/format';
import type { Unit } from '#shared/framework/units';
import type { Assessed } from '#shared/projections/assess-scenario';
import { useT } from '../../store/hooks.ts';
import { Panel } from '../../ui/layout.tsx';
import { StatusMark } from '../../ui/status.tsx';
import { projectedText } from './projected-text.ts';

const TONES = { skill: 'good', no_skill: 'moderate', too_short: 'none' } as const;

interface HonestyCardProps {
  readonly assessed: Assessed;
  readonly unit: Unit;
}

/** How far the projection can be trusted: what it did on the series' own past, and what was done to the values. */
export function HonestyCard({ assessed: { judge, total }, unit }: HonestyCardProps) {
  const t = useT();
  if (!judge) return null;
  const { backtest, method, notes } = judge;
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
    [t('scenarios.coverage80'), percent(backtest.coverage80)],
    [t('scenarios.coverage95'), percent(backtest.coverage95)],
  ] as const;
  return (
    <Panel title={t('scenarios.honesty')}>
      <p>
        <StatusMark tone={TONES[backtest.verdict]} label={t(`scenarios.verdict.${backtest.verdict}`)} />
      </p>
      <dl className="honesty">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ul className="notes">
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
    </Panel>
  );
}
