import { type DatedPoint, movement, whenText } from '../charts/movement.ts';
import type { ChartData } from '../charts/spec.ts';
import type { Point, Series } from '../engine/observations.ts';
import { breaksOf } from '../framework/breaks.ts';
import type { Indicator } from '../framework/framework.ts';
import { isPercent } from '../framework/units.ts';
import type { Translator } from '../i18n/translator.ts';
import { CONTEXT } from '../responsibility/context.ts';
import { RETURNED } from './map-measures.ts';

/** Headlines of an area that are values of an indicator. */
export const HEADLINES = [
  { id: 'hosted', indicator: CONTEXT.refugees },
  { id: 'resettled', indicator: CONTEXT.resettlement },
  { id: 'returned', indicator: RETURNED },
] as const;

/** A point with what its sentence needs: its period where that is not its year, and which areas it is of. */
export const datedOf = ({ year, value, period, set }: Point): DatedPoint => ({
  year,
  value,
  period: period === String(year) ? undefined : period,
  set,
});

/** The points of a series from `baseline` on, else its last one: what a headline speaks of. */
export function pointsSince(series: Series, baseline: number): readonly Point[] {
  const since = series.points.filter(({ year }) => year >= baseline);
  return since.length > 0 ? since : series.points.slice(-1);
}

/**
 * One sentence on how a series moved since `baseline`, about `subject`. Never a change across a break: where the last year stands alone
 * behind one, the sentence is of the years before it and says so. Null without a point.
 */
export function headlineSentence(
  subject: string,
  series: Series,
  indicator: Pick<Indicator, 'unit' | 'breaks'>,
  baseline: number,
  t: Translator,
): string | null {
  const points = pointsSince(series, baseline).map(datedOf);
  const last = points.at(-1);
  if (!last) return null;
  const unit: ChartData['unit'] = { label: indicator.unit.label, percent: isPercent(indicator.unit) };
  const breaks = breaksOf(indicator, series.points).map(({ year }) => year);
  const broken = breaks.findLast((year) => year <= last.year && points.some((point) => point.year < year));
  const after = points.filter(({ year }) => broken !== undefined && year >= broken);
  const before = points.filter(({ year }) => broken !== undefined && year < broken);
  if (after.length !== 1 || before.length < 2) return movement(subject, points, unit, t, breaks);
  const earlier = movement(subject, before, unit, t, breaks);
  return earlier && t('overview.headline.broken', { before: earlier, year: whenText(last) });
}
