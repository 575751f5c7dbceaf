import type { Translator } from '../i18n/translator.ts';
import type { ForecastMethod } from '../projections/baseline.ts';
import type { ChartData, ChartSeries } from './spec.ts';
import { chartValueText } from './text.ts';

export interface DatedPoint {
  readonly year: number;
  readonly value: number;
}

/** A change smaller than this share of the larger value is called unchanged. */
const UNCHANGED = 0.005;

/** The years of a series that have a value. */
export const pointsOf = (series: ChartSeries): DatedPoint[] =>
  series.x.flatMap((year, index) => {
    const value = series.y[index];
    return value != null && Number.isFinite(value) ? [{ year, value }] : [];
  });

function direction(first: number, last: number): 'up' | 'down' | 'flat' {
  if (Math.abs(last - first) <= UNCHANGED * Math.max(Math.abs(first), Math.abs(last))) return 'flat';
  return last > first ? 'up' : 'down';
}

/** How a series moved from its first to its last point; null without one. */
export function change(
  subject: string,
  points: readonly DatedPoint[],
  unit: ChartData['unit'],
  t: Translator,
): string | null {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const write = (value: number) => chartValueText(value, unit, t.language, 'compact');
  if (first === last) return t('charts.finding.single', { subject, value: write(last.value), year: String(last.year) });
  return t('charts.finding.change', {
    subject,
    direction: direction(first.value, last.value),
    from: write(first.value),
    fromYear: String(first.year),
    to: write(last.value),
    toYear: String(last.year),
  });
}

/**
 * The title that states the finding. `subject` is what is shown ("Refugees hosted in Uganda"); one series: how it moved; several: which
 * one stands highest in the latest year that all reach; a scenario: where it ends against the baseline;
 * a baseline: where it ends by its `method`. Without values: `subject`.
 */
export function findingTitle(
  subject: string,
  series: readonly ChartSeries[],
  unit: ChartData['unit'],
  t: Translator,
  method: ForecastMethod | null = null,
): string {
  const write = (value: number) => chartValueText(value, unit, t.language, 'compact');
  const filled = series
    .map((each) => ({ name: each.name, role: each.role, points: pointsOf(each) }))
    .filter((each) => each.points.length > 0);
  const baseline = filled.find((each) => each.role === 'baseline');
  const scenario = filled.find((each) => each.role === 'scenario');
  const end = (scenario ?? baseline)?.points.at(-1);
  if (scenario && baseline && end) {
    const other = baseline.points.find((point) => point.year === end.year);
    if (other)
      return t('charts.finding.scenario', {
        subject,
        scenario: scenario.name,
        value: write(end.value),
        baseline: write(other.value),
        year: String(end.year),
      });
  }
  if (end)
    return t(method === 'naive' ? 'charts.finding.unchanged' : 'charts.finding.projection', {
      subject,
      value: write(end.value),
      year: String(end.year),
    });
  const observed = filled.filter((each) => each.role === 'observed');
  if (observed.length === 1) return change(subject, observed[0]?.points ?? [], unit, t) ?? subject;
  const year = Math.min(...observed.map((each) => each.points.at(-1)?.year ?? Number.POSITIVE_INFINITY));
  const ranked = observed
    .flatMap((each) =>
      each.points.filter((point) => point.year === year).map((point) => ({ name: each.name, value: point.value })),
    )
    .sort((a, b) => b.value - a.value);
  const top = ranked[0];
  return top
    ? t('charts.finding.highest', { subject, name: top.name, value: write(top.value), year: String(year) })
    : subject;
}
