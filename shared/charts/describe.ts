import { joinedList } from '../core/format.ts';
import type { Language } from '../core/language.ts';
import type { Translator } from '../i18n/translator.ts';
import { comparedIn, countText, valueLines } from './canvas/compared.ts';
import { sizeStatement } from './canvas/sizes.ts';
import { legendOf } from './map/legend.ts';
import { change, pointsOf } from './movement.ts';
import { shownPoint } from './one-year.ts';
import { scatterCount, scatterPoints } from './scatter/scatter-points.ts';
import type { ChartData, ChartSeries, ValueClasses } from './spec.ts';
import { chartValueText, namesText, placeText } from './text.ts';

/** Series that are described one by one; of more, those with the largest last values. */
const SPOKEN = 12;

/** Benchmarks and the largest of the others, in the order of the chart. */
function spokenOf(series: readonly ChartSeries[]): readonly ChartSeries[] {
  if (series.length <= SPOKEN) return series;
  const size = (one: ChartSeries): number =>
    one.role === 'benchmark' ? Number.POSITIVE_INFINITY : (pointsOf(one).at(-1)?.value ?? Number.NEGATIVE_INFINITY);
  const kept = new Set([...series].sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a))).slice(0, SPOKEN));
  return series.filter((one) => kept.has(one));
}

/** The chart in words, one sentence per series, of many for the largest: title, unit, movement, widest band at the end, benchmark, missing years, source, note. */
export function describeChart(data: ChartData, t: Translator): string {
  const sentences = [...headOf(data, t.language)];
  if (data.look?.alt) return [data.look.alt, ...footOf(data, t)].join(' ');
  if (data.classes) sentences.push(...describeMap(data, data.classes, t));
  if (data.places) return [...sentences, ...describePlaces(data, data.places, t)].join(' ');
  const isOfYear = !data.classes && (data.year !== undefined || data.acrossMeasure !== undefined);
  if (isOfYear) sentences.push(...describeYear(data, t));
  const spoken = spokenOf(data.series);
  for (const series of data.classes || isOfYear ? [] : spoken) {
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
    const moved = change(series.name, points, data.unit, t, series.breaks);
    if (moved !== null && !data.title?.endsWith(moved)) sentences.push(`${moved}.`);
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
  const more = data.classes || isOfYear ? 0 : data.series.length - spoken.length;
  if (more > 0) sentences.push(t('charts.describe.more', { count: more }));
  return [...sentences, ...footOf(data, t)].join(' ');
}

/** The parts of a subtitle that the title does not say. */
export function beyondTitle(title: string, subtitle: string, language: Language): readonly string[] {
  const said = title.toLocaleLowerCase(language);
  return subtitle.split(' · ').filter((part) => part && !said.includes(part.toLocaleLowerCase(language)));
}

const isSentence = (text: string): boolean => /[.!?]$/.test(text);
const whole = (text: string): string => (isSentence(text) ? text : `${text}.`);

/** Title and subtitle: unit and scope stand in the sentence of the title, without what it says itself; a subtitle that is a sentence follows it. */
function headOf({ title, subtitle }: ChartData, language: Language): readonly string[] {
  if (title === '' || isSentence(title) || isSentence(subtitle)) return [title, subtitle].filter(Boolean).map(whole);
  const further = beyondTitle(title, subtitle, language);
  return [further.length > 0 ? `${title} (${further.join(', ')}).` : `${title}.`];
}

/** Source, note, and what must be said of the borders of a map, whoever wrote the rest. */
const footOf = (data: ChartData, t: Translator): readonly string[] => [
  ...(data.source ? [whole(t('charts.source', { source: data.source }))] : []),
  ...(data.note ? [t('charts.note', { note: data.note })] : []),
  ...(data.classes ? [t('charts.map.geometry'), t('charts.map.disclaimer')] : []),
];

/** Row by row, what stands at each place. */
const describePlaces = (data: ChartData, places: readonly string[], t: Translator): readonly string[] => [
  ...data.series.map(({ name, y }) => {
    const values = places.flatMap((place, at) => {
      const value = y[at];
      return value == null ? [] : [`${place} ${chartValueText(value, data.unit, t.language)}`];
    });
    return `${t('fields.line', { label: name, value: values.join(', ') })}.`;
  }),
  ...(data.note ? [t('charts.note', { note: data.note })] : []),
];

/** How many are compared in a year, and the ends; of a scatter those of the measure that goes up. */
function describeYear(data: ChartData, t: Translator): readonly string[] {
  const compared = data.acrossMeasure ? scatterPoints(data) : comparedIn(data);
  const ordered = [...compared].sort((a, b) => b.value - a.value);
  const [high, low] = [ordered[0], ordered.at(-1)];
  const write = (value: number) => chartValueText(value, data.unit, t.language);
  return [
    ...(data.acrossMeasure ? scatterCount(data, t) : [countText(data, t)]),
    ...(high && low
      ? [
          t('charts.map.describe.ends', {
            high: high.series.name,
            highValue: write(high.value),
            low: low.series.name,
            lowValue: write(low.value),
          }),
        ]
      : []),
    ...valueLines(data).map(({ name, value }) => t('charts.compared.line', { name, value: write(value) })),
    ...sizeStatement(data, t),
  ];
}

/** The ends, how many areas each class holds, and which have no value. */
function describeMap(data: ChartData, { names }: ValueClasses, t: Translator): readonly string[] {
  const known = data.series
    .flatMap((series) => {
      const point = shownPoint(series, data);
      return point ? [{ name: series.name, value: point.value }] : [];
    })
    .sort((a, b) => b.value - a.value);
  const [high, low] = [known[0], known.at(-1)];
  const write = (value: number) => chartValueText(value, data.unit, t.language);
  const without = data.series.filter((series) => shownPoint(series, data) === null);
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
          t('charts.map.describe.classes', {
            classes: joinedList(
              classes.map(({ text }) => text),
              t.language,
            ),
          }),
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
