import type { Translator } from '../../i18n/translator.ts';
import { lineHeight, type Spot, textMark } from '../canvas/canvas.ts';
import { type AxisPlace, axisAcross, axisUp, type CanvasScale, canvasScale } from '../canvas/scale.ts';
import { axisTitle } from '../canvas/sizes.ts';
import type { Plain } from '../figure-parts.ts';
import type { Frame } from '../frame.ts';
import type { ChartData } from '../spec.ts';
import { roomFor, roomIn, SMALL, wrapText } from '../text.ts';
import { alongTime, type ScatterPoint } from './scatter-points.ts';

/** Pixels of the texts of the axis below, and around the outermost dots. */
const AXIS = 24;
const PAD = 10;
const AROUND = 6;

/** The plane of a scatter: its axes, and the way from values to places. */
export interface Plane {
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly shapes: readonly Plain[];
  readonly annotations: readonly Plain[];
  at(point: Pick<ScatterPoint, 'value' | 'across'>): Spot;
}

const wrapped = (text: string, width: number, grows: boolean): readonly string[] =>
  wrapText(text, width, grows ? Number.POSITIVE_INFINITY : 2, roomIn(SMALL));

const titles = (
  data: ChartData,
  isLog: { readonly up: boolean; readonly across: boolean },
  width: number,
  grows: boolean,
  t: Translator,
) => ({
  up: wrapped(axisTitle(data.measure ?? '', data.unit, isLog.up, t), width, grows),
  across: wrapped(
    axisTitle(data.acrossMeasure?.name ?? '', data.acrossMeasure?.unit ?? data.unit, isLog.across, t),
    width,
    grows,
  ),
});

/** Pixels that the titles and texts of both axes take in height. */
export function axesHeight(data: ChartData, width: number, grows: boolean, t: Translator): number {
  const { up, across } = titles(data, { up: true, across: true }, width, grows, t);
  return (up.length + across.length) * lineHeight(SMALL) + AXIS + 2 * AROUND;
}

/** The axes hold the values of all years, so that another year (`{ ...data, year }`) moves dots and no axis. */
export function planeOf(data: ChartData, { palette, plot }: Frame, grows: boolean, t: Translator): Plane {
  const { language } = t;
  const points = data.series.flatMap((series) => (series.role === 'benchmark' ? [] : alongTime(series)));
  const written = (data.look?.annotations ?? []).filter((one) => one.kind !== 'band');
  const up = canvasScale(
    [...points.map(({ value }) => value), ...written.map((one) => (one.kind === 'text' ? one.y : one.value))],
    { unit: data.unit, language, count: Math.max(3, plot.height / 70), look: data.look },
  );
  const across = canvasScale(
    [...points.map((one) => one.across), ...written.flatMap((one) => (one.kind === 'text' ? [one.x] : []))],
    {
      unit: data.acrossMeasure?.unit ?? data.unit,
      language,
      count: Math.max(3, plot.width / 110),
      look: data.look?.scale === undefined ? undefined : { scale: data.look.scale },
    },
  );
  const title = titles(data, { up: up.isLog, across: across.isLog }, plot.width, grows, t);
  const [head, foot] = [title.up.length, title.across.length].map((lines) => lines * lineHeight(SMALL) + AROUND) as [
    number,
    number,
  ];
  const left = Math.max(...up.texts.map((text) => roomFor(text, SMALL))) + 8;
  const box = {
    left,
    right: Math.max(left + 20, plot.width - PAD),
    top: head + PAD,
    bottom: Math.max(head + PAD + 20, plot.height - foot - AXIS),
  };
  const x = { from: box.left + PAD, to: box.right - PAD };
  const y = { from: box.bottom - PAD, to: box.top + PAD };
  const axes = [
    axisAcross(across, { ...x, start: box.top, end: box.bottom }, palette),
    axisUp(up, { ...y, start: box.left, end: box.right }, palette),
  ];
  const text = { size: SMALL, colour: palette.inkSoft };
  return {
    box,
    shapes: axes.flatMap(({ shapes }) => shapes),
    annotations: [
      ...axes.flatMap(({ annotations }) => annotations),
      textMark(title.up, { left: 0, top: (head - AROUND) / 2 }, text),
      textMark(
        title.across,
        { left: plot.width, top: box.bottom + AXIS + (foot - AROUND) / 2 },
        { ...text, anchor: 'right' },
      ),
    ],
    at: (point) => ({ left: placed(across, point.across, x), top: placed(up, point.value, y) }),
  };
}

const placed = (scale: CanvasScale, value: number, { from, to }: Pick<AxisPlace, 'from' | 'to'>): number =>
  from + scale.at(value) * (to - from);
