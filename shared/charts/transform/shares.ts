import type { Series } from '../../engine/observations.ts';

/** Values as shares of their sum over all series of the year, in per cent; `partial`: years in which some series have no value. */
export function sharesOf(series: readonly Series[]): { readonly series: readonly Series[]; readonly partial: number } {
  const totals = new Map<number, { sum: number; count: number; isNegative: boolean }>();
  for (const { points } of series)
    for (const { year, value } of points) {
      const total = totals.get(year) ?? { sum: 0, count: 0, isNegative: false };
      totals.set(year, {
        sum: total.sum + value,
        count: total.count + 1,
        isNegative: total.isNegative || value < 0,
      });
    }
  return {
    series: series.map((one) => ({
      ...one,
      points: one.points.flatMap((point) => {
        const total = totals.get(point.year);
        return !total || total.sum <= 0 || total.isNegative
          ? []
          : [{ ...point, value: (100 * point.value) / total.sum }];
      }),
    })),
    partial: [...totals.values()].filter(({ count }) => count < series.length).length,
  };
}
