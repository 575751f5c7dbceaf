import { originOf, sourceText } from '../../../charts/from-series.ts';
import { seriesOf } from '../../../engine/series.ts';
import { applyLens } from '../../../framework/lens.ts';
import { valueText } from '../../../framework/value-text.ts';
import { withArticle } from '../../../framework/with-article.ts';
import { METHODS } from '../../../gaps/methods/methods.ts';
import { verdictText } from '../../../gaps/scoreboard/cell-text.ts';
import {
  areaAimedAt,
  type BodyPage,
  indicatorsAimedAt,
  MONEY_INDICATORS,
  moneyArea,
} from '../../../pledges/pages/body-page.ts';
import { indicatorResult, latestText, sinceBaseText } from '../../../pledges/pages/indicator-result.ts';
import { titlesOf } from '../../../workbench/chart-data.ts';
import { entriesOrigin, judged, judgedSeries } from '../judged-board.ts';
import { type PictureContext, placeNames, type ViewPicture, viewPicture } from '../view-picture.ts';
import type { PageFacts } from './register-picture.ts';

const UNITLESS = { label: { en: '', fr: '' }, percent: false };
const METHOD = METHODS.find(({ id }) => id === 'open-sdg') ?? METHODS[0]!;

/** Indicators that the pledges of a body aim at, or of the money it gives and spends: latest value and change; null without a value. */
export async function resultsPicture(
  { name, pledges: register }: PageFacts,
  as: 'results' | 'given',
  page: Pick<BodyPage, 'pledges' | 'entityArea'>,
  { engine, workbench, t, signal }: PictureContext,
): Promise<ViewPicture | null> {
  const { catalogue, lens } = workbench;
  const { framework, groups } = catalogue;
  const isAimedAt = as === 'results';
  const indicators = isAimedAt
    ? indicatorsAimedAt(framework, page.pledges)
    : framework.indicators.filter(({ id }) => MONEY_INDICATORS.includes(id));
  const area = isAimedAt
    ? areaAimedAt(page.pledges, applyLens(catalogue, lens).area)
    : moneyArea(name, page.entityArea, groups);
  if (area === null || indicators.length === 0) return null;
  const request = {
    indicators: indicators.map(({ id }) => id),
    areas: [area],
    years: lens.years,
    breakdowns: 'headline' as const,
  };
  const series = await seriesOf(engine, request, catalogue, signal);
  const results = indicators.flatMap((one) => indicatorResult(one, area, series, framework.baselineYear) ?? []);
  const [first] = results;
  if (!first) return null;
  const used = series.filter(({ indicator, dims }) =>
    results.some((one) => one.indicator.id === indicator && one.dims === dims),
  );
  const without = indicators.filter(({ id }) => results.every(({ indicator }) => indicator.id !== id));
  const { nameOf } = placeNames(catalogue, t);
  const isOneCountry = page.pledges.some(({ areas }) => areas.includes(area));
  const origin = originOf(used);
  const picture = viewPicture(
    null,
    {
      title: isAimedAt
        ? t('exhibits.page.results', { name, count: results.length, of: indicators.length })
        : t('exhibits.page.given', {
            name,
            indicator: first.indicator.name[t.language],
            value: latestText(first, t),
            year: first.latest.period,
          }),
      subtitle: [register.isInvented ? t('pledges.picture.invented') : '', t(`pages.${as}`)].filter(Boolean).join(' '),
      source: sourceText(used, [...new Set(origin.years ?? [])].join('–'), titlesOf(workbench, t), t.language),
      origin,
      note: isAimedAt
        ? [
            t('pages.results.where', {
              area: withArticle(nameOf(area), 'of', t.language),
              one: isOneCountry ? 'yes' : 'no',
            }),
            ...(without.length > 0
              ? [
                  t('pages.results.without', {
                    count: without.length,
                    codes: without.map(({ code }) => code).join(', '),
                  }),
                ]
              : []),
          ].join(' ')
        : null,
      unit: UNITLESS,
    },
    {
      columns: [t('pages.indicator'), t('pages.latest'), t('charts.table.year'), t('pages.change')].map((label) => ({
        label,
        kind: 'text' as const,
      })),
      rows: results.map((result) => [
        `${result.indicator.code} ${result.indicator.name[t.language]}`,
        latestText(result, t),
        result.latest.period,
        sinceBaseText(result, t),
      ]),
    },
    register.isInvented && isAimedAt ? [t('pledges.picture.invented')] : [],
  );
  return { ...picture, isInvented: register.isInvented && isAimedAt };
}

/** Every indicator with a value for the members of a platform together and its verdict, as on the page; null without one. */
export async function verdictsPicture(
  { name }: PageFacts,
  platform: string,
  context: PictureContext,
): Promise<ViewPicture | null> {
  const { t } = context;
  const { lens } = context.workbench;
  const own = { ...context, workbench: { ...context.workbench, lens: { ...lens, group: platform } } };
  const { index, columns } = await judged(await judgedSeries(own), own, METHOD, 'either');
  const { indicators } = own.workbench.catalogue.framework;
  const entries = indicators.flatMap((indicator) => {
    const row = index.get(indicator.id)?.get(platform);
    return row === undefined ? [] : [{ indicator, entry: columns.at(row) }];
  });
  if (entries.length === 0) return null;
  const counted = (...tones: readonly string[]) =>
    entries.filter(({ entry }) => tones.includes(entry.assessment.tone)).length;
  return viewPicture(
    null,
    {
      title: t('exhibits.page.verdicts', {
        name,
        count: entries.length,
        good: counted('good'),
        between: counted('moderate', 'poor'),
        bad: counted('bad'),
        none: counted('none'),
      }),
      subtitle: t('pages.platform.gaps'),
      ...entriesOrigin(
        entries.map(({ entry }) => entry),
        own.workbench,
        t,
      ),
      note: t('pages.platform.gaps.about', { method: t(`gaps.method.${METHOD.id}`) }),
      unit: UNITLESS,
    },
    {
      columns: [t('pages.indicator'), t('pages.latest'), t('charts.table.year'), t('pages.platform.verdict')].map(
        (label) => ({ label, kind: 'text' as const }),
      ),
      rows: entries.map(({ indicator, entry }) => {
        const { latestValue, latestYear } = entry.assessment;
        return [
          `${indicator.code} ${indicator.name[t.language]}`,
          latestValue === null ? '' : valueText(latestValue, indicator.unit, t.language),
          latestValue === null ? '' : String(latestYear),
          verdictText(entry, indicator, t),
        ];
      }),
    },
  );
}
