import type { Series } from '../engine/observations.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Indicator } from '../framework/framework.ts';
import type { Translator } from '../i18n/translator.ts';
import { addedUp } from './added-up.ts';
import { areasBySize } from './areas-with-data.ts';
import { latestOfMost } from './chart-year.ts';
import { nameOf } from './from-series.ts';
import { holdsOverlap, isOfOtherAreas, OTHER_AREAS } from './parts.ts';
import type { ChartSpec } from './spec.ts';
import { addsUpOverAreas } from './transform/allowed.ts';

/** So many areas stand each for itself; of more, as many as `FIRST_NAMED` and those highlighted, unless `look.top` says how many. */
const ALL_NAMED = 12;
const FIRST_NAMED = 8;

export interface LargestAndOthers {
  /** The largest first, in the latest year that most have; the others together last. */
  readonly series: readonly Series[];
  nameOf(one: Series): string;
}

/**
 * Many areas of one indicator as parts of their whole: the largest, and the others added up, so that the stack ends at the total of all.
 * Null where they are few, or do not add up.
 */
export function largestAndOthers(
  series: readonly Series[],
  { look, indicators }: Pick<ChartSpec, 'look' | 'indicators'>,
  indicator: Indicator | undefined,
  catalogue: Catalogue,
  t: Translator,
): LargestAndOthers | null {
  const own = series.filter((one) => one.indicator === indicators[0] && one.points.length > 0);
  const isWhole = indicator !== undefined && addsUpOverAreas(indicator) && !holdsOverlap(own, catalogue);
  const most = look?.top ?? (own.length > ALL_NAMED ? FIRST_NAMED : ALL_NAMED);
  if (own.length <= most || !isWhole) return null;
  const year = latestOfMost(
    own.map(({ points }) => ({ x: points.map((one) => one.year), y: points.map((one) => one.value) })),
  );
  const upTo = (one: Series) => ({ ...one, points: one.points.filter((point) => point.year <= (year?.year ?? 0)) });
  const order = areasBySize(own.map(upTo).filter(({ points }) => points.at(-1)?.year === year?.year));
  const named = new Set([...(look?.highlight ?? []), ...order].slice(0, Math.max(most, look?.highlight?.length ?? 0)));
  const kept = order.flatMap((code) => (named.has(code) ? own.filter(({ area }) => area === code) : []));
  const rest = own.filter((one) => !kept.includes(one));
  return {
    series: [...kept, addedUp(rest, OTHER_AREAS)],
    nameOf: ({ area, dims }) =>
      isOfOtherAreas(dims) ? t('charts.by.other', { count: rest.length }) : nameOf(catalogue, area, t),
  };
}
