import { formatNumber } from '../core/format.ts';
import { haveOtherAreas } from '../framework/breaks.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ChartData, ChartSeries } from './spec.ts';
import { chartValueText } from './text.ts';

export interface DatedPoint {
  readonly year: number;
  readonly value: number;
  /** What the value is of, as published, where that is not the year: `2018-2019`. */
  readonly period?: string | undefined;
  /** Of a group whose years are made of different areas: which of these sets its value is of. */
  readonly set?: number | undefined;
}

/** When a value is of, for a sentence: its year, or the period as published, with a dash between years. */
export const whenText = ({ year, period }: Pick<DatedPoint, 'year' | 'period'>): string =>
  period?.replace(/^(\d{4})-(\d{4})$/, '$1–$2') ?? String(year);

/** A change smaller than this share of the larger value is called unchanged. */
const UNCHANGED = 0.005;
/** A last step of at least this share of the larger value is a finding, where no earlier step was larger. */
const LEAP = 0.3;
/** A peak or trough stands out from both ends by at least this share of itself, or of them. */
const TURN = 0.15;
/** With fewer points there is nothing between the ends to speak of. */
const FEW = 4;

/** The years of a series that have a value. */
export const pointsOf = (series: ChartSeries): DatedPoint[] =>
  series.x.flatMap((year, index) => {
    const value = series.y[index];
    return value != null && Number.isFinite(value)
      ? [{ year, value, period: series.periods?.get(year), set: series.sets?.get(year) }]
      : [];
  });

function direction(first: number, last: number): 'up' | 'down' | 'flat' {
  if (Math.abs(last - first) <= UNCHANGED * Math.max(Math.abs(first), Math.abs(last))) return 'flat';
  return last > first ? 'up' : 'down';
}

/** The last break with values on both sides. */
function lastBreak(points: readonly DatedPoint[], breaks: readonly number[]): number | undefined {
  const end = points.at(-1);
  return breaks.findLast((year) => end && year <= end.year && points.some((point) => point.year < year));
}

/** The points that compare with the last one: no break between, and no other areas behind them. */
function comparableOf(points: readonly DatedPoint[], breaks: readonly number[]): readonly DatedPoint[] {
  const from = lastBreak(points, breaks) ?? Number.NEGATIVE_INFINITY;
  const end = points.at(-1);
  return points.filter(({ year }) => year >= from && end && !haveOtherAreas(points, year, end.year));
}

/**
 * How a series moved from its first to its last point; null without one. Never across a break, nor between years of a group that are
 * made of different areas: those are left out, and said where that leaves a single value.
 */
export function change(
  subject: string,
  all: readonly DatedPoint[],
  unit: ChartData['unit'],
  t: Translator,
  breaks: readonly number[] = [],
): string | null {
  const end = all.at(-1);
  const from = lastBreak(all, breaks);
  const points = comparableOf(all, breaks);
  if (from !== undefined && end && points.length === 1)
    return t('charts.finding.broken', {
      subject,
      value: chartValueText(end.value, unit, t.language, 'compact'),
      year: whenText(end),
      break: String(from),
    });
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const write = (value: number) => chartValueText(value, unit, t.language, 'compact');
  if (first === last)
    return t(all.length > 1 ? 'charts.finding.otherAreas' : 'charts.finding.single', {
      subject,
      value: write(last.value),
      year: whenText(last),
    });
  return t('charts.finding.change', {
    subject,
    direction: direction(first.value, last.value),
    from: write(first.value),
    fromYear: whenText(first),
    to: write(last.value),
    toYear: whenText(last),
  });
}

/** What happened to a series: a leap in its last year, a peak or trough between its ends, else its change; null without a point. */
export const movement = (
  subject: string,
  points: readonly DatedPoint[],
  unit: ChartData['unit'],
  t: Translator,
  breaks: readonly number[] = [],
): string | null => {
  const comparable = comparableOf(points, breaks);
  return (
    leap(subject, comparable, unit, t) ?? turn(subject, comparable, unit, t) ?? change(subject, points, unit, t, breaks)
  );
};

/** The last year's change, where it is large and the largest there was from one year to the next; periods other than years have none. */
function leap(subject: string, points: readonly DatedPoint[], unit: ChartData['unit'], t: Translator): string | null {
  const [before, last] = points.slice(-2);
  if (points.length < FEW || !before || !last || last.year - before.year !== 1) return null;
  if (last.period !== undefined || before.period !== undefined) return null;
  if (points.some(({ value }) => value < 0) || before.value === 0) return null;
  const steps = points.slice(1).map(({ value }, at) => Math.abs(value - (points[at]?.value ?? value)));
  const step = Math.abs(last.value - before.value);
  if (step < LEAP * Math.max(before.value, last.value) || steps.some((one) => one > step)) return null;
  const ratio = last.value / before.value;
  const direction = ratio > 1 ? 'up' : 'down';
  const kind = Math.abs(ratio - 0.5) < 0.02 ? 'half' : Math.abs(ratio - 2) < 0.05 ? 'double' : direction;
  const by = unit.percent
    ? t('fields.points', { value: formatNumber(step, t.language, { decimals: 1 }), count: step })
    : formatNumber(Math.abs(ratio - 1), t.language, { percent: true, decimals: 0 });
  const to = chartValueText(last.value, unit, t.language, 'compact');
  return t('charts.finding.leap', { subject, kind: unit.percent ? direction : kind, by, year: whenText(last), to });
}

/** The highest or lowest point between the ends, where it stands out from both. */
function turn(subject: string, points: readonly DatedPoint[], unit: ChartData['unit'], t: Translator): string | null {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < FEW || !first || !last) return null;
  const inner = points.slice(1, -1);
  const high = inner.reduce((a, b) => (b.value > a.value ? b : a));
  const low = inner.reduce((a, b) => (b.value < a.value ? b : a));
  const above = high.value - Math.max(first.value, last.value);
  const below = Math.min(first.value, last.value) - low.value;
  const isPeak = above >= TURN * Math.abs(high.value) && above >= below;
  const isTrough = below >= TURN * Math.max(Math.abs(first.value), Math.abs(last.value)) && below > above;
  if (!isPeak && !isTrough) return null;
  const write = (value: number) => chartValueText(value, unit, t.language, 'compact');
  const at = isPeak ? high : low;
  return t('charts.finding.turn', {
    subject,
    kind: isPeak ? 'peak' : 'trough',
    value: write(at.value),
    year: whenText(at),
    to: write(last.value),
    toYear: whenText(last),
  });
}
