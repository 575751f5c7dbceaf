import { sourceText } from '../../charts/from-series.ts';
import { formatNumber } from '../../core/format.ts';
import { answeredLastYearsOf } from '../../engine/answered-series.ts';
import { seriesOf } from '../../engine/series.ts';
import { handleOf } from '../../framework/indicators-named.ts';
import { applyLens, areasAskedAmong, inhabitedAreas } from '../../framework/lens.ts';
import { withComponentIndicators } from '../../projections/evidence.ts';
import { inYear } from '../../responsibility/by-area.ts';
import { CONTEXT } from '../../responsibility/context.ts';
import { byCoverage, coverageSummary, recentShare } from '../../responsibility/coverage-waffle.ts';
import { type DataGap, dataGaps, isAskedOfNobody } from '../../responsibility/data-gaps.ts';
import { situationsIn } from '../../responsibility/plans.ts';
import { titlesOf } from '../../workbench/chart-data.ts';
import type { DataGapsSource } from '../../workbench/exhibit-source.ts';
import { everyLanguage } from './target-ways.ts';
import { type PictureContext, type ViewPicture, viewPicture } from './view-picture.ts';

/** Codes that the title lists; more are a number. */
const NAMED = 6;

/** How many people, or countries, recent data of each indicator reach, what is known best first; null without refugee figures to count from. */
export async function dataGapsPicture(
  { fresh, reached: of }: DataGapsSource,
  { engine, workbench, t, signal }: PictureContext,
): Promise<ViewPicture | null> {
  const { catalogue, lens, publishers, sources } = workbench;
  const view = applyLens(catalogue, lens);
  const members = inhabitedAreas(catalogue, lens);
  const situations = situationsIn(catalogue, lens).map((code) => ({ code, kind: 'situation' as const }));
  const asked = {
    indicators: withComponentIndicators(
      view.indicators.map(({ id }) => id),
      catalogue.framework.indicators,
    ),
    areas: [...new Set([view.area, ...members, ...situations.map(({ code }) => code)])],
    years: lens.years,
    breakdowns: 'headline' as const,
  };
  const { lastYears, failed } = await answeredLastYearsOf(engine, asked, catalogue, signal);
  const refugees = await seriesOf(
    engine,
    { indicators: [CONTEXT.refugees], areas: members, years: lens.years },
    catalogue,
    signal,
  );
  const now = Math.max(...refugees.flatMap(({ points }) => points.map(({ year }) => year)), Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(now)) return null;
  const indicators = view.indicators.filter(({ id }) => !failed.some(({ indicator }) => indicator === id));
  const gaps = dataGaps({
    indicators,
    lastYears,
    groups: situations,
    refugees: inYear(refugees, CONTEXT.refugees, now),
    now,
    fresh,
    asked: areasAskedAmong(catalogue, members),
    whole: view.area,
  });
  const named = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const codeOf = (id: string) => named.get(id)?.code ?? id;
  const handle = (id: string) => {
    const indicator = named.get(id);
    return indicator ? handleOf(indicator, t.language) : id;
  };
  const nameOf = (id: string) => `${codeOf(id)} ${named.get(id)?.name[t.language] ?? ''}`;
  const coverages = byCoverage(gaps, of);
  const { all, most, nobody } = coverageSummary(coverages);
  const missing = indicators.filter(({ id }) => nobody.includes(id)).map(({ id }) => id);
  const percent = (share: number | null) =>
    share === null ? '' : formatNumber(share, t.language, { percent: true, decimals: 0 });
  const ofAreas = (gap: DataGap, count: number) =>
    gap.isCount || isAskedOfNobody(gap) ? '' : t('gaps.data.of', { recent: count, areas: gap.areas });
  return viewPicture(
    coverages.length === 0 ? null : 'ranked-bar',
    {
      title: [
        t('gaps.data.reach', { of, all, most, nobody: nobody.length }),
        nobody.length === 0
          ? ''
          : t('gaps.data.reachNobody', {
              codes: missing.slice(0, NAMED).map(handle).join(', '),
              more: Math.max(0, nobody.length - NAMED),
            }),
      ]
        .filter(Boolean)
        .join(' '),
      subtitle: [t('gaps.data.title'), t(`gaps.data.shows.${of}`), String(now)].join(' · '),
      source: sourceText(refugees, now, titlesOf(workbench, t), t.language),
      // What is nowhere was looked for everywhere.
      origin: {
        sources: [...publishers, ...sources.filter(({ kind }) => kind === 'file')].map(({ id }) => id),
        indicators: indicators.map(({ id }) => id),
        areas: members,
        years: lens.years,
      },
      note: [t('overview.coverageRule'), t('gaps.data.notes', { year: String(now) })].join(' '),
      unit: { label: everyLanguage(`gaps.data.shows.${of}`), percent: true },
      year: now,
      look: { order: 'given' },
      series: coverages.map(({ gap, share }) => ({
        name: nameOf(gap.indicator),
        role: 'observed',
        x: [now],
        y: [100 * share],
        bands: [],
      })),
    },
    {
      columns: [
        t('gaps.indicator'),
        t('gaps.data.lastYear'),
        t('gaps.data.stale'),
        t('gaps.data.covered'),
        t('gaps.data.recent'),
        t(`gaps.data.shows.${of}`),
      ].map((label) => ({ label, kind: 'text' as const })),
      rows: gaps.map((gap) => [
        nameOf(gap.indicator),
        gap.lastYear === null ? (isAskedOfNobody(gap) ? '' : t('gaps.data.never')) : String(gap.lastYear),
        isAskedOfNobody(gap)
          ? t('gaps.data.notAsked')
          : gap.medianStale !== null
            ? formatNumber(gap.medianStale, t.language)
            : gap.groupKind
              ? t('gaps.data.byGroup', { kind: t(`catalogue.groupKind.${gap.groupKind}`) })
              : gap.hasWhole
                ? t('gaps.data.wholeOnly')
                : '',
        ofAreas(gap, gap.covered),
        ofAreas(gap, gap.recent),
        percent(recentShare(gap, of)),
      ]),
    },
  );
}
