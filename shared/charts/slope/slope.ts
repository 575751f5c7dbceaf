import { sum } from '../../core/statistics.ts';
import { type Translator, translator } from '../../i18n/translator.ts';
import {
  canvasAxes,
  type Dot,
  dotsTrace,
  lineHeight,
  lineMark,
  standingBack,
  textMark,
  walkPoint,
} from '../canvas/canvas.ts';
import { comparedText, isAnyHighlighted, isHighlighted, keptRows } from '../canvas/compared.ts';
import { endsStatements, endValues, endYears, type TwoEnds, twoEnds } from '../canvas/ends.ts';
import { canvasScale, logStatement } from '../canvas/scale.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { Drawn, FigureOptions, NavigationPoint } from '../figure-parts.ts';
import { EDGE, type Frame } from '../frame.ts';
import type { ShownPoint } from '../one-year.ts';
import type { ChartData, ChartSeries } from '../spec.ts';
import { LABEL, roomFor } from '../text.ts';
import { LEADER, placedSide, slopeLabels } from './side-labels.ts';

const RADIUS = 4;
/** Above the columns, for their years; below them, for what has no name; the stub of a missing end. CSS pixels. */
const HEAD = 24;
const FOOT = 18;
const STUB = 16;
/** Shares of the width that names have on the right and, where the last year is missing, on the left. */
const [RIGHT, LEFT] = [0.4, 0.22];

/** Each series as a line from its value in the first year to that in the last; a missing end is a hollow dot with a stub. */
export const slope: ChartKind = {
  needs(data, { size, language, grows = false }) {
    const t = translator(language);
    const rows = rowsOf(data);
    const { right, left } = labelsOf(rows, size.width - 2 * EDGE, data, grows, t);
    const least = Math.max(sum(right.heights), sum(left.heights)) + 1;
    return {
      axes: 'none',
      names: 'own',
      fromZero: false,
      edge: () => 0,
      below: 6,
      leastPlot: HEAD + FOOT + least,
      statements: [...endsStatements(rows, data, t), ...logStatement(endValues(rows), data, t)],
    };
  },
  draw,
};

const rowsOf = (data: ChartData): readonly TwoEnds[] => {
  const years = endYears(data);
  return years ? twoEnds(data, years, false) : [];
};

/** Right of the columns the last value and the name; left of them the first value, and the name of what has no other. */
function labelsOf(rows: readonly TwoEnds[], width: number, data: ChartData, grows: boolean, t: Translator) {
  const value = (point: ShownPoint) => comparedText(point, null, data, t);
  const ended = rows.filter(({ to }) => to);
  const begun = rows.filter(({ from }) => from);
  return {
    ended,
    begun,
    right: slopeLabels(
      ended.map(({ series, to }) => [to ? value(to) : '', series.name].join(' ')),
      width * RIGHT,
      grows,
    ),
    left: slopeLabels(
      begun.map(({ series, from, to }) => [to ? '' : series.name, from ? value(from) : ''].filter(Boolean).join(' ')),
      width * LEFT,
      grows,
    ),
  };
}

function draw(data: ChartData, { language, grows = false }: FigureOptions, frame: Frame): Drawn {
  const t = translator(language);
  const { palette, plot } = frame;
  const years = endYears(data);
  const rows = rowsOf(data);
  if (!years || rows.length === 0) return { traces: [], annotations: [], layout: canvasAxes(frame), navigation: [] };
  const [low, high] = [HEAD, plot.height - FOOT];
  const bySize = [...rows].sort((a, b) => ((b.to ?? b.from)?.value ?? 0) - ((a.to ?? a.from)?.value ?? 0));
  // A line of text each is the least that a name takes.
  let named = keptRows(bySize, Math.floor((high - low) / lineHeight(LABEL)), data.look);
  const doFit = (some: readonly TwoEnds[]) => {
    const { right, left } = labelsOf(some, plot.width, data, grows, t);
    return Math.max(sum(right.heights), sum(left.heights)) <= high - low;
  };
  while (named.length > 1 && !doFit(named)) named = keptRows(bySize, named.length - 1, data.look);
  const { ended, begun, right, left } = labelsOf(named, plot.width, data, grows, t);
  const unnamed = rows.length - named.length;
  const x = columns(left.width, right.width, plot.width);
  const scale = canvasScale(endValues(rows), {
    unit: data.unit,
    language,
    count: 4,
    isTight: true,
    look: { ...data.look, scale: data.look?.scale ?? 'linear' },
  });
  const top = ({ value }: ShownPoint) => high - RADIUS - scale.at(value) * (high - low - 2 * RADIUS);
  const isSome = isAnyHighlighted(data);
  const colourOf = (series: ChartSeries) =>
    isSome && !isHighlighted(series, data.look) ? standingBack(palette) : (palette.series[0] ?? palette.ink);
  const look = ({ series }: TwoEnds) => {
    const isStrong = isHighlighted(series, data.look);
    return { colour: isSome && !isStrong ? palette.inkSoft : palette.ink, isStrong };
  };
  const tops = (some: readonly TwoEnds[], end: 'from' | 'to') =>
    some.flatMap((row) => (row[end] ? [top(row[end])] : []));
  const sides = [
    placedSide(right, tops(ended, 'to'), ended.map(look), { left: x.to, anchor: 'left', low, high }, frame),
    placedSide(left, tops(begun, 'from'), begun.map(look), { left: x.from, anchor: 'right', low, high }, frame),
  ];
  const strokes = rows.flatMap(({ series, from, to, isBroken }) => {
    const stroke = { colour: colourOf(series), width: isHighlighted(series, data.look) ? 2.5 : 1.75 };
    const [start, end] = [from && { left: x.from, top: top(from) }, to && { left: x.to, top: top(to) }];
    if (start && end) return [lineMark(start, end, { ...stroke, dash: isBroken ? 'dash' : 'solid' })];
    if (start) return [lineMark(start, { ...start, left: start.left + STUB }, stroke)];
    return end ? [lineMark({ ...end, left: end.left - STUB }, end, stroke)] : [];
  });
  const dots = rows.flatMap(({ series, from, to }) =>
    [from, to].flatMap((point): Dot[] =>
      point
        ? [
            {
              left: point === from ? x.from : x.to,
              top: top(point),
              radius: RADIUS,
              colour: colourOf(series),
              isHollow: !from || !to,
              hover: [series.name, `${point.year}: ${comparedText(point, null, data, t)}`],
              area: series.area,
            },
          ]
        : [],
    ),
  );
  return {
    traces: [dotsTrace(dots, frame)],
    annotations: [
      ...(years[0] === years[1] ? [] : [heading(years[0], x.from, frame)]),
      heading(years[1], x.to, frame),
      ...sides.flatMap(({ annotations }) => annotations),
      ...breakSigns(rows, x, top, frame),
      ...(unnamed > 0
        ? [
            textMark(
              [t('charts.compared.unnamed', { count: unnamed })],
              { left: 0, top: plot.height - FOOT / 2 },
              { colour: palette.inkSoft },
            ),
          ]
        : []),
    ],
    layout: {
      ...canvasAxes(frame),
      shapes: [
        ...[x.from, x.to].map((at) =>
          lineMark({ left: at, top: low }, { left: at, top: high }, { colour: palette.grid }),
        ),
        ...sides.flatMap(({ shapes }) => shapes),
        ...strokes,
      ],
    },
    navigation: rows.map(({ series, from, to }) => ({
      name: series.name,
      points: [from, to].flatMap((point): NavigationPoint[] =>
        point
          ? [
              walkPoint(
                {
                  x: point.year,
                  y: point.value,
                  text: comparedText(point, null, data, t),
                  ...(series.area === undefined ? {} : { area: series.area }),
                },
                { left: point === from ? x.from : x.to, top: top(point) },
                frame,
              ),
            ]
          : [],
      ),
    })),
  };
}

/** Where the two columns stand, in pixels of the plot. */
function columns(left: number, right: number, width: number): { readonly from: number; readonly to: number } {
  const from = left + LEADER;
  return { from, to: Math.max(from + 30, width - right - LEADER) };
}

const heading = (year: number, left: number, { palette, plot }: Frame) => {
  const half = roomFor(String(year)) / 2 + 2;
  const inside = Math.max(half, Math.min(plot.width - half, left));
  return textMark(
    [String(year)],
    { left: inside, top: HEAD / 2 - 2 },
    { anchor: 'center', colour: palette.inkSoft, isStrong: true },
  );
};

/** ≠ on each line between values that do not compare, not in one place where lines cross. */
function breakSigns(
  rows: readonly TwoEnds[],
  x: { readonly from: number; readonly to: number },
  top: (point: ShownPoint) => number,
  { palette, plot }: Frame,
) {
  // Clear of what stands below the columns.
  const lowest = plot.height - FOOT - lineHeight(LABEL) / 2;
  const placed: { readonly left: number; readonly top: number }[] = [];
  return rows.flatMap(({ from, to, isBroken }) => {
    if (!isBroken || !from || !to) return [];
    const spot = [0.5, 0.35, 0.65, 0.25, 0.75]
      .map((share) => ({
        left: x.from + share * (x.to - x.from),
        top: Math.min(lowest, top(from) + share * (top(to) - top(from))),
      }))
      .find((one) =>
        placed.every((other) => Math.abs(one.left - other.left) > 12 || Math.abs(one.top - other.top) > 16),
      );
    if (!spot) return [];
    placed.push(spot);
    return [textMark(['≠'], spot, { anchor: 'center', colour: palette.ink, ground: palette.background })];
  });
}
