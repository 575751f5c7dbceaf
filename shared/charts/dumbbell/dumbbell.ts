import { sum } from '../../core/statistics.ts';
import { translator } from '../../i18n/translator.ts';
import { acrossLines, acrossLinesHeight } from '../canvas/across-lines.ts';
import { canvasAxes, type Dot, dotsTrace, lineMark, standingBack, textMark, walkPoint } from '../canvas/canvas.ts';
import { comparedText, isAnyHighlighted, isHighlighted, valueLines } from '../canvas/compared.ts';
import { endsStatements, endValues, endYears, type TwoEnds, twoEnds } from '../canvas/ends.ts';
import { stackedRows } from '../canvas/rows.ts';
import { axisAcross, canvasScale, logStatement } from '../canvas/scale.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { Drawn, FigureOptions, NavigationPoint, Plain } from '../figure-parts.ts';
import { EDGE, type Frame } from '../frame.ts';
import type { ShownPoint } from '../one-year.ts';
import type { ChartData, ChartSeries } from '../spec.ts';
import { dumbbellKey, RADIUS } from './key.ts';
import { dumbbellRows } from './rows.ts';

const AXIS = 22;
const GAP = 10;
/** A row is at most this high. */
const TALLEST = 36;
/** Width of ≠ with room around it. */
const SIGN = 12;

/** A row for each series: hollow where it was in the first year, full where it is in the last, a diamond where its benchmark is. */
export const dumbbell: ChartKind = {
  needs(data, { size, language, grows = false }) {
    const t = translator(language);
    const width = size.width - 2 * EDGE;
    const ends = endYears(data);
    const all = ends ? twoEnds(data, ends, true) : [];
    const { heights, ends: years, targets } = dumbbellRows(data, width, Number.POSITIVE_INFINITY, grows, t);
    return {
      axes: 'none',
      names: 'own',
      fromZero: false,
      edge: () => 0,
      below: 6,
      leastPlot:
        dumbbellKey(years, targets, width).height +
        AXIS +
        sum(heights) +
        acrossLinesHeight(valueLines(data), width, grows),
      statements: [...endsStatements(all, data, t), ...logStatement(endValues(all), data, t)],
    };
  },
  draw,
};

function draw(data: ChartData, { language, grows = false }: FigureOptions, frame: Frame): Drawn {
  const t = translator(language);
  const { palette, plot } = frame;
  const lines = valueLines(data);
  const known = dumbbellRows(data, plot.width, Number.POSITIVE_INFINITY, grows, t);
  const key = dumbbellKey(known.ends, known.targets, plot.width);
  const head = key.height + acrossLinesHeight(lines, plot.width, grows);
  const { rows, column, values, right, others, heights, targets } = dumbbellRows(
    data,
    plot.width,
    plot.height - head - AXIS,
    grows,
    t,
  );
  if (rows.length === 0) return { traces: [], annotations: [], layout: canvasAxes(frame), navigation: [] };
  const [start, end] = [
    column.width + GAP + RADIUS,
    Math.max(column.width + GAP + 30, plot.width - right - GAP - RADIUS),
  ];
  const drawn = [...rows.flatMap(({ from, to }) => [from, to]), ...targets, ...lines].flatMap((one) =>
    one ? [one.value] : [],
  );
  const scale = canvasScale(drawn, {
    unit: data.unit,
    language,
    count: (end - start) / 90,
    look: { ...data.look, scale: data.look?.scale ?? 'linear' },
  });
  const left = (value: number) => start + scale.at(value) * (end - start);
  const stacked = stackedRows(heights, head, plot.height - head - AXIS, TALLEST);
  const bottom = stacked.end;
  const middle = (at: number) => stacked.middles[at] ?? 0;
  const isSome = isAnyHighlighted(data);
  const colourOf = (series: ChartSeries) =>
    isSome && !isHighlighted(series, data.look) ? standingBack(palette) : (palette.series[0] ?? palette.ink);
  const dots = rows.flatMap(({ series, from, to }, at): Dot[] => {
    const target = targets[at];
    const dot = (point: ShownPoint, isHollow: boolean): Dot => ({
      left: left(point.value),
      top: middle(at),
      radius: RADIUS,
      colour: colourOf(series),
      isHollow,
      hover: [series.name, `${point.year}: ${comparedText(point, null, data, t)}`],
      area: series.area,
    });
    return [
      ...(target
        ? [
            {
              left: left(target.value),
              top: middle(at),
              radius: RADIUS + 1,
              colour: palette.ink,
              symbol: 'diamond',
              hover: [series.name, target.name],
            },
          ]
        : []),
      ...(from ? [dot(from, true)] : []),
      ...(to ? [dot(to, false)] : []),
    ];
  });
  const axis = axisAcross(scale, { from: start, to: end, start: head, end: bottom }, palette);
  const across = acrossLines(lines, left, { start: key.height, end: bottom }, frame, grows);
  const keyed = key.marks(frame);
  return {
    traces: [dotsTrace([...keyed.dots, ...dots], frame)],
    annotations: [
      ...keyed.annotations,
      ...axis.annotations,
      ...rows.flatMap((one, at) => [
        textMark(
          column.linesOf(one.series.name),
          { left: column.width, top: middle(at) },
          { anchor: 'right', colour: palette.ink, isStrong: isHighlighted(one.series, data.look) },
        ),
        textMark(values[at] ?? [], { left: plot.width, top: middle(at) }, { anchor: 'right', colour: palette.ink }),
        ...breakMark(one, at, left, middle, frame),
      ]),
      ...(others > 0
        ? [
            textMark(
              [t('charts.compared.notDrawn', { count: others })],
              { left: 0, top: middle(rows.length) },
              { colour: palette.inkSoft },
            ),
          ]
        : []),
      ...across.annotations,
    ],
    layout: {
      ...canvasAxes(frame),
      shapes: [
        ...axis.shapes,
        ...across.shapes,
        ...rows.flatMap(({ series, from, to, isBroken }, at) =>
          from && to
            ? [
                lineMark(
                  { left: left(from.value), top: middle(at) },
                  { left: left(to.value), top: middle(at) },
                  { colour: colourOf(series), width: 2, dash: isBroken ? 'dot' : 'solid' },
                ),
              ]
            : [],
        ),
      ],
    },
    navigation: rows.map(({ series, from, to }, at) => ({
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
                { left: left(point.value), top: middle(at) },
                frame,
              ),
            ]
          : [],
      ),
    })),
  };
}

/** ≠ on the bar between values that do not compare; beside it where it is too short. */
function breakMark(
  { from, to, isBroken }: TwoEnds,
  at: number,
  left: (value: number) => number,
  middle: (at: number) => number,
  { palette }: Frame,
): readonly Plain[] {
  if (!isBroken || !from || !to) return [];
  const [low, high] = [from, to].map(({ value }) => left(value)).sort((a, b) => a - b) as [number, number];
  const isShort = high - low < 2 * RADIUS + SIGN;
  const spot = { left: isShort ? high + RADIUS + SIGN / 2 : (low + high) / 2, top: middle(at) };
  return [textMark(['≠'], spot, { anchor: 'center', colour: palette.ink, ground: palette.background })];
}
