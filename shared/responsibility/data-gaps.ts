import { median, sum } from '../core/statistics.ts';
import type { LastYear } from '../engine/last-years.ts';
import type { AreaGroup } from '../framework/areas.ts';
import { countsAreas, type Indicator } from '../framework/framework.ts';
import type { AreasAsked } from '../framework/lens.ts';
import type { ByArea } from './by-area.ts';
import { DONOR_SCOPES } from './context.ts';

/** How well one indicator's data reach a set of areas. */
export interface DataGap {
  readonly indicator: string;
  /** Areas with a value in some year, and in the last `fresh` years. */
  readonly covered: number;
  readonly recent: number;
  /** Areas it is asked of; 0: it is not asked here, and nothing is missing. */
  readonly areas: number;
  /** Share of the refugees of these areas who live where there is a recent value, 0–1; null without refugees, and where donors are asked. */
  readonly refugeesCovered: number | null;
  /** Latest year of an area or of the group itself, else of the groups it is published by; null without any value. */
  readonly lastYear: number | null;
  /** Years from the latest year to `now`, 0 where that is past it, as of a plan for a coming year; null without any value. */
  readonly stale: number | null;
  /** Median of those years over the areas that have a value. */
  readonly medianStale: number | null;
  /** The group itself has a published figure, whatever its areas have. */
  readonly hasWhole: boolean;
  /** The kind of groups it is published by where neither an area nor the whole has a value, as plans are by situation. */
  readonly groupKind: AreaGroup['kind'] | null;
  /** It is a number of areas, so that no single area could have a value. */
  readonly isCount: boolean;
}

export interface DataGapInput {
  readonly indicators: readonly Pick<Indicator, 'id' | 'aggregation' | 'askedOf'>[];
  /** Which of the areas in question an indicator is asked of (`areasAskedAmong`). */
  readonly asked: AreasAsked;
  /** The code of the group the areas make, whose own figures count as the whole. */
  readonly whole: string;
  /** Groups that may have figures of their own beside the whole and its areas. */
  readonly groups: readonly Pick<AreaGroup, 'code' | 'kind'>[];
  /** Of indicators, and of the numerators and denominators of rates among them. */
  readonly lastYears: readonly LastYear[];
  readonly refugees: ByArea;
  /** The year staleness is counted to. */
  readonly now: number;
  /** A value of this many last years, `now` included, is recent. */
  readonly fresh: number;
}

/** Asked of no area looked at: nothing is missing. */
export const isAskedOfNobody = ({ areas }: Pick<DataGap, 'areas'>): boolean => areas === 0;

/** Without a value anywhere: for no area, for the whole or for a group it could be published by. */
export const hasNoValue = (gap: Pick<DataGap, 'areas' | 'lastYear'>): boolean =>
  gap.lastYear === null && !isAskedOfNobody(gap);

/** What is missing, how stale, for whom: one line per indicator, in the order asked. */
export function dataGaps(input: DataGapInput): readonly DataGap[] {
  const { asked, whole, groups, refugees, now, fresh } = input;
  const byIndicator = new Map<string, Map<string, number>>();
  for (const { indicator, area, year } of input.lastYears) {
    const years = byIndicator.get(indicator) ?? new Map<string, number>();
    byIndicator.set(indicator, years.set(area, year));
  }
  return input.indicators.map((indicator) => {
    const { id } = indicator;
    const isCount = countsAreas(indicator);
    const members = asked(indicator);
    const isOfDonors = DONOR_SCOPES.has(indicator.askedOf ?? '');
    const everybody = isOfDonors ? 0 : sum([...members].map((area) => refugees.get(area) ?? 0));
    const years = byIndicator.get(id) ?? new Map<string, number>();
    const known = isCount ? [] : [...years].filter(([area]) => members.has(area));
    const recent = known.filter(([, year]) => year > now - fresh);
    const wholeYear = years.get(whole) ?? null;
    const own = latest([...known.map(([, year]) => year), wholeYear]);
    const byGroup = own === null ? publishedBy(groups, indicator, byIndicator) : null;
    const lastYear = own ?? byGroup?.year ?? null;
    const ages = known.map(([, year]) => now - year);
    return {
      indicator: id,
      covered: known.length,
      recent: recent.length,
      areas: members.size,
      refugeesCovered: everybody > 0 ? sum(recent.map(([area]) => refugees.get(area) ?? 0)) / everybody : null,
      lastYear,
      stale: lastYear === null ? null : Math.max(0, now - lastYear),
      medianStale: ages.length === 0 ? null : median(ages),
      hasWhole: wholeYear !== null,
      groupKind: byGroup?.kind ?? null,
      isCount,
    };
  });
}

function latest(years: readonly (number | null)[]): number | null {
  const found = Math.max(...years.map((year) => year ?? Number.NEGATIVE_INFINITY));
  return Number.isFinite(found) ? found : null;
}

/** The first kind of `groups` with a value, and its latest year; a rate has one where its numerator and denominator do. */
function publishedBy(
  groups: DataGapInput['groups'],
  { id, aggregation }: Pick<Indicator, 'id' | 'aggregation'>,
  years: ReadonlyMap<string, ReadonlyMap<string, number>>,
): { readonly kind: AreaGroup['kind']; readonly year: number } | null {
  const yearOf = (code: string): number | null => {
    const own = years.get(id)?.get(code);
    if (own !== undefined || aggregation.kind !== 'ratio') return own ?? null;
    const parts = [aggregation.numerator, aggregation.denominator].map((part) => years.get(part)?.get(code));
    return Math.min(...parts.map((year) => year ?? Number.NEGATIVE_INFINITY));
  };
  for (const kind of new Set(groups.map((group) => group.kind))) {
    const year = latest(groups.filter((group) => group.kind === kind).map(({ code }) => yearOf(code)));
    if (year !== null) return { kind, year };
  }
  return null;
}
