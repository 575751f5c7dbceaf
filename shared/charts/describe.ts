import type { Translator } from '../i18n/translator.ts';
import { legendOf } from './map/legend.ts';
import { change, pointsOf } from './movement.ts';
import type { ChartData, ValueClasses } from './spec.ts';
import { chartValueText, namesText, placeText } from './text.ts';

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
            y: chartValueText(middle.value, data.unit, t.language),
          }),
        );
      continue;
    }
    if (!last) {
      sentences.push(t('charts.describe.empty', { name: series.name }));
      continue;
    }
    const write = (value: number) => chartValueText(value, data.unit, t.language, 'compact');
    if (series.role === 'benchmark') {
      sentences.push(
        t('charts.describe.benchmark', { name: series.name, value: write(last.value), year: String(last.year) }),
      );
      continue;
    }
    sentences.push(`${change(series.name, points, data.unit, t, series.breaks)}.`);
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
  const write = (value: number) => chartValueText(value, data.unit, t.language);
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
