import { formatNumber } from '../../../core/format.ts';
import type { Catalogue } from '../../../framework/catalogue.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { FLOW_STATUSES } from '../../../pledges/flow.ts';
import type { FlowSum } from '../../../pledges/flow-sums.ts';
import type { BodyPage, CountrySum } from '../../../pledges/pages/body-page.ts';
import { placeNames, type ViewPicture } from '../view-picture.ts';
import { barsIn, type PageFacts, pictureWords } from './register-picture.ts';

/** Plans or countries in a picture; the table has all. */
const SHOWN = 12;

/** Pledges of a page by stage, with both bases; null without a pledge. */
export function stagesPicture(
  { name, pledges: register }: PageFacts,
  { stages, pledges }: Pick<BodyPage, 'stages' | 'pledges'>,
  t: Translator,
): ViewPicture | null {
  if (pledges.length === 0) return null;
  const share = (value: number | null): string =>
    value === null ? '' : formatNumber(value, t.language, { percent: true, decimals: 0 });
  const fulfilled = stages.find(({ stage }) => stage === 'fulfilled')?.pledges ?? 0;
  const words = pictureWords(
    register,
    {
      title: register.isInvented
        ? t('fields.line', { label: name, value: t('pages.stages') })
        : t('exhibits.page.stages', { name, fulfilled, pledges: pledges.length }),
      subtitle: t('pages.stages'),
      unit: 'pledges',
      notes: [t('pages.stages.base')],
      columns: [
        { label: t('pledges.stage'), kind: 'text' },
        { label: t('pledges.unit.pledges'), kind: 'value' },
        { label: t('pledges.shareOfAll'), kind: 'text' },
        { label: t('pledges.shareWithUpdates'), kind: 'text' },
      ],
      rows: stages.map(({ stage, pledges: count, ofAll, ofUpdated }) => [
        t(`pledges.stage.${stage}`),
        count,
        share(ofAll),
        share(ofUpdated),
      ]),
    },
    t,
  );
  const bars = barsIn(
    register,
    stages.map(({ stage, pledges: count }) => ({ name: t(`pledges.stage.${stage}`), value: count })),
  );
  return { ...words, kind: 'ranked-bar', data: { ...words.data, ...bars } };
}

/** Money of a page by status; null without a flow. */
export function moneyPicture(
  { name, flows: register }: PageFacts,
  { flows, given }: Pick<BodyPage, 'flows' | 'given'>,
  t: Translator,
): ViewPicture | null {
  if (given.length === 0) return null;
  const bars = FLOW_STATUSES.map((status) => ({
    name: t(`pledges.flow.status.${status}`),
    value: flows.by[status].usd,
    flows: flows.by[status].flows,
  }));
  const words = pictureWords(
    register,
    {
      title: t('exhibits.page.money', {
        name,
        paid: rounded(flows.by.paid.usd, t),
        commitment: rounded(flows.by.commitment.usd, t),
        pledge: rounded(flows.by.pledge.usd, t),
      }),
      subtitle: [t('pages.money'), t('pledges.unit.usd')].join(' · '),
      unit: 'usd',
      notes: moneyNotes(flows, t),
      columns: [
        { label: t('pledges.flow.status'), kind: 'text' },
        { label: t('pledges.flow.count'), kind: 'text' },
        { label: t('pledges.unit.usd'), kind: 'value' },
      ],
      rows: bars.map((one) => [one.name, formatNumber(one.flows, t.language), one.value]),
    },
    t,
  );
  return { ...words, kind: 'ranked-bar', data: { ...words.data, ...barsIn(register, bars) } };
}

/** Money of a page by plan or by country, a row each with every status; null without a flow. */
export function moneyTablePicture(
  { name, flows: register }: PageFacts,
  by: 'plans' | 'countries',
  sums: readonly (FlowSum | CountrySum)[],
  catalogue: Pick<Catalogue, 'areas' | 'groups'>,
  t: Translator,
): ViewPicture | null {
  if (sums.length === 0) return null;
  const { nameOf } = placeNames(catalogue, t);
  const isNamed = (sum: FlowSum | CountrySum): boolean => sum.key !== '';
  const named = (sum: FlowSum | CountrySum): string => {
    if (!('place' in sum)) return sum.key || t('pledges.flow.noPlan');
    return sum.place === 'country' ? nameOf(sum.key) : t(`pages.country.${sum.place}`);
  };
  const all = sums.reduce((sum, one) => sum + one.all.usd, 0);
  const title = t(by === 'plans' ? 'pages.byPlan' : 'pages.byCountry');
  const first = sums.find(isNamed);
  const shown = sums.slice(0, SHOWN);
  const words = pictureWords(
    register,
    {
      title: first
        ? t(`exhibits.page.${by}`, { name, part: named(first), usd: rounded(first.all.usd, t), all: rounded(all, t) })
        : t('fields.line', { label: name, value: title }),
      subtitle: [title, t('pledges.unit.usd')].join(' · '),
      unit: 'usd',
      notes: [
        ...moneyNotes({ all: { withoutAmount: sums.reduce((sum, one) => sum + one.all.withoutAmount, 0) } }, t),
        ...(shown.length < sums.length ? [t('exhibits.greatest', { shown: shown.length, all: sums.length })] : []),
      ],
      columns: [
        { label: t(by === 'plans' ? 'pledges.flow.by.plan' : 'pages.country'), kind: 'text' },
        ...FLOW_STATUSES.map((status) => ({ label: t(`pledges.flow.usd.${status}`), kind: 'value' as const })),
        { label: t('pledges.flow.usd.all'), kind: 'value' },
      ],
      rows: sums.map((sum) => [named(sum), ...FLOW_STATUSES.map((status) => sum.by[status].usd), sum.all.usd]),
    },
    t,
  );
  const bars = shown.map((sum) => ({ name: named(sum), value: sum.all.usd }));
  return { ...words, kind: 'ranked-bar', data: { ...words.data, ...barsIn(register, bars) } };
}

const rounded = (usd: number, t: Translator): string => formatNumber(usd, t.language, { notation: 'compact' });

const moneyNotes = ({ all }: { readonly all: Pick<FlowSum['all'], 'withoutAmount'> }, t: Translator) => [
  t('pages.money.base'),
  ...(all.withoutAmount > 0 ? [t('exhibits.noAmount', { count: formatNumber(all.withoutAmount, t.language) })] : []),
];
