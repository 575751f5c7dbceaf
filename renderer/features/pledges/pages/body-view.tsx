import { useMemo } from 'react';
import { formatNumber } from '#shared/core/format';
import { pledgePageToCsv } from '#shared/export/pledge-page-csv';
import { applyLens } from '#shared/framework/lens';
import { withArticle } from '#shared/framework/with-article';
import { describeFailure } from '#shared/i18n/translator';
import type { FundingFlow } from '#shared/pledges/flow';
import { areaAimedAt, bodyPage, indicatorsAimedAt, MONEY_INDICATORS, moneyArea } from '#shared/pledges/pages/body-page';
import type { Pledge } from '#shared/pledges/pledge';
import type { RegisterName } from '#shared/workbench/exhibit-source';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { useSaveCsv } from '../../../queries/use-save-csv.ts';
import { Button } from '../../../ui/button.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { AddPage } from './add-page.tsx';
import { IndicatorLines } from './indicator-lines.tsx';
import { MoneyTable } from './money-table.tsx';
import styles from './pages.module.css';
import { RegisterStrips, SetApart } from './register-strips.tsx';
import { useResults } from './use-results.ts';

interface BodyViewProps {
  readonly name: string;
  readonly pledges: readonly Pledge[];
  readonly flows: readonly FundingFlow[];
  /** Where the flows come from, in words. */
  readonly source: string;
  /** The one in hand. */
  readonly register: RegisterName;
  /** Some pledges are invented: nothing of them leaves the window. */
  readonly isInvented: boolean;
}

/** One page of a body: its pledges by stage, its money, the results of what it aims at, and what it gives. */
export function BodyView({ name, pledges, flows, source, register, isInvented }: BodyViewProps) {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const { framework, groups } = catalogue;
  const { nameOf } = usePlaces();
  const save = useSaveCsv();
  const page = useMemo(() => {
    const group = groups.find(({ code, kind }) => code === lens.group && kind !== 'world');
    return bodyPage(name, { pledges, flows }, lens, group ? new Set(group.members) : null);
  }, [name, pledges, flows, lens, groups]);
  const aimed = useMemo(() => indicatorsAimedAt(framework, page.pledges), [framework, page.pledges]);
  const lensArea = applyLens(catalogue, lens).area;
  const area = areaAimedAt(page.pledges, lensArea);
  const aims = useResults(aimed, area);
  const money = useMemo(
    () => framework.indicators.filter(({ id }) => MONEY_INDICATORS.includes(id)),
    [framework.indicators],
  );
  const given = useResults(money, moneyArea(name, page.entityArea, groups));
  const hasOneCountry = page.pledges.some(({ areas }) => areas.includes(area));
  const of = { register, page: 'body' as const, name };
  const exported = () =>
    pledgePageToCsv({ ...page, results: [...aims.results, ...given.results] }, [
      t('pages.stages.base'),
      t('pages.money.base'),
      t('charts.source', { source: t('pages.csv.source', { title: source }) }),
    ]);
  return (
    <div className={styles.page}>
      <Panel
        title={name}
        actions={
          <Button isDisabled={isInvented} onPress={() => save(t('pages.csv.body', { name }), exported)}>
            {t('pages.export')}
          </Button>
        }
      >
        <p className={styles.sentence}>
          {t('pages.body.sentence', {
            pledges: page.pledges.length,
            partner: page.asPartner,
            flows: page.given.length,
            usd: formatNumber(page.flows.all.usd, t.language, { notation: 'compact' }),
          })}
        </p>
        <SetApart {...page} />
        <RegisterStrips {...page} add={(as) => <AddPage {...of} as={as} />} />
      </Panel>
      {page.given.length > 0 ? (
        <div className={styles.tables}>
          <Panel title={t('pages.byPlan')} actions={<AddPage {...of} as="plans" />}>
            <MoneyTable
              title={t('pages.byPlan')}
              of={t('pledges.flow.by.plan')}
              sums={page.plans}
              nameOf={({ key }) => key || t('pledges.flow.noPlan')}
            />
          </Panel>
          <Panel title={t('pages.byCountry')} actions={<AddPage {...of} as="countries" />}>
            <MoneyTable
              title={t('pages.byCountry')}
              of={t('pages.country')}
              sums={page.countries}
              nameOf={({ place, key }) => (place === 'country' ? nameOf(key) : t(`pages.country.${place}`))}
            />
          </Panel>
        </div>
      ) : null}
      <Panel
        title={t('pages.results')}
        isBusy={!aims.isKnown}
        actions={aims.results.length > 0 ? <AddPage {...of} as="results" /> : null}
      >
        {aims.failure ? <p role="alert">{describeFailure(t, aims.failure)}</p> : null}
        {aimed.length === 0 ? (
          <p role="status">{t('pages.results.none')}</p>
        ) : (
          <>
            <IndicatorLines caption={t('pages.results')} results={aims.results} baselineYear={aims.baselineYear} />
            <p className="soft">
              {t('pages.results.where', {
                area: withArticle(nameOf(area), 'of', t.language),
                one: hasOneCountry ? 'yes' : 'no',
              })}
            </p>
            {aims.without.length > 0 ? (
              <p className="soft">
                {t('pages.results.without', {
                  count: aims.without.length,
                  codes: aims.without.map(({ code }) => code).join(', '),
                })}
              </p>
            ) : null}
          </>
        )}
      </Panel>
      <Panel
        title={t('pages.given')}
        isBusy={!given.isKnown}
        actions={given.results.length > 0 ? <AddPage {...of} as="given" /> : null}
      >
        {given.failure ? <p role="alert">{describeFailure(t, given.failure)}</p> : null}
        {given.isKnown && given.results.length === 0 ? (
          <p role="status">{t('pages.given.none')}</p>
        ) : (
          <IndicatorLines caption={t('pages.given')} results={given.results} baselineYear={given.baselineYear} />
        )}
      </Panel>
    </div>
  );
}
