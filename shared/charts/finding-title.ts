import { withArticle } from '../framework/with-article.ts';
import type { Translator } from '../i18n/translator.ts';
import type { ForecastMethod } from '../projections/baseline.ts';
import { type DatedPoint, movement, pointsOf, whenText } from './movement.ts';
import type { ChartData, ChartSeries } from './spec.ts';
import { chartValueText } from './text.ts';

/** What stands less than this share of itself above the next does not stand out. */
const OUTSTANDING = 0.05;

/**
 * The title that states the finding. `subject` is what is shown ("Refugees hosted in Uganda"); one series: how it moved; several: which
 * one stands highest in the latest year that all reach, where it stands out; a scenario: where it ends against the baseline; a baseline:
 * where it ends by its `method`. None of `series` may be a part of another. Without values, or without a finding: `subject`.
 */
export function findingTitle(
  subject: string,
  series: readonly ChartSeries[],
  unit: ChartData['unit'],
  t: Translator,
  method: ForecastMethod | null = null,
): string {
  const filled = series
    .map((each) => ({ name: each.name, role: each.role, points: pointsOf(each), breaks: each.breaks ?? [] }))
    .filter((each) => each.points.length > 0);
  const observed = filled.filter((each) => each.role === 'observed');
  const [only] = observed;
  return (
    outlook(subject, filled, unit, t, method) ??
    (only && observed.length === 1 ? movement(subject, only.points, unit, t, only.breaks) : null) ??
    (observed.length > 1 ? highest(subject, observed, unit, t) : null) ??
    subject
  );
}

interface Filled extends Pick<ChartSeries, 'name' | 'role'> {
  readonly points: readonly DatedPoint[];
}

/** Where a scenario, else a baseline, ends. */
function outlook(
  subject: string,
  filled: readonly Filled[],
  unit: ChartData['unit'],
  t: Translator,
  method: ForecastMethod | null,
): string | null {
  const write = (value: number) => chartValueText(value, unit, t.language, 'compact');
  const baseline = filled.find((each) => each.role === 'baseline');
  const scenario = filled.find((each) => each.role === 'scenario');
  const end = (scenario ?? baseline)?.points.at(-1);
  if (!end) return null;
  const other = scenario && baseline?.points.find((point) => point.year === end.year);
  return scenario && other
    ? t('charts.finding.scenario', {
        subject,
        scenario: scenario.name,
        value: write(end.value),
        baseline: write(other.value),
        year: String(end.year),
      })
    : t(method === 'naive' ? 'charts.finding.unchanged' : 'charts.finding.projection', {
        subject,
        value: write(end.value),
        year: String(end.year),
      });
}

/** The series that stands clearly above the others in the latest year that all reach; null where none does. */
function highest(subject: string, observed: readonly Filled[], unit: ChartData['unit'], t: Translator): string | null {
  const year = Math.min(...observed.map((each) => each.points.at(-1)?.year ?? Number.POSITIVE_INFINITY));
  const [top, next] = observed
    .flatMap(({ name, points }) => points.filter((point) => point.year === year).map((point) => ({ ...point, name })))
    .sort((a, b) => b.value - a.value);
  if (!top || !next || top.value - next.value < OUTSTANDING * Math.abs(top.value)) return null;
  const value = chartValueText(top.value, unit, t.language, 'compact');
  return t('charts.finding.highest', {
    subject,
    name: withArticle(top.name, 'subject', t.language),
    value,
    year: whenText(top),
  });
}
