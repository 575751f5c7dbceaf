import { useMemo } from 'react';
import { survivalChart } from '#shared/charts/survival/survival-chart';
import { formatDate, formatNumber } from '#shared/core/format';
import type { PledgeDimension } from '#shared/pledges/dimensions';
import { survivalBy, timesToFulfilment } from '#shared/pledges/time-to-fulfilment';
import { survivalQuantile } from '#shared/survival/quantiles';
import { useT } from '../../../queries/hooks.ts';
import { remembered, useRemembered } from '../../../store/view-state.ts';
import { SelectField } from '../../../ui/fields.tsx';
import { Panel } from '../../../ui/layout.tsx';
import styles from '../pictures/pictures.module.css';
import { PledgeFigure } from '../pictures/pledge-figure.tsx';
import { type LensedRegister, pictureWords, useCategoryNames } from '../pictures/use-register-picture.ts';

const BY = ['none', 'actor', 'contribution', 'theme', 'situation', 'forum'] as const satisfies readonly (
  | PledgeDimension
  | 'none'
)[];
const CHOSEN = remembered<(typeof BY)[number]>('none');
/** Curves in the picture, all of them in its table; and fulfilments below which no median is told as a finding. */
const [DRAWN, FEW] = [4, 20];

/** How long pledges take: the share not yet fulfilled by months since they began, the open ones censored. */
export function TimePanel({ register }: { readonly register: LensedRegister }) {
  const t = useT();
  const { isFlows, day } = register;
  return (
    <Panel title={t('pledges.time.title')}>
      {isFlows || day === null ? (
        <p role="note">{t(isFlows ? 'pledges.time.flows' : 'pledges.time.undated')}</p>
      ) : (
        <TimeCurves register={register} day={day} />
      )}
    </Panel>
  );
}

function TimeCurves({ register, day }: { readonly register: LensedRegister; readonly day: string }) {
  const t = useT();
  const nameOf = useCategoryNames();
  const { kept } = register;
  const [by, choose] = useRemembered(CHOSEN);
  const found = useMemo(() => timesToFulfilment(kept, day), [kept, day]);
  const picture = useMemo(() => {
    const { groups, test } = survivalBy(found.times, by === 'none' ? [] : [by]);
    const named = groups.map(({ categories: [category], curve }) => ({
      name: by === 'none' || category === undefined ? t('pledges.time.byNone') : nameOf(by, category),
      curve,
      median: survivalQuantile(curve, 0.5),
    }));
    const months = (value: number | null) =>
      value === null ? t('pledges.time.notReached') : formatNumber(value, t.language, { decimals: 1 });
    const notes = [
      t('pledges.time.note', { date: formatDate(day, t.language) }),
      ...(test ? [t('pledges.time.test', { p: formatNumber(test.p, t.language, { significant: 2 }) })] : []),
      ...found.setAside.map(({ reason, pledges }) =>
        t('pledges.time.setAside', { count: pledges, reason: t(`pledges.setAside.${reason}`) }),
      ),
      ...(named.length > DRAWN ? [t('pledges.time.few', { count: named.length - DRAWN })] : []),
    ];
    const words = pictureWords(
      register,
      {
        title: register.isInvented ? t('pledges.register.example') : findingOf(found.times, t, months),
        unit: 'share',
        notes,
        columns: [
          { label: t('pledges.time.by'), kind: 'text' },
          { label: t('pledges.time.pledges'), kind: 'text' },
          { label: t('pledges.time.fulfilled'), kind: 'text' },
          { label: t('pledges.time.median'), kind: 'text' },
          { label: t('pledges.time.interval'), kind: 'text' },
        ],
        rows: named.map(({ name, curve, median }) => [
          name,
          formatNumber(curve.subjects, t.language),
          formatNumber(curve.events, t.language),
          months(median.time),
          `${months(median.lower)} – ${months(median.upper)}`,
        ]),
      },
      t,
    );
    return { ...words, kind: survivalChart(named.slice(0, DRAWN)) };
  }, [found, by, nameOf, register, day, t]);
  return (
    <>
      <div className={styles.choices}>
        <SelectField
          label={t('pledges.time.by')}
          items={BY.map((id) => ({ id, name: t(id === 'none' ? 'pledges.time.byNone' : `pledges.column.${id}`) }))}
          value={by}
          onChange={(id) => choose(BY.find((one) => one === id) ?? 'none')}
        />
      </div>
      <PledgeFigure {...picture} height={480} isInvented={register.isInvented} />
    </>
  );
}

/** The median of all, said only where enough have been fulfilled. */
function findingOf(
  times: Parameters<typeof survivalBy>[0],
  t: ReturnType<typeof useT>,
  months: (value: number | null) => string,
): string {
  const [all] = survivalBy(times, []).groups;
  if (!all || all.curve.events < FEW) return t('pledges.time.findingFew');
  const { time, lower, upper } = survivalQuantile(all.curve, 0.5);
  return time === null
    ? t('pledges.time.findingOpen')
    : t('pledges.time.finding', { months: months(time), lower: months(lower), upper: months(upper) });
}
