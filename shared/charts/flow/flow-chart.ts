import { sum } from '../../core/statistics.ts';
import { translator } from '../../i18n/translator.ts';
import { canvasAxes, lineHeight, textMark, walkPoint } from '../canvas/canvas.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { Drawn, FigureOptions, Plain, PlotlyTrace } from '../figure-parts.ts';
import { EDGE, type Frame } from '../frame.ts';
import { type ChartPalette, withOpacity } from '../palette.ts';
import type { ChartData } from '../spec.ts';
import { chartValueText, plotlyText, SMALL } from '../text.ts';
import { type FlowBand, type FlowBox, type FlowGraph, type FlowGraphNode, flowLayout } from './flow-layout.ts';
import { keyMarks, namesHeight, namesOnScreen, wholeName } from './flow-marks.ts';
import { flowWords, NODE } from './flow-words.ts';

const [GAP, GAP_ON_PAPER] = [10, 5];
/** The least height of a picture per node. */
const PER_NODE = 22;
/** Times the height that the names of a column take, so that nodes differ by their weights too. */
const ROOMY = 1.35;

/** A Sankey diagram of a graph: nodes with name and share, walked column by column; bands in the colour of where they come from. */
export const flowChart = (graph: FlowGraph): ChartKind => ({
  needs(data, { size, language, grows = false }) {
    const { head, texts, keyHeight } = flowWords(graph, size.width - 2 * EDGE, data, language, grows);
    const least = texts.map((column) =>
      Math.max(PER_NODE * column.length, ROOMY * (sum(column.map(namesHeight)) + GAP_ON_PAPER * column.length)),
    );
    return {
      axes: 'none',
      names: 'own',
      fromZero: false,
      edge: () => 0,
      below: 6,
      leastPlot: head + Math.max(PER_NODE, ...least) + keyHeight,
    };
  },
  draw: (data, options, frame) => draw(graph, data, options, frame),
});

const colourOf = ({ slot }: FlowGraphNode, { series, quiet }: ChartPalette): string =>
  slot === null ? quiet : (series[slot % series.length] ?? quiet);

function draw(graph: FlowGraph, data: ChartData, { language, grows = false }: FigureOptions, frame: Frame): Drawn {
  const t = translator(language);
  const { palette, plot } = frame;
  const names = flowWords(graph, plot.width, data, language, grows);
  const height = Math.max(40, plot.height - names.head - names.keyHeight);
  const layout = flowLayout(graph, {
    left: 0,
    top: names.head,
    width: Math.max(NODE, plot.width - names.last),
    height,
    node: NODE,
    gap: grows ? GAP_ON_PAPER : GAP,
    beside: names.texts.map((column) => column.map(namesHeight)),
  });
  const whole = graph.columns[0]?.nodes.reduce((sum, { weight }) => sum + weight, 0) ?? 0;
  const share = (weight: number) =>
    whole > 0
      ? chartValueText((100 * weight) / whole, { ...data.unit, percent: true }, language)
      : t('pledges.notApplicable');
  const nodeText = ({ weight }: FlowGraphNode) =>
    t('pledges.picture.node', { value: chartValueText(weight, data.unit, language), share: share(weight) });
  const at = (column: number, node: number) => graph.columns[column]!.nodes[node]!;
  const boxes = layout.boxes.flat();
  return {
    traces: [
      hovered(
        boxes,
        ({ column, node }) => [at(column, node).name, nodeText(at(column, node))],
        ({ column, node }) => `${column}|${at(column, node).key}`,
        palette,
      ),
    ],
    annotations: [
      ...names.heads.flatMap((lines, column) =>
        lines.length === 0
          ? []
          : [
              textMark(
                lines,
                { left: layout.boxes[column]?.[0]?.left ?? 0, top: (lines.length * lineHeight(SMALL)) / 2 },
                { size: SMALL, colour: palette.inkSoft, isStrong: true },
              ),
            ],
      ),
      ...(grows ? boxes.map((box) => wholeName(box, names, palette)) : []),
      ...(grows
        ? []
        : layout.boxes.flatMap((column, place) =>
            namesOnScreen(column, graph.columns[place]!.nodes, names, graph, data, frame, t),
          )),
      ...keyMarks(names, names.head + height, palette),
    ],
    layout: {
      ...canvasAxes(frame),
      shapes: [
        ...layout.bands
          .toSorted((a, b) => b.height - a.height)
          .map((band) => bandMark(band, layout.boxes, colourOf(at(band.link.column, band.link.from), palette))),
        ...boxes.map((box) => boxMark(box, colourOf(at(box.column, box.node), palette))),
      ],
    },
    navigation: graph.columns.map(({ name, nodes }, column) => ({
      name,
      points: nodes.map((node, place) => {
        const box = layout.boxes[column]![place]!;
        return walkPoint(
          { x: place, y: node.weight, text: nodeText(node), at: node.name, area: `${column}|${node.key}` },
          { left: box.left + box.width / 2, top: box.top + box.height / 2 },
          frame,
        );
      }),
    })),
  };
}

const boxMark = ({ left, top, width, height }: FlowBox, colour: string): Plain => ({
  type: 'rect',
  xref: 'x',
  yref: 'y',
  x0: left,
  x1: left + width,
  y0: top,
  y1: top + Math.max(1, height),
  layer: 'below',
  fillcolor: colour,
  line: { width: 0 },
});

/** A band as a closed path of two curves. */
function bandMark(
  { link, fromTop, toTop, height }: FlowBand,
  boxes: readonly (readonly FlowBox[])[],
  colour: string,
): Plain {
  const start = boxes[link.column]![link.from]!;
  const [x0, x1] = [start.left + start.width, boxes[link.column + 1]![link.to]!.left];
  const middle = (x0 + x1) / 2;
  const thick = Math.max(0.5, height);
  const place = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return {
    type: 'path',
    xref: 'x',
    yref: 'y',
    layer: 'below',
    path: [
      `M ${place(x0, fromTop)}`,
      `C ${place(middle, fromTop)} ${place(middle, toTop)} ${place(x1, toTop)}`,
      `L ${place(x1, toTop + thick)}`,
      `C ${place(middle, toTop + thick)} ${place(middle, fromTop + thick)} ${place(x0, fromTop + thick)}`,
      'Z',
    ].join(' '),
    fillcolor: withOpacity(colour, 0.32),
    line: { width: 0 },
  };
}

/** Marks without looks over all nodes, every few pixels, which the pointer meets. */
function hovered(
  boxes: readonly FlowBox[],
  textOf: (box: FlowBox) => readonly string[],
  keyOf: (box: FlowBox) => string,
  { background }: ChartPalette,
): PlotlyTrace {
  const spots = boxes.flatMap((box) => {
    const count = Math.max(1, Math.round(box.height / (2 * NODE)));
    return Array.from({ length: count }, (_, at) => ({
      left: box.left + box.width / 2,
      top: box.top + (box.height * (at + 0.5)) / count,
      text: textOf(box).map(plotlyText).join('<br>'),
      key: keyOf(box),
    }));
  });
  return {
    type: 'scatter',
    mode: 'markers',
    x: spots.map(({ left }) => left),
    y: spots.map(({ top }) => top),
    cliponaxis: false,
    marker: { size: 2 * NODE, color: background, opacity: 0 },
    hoverinfo: 'text',
    hovertext: spots.map(({ text }) => text),
    customdata: spots.map(({ key }) => key),
  };
}
