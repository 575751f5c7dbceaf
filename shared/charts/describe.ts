import type { Translator } from '../i18n/translator.ts';
import type { ValueClasses } from './classes.ts';
import { legendOf } from './map-legend.ts';
import type { ChartData, ChartSeries } from './spec.ts';
import { namesText, placeText, valueText } from './text.ts';

interface Point {
  readonly year: number;
  readonly value: number;
}

/** A change smaller than this share of the larger value is called unchanged. */
const UNCHANGED = 0.005;

const pointsOf = (series: ChartSeries): Point[] =>
  series.x.flatMap((year, index) => {
    const value = series.y[index];
    return value != null && Number.isFinite(value) ? [{ year, value }] : [];
  });

function direction(first: number, last: number): 'up' | 'down' | 'flat' {
  if (Math.abs(last - first) <= UNCHANGED * Math.max(Math.abs(first), Math.abs(last))) return 'flat';
  return last > first ? 'up' : 'down';
}

function change(subject: string, points: readonly Point[], unit: ChartData['unit'], t: Translator): string | null {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const write = (value: number) => valueText(value, unit, t.language, 'compact');
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
 * one stands highest in the latest year that all reach; a scenario: where it ends against the baseline. Without values: `subject`.
 */
export function findingTitle(
  subject: string,
  series: readonly ChartSeries[],
  unit: ChartData['unit'],
  t: Translator,
): string {
  const write = (value: number) => valueText(value, unit, t.language, 'compact');
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
  if (end) return t('charts.finding.projection', { subject, value: write(end.value), year: String(end.year) });
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

/** The chart in words, one sentence per series: title, unit, movement, widest band at the end, benchmark, missing years, source, note. */
export function describeChart(data: ChartData, t: Translator): string {
  const sentences = [data.title, data.subtitle]
    .filter(Boolean)
    .map((text) => (/[.!?]$/.test(text) ? text : `${text}.`));
  if (data.classes) sentences.push(...describeMap(data, data.classes, t));
  for (const series of data.classes ? [] : data.series) {
    const points = pointsOf(series);
    const last = points.at(-1);
    if (data.across) {
      const middle = points.findLast(({ year }) => year <= 50);
      if (middle && series.role !== 'benchmark')
        sentences.push(
          t('charts.describe.across', {
            name: series.name,
            across: data.across[t.language],
            x: placeText(middle.year, data, t.language),
            y: valueText(middle.value, data.unit, t.language),
          }),
        );
      continue;
    }
    if (!last) {
      sentences.push(t('charts.describe.empty', { name: series.name }));
      continue;
    }
    const write = (value: number) => valueText(value, data.unit, t.language, 'compact');
    if (series.role === 'benchmark') {
      sentences.push(
        t('charts.describe.benchmark', { name: series.name, value: write(last.value), year: String(last.year) }),
      );
      continue;
    }
    sentences.push(`${change(series.name, points, data.unit, t)}.`);
    const band = series.bands[0];
    const at = series.x.indexOf(last.year);
    const lower = band?.lower[at];
    const upper = band?.upper[at];
    if (band && lower !== undefined && upper !== undefined) {
      sentences.push(
        t('charts.describe.band', {
          level: band.level,
          year: String(last.year),
          lower: write(lower),
          upper: write(upper),
        }),
      );
    }
    const missing = series.x.length - points.length;
    if (missing > 0) sentences.push(t('charts.describe.missing', { count: missing }));
  }
  if (data.source) sentences.push(t('charts.source', { source: data.source }));
  if (data.note) sentences.push(t('charts.note', { note: data.note }));
  if (data.classes) sentences.push(t('charts.map.geometry'), t('charts.map.disclaimer'));
  return sentences.join(' ');
}

/** The ends, how many areas each class holds, and which have no value. */
function describeMap(data: ChartData, { names }: ValueClasses, t: Translator): readonly string[] {
  const known = data.series
    .flatMap(({ name, y: [value] }) => (value != null && Number.isFinite(value) ? [{ name, value }] : []))
    .sort((a, b) => b.value - a.value);
  const [high, low] = [known[0], known.at(-1)];
  const write = (value: number) => valueText(value, data.unit, t.language);
  const without = data.series.filter(({ y: [value] }) => value == null || !Number.isFinite(value));
  const classes = legendOf(data, 0, t).entries.filter(({ at }) => at < names.length);
  return [
    ...(high && low
      ? [
          t('charts.map.describe.ends', {
            high: high.name,
            highValue: write(high.value),
            low: low.name,
            lowValue: write(low.value),
          }),
          t('charts.map.describe.classes', { classes: classes.map(({ text }) => text).join('; ') }),
        ]
      : []),
    t('charts.map.describe.noData', {
      count: without.length,
      names: namesText(
        without.map(({ name }) => name),
        t,
      ),
    }),
  ];
}
