import { useMemo } from 'react';
import type { ChartSpec } from '#shared/charts/spec';
import { pledgePageToCsv } from '#shared/export/pledge-page-csv';
import type { AreaGroup } from '#shared/framework/areas';
import { describeFailure } from '#shared/i18n/translator';
import type { FundingFlow } from '#shared/pledges/flow';
import { platformPage } from '#shared/pledges/pages/platform-page';
import type { Pledge } from '#shared/pledges/pledge';
import { CONTEXT } from '#shared/responsibility/context';
import type { RegisterName } from '#shared/workbench/exhibit-source';
import { AddToReport } from '../../../charts/add-to-report.tsx';
import { ChartPanel } from '../../../charts/chart-panel.tsx';
import { ExportPanel } from '../../../charts/export-panel.tsx';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { useChart } from '../../../queries/use-chart.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { useSaveCsv } from '../../../queries/use-save-csv.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { AddPage } from './add-page.tsx';
import { MoneyTable } from './money-table.tsx';
import styles from './pages.module.css';
import { PlatformFunding } from './platform-funding.tsx';
import { PlatformVerdicts } from './platform-verdicts.tsx';
import { RegisterStrips, SetApart } from './register-strips.tsx';

interface PlatformViewProps {
  readonly platform: AreaGroup;
  readonly pledges: readonly Pledge[];
  readonly flows: readonly FundingFlow[];
  /** Where the flows come from, in words. */
  readonly source: string;
  /** The one in hand. */
  readonly register: RegisterName;
  /** Some pledges are invented: nothing of them leaves the window. */
  readonly isInvented: boolean;
}

/** One page of a support platform: people its members host, who supports it, what was pledged and given, how it does, and funding. */
export function PlatformView({ platform, pledges, flows, source, register, isInvented }: PlatformViewProps) {
  const t = useT();
  const { lens } = useDocument('lens');
  const { nameOf, compare } = usePlaces();
  const save = useSaveCsv();
  const { code, members, supporters } = platform;
  const name = platform.name[t.language];
  const page = useMemo(
    () => platformPage({ code, members }, { pledges, flows }, lens),
    [code, members, pledges, flows, lens],
  );
  const spec = useMemo(
    (): ChartSpec => ({
      id: `hosted-${code}`,
      kind: 'stacked-area',
      indicators: [CONTEXT.refugees],
      areas: members,
      years: lens.years,
      title: null,
      note: null,
      scenario: null,
    }),
    [code, members, lens.years],
  );
  const hosted = useChart(spec);
  const names = (codes: readonly string[]) =>
    new Intl.ListFormat(t.language, { type: 'unit' }).format([...codes].sort(compare).map(nameOf));
  const of = {
    register,
    page: 'platform' as const,
    name: code,
  };
  const exported = () =>
    pledgePageToCsv({ ...page, results: [] }, [
      t('pages.stages.base'),
      t('pages.money.base'),
      t('charts.source', { source: t('pages.csv.source', { title: source }) }),
    ]);
  return (
    <div className={styles.page}>
      <Panel title={name}>
        <p className={styles.people}>
          <strong>{t('pages.platform.members', { count: members.length })}</strong> {names(members)}
        </p>
        <p className={styles.people}>
          <strong>{t('pages.platform.supporters', { count: supporters.length })}</strong> {names(supporters)}
        </p>
        <h3>{t('pages.platform.hosted')}</h3>
        {hosted.state === 'failed' ? <p role="alert">{describeFailure(t, hosted.error)}</p> : null}
        {hosted.value ? (
          <>
            <ChartPanel kind="stacked-area" data={hosted.value} />
            <AddToReport source={{ of: 'chart', chart: spec }} what={t('pages.platform.hosted')} />
            <details>
              <summary>{t('explore.export')}</summary>
              <ExportPanel kind="stacked-area" data={hosted.value} />
            </details>
          </>
        ) : hosted.state === 'failed' ? null : (
          <p role="status">{t('shell.loading')}</p>
        )}
      </Panel>
      <Panel
        title={t('pages.platform.support')}
        actions={
          <Button isDisabled={isInvented} onPress={() => save(t('pages.csv.body', { name }), exported)}>
            {t('pages.export')}
          </Button>
        }
      >
        <p className={styles.sentence}>
          {t('pages.platform.sentence', {
            pledges: page.pledges.length,
            elsewhere: page.alsoElsewhere,
            flows: page.given.length,
            flowsElsewhere: page.flowsElsewhere,
          })}
        </p>
        <SetApart general={0} undated={page.undated} />
        <RegisterStrips {...page} add={(as) => <AddPage {...of} as={as} />} />
        {page.given.length > 0 ? (
          <>
            <h3>{t('pages.byCountry')}</h3>
            <AddPage {...of} as="countries" />
            <MoneyTable
              title={t('pages.byCountry')}
              of={t('pages.country')}
              sums={page.countries}
              nameOf={({ place, key }) => (place === 'country' ? nameOf(key) : t(`pages.country.${place}`))}
            />
          </>
        ) : null}
        {page.membersWithout.length > 0 ? (
          <p>{t('pages.platform.without', { names: names(page.membersWithout) })}</p>
        ) : null}
      </Panel>
      <PlatformFunding platform={code} />
      <PlatformVerdicts platform={code} add={<AddPage {...of} as="verdicts" />} />
    </div>
  );
}
