import type { Point, Series } from '../../engine/observations.ts';
import { breaksOf, haveOtherAreas } from '../../framework/breaks.ts';
import type { Indicator } from '../../framework/framework.ts';

/** What came of values told relative to the first one shown. */
export interface SinceFirst {
  readonly series: readonly Series[];
  /** The years values are relative to. */
  readonly bases: readonly number[];
  /** Years at which a series starts anew, as a break lies before it. */
  readonly anew: readonly number[];
  /** Values without a start above zero. */
  readonly baseless: number;
  /** Values that stand alone, as the first after a break: there is nothing they changed from or to. */
  readonly alone: number;
  /** Values of a group in years of other areas than those it ends with. */
  readonly otherAreas: number;
}

/**
 * Values relative to the first one shown: as an index (100 at the start) or the change in per cent (0 at the start). A series starts
 * anew at each break; of a group only the years are kept that are made of the same areas as the last one before the next break.
 */
export function sinceFirst(
  series: readonly Series[],
  as: 'index' | 'change',
  indicators: ReadonlyMap<string, Pick<Indicator, 'breaks'>>,
): SinceFirst {
  const bases = new Set<number>();
  const anew = new Set<number>();
  let [baseless, alone, otherAreas] = [0, 0, 0];
  const stretch = (points: readonly Point[]): readonly Point[] => {
    const last = points.at(-1);
    const comparable = points.filter(({ year }) => last && !haveOtherAreas(points, year, last.year));
    otherAreas += points.length - comparable.length;
    const base = comparable[0];
    if (!base || base.value <= 0) {
      baseless += comparable.length;
      return [];
    }
    if (comparable.length === 1) {
      alone += 1;
      return [];
    }
    bases.add(base.year);
    return comparable.map((point) => {
      const ratio = point.value / base.value;
      return { ...point, value: as === 'index' ? 100 * ratio : 100 * (ratio - 1) };
    });
  };
  const told = series.map((one) => {
    const starts = breaksOf(indicators.get(one.indicator) ?? {}, one.points).map(({ year }) => year);
    const ends = [...starts, Number.POSITIVE_INFINITY];
    const points = ends.flatMap((end, at) => {
      const from = starts[at - 1] ?? Number.NEGATIVE_INFINITY;
      return stretch(one.points.filter(({ year }) => year >= from && year < end));
    });
    for (const year of starts) if (points.some((point) => point.year >= year)) anew.add(year);
    return { ...one, points };
  });
  const ordered = (years: ReadonlySet<number>) => [...years].sort((a, b) => a - b);
  return { series: told, bases: ordered(bases), anew: ordered(anew), baseless, alone, otherAreas };
}
