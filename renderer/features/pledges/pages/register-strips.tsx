import type { ReactNode } from 'react';
import { formatNumber } from '#shared/core/format';
import { FLOW_STATUSES, type FundingFlow } from '#shared/pledges/flow';
import type { FlowSum } from '#shared/pledges/flow-sums';
import type { Pledge } from '#shared/pledges/pledge';
import type { StageCount } from '#shared/pledges/register';
import { useT } from '../../../queries/hooks.ts';
import { FlowStatusTable } from '../flow-status-table.tsx';
import { StageTable } from '../stage-table.tsx';
import styles from './pages.module.css';
import { PartsStrip } from './parts-strip.tsx';

interface RegisterStripsProps {
  readonly pledges: readonly Pledge[];
  readonly stages: readonly StageCount[];
  readonly given: readonly FundingFlow[];
  readonly flows: Omit<FlowSum, 'key'>;
  /** What puts a strip into the report. */
  readonly add: (as: 'stages' | 'money') => ReactNode;
}

/** Pledges by stage and money by status, each as a strip with its base and its table; what there is none of is left out. */
export function RegisterStrips({ pledges, stages, given, flows, add }: RegisterStripsProps) {
  const t = useT();
  const number = (value: number) => formatNumber(value, t.language);
  const compact = (value: number) => formatNumber(value, t.language, { notation: 'compact' });
  return (
    <div className={styles.beside}>
      {pledges.length > 0 ? (
        <section>
          <h3>{t('pages.stages')}</h3>
          {add('stages')}
          <PartsStrip
            parts={stages.map(({ stage, pledges: count }) => ({
              id: stage,
              name: t(`pledges.stage.${stage}`),
              value: count,
              text: number(count),
            }))}
          />
          <p className="soft">{t('pages.stages.base')}</p>
          <StageTable pledges={pledges} />
        </section>
      ) : null}
      {given.length > 0 ? (
        <section>
          <h3>{t('pages.money')}</h3>
          {add('money')}
          <PartsStrip
            parts={FLOW_STATUSES.map((status) => ({
              id: status,
              name: t(`pledges.flow.status.${status}`),
              value: flows.by[status].usd,
              text: compact(flows.by[status].usd),
            }))}
          />
          <p className="soft">{t('pages.money.base')}</p>
          <FlowStatusTable flows={given} />
        </section>
      ) : null}
    </div>
  );
}

/** What the lens sets apart of a page, counted. */
export function SetApart({ general, undated }: { readonly general: number; readonly undated: number }) {
  const t = useT();
  return (
    <>
      {general > 0 ? <p role="note">{t('pledges.lens.general', { count: general })}</p> : null}
      {undated > 0 ? <p role="note">{t('pledges.lens.undated', { count: undated })}</p> : null}
    </>
  );
}
