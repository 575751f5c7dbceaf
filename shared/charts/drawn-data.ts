import { formatNumber } from '../core/format.ts';
import { translator } from '../i18n/translator.ts';
import type { FigureOptions } from './figure-parts.ts';
import type { ChartAnnotation, ChartData, ChartLook, ChartSeries } from './spec.ts';

/** The largest value drawn: sums of many and the ends of an axis with room around it are still numbers. */
const LARGEST = 1e280;
/** What is nearer to zero is drawn as zero: no axis has ticks for it. */
const LEAST = 1e-280;

type Value = number | null;

const isDrawn = (value: Value | undefined): boolean =>
  value == null || value === 0 || (Math.abs(value) <= LARGEST && Math.abs(value) >= LEAST);
const drawn = (value: Value): Value =>
  value === null || !(Math.abs(value) <= LARGEST) ? null : Math.abs(value) < LEAST ? 0 : value;

const numbersOf = ({ y, across = [], sizes = [], before = [], bands }: ChartSeries): readonly (readonly Value[])[] => [
  y,
  across,
  sizes,
  before.map((one) => one.y),
  ...bands.flatMap(({ lower, upper }) => [lower, upper]),
];

function drawnSeries(series: ChartSeries): ChartSeries {
  if (numbersOf(series).every((values) => values.every(isDrawn))) return series;
  const { y, across, sizes, before, bands, shortfall: _, ...rest } = series;
  return {
    ...rest,
    y: y.map(drawn),
    ...(across && { across: across.map(drawn) }),
    ...(sizes && { sizes: sizes.map(drawn) }),
    ...(before && { before: before.map((one) => ({ ...one, y: drawn(one.y) })) }),
    bands: bands.filter(({ lower, upper }) => [...lower, ...upper].every(isDrawn)),
  };
}

const numbersIn = (one: ChartAnnotation): readonly number[] =>
  one.kind === 'text' ? [one.x, one.y] : one.kind === 'band' ? [one.from, one.to] : [one.value];

function drawnLook(look: ChartLook): ChartLook {
  const { range, annotations } = look;
  return {
    ...look,
    ...(range && { range: [drawn(range[0]), drawn(range[1])] as const }),
    ...(annotations && {
      annotations: annotations.filter((one) => numbersIn(one).every((each) => Math.abs(each) <= LARGEST)),
    }),
  };
}

/**
 * `data` as a figure can hold them: what is no finite number is a gap, what is too large to be drawn is one too and the note counts it,
 * what is all but zero is zero. Table and description keep the values as they are.
 */
export function drawnData(data: ChartData, { language }: Pick<FigureOptions, 'language'>): ChartData {
  const series = data.series.map(drawnSeries);
  const look = data.look && drawnLook(data.look);
  const count = data.series
    .flatMap(({ y }) => y)
    .filter((value) => value !== null && Number.isFinite(value) && Math.abs(value) > LARGEST).length;
  const remark =
    count > 0 ? translator(language)('charts.tooLarge', { count, limit: formatNumber(LARGEST, language) }) : null;
  return {
    ...data,
    series,
    ...(look && { look }),
    note: [data.note, remark].filter(Boolean).join(' ') || null,
  };
}
