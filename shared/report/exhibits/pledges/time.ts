import { survivalChart } from '../../../charts/survival/survival-chart.ts';
import { formatDate, formatNumber } from '../../../core/format.ts';
import type { Catalogue } from '../../../framework/catalogue.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { survivalBy, timesToFulfilment } from '../../../pledges/time-to-fulfilment.ts';
import { survivalQuantile } from '../../../survival/quantiles.ts';
import type { TimeGroups } from '../../../workbench/exhibit-source.ts';
import { categoryNames, pictureWords, type ShownRegister } from './register-picture.ts';

/** Curves in the picture, all of them in its table; and fulfilments below which no median is told as a finding. */
const [DRAWN, FEW] = [4, 20];

/** How long pledges take: the share not yet fulfilled by months since they began, on `day` (YYYY-MM-DD). */
export function timePicture(register: ShownRegister, day: string, by: TimeGroups, catalogue: Catalogue, t: Translator) {
  const nameOf = categoryNames(catalogue, register.isFlows, t);
  const found = timesToFulfilment(register.kept, day);
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
}

/** The median of all, said only where enough have been fulfilled. */
function findingOf(
  times: Parameters<typeof survivalBy>[0],
  t: Translator,
  months: (value: number | null) => string,
): string {
  const [all] = survivalBy(times, []).groups;
  if (!all || all.curve.events < FEW) return t('pledges.time.findingFew');
  const { time, lower, upper } = survivalQuantile(all.curve, 0.5);
  return time === null
    ? t('pledges.time.findingOpen')
    : t('pledges.time.finding', { months: months(time), lower: months(lower), upper: months(upper) });
}
