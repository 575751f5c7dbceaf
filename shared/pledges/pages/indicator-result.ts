import type { Point, Series } from '../../engine/observations.ts';
import { breakBetween, breaksOf, haveOtherAreas, medianShifts } from '../../framework/breaks.ts';
import type { Indicator } from '../../framework/framework.ts';
import { changeText, valueText } from '../../framework/value-text.ts';
import type { Translator } from '../../i18n/translator.ts';

/** What an indicator says of a place: the latest value and the change since the baseline year, or why there is none. */
export interface IndicatorResult {
  readonly indicator: Indicator;
  readonly area: string;
  readonly dims: string;
  readonly points: readonly Point[];
  readonly latest: Point;
  /** The value of the baseline year, else the first after it; null where the latest is the only one. */
  readonly base: Point | null;
  /** A year between both from which values do not compare with earlier ones. */
  readonly brokenIn: number | null;
  /** Values of both years are made of other areas. */
  readonly hasOtherAreas: boolean;
  /** Years at which the line is broken. */
  readonly breaks: readonly number[];
}

/** Of the series of an indicator the headline (else the total) with a value; null without one. */
export function indicatorResult(
  indicator: Indicator,
  area: string,
  series: readonly Series[],
  baselineYear: number,
): IndicatorResult | null {
  const own = series.filter((one) => one.indicator === indicator.id && one.area === area && one.points.length > 0);
  const found = own.find(({ dims }) => dims === (indicator.headline ?? '')) ?? own.find(({ dims }) => dims === '');
  const latest = found?.points.at(-1);
  if (!found || !latest) return null;
  const base = found.points.find(({ year }) => year >= baselineYear && year < latest.year) ?? null;
  const gaps = breaksOf(indicator, found.points);
  return {
    indicator,
    area,
    dims: found.dims,
    points: found.points,
    latest,
    base,
    brokenIn: base ? (breakBetween(gaps, base.year, latest.year)?.year ?? null) : null,
    hasOtherAreas: base !== null && haveOtherAreas(found.points, base.year, latest.year),
    breaks: [...gaps.map(({ year }) => year), ...medianShifts(found.points)],
  };
}

/** The latest value with its unit. */
export const latestText = ({ indicator: { unit }, latest }: IndicatorResult, t: Translator): string =>
  [valueText(latest.value, unit, t.language), unit.measure === 'percent' ? '' : unit.label[t.language]]
    .filter(Boolean)
    .join(' ');

/** The change since the first year compared, or why values do not compare (≠). */
export function sinceBaseText(result: IndicatorResult, t: Translator): string {
  const { base, latest, brokenIn, hasOtherAreas, indicator } = result;
  if (!base) return t('pages.change.none');
  if (brokenIn !== null) return t('pages.change.broken', { year: String(brokenIn) });
  if (hasOtherAreas) return t('pages.change.otherAreas', { year: String(base.year) });
  const change = changeText(base.value, latest.value, indicator.unit, t);
  return change === null ? t('pages.change.none') : t('pages.change.since', { change, year: String(base.year) });
}
