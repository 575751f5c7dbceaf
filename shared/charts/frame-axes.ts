import type { Language } from '../core/language.ts';
import type { FigureOptions, Plain } from './figure-parts.ts';
import type { ChartPalette } from './palette.ts';
import type { ChartData } from './spec.ts';
import { chartValueText, plotlyText, SMALL } from './text.ts';
import { niceTicks, powerTicks, yearTicks } from './ticks.ts';

const PERCENT = { label: { en: '%', fr: '%' }, percent: true } as const;

/** An axis from values to pixels: its ends, and where it has ticks. */
export interface AxisScale {
  readonly range: readonly [number, number];
  readonly ticks: readonly number[];
  readonly texts: readonly string[];
  /** Equal distances are equal ratios; ends and ticks are values all the same. */
  readonly isLog?: boolean;
}

/** The values of all series, with what was there before corrections and with their bands. */
const valuesOf = ({ series }: ChartData): readonly number[] =>
  series
    .flatMap(({ y, before = [], bands }) => [
      ...y,
      ...before.map((one) => one.y),
      ...bands.flatMap(({ lower, upper }) => [...lower, ...upper]),
    ])
    .filter((value): value is number => value !== null && Number.isFinite(value));

/** Share of what values span that stays free beyond them where an axis ends on no tick. */
const NEAR = 0.05;

/** The ends of a logarithmic axis, free of values. */
function withRoom(low: number, high: number): readonly [number, number] {
  const free = high > low ? 10 ** (0.04 * (Math.log10(high) - Math.log10(low))) : 2;
  return [low / free, high * free];
}

/** Where an axis ends: as asked for where no value is beyond it. */
const endOf = (asked: number | null, round: number, outermost: number): number => (asked === outermost ? asked : round);

/** The ends of an axis: its outer ticks, or just beyond the values where a tick would leave half a step or more empty. */
function endsNear(ticks: readonly number[], low: number, high: number): readonly [number, number] {
  const [first = 0, second = 1] = ticks;
  const last = ticks.at(-1) ?? 1;
  const step = second - first;
  const free = NEAR * (high - low);
  return [low - first < step / 2 ? first : low - free, last - high < step / 2 ? last : high + free];
}

function extentOf(values: readonly number[], fromZero: boolean, isLowAsked: boolean): readonly [number, number] {
  let [low, high] = fromZero ? [0, 0] : [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high || (low === 0 && high === 0)) return [0, 1];
  // Zero belongs on the axis where it is near; an index around 100 keeps its shape.
  return low > 0 && low < high * 0.6 && !isLowAsked ? [0, high] : [low, high];
}

/** Values on round ticks, as many as the axis has room for; `look.range` widens it and hides none. */
export function valueScale(
  data: ChartData,
  { axes, fromZero }: { readonly axes: string; readonly fromZero: boolean },
  { size, language }: Pick<FigureOptions, 'size' | 'language'>,
): AxisScale {
  const room = axes === 'horizontal' ? size.width / 110 : size.height / 70;
  const { scale, range = [null, null], numbers = 'compact' } = data.look ?? {};
  const [from, to] = range;
  const values = [...valuesOf(data), ...range.flatMap((end) => end ?? [])];
  const [low, high] = extentOf(values, fromZero, from !== null);
  const isLog = scale === 'log' && !fromZero && values.length > 0 && values.every((value) => value > 0);
  const round = isLog
    ? powerTicks(Math.min(...values), Math.max(...values))
    : niceTicks(low, high, Math.max(3, Math.min(7, Math.round(room))));
  const [first, last] = isLog ? withRoom(Math.min(...values), Math.max(...values)) : endsNear(round, low, high);
  const ticks = round.filter((tick) => tick >= first && tick <= last);
  return {
    range: [endOf(from, first, low), endOf(to, last, high)],
    ticks,
    texts: ticks.map((tick) => chartValueText(tick, data.unit, language, numbers)),
    isLog,
  };
}

/** Years over `width` pixels, or the percent that a chart counts across. */
export function yearScale(
  edge: (span: number) => number,
  data: ChartData,
  width: number,
  language: Language,
): AxisScale {
  const years = yearsOf(data);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 1];
  const ticks = data.across ? niceTicks(0, 100, 6) : yearTicks(first, last, Math.floor(width / 48));
  return {
    range: [first - edge(last - first), last + edge(last - first)],
    ticks,
    texts: ticks.map((tick) => (data.across ? chartValueText(tick, PERCENT, language) : String(tick))),
  };
}

/** Every year, or percent across, at which some series has a place, from the first. */
export const yearsOf = ({ series }: ChartData): readonly number[] =>
  [...new Set(series.flatMap(({ x }) => x))].sort((a, b) => a - b);

const axisOf = (palette: ChartPalette) => ({
  fixedrange: true,
  zeroline: false,
  automargin: false,
  ticks: '',
  tickmode: 'array',
  tickfont: { size: SMALL, color: palette.inkSoft },
});

export const valueAxis = ({ range, ticks, texts, isLog }: AxisScale, palette: ChartPalette): Plain => ({
  ...axisOf(palette),
  ...(isLog ? { type: 'log', range: range.map(Math.log10) } : { range: [...range] }),
  tickvals: ticks,
  ticktext: texts,
  gridcolor: palette.grid,
  showgrid: true,
});

/** `title`: what is counted where it is not years. */
export const yearAxis = (
  { range, ticks, texts }: AxisScale,
  title: string | undefined,
  palette: ChartPalette,
): Plain => ({
  ...axisOf(palette),
  range: [...range],
  tickvals: ticks,
  ticktext: texts,
  showgrid: false,
  linecolor: palette.inkSoft,
  showline: true,
  ...(title === undefined
    ? {}
    : { title: { text: plotlyText(title), font: { size: SMALL, color: palette.inkSoft }, standoff: 6 } }),
});

/** The axis of rows, whose ticks are the kind's to set; its names stand as far from bars as values do. */
export const rowAxis = (palette: ChartPalette): Plain => ({
  ...axisOf(palette),
  showgrid: false,
  ticklabelstandoff: 5,
});
