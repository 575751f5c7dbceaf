import { originOf, sourceText } from '../../../charts/from-series.ts';
import type { TwinCell } from '../../../charts/twin.ts';
import { formatNumber } from '../../../core/format.ts';
import { seriesOf } from '../../../engine/series.ts';
import { applyLens } from '../../../framework/lens.ts';
import { valueText } from '../../../framework/value-text.ts';
import { fundedPlans } from '../../../overview/funded.ts';
import { fundedText } from '../../../overview/funded-text.ts';
import { HEADLINES, headlineSentence } from '../../../overview/headline.ts';
import { CONTEXT } from '../../../responsibility/context.ts';
import { situationsIn } from '../../../responsibility/plans.ts';
import { titlesOf } from '../../../workbench/chart-data.ts';
import { type PictureContext, placeNames, type ViewPicture, viewPicture } from '../view-picture.ts';

/** The headlines of the lens's area as a table: people hosted, resettled and returned, and how far plans are funded. */
export async function overviewHeadlines({ engine, workbench, t, signal }: PictureContext): Promise<ViewPicture | null> {
  const { catalogue, lens } = workbench;
  const { indicators, baselineYear } = catalogue.framework;
  const { nameOf } = placeNames(catalogue, t);
  const { area } = applyLens(catalogue, lens);
  const known = new Set(indicators.map(({ id }) => id));
  const asked = HEADLINES.map(({ indicator }) => indicator).filter((id) => known.has(id));
  const series = await seriesOf(
    engine,
    { indicators: asked, areas: [area], years: lens.years, breakdowns: 'headline' },
    catalogue,
    signal,
  );
  const money = [CONTEXT.requirements, CONTEXT.funding, CONTEXT.refugees].filter((id) => known.has(id));
  const ofPlans = await seriesOf(
    engine,
    { indicators: money, areas: situationsIn(catalogue, lens), years: null },
    catalogue,
    signal,
  );
  const rows = HEADLINES.flatMap(({ id, indicator: wanted }): readonly (readonly TwinCell[])[] => {
    const indicator = indicators.find((one) => one.id === wanted);
    if (!indicator) return [];
    const found = series.find((one) => one.indicator === wanted);
    const latest = found?.points.at(-1);
    const name = t(`overview.card.${id}`);
    if (!found || !latest)
      return [[name, t('overview.notKnown'), '', t('overview.card.unknownYet', { area: nameOf(area) })]];
    const sentence = headlineSentence(t(`overview.card.subject.${id}`), found, indicator, baselineYear, t);
    const value = `${valueText(latest.value, indicator.unit, t.language)} ${indicator.unit.label[t.language]}`;
    return [[name, value, latest.period, sentence ? `${sentence}.` : '']];
  });
  const plans = fundedPlans(ofPlans, lens.years);
  const coverage = plans?.portfolio.coverage ?? null;
  const share = coverage === null ? null : formatNumber(coverage, t.language, { percent: true, decimals: 0 });
  rows.push(
    plans && share !== null
      ? [
          t('overview.card.funded'),
          `${share} ${t('overview.card.ofRequirements')}`,
          String(plans.year),
          fundedText(plans, nameOf, t),
        ]
      : [t('overview.card.funded'), t('overview.notKnown'), '', t('overview.card.noPlans', { area: nameOf(area) })],
  );
  const used = [...series, ...(plans ? ofPlans.filter(({ indicator }) => indicator !== CONTEXT.refugees) : [])];
  if (used.length === 0) return null;
  return viewPicture(
    null,
    {
      title: t('overview.cards'),
      subtitle: nameOf(area),
      source: sourceText(used, originOf(used).years?.join('–') ?? '', titlesOf(workbench, t), t.language),
      origin: originOf(used),
      note: null,
      unit: { label: { en: '', fr: '' }, percent: false },
    },
    {
      columns: [
        t('exhibits.headline'),
        t('reportDocument.indicators.value'),
        t('charts.table.year'),
        t('exhibits.movement'),
      ].map((label) => ({ label, kind: 'text' as const })),
      rows,
    },
  );
}
