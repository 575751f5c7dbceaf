import { yearsOf } from '../frame-axes.ts';
import type { ChartData, ChartSeries } from '../spec.ts';
import { drawable } from '../text.ts';

/** A series that is ranked, with one rank for each year; null where it has no value. */
export interface RankedSeries {
  readonly series: ChartSeries;
  /** Where it stands in the data. */
  readonly index: number;
  readonly places: readonly (RankedPlace | null)[];
}

interface RankedPlace {
  readonly x: number;
  readonly value: number;
  /** 1 for the highest; equal values share the better rank. */
  readonly rank: number;
  /** How many have a value in the year. */
  readonly of: number;
}

export interface YearlyRanks {
  /** From rank 1 in `year`; those without a rank in it last. */
  readonly all: readonly RankedSeries[];
  readonly years: readonly number[];
  /** The year that decides who is shown: the one asked for, else the latest that at least half of those ever ranked have. */
  readonly year: number;
}

/** Ranks by year among all series but benchmarks. */
export function ranksByYear({ series, year: asked, ...data }: ChartData): YearlyRanks {
  const known = series.flatMap((one, index) =>
    one.role === 'benchmark'
      ? []
      : [{ series: one, index, at: new Map(one.x.map((x, place) => [x, drawable(one.y[place])])) }],
  );
  const years = yearsOf({ ...data, series: known.map((one) => one.series) });
  const values = years.map((x) => known.flatMap(({ at }) => at.get(x) ?? []).sort((a, b) => b - a));
  const most = Math.max(0, ...values.map(({ length }) => length));
  const latest = years.findLast((_, at) => (values[at]?.length ?? 0) * 2 >= most) ?? 0;
  const year = asked !== undefined && years.includes(asked) ? asked : latest;
  const firsts = values.map((sorted) => {
    const ranks = new Map<number, number>();
    sorted.forEach((value, at) => {
      if (!ranks.has(value)) ranks.set(value, at + 1);
    });
    return ranks;
  });
  const all = known.map(({ at, ...one }) => ({
    ...one,
    places: years.map((x, place): RankedPlace | null => {
      const value = at.get(x) ?? null;
      const rank = value === null ? undefined : firsts[place]?.get(value);
      return value === null || rank === undefined ? null : { x, value, rank, of: values[place]?.length ?? 0 };
    }),
  }));
  const place = years.indexOf(year);
  const rankIn = ({ places }: RankedSeries): number => places[place]?.rank ?? Number.POSITIVE_INFINITY;
  return {
    all: all.sort((a, b) => (rankIn(a) === rankIn(b) ? a.index - b.index : rankIn(a) - rankIn(b))),
    years,
    year,
  };
}
