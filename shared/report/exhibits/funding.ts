import { barsOf } from '../../charts/distribution-charts.ts';
import { footnoteLines } from '../../charts/footnotes.ts';
import { originOf, sourceText } from '../../charts/from-series.ts';
import { formatNumber } from '../../core/format.ts';
import { footnotesOf } from '../../engine/footnotes.ts';
import type { Series } from '../../engine/observations.ts';
import { seriesOf } from '../../engine/series.ts';
import type { Translator } from '../../i18n/translator.ts';
import { CONTEXT } from '../../responsibility/context.ts';
import { type Portfolio, portfolioOf } from '../../responsibility/funding.ts';
import { plansIn, planYears, type SituationPlan, situationsIn, yearShownFirst } from '../../responsibility/plans.ts';
import { titlesOf } from '../../workbench/chart-data.ts';
import type { FundingSource } from '../../workbench/exhibit-source.ts';
import type { Workbench } from '../../workbench/workbench.ts';
import { type PictureContext, placeNames, type ViewPicture, viewPicture } from './view-picture.ts';

/** Requirements against funding in a year of the plans of the lens; null where it has none. */
export async function fundingPicture(source: FundingSource, context: PictureContext): Promise<ViewPicture | null> {
  const { engine, workbench, t, signal } = context;
  const { catalogue, lens } = workbench;
  const situations = situationsIn(catalogue, lens);
  const known = new Set(catalogue.framework.indicators.map(({ id }) => id));
  const indicators = [CONTEXT.requirements, CONTEXT.funding, CONTEXT.refugees].filter((id) => known.has(id));
  const series = await seriesOf(engine, { indicators, areas: situations, years: null }, catalogue, signal);
  const years = planYears(series).filter(
    (year) => lens.years === null || (year >= lens.years[0] && year <= lens.years[1]),
  );
  const year = years.find((one) => one === source.year) ?? yearShownFirst(series, years);
  if (year === null) return null;
  const asked = {
    indicators: [CONTEXT.requirements, CONTEXT.funding],
    areas: situations,
    years: [year, year] as const,
  };
  const caveats = footnoteLines(await footnotesOf(engine, asked, catalogue), catalogue, t);
  const portfolio = portfolioOf(plansIn(series, year, source.grain));
  const { data, ...picture } = fundingBars(portfolio, series, year, workbench, t);
  return { ...picture, data: { ...data, footnotes: caveats }, twin: { ...picture.twin, footnotes: caveats } };
}

/** The share of each plan's requirements that was funded, the least first, with the sums in the table. */
export function fundingBars(
  portfolio: Portfolio<SituationPlan>,
  series: readonly Series[],
  year: number,
  workbench: Pick<Workbench, 'catalogue' | 'lens' | 'publishers' | 'sources'>,
  t: Translator,
): ViewPicture {
  const { catalogue, lens } = workbench;
  const { nameOf: placeOf } = placeNames(catalogue, t);
  const situations = situationsIn(catalogue, lens);
  const group = lens.group === null || situations.includes(lens.group) ? null : lens.group;
  const nameOf = ({ area, dims }: SituationPlan) =>
    dims === '' ? placeOf(area) : `${placeOf(area)} · ${dims.slice(dims.indexOf('=') + 1)}`;
  const used = series.filter(({ indicator }) => indicator !== CONTEXT.refugees);
  const percent = (value: number | null) =>
    value === null ? '' : formatNumber(value, t.language, { percent: true, decimals: 0 });
  const data = barsOf(
    {
      title: t('gaps.funding.chartTitle', {
        coverage: percent(portfolio.coverage),
        gap: formatNumber(portfolio.gapOfPlans, t.language, { notation: 'compact' }),
      }),
      subtitle: t('gaps.funding.chartSubtitle', { year: String(year) }),
      source: sourceText(used, year, titlesOf(workbench, t), t.language),
      note: group === null ? null : t('gaps.funding.lens', { area: placeOf(group), count: situations.length }),
    },
    { label: { en: '%', fr: '%' }, percent: true },
    year,
    portfolio.plans
      .filter(({ coverage }) => coverage !== null)
      .sort((a, b) => (a.coverage ?? 0) - (b.coverage ?? 0))
      .map((plan) => ({ name: nameOf(plan), value: 100 * (plan.coverage ?? 0) })),
    { name: t('gaps.funding.full'), value: 100 },
  );
  const dollars = { label: { en: 'US$', fr: 'USD' }, percent: false };
  const money = (id: 'requirements' | 'funding' | 'gap' | 'surplus' | 'perPerson') => ({
    label: t(`gaps.funding.column.${id}`),
    kind: 'value' as const,
    unit: dollars,
  });
  return viewPicture(
    data.series.length > 1 ? 'bar' : null,
    { ...data, origin: originOf(used, year) },
    {
      columns: [
        { label: t('gaps.funding.column.plan'), kind: 'text' },
        money('requirements'),
        money('funding'),
        { label: t('gaps.funding.column.coverage'), kind: 'text' },
        money('gap'),
        money('surplus'),
        money('perPerson'),
      ],
      rows: portfolio.plans.map((plan) => [
        nameOf(plan),
        plan.requirements,
        plan.funding,
        percent(plan.coverage),
        plan.gap,
        plan.surplus,
        plan.perPerson === null ? null : Math.round(plan.perPerson),
      ]),
    },
  );
}
