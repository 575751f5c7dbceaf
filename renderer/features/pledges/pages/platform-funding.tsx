import { useMemo } from 'react';
import { formatNumber } from '#shared/core/format';
import type { Series } from '#shared/engine/observations';
import { describeFailure } from '#shared/i18n/translator';
import { CONTEXT } from '#shared/responsibility/context';
import { portfolioOf } from '#shared/responsibility/funding';
import { plansIn, planYears, situationsIn, yearShownFirst } from '#shared/responsibility/plans';
import { AddToReport } from '../../../charts/add-to-report.tsx';
import { SERIES } from '../../../queries/engine-queries.ts';
import { useAnswer, useDocument, useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { trace } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Panel } from '../../../ui/layout.tsx';
import styles from './pages.module.css';

const FUNDING = { of: 'funding', year: null, grain: 'situation' } as const;
const NONE: readonly Series[] = [];

/** Requirements and funding of the situations that members host, in the newest year of the lens for which people are known too. */
export function PlatformFunding({ platform }: { readonly platform: string }) {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const { nameOf } = usePlaces();
  const own = useMemo(() => ({ ...lens, group: platform }), [lens, platform]);
  const request = useMemo(
    () => ({
      indicators: [CONTEXT.requirements, CONTEXT.funding, CONTEXT.refugees],
      areas: situationsIn(catalogue, own),
      years: lens.years,
    }),
    [catalogue, own, lens.years],
  );
  const answer = useAnswer(SERIES, request);
  const series = answer.value ?? NONE;
  const year = useMemo(() => yearShownFirst(series, planYears(series)), [series]);
  const plans = useMemo(
    () => (year === null ? [] : portfolioOf(plansIn(series, year, 'situation')).plans),
    [series, year],
  );
  type Row = (typeof plans)[number];
  const dollars = (value: number | null) => (value === null ? '' : formatNumber(value, t.language, { decimals: 0 }));
  const money = (indicator: string, of: (row: Row) => number | null) => (row: Row) => {
    const text = dollars(of(row));
    const code = catalogue.framework.indicators.find(({ id }) => id === indicator)?.code ?? '';
    return text === '' ? null : (
      <Button
        variant="quiet"
        label={t('shell.trace.of', { value: `${text} ${row.year}`, code })}
        onPress={() => trace({ indicator, area: row.area, year: row.year, dims: row.dims })}
      >
        {text}
      </Button>
    );
  };
  return (
    <Panel
      title={t('pages.platform.funding')}
      isBusy={answer.value === null && answer.state !== 'failed'}
      actions={plans.length > 0 ? <AddToReport source={FUNDING} what={t('pages.platform.funding')} lens={own} /> : null}
    >
      {answer.state === 'failed' ? <p role="alert">{describeFailure(t, answer.error)}</p> : null}
      {answer.value !== null && plans.length === 0 ? (
        <p role="status">{t('pages.platform.funding.none')}</p>
      ) : plans.length === 0 ? null : (
        <div className={styles.lines}>
          <DataTable
            t={t}
            caption={t('pages.platform.funding')}
            isCaptionHidden
            columns={[
              { id: 'situation', header: t('pages.situation'), cell: ({ area }) => nameOf(area) },
              {
                id: 'requirements',
                header: t('pages.requirements'),
                align: 'number',
                cell: money(CONTEXT.requirements, ({ requirements }) => requirements),
              },
              {
                id: 'funding',
                header: t('pages.funding'),
                align: 'number',
                cell: money(CONTEXT.funding, ({ funding }) => funding),
              },
              {
                id: 'coverage',
                header: t('pages.coverage'),
                align: 'number',
                cell: ({ coverage }) =>
                  coverage === null ? null : (
                    <>
                      <meter min={0} max={1} value={coverage} aria-hidden="true" />{' '}
                      {formatNumber(coverage, t.language, { percent: true, decimals: 0 })}
                    </>
                  ),
              },
              { id: 'gap', header: t('pages.gap'), align: 'number', cell: ({ gap }) => dollars(gap) },
            ]}
            rows={plans}
            keyOf={({ id }) => id}
          />
          <p className="soft">{t('pages.platform.funding.about', { year: String(year) })}</p>
        </div>
      )}
    </Panel>
  );
}
