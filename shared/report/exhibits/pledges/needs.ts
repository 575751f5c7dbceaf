import { originOf, sourceText } from '../../../charts/from-series.ts';
import { formatNumber, joinedList } from '../../../core/format.ts';
import type { Series } from '../../../engine/observations.ts';
import { seriesOf } from '../../../engine/series.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { withSituations } from '../../../pledges/matching/decisions.ts';
import {
  NEED_COMPONENT_IDS,
  type NeedWeights,
  rankAcceptability,
  rankSituations,
  WEIGHTINGS,
} from '../../../pledges/needs/rank-situations.ts';
import {
  NEED_INDICATORS,
  type NeedEvidence,
  SITUATION_INDICATORS,
  situationNeeds,
} from '../../../pledges/needs/situation-needs.ts';
import { submitted } from '../../../pledges/pledge.ts';
import { planYears, situationsIn, yearShownFirst } from '../../../responsibility/plans.ts';
import { titlesOf } from '../../../workbench/chart-data.ts';
import type { NeedsSource } from '../../../workbench/exhibit-source.ts';
import type { Workbench } from '../../../workbench/workbench.ts';
import { everyLanguage } from '../target-ways.ts';
import { type PictureContext, placeNames, type ViewPicture, viewPicture } from '../view-picture.ts';

/** Situations of the lens ranked by need in a year of their plans; null where none has requirements and funding. */
export async function needsPicture(source: NeedsSource, context: PictureContext): Promise<ViewPicture | null> {
  const { engine, workbench, pledges: register, t, signal } = context;
  const { catalogue, lens, pledgeDecisions = [] } = workbench;
  const codes = new Set(situationsIn(catalogue, lens));
  const situations = catalogue.groups.filter(({ code }) => codes.has(code));
  const known = new Set(catalogue.framework.indicators.map(({ id }) => id));
  const ask = (indicators: readonly string[], areas: readonly string[]) =>
    seriesOf(engine, { indicators: indicators.filter((id) => known.has(id)), areas, years: null }, catalogue, signal);
  const money = await ask(
    SITUATION_INDICATORS,
    situations.map(({ code }) => code),
  );
  const access = await ask(NEED_INDICATORS.access, [...new Set(situations.flatMap(({ members }) => members))].sort());
  const years = planYears(money).filter(
    (year) => lens.years === null || (year >= lens.years[0] && year <= lens.years[1]),
  );
  const year = years.find((one) => one === source.year) ?? yearShownFirst(money, years);
  if (year === null) return null;
  const series = [...money, ...access];
  const pledges = withSituations(submitted(register), pledgeDecisions);
  const needs = situationNeeds({ series, situations, year, pledges });
  return needsRanked({ needs, year, weights: source.weights, series, hasPledges: pledges.length > 0 }, workbench, t);
}

interface RankedNeeds {
  readonly needs: readonly NeedEvidence[];
  readonly year: number;
  readonly weights: NeedWeights;
  readonly series: readonly Series[];
  readonly hasPledges: boolean;
}

/** What is to be known of a ranking of needs: what is not counted, how the weights were tried, whose figures they are. */
export function needNotes(
  ranking: Pick<ReturnType<typeof rankSituations>, 'unknown'>,
  hasPledges: boolean,
  t: Translator,
): readonly string[] {
  const components = ranking.unknown.map((id) => t(`needs.component.${id}`));
  return [
    ...(hasPledges ? [] : [t('needs.rank.noRegister')]),
    ...(hasPledges && components.length > 0
      ? [t('needs.rank.unknownComponents', { components: joinedList(components, t.language) })]
      : []),
    t('needs.rank.method', { draws: formatNumber(WEIGHTINGS.draws, t.language), seed: String(WEIGHTINGS.seed) }),
    t('needs.rank.hosts'),
  ];
}

/** The finding of a ranking in a sentence; blank where nothing is ranked. */
export function needFinding(
  ranking: ReturnType<typeof rankSituations>,
  acceptability: ReturnType<typeof rankAcceptability>,
  needs: readonly NeedEvidence[],
  year: number,
  nameOf: (code: string) => string,
  t: Translator,
): string {
  const [first] = ranking.ranked;
  const unfunded = needs.find(({ situation }) => situation === first?.situation)?.values.unfunded ?? null;
  const percent = (share: number) => formatNumber(share, t.language, { percent: true, decimals: 0 });
  return first && unfunded !== null
    ? t('needs.rank.finding', {
        count: ranking.ranked.length,
        year: String(year),
        name: nameOf(first.situation),
        unfunded: percent(unfunded / 100),
        share: percent(acceptability.get(first.situation)?.share ?? 0),
      })
    : '';
}

/** Scores of situations as bars, the neediest first, with every component in the table. */
export function needsRanked(
  { needs, year, weights, series, hasPledges }: RankedNeeds,
  workbench: Pick<Workbench, 'catalogue' | 'publishers' | 'sources'>,
  t: Translator,
): ViewPicture {
  const { nameOf } = placeNames(workbench.catalogue, t);
  const ranking = rankSituations(needs, weights);
  const acceptability = rankAcceptability(needs, weights);
  const order = [...ranking.ranked, ...ranking.unranked].map(({ situation }) => situation);
  const ranks = new Map(ranking.ranked.map((one) => [one.situation, one]));
  const number = (value: number) => formatNumber(value, t.language, { decimals: 1 });
  const none = t('pledges.notApplicable');
  return viewPicture(
    ranking.ranked.length === 0 ? null : 'ranked-bar',
    {
      title: needFinding(ranking, acceptability, needs, year, nameOf, t) || t('needs.rank.title'),
      subtitle: [t('needs.rank.title'), t('needs.rank.score'), String(year)].join(' · '),
      source: sourceText(series, year, titlesOf(workbench, t), t.language),
      origin: originOf(series),
      note: needNotes(ranking, hasPledges, t).join(' '),
      unit: { label: everyLanguage('needs.rank.score'), percent: false },
      year,
      look: { order: 'given' },
      series: ranking.ranked.map(({ situation, score }) => ({
        name: nameOf(situation),
        area: situation,
        role: 'observed',
        x: [year],
        y: [score],
        bands: [],
      })),
    },
    {
      columns: [
        { label: t('needs.rank.situation'), kind: 'text' },
        ...[t('needs.rank.rank'), t('needs.rank.score'), t('needs.rank.topFive'), t('needs.rank.range')].map(
          (label) => ({ label, kind: 'text' as const }),
        ),
        ...NEED_COMPONENT_IDS.map((id) => ({ label: t(`needs.component.${id}`), kind: 'text' as const })),
      ],
      rows: [...needs]
        .sort((a, b) => order.indexOf(a.situation) - order.indexOf(b.situation))
        .map(({ situation, values, origins }) => {
          const ranked = ranks.get(situation);
          const shares = acceptability.get(situation);
          return [
            nameOf(situation),
            ranked ? String(ranked.rank) : none,
            ranked ? number(ranked.score) : none,
            shares ? formatNumber(shares.share, t.language, { percent: true, decimals: 1 }) : none,
            shares ? t('needs.rank.rangeOf', { best: shares.best, worst: shares.worst }) : none,
            ...NEED_COMPONENT_IDS.map((id) => {
              const [value, its] = [values[id], origins[id]?.year ?? year];
              return value === null ? t('needs.unknown') : `${number(value)}${its === year ? '' : ` (${its})`}`;
            }),
          ];
        }),
    },
  );
}
