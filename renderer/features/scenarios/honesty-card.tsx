import type { Outlook } from '#shared/charts/from-projection';
import { formatNumber } from '#shared/core/format';
import { useT } from '../../store/hooks.ts';
import { Panel } from '../../ui/layout.tsx';
import { StatusMark } from '../../ui/status.tsx';

const TONES = { skill: 'good', no_skill: 'moderate', too_short: 'none' } as const;

/** How far the projection can be trusted: what it did on the series' own past, and what was done to the values. */
export function HonestyCard({ outlook: { baseline, scenario } }: { readonly outlook: Outlook }) {
  const t = useT();
  const { backtest, method } = baseline;
  const notes = [...new Set([...baseline.notes, ...(scenario?.notes ?? [])])];
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
      {notes.length > 0 ? (
        <ul className="notes">
          {notes.map((note) => (
            <li key={note}>{t(`scenarios.note.${note}`)}</li>
          ))}
        </ul>
      ) : null}
    </Panel>
  );
}
