import { useMemo, useState } from 'react';
import { footnoteLines } from '#shared/charts/footnotes';
import { originOf } from '#shared/charts/from-series';
import { formatNumber } from '#shared/core/format';
import type { Series } from '#shared/engine/observations';
import { portfolioToCsv } from '#shared/export/responsibility-csv';
import { describeFailure } from '#shared/i18n/translator';
import { fundingBars } from '#shared/report/exhibits/funding';
import { CONTEXT } from '#shared/responsibility/context';
import { portfolioOf } from '#shared/responsibility/funding';
import { plansIn, planYears, situationsIn, yearShownFirst } from '#shared/responsibility/plans';
import { AddToReport } from '../../../charts/add-to-report.tsx';
import { ChartPanel } from '../../../charts/chart-panel.tsx';
import { SavePicture } from '../../../charts/save-picture.tsx';
import { ROW_NOTES } from '../../../queries/engine-queries.ts';
import { useAnswer, useDocument, useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Segments, SelectField } from '../../../ui/fields.tsx';
import { Panel } from '../../../ui/layout.tsx';
import styles from '../gaps.module.css';
import { FigureTable } from './figure-table.tsx';
import { useInLens, useSaveTable, useSeries } from './use-responsibility.ts';

const NONE: readonly Series[] = [];

/** Requirements against funding: by situation or plan, for the year, with what earmarking makes of the gap. */
export function FundingSection() {
  const t = useT();
  const known = useDocument('catalogue', 'lens', 'publishers', 'sources');
  const { catalogue, lens } = known;
  const { nameOf: placeOf } = usePlaces();
  const isInLens = useInLens();
  const save = useSaveTable();
  const situations = useMemo(() => situationsIn(catalogue, lens), [catalogue, lens]);
  const answer = useSeries([CONTEXT.requirements, CONTEXT.funding, CONTEXT.refugees], situations);
  const series = answer.value ?? NONE;
  const [chosenYear, setYear] = useState<string | null>(null);
  const [grain, setGrain] = useState<'situation' | 'plan'>('situation');
  const years = useMemo(() => planYears(series), [series]).filter(isInLens);
  const year = years.find((one) => String(one) === chosenYear) ?? yearShownFirst(series, years);
  const portfolio = useMemo(
    () => (year === null ? null : portfolioOf(plansIn(series, year, grain))),
    [series, year, grain],
  );
  const footnotes = useAnswer(
    ROW_NOTES,
    useMemo(
      () =>
        year === null
          ? null
          : { indicators: [CONTEXT.requirements, CONTEXT.funding], areas: situations, years: [year, year] as const },
      [situations, year],
    ),
  );
  const caveats = footnotes.value ? footnoteLines(footnotes.value, catalogue, t) : [];
  const group = lens.group === null || situations.includes(lens.group) ? null : lens.group;
  const byPlan = group === null ? null : t('gaps.funding.lens', { area: placeOf(group), count: situations.length });
  if (year === null || !portfolio)
    return (
      <Panel title={t('gaps.funding.title')}>
        {answer.state === 'failed' ? <p role="alert">{describeFailure(t, answer.error)}</p> : null}
        <p role="status">
          {situations.length === 0 && byPlan
            ? byPlan
            : t(answer.value === null ? 'shell.loading' : 'gaps.funding.nothing')}
        </p>
      </Panel>
    );
  const dollars = (value: number | null) => (value === null ? '' : formatNumber(value, t.language, { decimals: 0 }));
  const percent = (value: number | null) =>
    value === null ? '' : formatNumber(value, t.language, { percent: true, decimals: 0 });
  const nameOf = (area: string, dims: string) =>
    dims === '' ? placeOf(area) : `${placeOf(area)} · ${dims.slice(dims.indexOf('=') + 1)}`;
  const picture = fundingBars(portfolio, series, year, known, t);
  const totals = [
    { id: 'requirements', text: dollars(portfolio.requirements) },
    { id: 'funding', text: dollars(portfolio.funding) },
    { id: 'coverage', text: percent(portfolio.coverage) },
    { id: 'gapOfPlans', text: dollars(portfolio.gapOfPlans) },
    { id: 'gapOfTotal', text: dollars(portfolio.gapOfTotal) },
    { id: 'earmarked', text: dollars(portfolio.earmarked) },
    { id: 'surplus', text: dollars(portfolio.surplus) },
  ] as const;
  return (
    <Panel
      title={t('gaps.funding.title')}
      actions={
        <div className="actions">
          <SavePicture make={() => picture} />
          <AddToReport what={t('gaps.funding.title')} source={{ of: 'funding', year, grain }} />
          <Button
            onPress={() =>
              save('gaps.funding.title', String(year), originOf(series, year), (remarks) =>
                portfolioToCsv(portfolio, [...caveats, ...remarks]),
              )
            }
          >
            {t('gaps.export')}
          </Button>
        </div>
      }
    >
      <div className={styles.gapChoices}>
        <SelectField
          label={t('gaps.sharing.year')}
          items={years.map((one) => ({ id: String(one), name: String(one) }))}
          value={String(year)}
          onChange={setYear}
        />
        <Segments
          label={t('gaps.funding.grain')}
          items={[
            { id: 'situation', name: t('gaps.funding.grain.situation') },
            { id: 'plan', name: t('gaps.funding.grain.plan') },
          ]}
          value={grain}
          onChange={(id) => setGrain(id === 'plan' ? 'plan' : 'situation')}
        />
      </div>
      {byPlan ? <p role="note">{byPlan}</p> : null}
      <div className={styles.gapDetail}>
        <div>
          <DataTable
            t={t}
            caption={t('gaps.funding.totals', { year: String(year) })}
            hasHead={false}
            columns={[
              { id: 'name', header: '', cell: ({ id }) => t(`gaps.funding.total.${id}`) },
              { id: 'value', header: '', align: 'number', cell: ({ text }) => text },
            ]}
            rows={totals}
            keyOf={({ id }) => id}
          />
          {portfolio.unknown > 0 ? (
            <p className="soft">{t('gaps.funding.unknown', { count: portfolio.unknown })}</p>
          ) : null}
          <p className="soft">{t('gaps.funding.earmarking')}</p>
          <p className="soft">{t('gaps.funding.month')}</p>
          <p className="soft">{t('gaps.funding.people')}</p>
          {caveats.map((line) => (
            <p key={line} role="note">
              {line}
            </p>
          ))}
        </div>
        <ChartPanel kind="bar" data={picture.data} />
      </div>
      <FigureTable
        caption={t('gaps.funding.caption', { year: String(year) })}
        columns={(['plan', 'requirements', 'funding', 'coverage', 'gap', 'surplus', 'perPerson'] as const).map((id) =>
          t(`gaps.funding.column.${id}`),
        )}
        rows={portfolio.plans.map((plan) => ({
          key: plan.id,
          name: nameOf(plan.area, plan.dims),
          cells: [
            {
              text: dollars(plan.requirements),
              of: { indicator: CONTEXT.requirements, area: plan.area, year, dims: plan.dims },
            },
            {
              text: dollars(plan.funding),
              of: { indicator: CONTEXT.funding, area: plan.area, year, dims: plan.dims },
            },
            percent(plan.coverage),
            dollars(plan.gap),
            dollars(plan.surplus),
            dollars(plan.perPerson),
          ],
        }))}
      />
    </Panel>
  );
}
