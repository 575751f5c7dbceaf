import { formatNumber } from '../../core/format.ts';
import { breakdownText } from '../../framework/breakdown.ts';
import type { Indicator } from '../../framework/framework.ts';
import { applyLens } from '../../framework/lens.ts';
import { valueText } from '../../framework/value-text.ts';
import { METHODS } from '../../gaps/methods/methods.ts';
import { rowsAt } from '../../gaps/scoreboard/board.ts';
import { boardColumnsOf } from '../../gaps/scoreboard/board-columns.ts';
import { verdictText } from '../../gaps/scoreboard/cell-text.ts';
import { RANKINGS, type Ranked, type RankingKind, rankingOf } from '../../gaps/scoreboard/ranking.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { RankingSource } from '../../workbench/exhibit-source.ts';
import type { Workbench } from '../../workbench/workbench.ts';
import { columnsChosen, entriesOrigin, judged, judgedSeries } from './judged-board.ts';
import { everyLanguage } from './target-ways.ts';
import { type PictureContext, placeNames, type ViewPicture, viewPicture } from './view-picture.ts';

/** The ranking of an indicator; null where it has no values to rank. */
export async function rankingPicture(source: RankingSource, context: PictureContext): Promise<ViewPicture | null> {
  const { workbench, t } = context;
  const { catalogue, lens } = workbench;
  const indicator = applyLens(catalogue, lens).indicators.find(({ id }) => id === source.indicator);
  if (!indicator) return null;
  const method = METHODS.find(({ id }) => id === source.method) ?? METHODS[0]!;
  const verdicts = await judged(await judgedSeries(context), context, method, source.against);
  const columns = boardColumnsOf(catalogue, lens, columnsChosen(source.columns, verdicts, workbench));
  const entries = Array.from(rowsAt(verdicts, [indicator.id], columns), verdicts.columns.at);
  if (entries.length === 0) return null;
  return rankedPicture(indicator, rankingOf(entries, source.by), source.by, workbench, t);
}

/** Areas ranked by one number, as bars, with all three numbers and the verdict in the table. */
export function rankedPicture(
  indicator: Indicator,
  ranked: readonly Ranked[],
  by: RankingKind,
  workbench: Pick<Workbench, 'catalogue' | 'publishers' | 'sources'>,
  t: Translator,
): ViewPicture {
  const { nameOf } = placeNames(workbench.catalogue, t);
  const areaOf = ({ entry: { series } }: Ranked) =>
    [nameOf(series.area), breakdownText(series.dims, t)].filter(Boolean).join(' · ');
  const known = ranked.filter((one) => one[by] !== null);
  const years = known.map(({ entry }) => entry.assessment.latestYear ?? 0);
  const year = years.length === 0 ? 0 : Math.max(...years);
  const [first] = known;
  const name = `${indicator.code} ${indicator.name[t.language]}`;
  const isShare = by !== 'acceleration';
  return viewPicture(
    known.length === 0 ? null : 'ranked-bar',
    {
      title: first
        ? t('exhibits.ranking', { name: areaOf(first), value: rankText(first, by, t), by: t(`gaps.rank.${by}`) })
        : name,
      subtitle: [name, t(`gaps.rankBy.${by}`)].join(' · '),
      ...entriesOrigin(
        ranked.map(({ entry }) => entry),
        workbench,
        t,
      ),
      note: known.length < ranked.length ? t('exhibits.unranked', { count: ranked.length - known.length }) : null,
      unit: { label: everyLanguage(`gaps.rank.${by}`), percent: isShare },
      year,
      look: { order: 'given' },
      series: known.map((one) => ({
        name: areaOf(one),
        area: one.entry.series.area,
        role: 'observed',
        x: [year],
        y: [(isShare ? 100 : 1) * (one[by] ?? 0)],
        bands: [],
      })),
    },
    {
      columns: [
        ...[t('gaps.rank.place'), t('gaps.rank.area'), ...RANKINGS.map((kind) => t(`gaps.rank.${kind}`))],
        t('gaps.latest'),
        t('charts.table.year'),
        t('gaps.status'),
      ].map((label) => ({ label, kind: 'text' as const })),
      rows: ranked.map((one, place) => {
        const { latestValue, latestYear } = one.entry.assessment;
        return [
          one[by] === null && one.reason !== 'reverse' ? '–' : String(place + 1),
          areaOf(one),
          ...RANKINGS.map((kind) => rankText(one, kind, t)),
          latestValue === null ? '' : valueText(latestValue, indicator.unit, t.language),
          latestYear === null ? '' : String(latestYear),
          verdictText(one.entry, indicator, t),
        ];
      }),
    },
  );
}

/** A number of a ranking as people read it, or why there is none. */
export function rankText(one: Ranked, kind: RankingKind, t: Translator): string {
  const value = one[kind];
  if (kind === 'acceleration')
    return value === null
      ? one.reason && one.reason !== 'unknown'
        ? t(`gaps.rank.reason.${one.reason}`)
        : '–'
      : t('gaps.rank.times', { value: formatNumber(value, t.language, { decimals: 1 }) });
  if (kind === 'pace' && one.paceless !== null && one.paceless !== 'unknown')
    return t(`gaps.rank.paceless.${one.paceless}`);
  if (value === null) return '–';
  return formatNumber(value, t.language, { percent: true, decimals: 1, sign: kind === 'pace' });
}
