import type { Failure } from '#shared/core/errors';
import { joinedList } from '#shared/core/format';
import type { Language } from '#shared/core/language';
import type { AnsweredSeries } from '#shared/engine/answered-series';
import type { Disaggregations } from '#shared/engine/disaggregations';
import type { Point, Series } from '#shared/engine/observations';
import { breakdownText } from '#shared/framework/breakdown';
import type { Indicator } from '#shared/framework/framework';
import type { AreasAsked } from '#shared/framework/lens';
import type { Translator } from '#shared/i18n/translator';
import type { Loaded } from '../../queries/hooks.ts';

/** An indicator as its headline breakdown tells it, or a breakdown that stands beside it. */
export interface OverviewRow {
  readonly indicator: Indicator;
  /** Null without a value. */
  readonly series: Series | null;
  readonly isBeside: boolean;
  /** Disaggregations that are not shown: how many, and the `dims` of the largest. */
  readonly others: Disaggregations;
  /** Countries with a value in some year, of those it is asked of; null where it is published for the area as a whole. */
  readonly coverage: { readonly areas: number; readonly of: number } | 'unknown' | null;
  /** Whether it has a value for countries, or for groups it is published by, though none for the area as a whole; null until known. */
  readonly isElsewhere: boolean | null;
  /** Whether its figures were asked for and answered. */
  readonly isKnown: boolean;
  /** Why they could not be worked out. */
  readonly failure: Failure | null;
}

const NO_OTHERS: Disaggregations = { count: 0, first: [] };

/** Disaggregations named before the rest is a number. */
const NAMED = 2;

/** Which disaggregations there are beside those shown: the first by name, the rest as a number; blank without any. */
export function othersText({ count, first }: Disaggregations, t: Translator): string {
  const names = first.slice(0, Math.min(NAMED, count)).map((dims) => breakdownText(dims, t));
  return names.length === 0
    ? ''
    : t('overview.dims', { names: joinedList(names, t.language), more: count - names.length });
}

/** What a value is of: its period, and whether it is estimated or provisional. */
export const periodText = ({ period, status }: Pick<Point, 'period' | 'status'>, t: Translator): string =>
  status === 'E' || status === 'P' ? t('overview.marked', { period, mark: t(`fields.status.${status}`) }) : period;

/** Whether an indicator is asked of none of the countries looked at, so that nothing is missing. */
export const isUnasked = ({ coverage }: Pick<OverviewRow, 'coverage'>): boolean =>
  coverage !== null && coverage !== 'unknown' && coverage.of === 0;

/** Indicators without a value for the area looked at: those with none anywhere, and those with one for countries or situations. */
export function missingOf(rows: readonly OverviewRow[]): { readonly nowhere: number; readonly elsewhere: number } {
  const missing = rows.filter((row) => row.series === null && row.failure === null && !isUnasked(row));
  const elsewhere = missing.filter(({ isElsewhere }) => isElsewhere).length;
  return { nowhere: missing.length - elsewhere, elsewhere };
}

/** The note of an indicator that is shown with a value, as that it is a proxy; null without one. */
export const noteOf = ({ indicator, isBeside, series }: OverviewRow, language: Language): string | null =>
  isBeside || !series ? null : indicator.note?.[language] || null;

/**
 * Rows of indicators in their order, each headline followed by what stands beside it. `lists`: disaggregations by indicator;
 * `covered`: countries with a value by indicator, `unknown` until they are, null where the area is no group; `asked`: those asked;
 * `nowhere`: indicators without a value anywhere (`hasNoValue`), null until that is known.
 */
export function overviewRows(
  indicators: readonly Indicator[],
  answer: Loaded<AnsweredSeries>,
  lists: ReadonlyMap<string, Disaggregations>,
  covered: ReadonlyMap<string, ReadonlySet<string>> | 'unknown' | null,
  asked: AreasAsked,
  nowhere: ReadonlySet<string> | null = null,
): readonly OverviewRow[] {
  const places = new Map<string, number[]>();
  for (const [place, { indicator }] of answer.value?.columns.keys.entries() ?? [])
    places.set(indicator, [...(places.get(indicator) ?? []), place]);
  const failed = new Map(answer.value?.failed.map(({ indicator, failure }) => [indicator, failure]));
  return indicators.flatMap((indicator) => {
    const series = (places.get(indicator.id) ?? []).flatMap((place) => answer.value?.columns.at(place) ?? []);
    const beside = (indicator.beside ?? []).flatMap((dims) => series.find((one) => one.dims === dims) ?? []);
    const headline = series.find((one) => !beside.includes(one)) ?? null;
    const known = {
      indicator,
      coverage: coverageOf(indicator, covered, asked(indicator)),
      isElsewhere: nowhere && headline === null && !nowhere.has(indicator.id),
      isKnown: answer.state === 'ready',
      failure: answer.state === 'failed' ? answer.error : (failed.get(indicator.id) ?? null),
    };
    const shown = [headline, ...beside].flatMap((one) => one?.dims || []);
    const list = lists.get(indicator.id) ?? NO_OTHERS;
    const others = {
      count: Math.max(0, list.count - shown.length),
      first: list.first.filter((dims) => !shown.includes(dims)),
    };
    return [
      { ...known, series: headline, isBeside: false, others },
      ...beside.map((one) => ({ ...known, series: one, isBeside: true, others: NO_OTHERS })),
    ];
  });
}

function coverageOf(
  { id, aggregation }: Indicator,
  covered: ReadonlyMap<string, ReadonlySet<string>> | 'unknown' | null,
  asked: ReadonlySet<string>,
): OverviewRow['coverage'] {
  if (covered === null || covered === 'unknown') return covered;
  const known = covered.get(id);
  if (aggregation.kind === 'none' && !known && asked.size > 0) return null;
  return { areas: [...asked].filter((code) => known?.has(code)).length, of: asked.size };
}
