import type { Failure } from '#shared/core/errors';
import type { AnsweredSeries } from '#shared/engine/answered-series';
import type { Series } from '#shared/engine/observations';
import type { Indicator } from '#shared/framework/framework';
import type { Loaded } from '../../queries/hooks.ts';

/** An indicator as its headline breakdown tells it, or a breakdown that stands beside it. */
export interface OverviewRow {
  readonly indicator: Indicator;
  /** Null without a value. */
  readonly series: Series | null;
  readonly isBeside: boolean;
  /** Disaggregations that are not shown. */
  readonly others: number;
  /** Countries with a value in some year, of those that could have one; null where it is published for the area as a whole. */
  readonly coverage: { readonly areas: number; readonly of: number } | 'unknown' | null;
  /** Whether its figures were asked for and answered. */
  readonly isKnown: boolean;
  /** Why they could not be worked out. */
  readonly failure: Failure | null;
}

/**
 * Rows of indicators in their order, each headline followed by what stands beside it. `counts`: disaggregations by indicator;
 * `covered`: countries with a value by indicator, of `members`; `unknown` until it is, null where the area is no group.
 */
export function overviewRows(
  indicators: readonly Indicator[],
  answer: Loaded<AnsweredSeries>,
  counts: ReadonlyMap<string, number>,
  covered: ReadonlyMap<string, number> | 'unknown' | null,
  members: number,
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
      coverage: coverageOf(indicator, covered, members),
      isKnown: answer.state === 'ready',
      failure: answer.state === 'failed' ? answer.error : (failed.get(indicator.id) ?? null),
    };
    const shown = [headline, ...beside].filter((one) => one !== null && one.dims !== '').length;
    const others = Math.max(0, (counts.get(indicator.id) ?? 0) - shown);
    return [
      { ...known, series: headline, isBeside: false, others },
      ...beside.map((one) => ({ ...known, series: one, isBeside: true, others: 0 })),
    ];
  });
}

function coverageOf(
  { id, aggregation }: Indicator,
  covered: ReadonlyMap<string, number> | 'unknown' | null,
  of: number,
): OverviewRow['coverage'] {
  if (covered === null || covered === 'unknown') return covered;
  return aggregation.kind === 'none' && !covered.has(id) ? null : { areas: covered.get(id) ?? 0, of };
}
