import type { Language } from '../../core/language.ts';
import { median } from '../../core/statistics.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Plain } from '../figure-parts.ts';
import type { ChartPalette } from '../palette.ts';
import type { ChartData, ChartLook } from '../spec.ts';
import { chartValueText, roomFor, SMALL } from '../text.ts';
import { niceTicks, powerTicks } from '../ticks.ts';
import { lineMark, textMark } from './canvas.ts';

/** A largest value so many times the middle one is shown on a logarithmic axis, unless another is asked for. */
const SKEWED = 12;
/** Share of a logarithmic axis left free at each end. */
const FREE = 0.04;

/** An axis of values: from values to shares of its length. */
export interface CanvasScale {
  readonly isLog: boolean;
  readonly ticks: readonly number[];
  readonly texts: readonly string[];
  at(value: number): number;
}

export interface ScaleWish {
  readonly unit: ChartData['unit'];
  readonly language: Language;
  /** About how many ticks. */
  readonly count: number;
  readonly look?: Pick<ChartLook, 'scale' | 'range'> | undefined;
  readonly fromZero?: boolean;
  /** The axis ends at the first and the last value and has no ticks. */
  readonly isTight?: boolean;
}

/** A scale with round ends that holds all `values`: `look.range` widens it and hides none. Logarithmic only where all are above zero. */
export function canvasScale(
  values: readonly number[],
  { unit, language, count, look, fromZero, isTight }: ScaleWish,
): CanvasScale {
  const ends = (look?.range ?? []).flatMap((end): number[] => (end === null ? [] : [end]));
  const sorted = [...values, ...ends].sort((a, b) => a - b);
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 1];
  const isSkewed = look?.scale === 'log' || (look?.scale === undefined && high > SKEWED * median(sorted));
  const isLog = !fromZero && values.length > 0 && low > 0 && isSkewed;
  const isNearZero = fromZero || (low > 0 && low < high * 0.6);
  const ticks = isLog
    ? powerTicks(low, high)
    : niceTicks(isNearZero ? Math.min(0, low) : low, isNearZero ? Math.max(0, high) : high, count);
  const place = (value: number) => (isLog ? Math.log10(value) : value);
  const free = isLog && !isTight ? FREE * (place(high) - place(low)) : 0;
  const isOfValues = isLog || isTight;
  const first = isOfValues ? place(low) - free : (ticks[0] ?? 0);
  const last = isOfValues ? place(high) + free : (ticks.at(-1) ?? 1);
  const length = last - first || 1;
  return {
    isLog,
    ticks,
    texts: ticks.map((tick) => chartValueText(tick, unit, language, 'compact')),
    at: (value) => (last > first ? (place(value) - first) / length : 0.5),
  };
}

/** Where an axis stands, in pixels of the plot: values run from `from` to `to`, rules cross from `start` to `end`. */
export interface AxisPlace {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

interface DrawnAxis {
  readonly shapes: readonly Plain[];
  readonly annotations: readonly Plain[];
}

/** Rules at the ticks of values that run to the right, their texts beneath `end`; texts that would touch are left out. */
export function axisAcross(scale: CanvasScale, { from, to, start, end }: AxisPlace, palette: ChartPalette): DrawnAxis {
  let free = Number.NEGATIVE_INFINITY;
  const shapes: Plain[] = [];
  const annotations: Plain[] = [];
  scale.ticks.forEach((tick, at) => {
    const left = from + scale.at(tick) * (to - from);
    const text = scale.texts[at] ?? '';
    const half = roomFor(text, SMALL) / 2;
    shapes.push(lineMark({ left, top: start }, { left, top: end }, { colour: palette.grid }));
    if (left - half < free) return;
    free = left + half + 8;
    annotations.push(
      textMark([text], { left, top: end + 11 }, { anchor: 'center', size: SMALL, colour: palette.inkSoft }),
    );
  });
  return { shapes, annotations };
}

/** Rules at the ticks of values that run upwards (`from` is below `to`), their texts left of `start`. */
export const axisUp = (scale: CanvasScale, { from, to, start, end }: AxisPlace, palette: ChartPalette): DrawnAxis => {
  const tops = scale.ticks.map((tick) => from + scale.at(tick) * (to - from));
  return {
    shapes: tops.map((top) => lineMark({ left: start, top }, { left: end, top }, { colour: palette.grid })),
    annotations: tops.flatMap((top, at) =>
      at % Math.max(1, Math.ceil((tops.length * 16) / Math.max(16, from - to))) === 0
        ? [
            textMark(
              [scale.texts[at] ?? ''],
              { left: start - 6, top },
              { anchor: 'right', size: SMALL, colour: palette.inkSoft },
            ),
          ]
        : [],
    ),
  };
};

/** What is said of a scale where it is logarithmic because that was asked for. */
export const logStatement = (
  values: readonly number[],
  { unit, look }: Pick<ChartData, 'unit' | 'look'>,
  t: Translator,
): readonly string[] =>
  look?.scale === 'log' && values.length > 0 && values.every((value) => value > 0)
    ? [`${t('charts.compared.log', { name: unit.label[t.language] })}.`]
    : [];
