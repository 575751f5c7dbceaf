import type { ChartData, ChartSeries, Shortfall } from '../spec.ts';

/** What the pace of a series is read from, and the target it is held against. Values in the unit of the chart. */
export interface Pace {
  readonly baseYear: number;
  readonly baseValue: number;
  readonly latestYear: number;
  readonly latestValue: number;
  readonly target: number;
  readonly targetYear: number;
  /** Where values end, such as 0 and 100 for a share. */
  readonly bounds: readonly [number, number];
}

/** Where the series goes at its present pace, year by year to the target year, and where the straight way to the target then is. */
export interface PaceProjection {
  readonly years: readonly number[];
  readonly present: readonly number[];
  readonly required: readonly number[];
  /** d·(target − present) in the target year: positive is what is missing. */
  readonly missing: number;
}

/** The change per year from base to latest carried on in a straight line; null where the target year is not ahead or there is no pace. */
export function projectedPace(pace: Pace): PaceProjection | null {
  const { baseYear, baseValue, latestYear, latestValue, target, targetYear, bounds } = pace;
  if (targetYear <= latestYear || latestYear <= baseYear) return null;
  const yearly = (latestValue - baseValue) / (latestYear - baseYear);
  const needed = (target - baseValue) / (targetYear - baseYear);
  const [low, high] = bounds;
  const years = Array.from({ length: Math.floor(targetYear) - latestYear }, (_, at) => latestYear + at + 1);
  const present = years.map((year) => Math.min(high, Math.max(low, latestValue + yearly * (year - latestYear))));
  const direction = Math.sign(target - baseValue) || 1;
  return {
    years,
    present,
    required: years.map((year) => baseValue + needed * (year - baseYear)),
    missing: direction * (target - (present.at(-1) ?? latestValue)),
  };
}

/** A chart with the way a series goes at its present pace; what it then misses of the target is shaded and labelled. */
export function withPace(
  data: ChartData,
  pace: Pace,
  words: { readonly name: string; readonly missing: (value: number) => string },
): ChartData {
  const found = projectedPace(pace);
  if (!found) return data;
  const series: ChartSeries = {
    name: words.name,
    role: 'baseline',
    x: found.years,
    y: found.present,
    bands: [],
    ...(found.missing > 0 ? { shortfall: shortfallOf(pace, found, words.missing(found.missing)) } : {}),
  };
  return { ...data, series: [...data.series, series] };
}

/** The words stand before the straight way, half way up what is missing, so that they lie on no line. */
function shortfallOf(
  { baseYear, baseValue, latestYear, target, targetYear }: Pace,
  { present, required }: PaceProjection,
  text: string,
): Shortfall {
  const needed = (target - baseValue) / (targetYear - baseYear);
  const y = ((present.at(-1) ?? target) + target) / 2;
  const crossing = baseYear + (y - baseValue) / needed;
  const x = Number.isFinite(crossing) ? Math.min(targetYear, crossing) - (targetYear - baseYear) * 0.04 : targetYear;
  return { start: baseValue + needed * (latestYear - baseYear), required, text, at: { x, y } };
}
