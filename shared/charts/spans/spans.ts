import { sum } from '../../core/statistics.ts';
import { acrossLines, acrossLinesHeight } from '../canvas/across-lines.ts';
import { canvasAxes, textMark, walkPoint } from '../canvas/canvas.ts';
import type { ValueLine } from '../canvas/compared.ts';
import { nameColumn, stackedRows } from '../canvas/rows.ts';
import { axisAcross, canvasScale } from '../canvas/scale.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { Drawn, FigureOptions, NavigationPoint, PlotlyTrace } from '../figure-parts.ts';
import { EDGE, type Frame } from '../frame.ts';
import { styleOf } from '../line/style.ts';
import type { ChartPalette } from '../palette.ts';
import type { ChartData, ChartSeries } from '../spec.ts';
import { chartValueText, drawable, plotlyText, roomFor } from '../text.ts';

const [AXIS, GAP, TALLEST, THICK] = [22, 10, 34, 0.56];

/**
 * A row for each series: a bar from its first value to its second, which need not start at zero; a third value, where there is one, is
 * what the row says (the step of a waterfall), else both ends are. `data.places` names the three; a benchmark is a line through all rows.
 */
export const spans: ChartKind = {
  needs(data, { size, grows = false }) {
    const rows = rowsOf(data);
    const width = size.width - 2 * EDGE;
    const column = nameColumn(
      rows.map(({ name }) => name),
      width,
      true,
    );
    return {
      axes: 'none',
      names: 'own',
      fromZero: false,
      edge: () => 0,
      below: 6,
      leastPlot:
        AXIS + sum(rows.map(({ name }) => column.heightOf(name))) + acrossLinesHeight(linesOf(data), width, grows),
    };
  },
  draw,
};

const rowsOf = ({ series }: ChartData): readonly ChartSeries[] => series.filter(({ role }) => role !== 'benchmark');

const linesOf = ({ series }: ChartData): readonly ValueLine[] =>
  series.flatMap(({ role, name, y }) => {
    const value = role === 'benchmark' ? drawable(y[0]) : null;
    return value === null ? [] : [{ name, value }];
  });

function draw(data: ChartData, { language, grows = false }: FigureOptions, frame: Frame): Drawn {
  const { palette, plot } = frame;
  const rows = rowsOf(data);
  const lines = linesOf(data);
  const column = nameColumn(
    rows.map(({ name }) => name),
    plot.width,
    true,
  );
  const greatest = Math.max(
    0,
    ...rows.flatMap(({ y }) => y.slice(0, 2).map((value) => Math.abs(drawable(value) ?? 0))),
  );
  const write = (value: number, sign = false) =>
    isTrifle(value, greatest, data.unit)
      ? `<\u00a0${chartValueText(TRIFLE, data.unit, language)}`
      : signed(chartValueText(value, data.unit, language, 'compact'), value, sign);
  const texts = rows.map(({ y: [from, to, said], role }) =>
    said == null ? `${write(from ?? 0)} → ${write(to ?? 0)}` : write(said, role === 'observed'),
  );
  const right = Math.max(0, ...texts.map((text) => roomFor(text)));
  const head = acrossLinesHeight(lines, plot.width, grows);
  const [start, end] = [column.width + GAP, Math.max(column.width + GAP + 30, plot.width - right - GAP)];
  const ends = rows.map(({ y }) => [drawable(y[0]) ?? 0, drawable(y[1]) ?? 0] as const);
  const scale = canvasScale([...ends.flat(), ...lines.map(({ value }) => value)], {
    unit: data.unit,
    language,
    count: (end - start) / 90,
    look: { scale: 'linear' },
  });
  const left = (value: number) => start + scale.at(value) * (end - start);
  const stacked = stackedRows(
    rows.map(({ name }) => column.heightOf(name)),
    head,
    plot.height - head - AXIS,
    TALLEST,
  );
  const middle = (at: number) => stacked.middles[at] ?? 0;
  const axis = axisAcross(scale, { from: start, to: end, start: head, end: stacked.end }, palette);
  const across = acrossLines(lines, left, { start: 0, end: stacked.end }, frame, grows);
  const thickness = Math.max(3, stacked.least * THICK);
  return {
    traces: rows.map((row, at): PlotlyTrace => {
      const [from, to] = (ends[at] ?? [0, 0]).map(left) as [number, number];
      const [low, high] = from < to ? [from, to] : [to, from];
      const [top, half] = [middle(at), thickness / 2];
      const width = Math.max(2, high - low);
      return {
        type: 'scatter',
        mode: 'lines',
        x: [low, low + width, low + width, low, low],
        y: [top - half, top - half, top + half, top + half, top - half],
        fill: 'toself',
        fillcolor: colourOf(row, data, palette),
        line: { width: 0, color: colourOf(row, data, palette) },
        hoveron: 'fills',
        hoverinfo: 'text',
        text: plotlyText(`${row.name}: ${texts[at] ?? ''}`),
        showlegend: false,
      };
    }),
    annotations: [
      ...axis.annotations,
      ...rows.flatMap(({ name, role }, at) => [
        textMark(
          column.linesOf(name),
          { left: column.width, top: middle(at) },
          { anchor: 'right', colour: palette.ink, isStrong: role !== 'observed' },
        ),
        textMark([texts[at] ?? ''], { left: plot.width, top: middle(at) }, { anchor: 'right', colour: palette.ink }),
      ]),
      ...across.annotations,
    ],
    layout: { ...canvasAxes(frame), shapes: [...axis.shapes, ...across.shapes] },
    navigation: rows.map((row, at) => ({
      name: row.name,
      points: (data.places ?? []).flatMap((place, index): NavigationPoint[] => {
        const value = drawable(row.y[index]);
        if (value === null) return [];
        const spot = { left: left(ends[at]?.[Math.min(index, 1)] ?? 0), top: middle(at) };
        return [walkPoint({ x: index, y: value, text: write(value), at: place }, spot, frame)];
      }),
    })),
  };
}

/** In percent: beside greater shares nothing below it can be seen; the table has it to its last digit. */
const TRIFLE = 0.1;
const isTrifle = (value: number, greatest: number, { percent }: ChartData['unit']): boolean =>
  percent && value > 0 && value < TRIFLE && greatest >= 10 * TRIFLE;

const signed = (text: string, value: number, isSigned: boolean): string => (isSigned && value > 0 ? `+${text}` : text);

/** The whole in the colour of its role; steps by whether they lead up or down. */
function colourOf(row: ChartSeries, data: ChartData, palette: ChartPalette): string {
  if (row.role !== 'observed') return styleOf(data, data.series.indexOf(row), palette).colour;
  const [from, to] = row.y;
  return palette.series[(to ?? 0) >= (from ?? 0) ? 0 : 11] ?? palette.ink;
}
