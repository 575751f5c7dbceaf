import { useMemo, useState } from 'react';
import { originOf } from '#shared/charts/from-series';
import type { ChartData } from '#shared/charts/spec';
import { formatNumber } from '#shared/core/format';
import type { Series } from '#shared/engine/observations';
import { baseToCsv } from '#shared/export/responsibility-csv';
import { translator } from '#shared/i18n/translator';
import { concentrationOfSupport } from '#shared/inequality/of-support';
import { baseOfSupport } from '#shared/responsibility/base';
import { CONTEXT } from '#shared/responsibility/context';
import { giftsOf, giftsOfPledges, giversIn, periodsOf, unearmarkedShares } from '#shared/responsibility/gifts';
import { ChartPanel } from '../../../charts/chart-panel.tsx';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { useSession } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/fields.tsx';
import { Panel } from '../../../ui/layout.tsx';
import styles from '../gaps.module.css';
import { BaseKinds } from './base-kinds.tsx';
import { BaseNames } from './base-names.tsx';
import { FigureTable } from './figure-table.tsx';
import { useInLens, useSaveTable, useSeries, useSourceText } from './use-responsibility.ts';

const PLEDGES = 'pledges';
const NONE: readonly Series[] = [];
const both = (key: 'gaps.base.unit') => ({ en: translator('en')(key), fr: translator('fr')(key) });

/** Who gives, who is new, who stopped, and how concentrated it is: by donor and year, or by pledging entity and forum. */
export function BaseSection() {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const pledges = useSession((state) => state.pledges);
  const isInLens = useInLens();
  const sourceOf = useSourceText();
  const save = useSaveTable();
  const givers = useMemo(
    () =>
      catalogue.framework.indicators.filter(
        ({ aggregation, direction }) => aggregation.kind === 'sum' && direction === 'up',
      ),
    [catalogue],
  );
  const [wanted, setSubject] = useState<string>(CONTEXT.income);
  const offered = [wanted, CONTEXT.resettlement].find((one) => givers.some(({ id }) => id === one)) ?? PLEDGES;
  const subject = wanted === PLEDGES ? PLEDGES : offered;
  const members = useMemo(() => giversIn(catalogue, lens), [catalogue, lens]);
  const answer = useSeries(subject === PLEDGES ? [] : [subject], members);
  const series = answer.value ?? NONE;
  const { whole, gifts, without, invented } = useMemo(() => {
    const found =
      subject === PLEDGES
        ? giftsOfPledges(pledges)
        : { gifts: giftsOf(series, subject, catalogue.groups), without: 0, invented: 0 };
    return { ...found, whole: baseOfSupport(found.gifts, periodsOf(found.gifts)) };
  }, [subject, pledges, series, catalogue]);
  const unearmarked = useMemo(() => unearmarkedShares(series, subject), [series, subject]);
  // Who is new is told from the whole past; the lens only chooses the years shown.
  const base = whole.filter(({ period }) => isInLens(Number(period)));
  const concentration = useMemo(
    () => new Map(whole.map(({ period }) => [period, concentrationOfSupport(gifts, period)] as const)),
    [whole, gifts],
  );
  const [chosenPeriod, setPeriod] = useState<string | null>(null);
  const chosen = base.find(({ period }) => period === chosenPeriod) ?? base.at(-1);
  const indicator = givers.find(({ id }) => id === subject);
  const number = (value: number | null | undefined, decimals = 0) =>
    value == null ? '' : formatNumber(value, t.language, { decimals });
  const percent = (value: number | null | undefined) =>
    value == null ? '' : formatNumber(value, t.language, { percent: true, decimals: 1 });
  const source =
    subject === PLEDGES
      ? t('gaps.base.register')
      : sourceOf(series, base.length > 0 ? `${base[0]?.period}–${base.at(-1)?.period}` : '');
  const origin = subject === PLEDGES ? source : originOf(series);
  const chart: ChartData | null =
    chosen && base.length > 1
      ? {
          title: t('gaps.base.chartTitle', {
            count: chosen.givers.length,
            period: chosen.period,
            new: chosen.newOnes.length,
            lost: chosen.lost.length,
          }),
          subtitle: indicator ? indicator.name[t.language] : t('gaps.base.pledges'),
          unit: { label: both('gaps.base.unit'), percent: false },
          source,
          note: null,
          series: (['givers', 'newOnes', 'lost'] as const).map((id) => ({
            name: t(`gaps.base.column.${id}`),
            role: 'observed',
            x: base.map(({ period }) => Number(period)),
            y: base.map((one) => one[id].length),
            bands: [],
          })),
        }
      : null;
  return (
    <Panel
      title={t('gaps.base.title')}
      actions={
        base.length > 0 ? (
          <Button onPress={() => save('gaps.base.title', subject, origin, (remarks) => baseToCsv(base, remarks))}>
            {t('gaps.export')}
          </Button>
        ) : null
      }
    >
      <div className={styles.gapChoices}>
        <SelectField
          label={t('gaps.base.subject')}
          items={[
            ...givers.map(({ id, code, name }) => ({ id, name: `${code} ${name[t.language]}` })),
            ...(pledges.length > 0 ? [{ id: PLEDGES, name: t('gaps.base.pledges') }] : []),
          ]}
          value={subject}
          onChange={setSubject}
        />
        <SelectField
          label={t('gaps.base.period')}
          items={[...base].reverse().map(({ period }) => ({ id: period, name: period }))}
          value={chosen?.period ?? ''}
          onChange={setPeriod}
        />
      </div>
      <p className="soft">
        {t(subject === PLEDGES ? 'gaps.base.aboutPledges' : 'gaps.base.about', { first: whole[0]?.period ?? '' })}
      </p>
      {invented > 0 ? <p role="note">{t('gaps.base.invented', { count: invented })}</p> : null}
      {chosen ? (
        <>
          <div className={styles.gapDetail}>
            <BaseNames
              base={chosen}
              concentration={concentration.get(chosen.period)}
              arePledges={subject === PLEDGES}
            />
            {chart ? <ChartPanel kind="line" data={chart} {...(typeof origin === 'string' ? {} : { origin })} /> : null}
          </div>
          {chosen.byKind.size > 1 || subject === PLEDGES ? <BaseKinds base={chosen} /> : null}
          {without > 0 ? <p className="soft">{t('gaps.base.without', { count: without })}</p> : null}
          <FigureTable
            caption={t('gaps.base.caption')}
            columns={[
              t('gaps.base.period'),
              ...(['givers', 'newOnes', 'back', 'lost', 'total', 'top', 'effective', 'hhi', 'gini'] as const).map(
                (id) => t(`gaps.base.column.${id}`),
              ),
              ...(unearmarked.size > 0 ? [t('gaps.base.column.unearmarked')] : []),
            ]}
            rows={[...base].reverse().map((one) => {
              const { top, effective, hhi, gini } = concentration.get(one.period) ?? {};
              return {
                key: one.period,
                name: one.period,
                cells: [
                  ...[one.givers, one.newOnes, one.back, one.lost].map((list) => number(list.length)),
                  number(one.total),
                  percent(top),
                  number(effective, 1),
                  number(hhi),
                  number(gini, 2),
                  ...(unearmarked.size > 0 ? [percent(unearmarked.get(one.period))] : []),
                ],
              };
            })}
          />
          <p className="soft">{t('charts.source', { source })}</p>
        </>
      ) : (
        <p role="status">{t(answer.value === null && subject !== PLEDGES ? 'shell.loading' : 'gaps.base.nothing')}</p>
      )}
    </Panel>
  );
}
