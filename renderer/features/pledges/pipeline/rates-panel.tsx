import { useMemo } from 'react';
import { formatNumber } from '#shared/core/format';
import { basedRates } from '#shared/pledges/editions/rates';
import type { Pledge } from '#shared/pledges/pledge';
import { useT } from '../../../queries/hooks.ts';
import { Panel } from '../../../ui/layout.tsx';
import styles from '../pictures/pictures.module.css';
import { StageTable } from '../stage-table.tsx';

/** The share fulfilled of each base that a published rate may be of, and all stages beside them. */
export function RatesPanel({ pledges }: { readonly pledges: readonly Pledge[] }) {
  const t = useT();
  const isReviewed = pledges.some(({ reviewed }) => reviewed != null);
  const rates = useMemo(
    () =>
      basedRates(pledges, ({ stage, reviewed }) => ({
        isKept: stage === 'fulfilled',
        hasUpdate: stage !== 'no_update',
        isJudgeable: reviewed != null && reviewed !== 'no_evidence',
      })).filter(({ base }) => isReviewed || base !== 'judgeable'),
    [pledges, isReviewed],
  );
  const number = (value: number) => formatNumber(value, t.language);
  return (
    <Panel title={t('pledges.rates.title')}>
      <ul className={styles.rates}>
        {rates.map(({ base, kept, of, share }) => (
          <li key={base}>
            <strong>
              {share === null
                ? t('pledges.notApplicable')
                : formatNumber(share, t.language, { percent: true, decimals: 1 })}
            </strong>
            {t(`pledges.rates.${base}`)}
            <br />
            <span className="soft">{t('pledges.rates.of', { kept: number(kept), of: number(of) })}</span>
          </li>
        ))}
      </ul>
      <StageTable pledges={pledges} />
      {isReviewed ? null : <p className={styles.notes}>{t('pledges.rates.same')}</p>}
    </Panel>
  );
}
