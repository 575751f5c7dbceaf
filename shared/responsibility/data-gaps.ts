import { median, sum } from '../core/statistics.ts';
import type { LastYear } from '../engine/last-years.ts';
import type { ByArea } from './by-area.ts';

/** How well one indicator's data reach a set of areas. */
export interface DataGap {
  readonly indicator: string;
  /** Areas with a value in some year, and in the last `fresh` years. */
  readonly covered: number;
  readonly recent: number;
  readonly areas: number;
  /** Share of the refugees of the areas who live where there is a recent value, 0–1; null without refugees. */
  readonly refugeesCovered: number | null;
  /** Latest year of an area or of the group itself; null without any value. */
  readonly lastYear: number | null;
  /** Years between the latest year and `now`; null without any value. */
  readonly stale: number | null;
  /** Median of those years over the areas that have a value. */
  readonly medianStale: number | null;
  /** The group itself has a published figure, whatever its areas have. */
  readonly hasWhole: boolean;
}

export interface DataGapInput {
  readonly indicators: readonly string[];
  readonly areas: readonly string[];
  /** The code of the group the areas make, whose own figures count as the whole. */
  readonly whole: string;
  readonly lastYears: readonly LastYear[];
  readonly refugees: ByArea;
  /** The year staleness is counted to. */
  readonly now: number;
  /** A value of this many last years, `now` included, is recent. */
  readonly fresh: number;
}

/** What is missing, how stale, for whom: one line per indicator, in the order asked. */
export function dataGaps(input: DataGapInput): readonly DataGap[] {
  const { areas, whole, refugees, now, fresh } = input;
  const members = new Set(areas);
  const byIndicator = new Map<string, Map<string, number>>();
  for (const { indicator, area, year } of input.lastYears) {
    const years = byIndicator.get(indicator) ?? new Map<string, number>();
    byIndicator.set(indicator, years.set(area, year));
  }
  const everybody = sum(areas.map((area) => refugees.get(area) ?? 0));
  return input.indicators.map((indicator) => {
    const years = byIndicator.get(indicator) ?? new Map<string, number>();
    const known = [...years].filter(([area]) => members.has(area));
    const recent = known.filter(([, year]) => year > now - fresh);
    const wholeYear = years.get(whole) ?? null;
    const last = Math.max(...known.map(([, year]) => year), wholeYear ?? Number.NEGATIVE_INFINITY);
    const lastYear = Number.isFinite(last) ? last : null;
    const ages = known.map(([, year]) => now - year);
    return {
      indicator,
      covered: known.length,
      recent: recent.length,
      areas: members.size,
      refugeesCovered: everybody > 0 ? sum(recent.map(([area]) => refugees.get(area) ?? 0)) / everybody : null,
      lastYear,
      stale: lastYear === null ? null : now - lastYear,
      medianStale: ages.length === 0 ? null : median(ages),
      hasWhole: wholeYear !== null,
    };
  });
}
