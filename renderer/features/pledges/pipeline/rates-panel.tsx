import { useMemo } from 'react';
import { formatNumber } from '#shared/core/format';
import { compareReviews } from '#shared/pledges/editions/reviewed-stage';
import type { Pledge } from '#shared/pledges/pledge';
import type { RegisterName } from '#shared/workbench/exhibit-source';
import { AddToReport } from '../../../charts/add-to-report.tsx';
import { useT } from '../../../queries/hooks.ts';
import { Panel } from '../../../ui/layout.tsx';
import styles from '../pictures/pictures.module.css';
import { StageTable } from '../stage-table.tsx';

/** The share fulfilled of each base that a published rate may be of, and all stages beside them. */
export function RatesPanel({
  pledges,
  register,
}: {
  readonly pledges: readonly Pledge[];
  readonly register: RegisterName;
}) {
  const t = useT();
  const { rates, isReviewed, disagreement } = useMemo(() => {
    const both = pledges.map(({ stage, reviewed = null }) => ({ stage, reviewed }));
    const { declared, reviewed, disagreement } = compareReviews(both);
    const isReviewed = both.some((one) => one.reviewed !== null);
    const said = [
      { by: 'declared', rates: declared },
      { by: 'reviewed', rates: isReviewed ? reviewed : [] },
    ] as const;
    return {
      rates: said.flatMap(({ by, rates }) =>
        rates.filter(({ of, base }) => of > 0 && (isReviewed || base !== 'judgeable')).map((rate) => ({ ...rate, by })),
      ),
      isReviewed,
      disagreement,
    };
  }, [pledges]);
  const number = (value: number) => formatNumber(value, t.language);
  return (
    <Panel
      title={t('pledges.rates.title')}
      actions={<AddToReport what={t('pledges.rates.title')} source={{ of: 'pledge-rates', register }} />}
    >
      <ul className={styles.rates}>
        {rates.map(({ by, base, kept, of, share }) => (
          <li key={`${by} ${base}`}>
            <strong>
              {share === null
                ? t('pledges.notApplicable')
                : formatNumber(share, t.language, { percent: true, decimals: 1 })}
            </strong>
            {isReviewed ? `${t(`pledges.rates.${by}`)} ` : null}
            {t(`pledges.rates.${base}`)}
            <br />
            <span className="soft">{t('pledges.rates.of', { kept: number(kept), of: number(of) })}</span>
          </li>
        ))}
      </ul>
      <StageTable pledges={pledges} />
      {disagreement.share === null ? null : (
        <p>
          {t('pledges.rates.disagree', {
            share: formatNumber(disagreement.share, t.language, { percent: true, decimals: 1 }),
            count: number(disagreement.count),
            of: number(disagreement.of),
          })}
        </p>
      )}
      {isReviewed ? null : <p className={styles.notes}>{t('pledges.rates.same')}</p>}
    </Panel>
  );
}
