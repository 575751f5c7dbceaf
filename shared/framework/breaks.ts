import type { LocalText } from '../core/language.ts';
import type { Indicator } from './framework.ts';

/** A year from which values do not compare with earlier ones; `note`: what changed, where the source says it. */
export interface SeriesBreak {
  readonly year: number;
  readonly note: LocalText | null;
}

interface Dated {
  readonly year: number;
  readonly status?: string;
}

/** Where a series breaks, by year: what its indicator declares and its values of status B, each with a value before and after. */
export function breaksOf({ breaks = [] }: Pick<Indicator, 'breaks'>, points: readonly Dated[]): readonly SeriesBreak[] {
  const found = new Map<number, LocalText | null>();
  for (const { year, status } of points) if (status === 'B') found.set(year, null);
  for (const { year, note } of breaks) found.set(year, note);
  const years = points.map(({ year }) => year);
  return [...found]
    .map(([year, note]) => ({ year, note }))
    .filter((one) => years.some((year) => year < one.year) && years.some((year) => year >= one.year))
    .sort((a, b) => a.year - b.year);
}

/** Whether two years of a group are made of different areas (`Point.set`), so that their difference is no change of the group. */
export function haveOtherAreas(
  points: readonly { readonly year: number; readonly set?: number | undefined }[],
  from: number,
  to: number,
): boolean {
  const [first, last] = [from, to].map((year) => points.find((point) => point.year === year)?.set);
  return first !== undefined && last !== undefined && first !== last;
}

/** The last break that a change from `from` to `to` would cross; null where the two years compare. */
export const breakBetween = (breaks: readonly SeriesBreak[], from: number, to: number): SeriesBreak | null =>
  breaks.findLast(({ year }) => year > Math.min(from, to) && year <= Math.max(from, to)) ?? null;

/** Years whose median is of other areas than that of the year before it. */
export const medianShifts = (
  points: readonly {
    readonly year: number;
    readonly set?: number | undefined;
    readonly medianOf?: number | undefined;
  }[],
): readonly number[] =>
  points.flatMap(({ year, medianOf }, at) => {
    const before = points[at - 1];
    return medianOf !== undefined && before && haveOtherAreas(points, before.year, year) ? [year] : [];
  });

/** Whether the latest median of a group is of other areas than that of the first year from `baseline` on. */
export function isShiftingMedian(
  points: readonly {
    readonly year: number;
    readonly set?: number | undefined;
    readonly medianOf?: number | undefined;
  }[],
  baseline: number,
): boolean {
  const latest = points.at(-1);
  const base = points.find(({ year }) => year >= baseline);
  return latest?.medianOf !== undefined && base !== undefined && haveOtherAreas(points, base.year, latest.year);
}

/** Fewer areas make no median that speaks for a group. */
const LEAST_OF_MEDIAN = 3;

/** Whether the latest median of a group, or that of the first year from `baseline` on, is of too few areas to speak for it. */
export function isSmallMedian(
  points: readonly { readonly year: number; readonly medianOf?: number | undefined }[],
  baseline: number,
): boolean {
  const base = points.find(({ year }) => year >= baseline);
  return [base, points.at(-1)].some((point) => (point?.medianOf ?? LEAST_OF_MEDIAN) < LEAST_OF_MEDIAN);
}
