import { translator } from '../../i18n/translator.ts';
import { canvasAxes, type Dot, dotsTrace, lineMark, textMark, walkPoint } from '../canvas/canvas.ts';
import { leadersOf, placedLabels } from '../canvas/labels.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { Drawn, FigureOptions } from '../figure-parts.ts';
import type { Frame } from '../frame.ts';
import { withOpacity } from '../palette.ts';
import type { ChartData } from '../spec.ts';
import { chartValueText, shorten } from '../text.ts';
import { type NetworkTie, networkLayout } from './network-layout.ts';

export interface NetworkNode {
  readonly name: string;
  /** Of the chart's unit; the area of its dot. */
  readonly size: number;
  /** Different nodes it has ties with, also those that are not drawn. */
  readonly partners: number;
  /** Its place among the colours. */
  readonly slot: number;
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
}

const [SMALLEST, LARGEST] = [4, 20];
/** Longest name, in CSS pixels of one line. */
const NAME = 480;

/** Who has ties with whom: dots in the area of their size, ties the wider the more. */
export const networkChart = (network: Network): ChartKind => ({
  needs: () => ({ axes: 'none', names: 'own', fromZero: true, edge: () => 0, below: 6, leastPlot: 380 }),
  draw: (data, options, frame) => draw(network, data, options, frame),
});

function draw({ nodes, ties }: Network, data: ChartData, { language }: FigureOptions, frame: Frame): Drawn {
  const t = translator(language);
  const { palette, plot } = frame;
  const pad = { left: Math.min(110, plot.width * 0.14), top: 26 };
  const spots = networkLayout(nodes.length, ties).map(({ x, y }) => ({
    left: pad.left + x * (plot.width - 2 * pad.left),
    top: pad.top + y * (plot.height - 2 * pad.top),
  }));
  const most = Math.max(1, ...nodes.map(({ size }) => size));
  const widest = Math.max(1, ...ties.map(({ weight }) => weight));
  const textOf = ({ size, partners }: NetworkNode) =>
    t('pledges.picture.partner', { value: chartValueText(size, data.unit, language), count: partners });
  const dots = nodes.map(
    (node, at): Dot => ({
      ...spots[at]!,
      radius: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(node.size / most),
      colour: palette.series[node.slot % palette.series.length]!,
      symbol: node.slot === 0 ? 'circle' : 'square',
      hover: [node.name, textOf(node)],
      area: node.name,
    }),
  );
  // A dot without a name says nothing: where there is no room beside it the name stands on others, the largest first.
  const labels = placedLabels(
    dots
      .map((dot, at) => ({ ...dot, text: shorten(nodes[at]!.name, NAME), isKept: true }))
      .sort((a, b) => b.radius - a.radius),
    dots,
    [],
    { left: 0, top: 0, width: plot.width, height: plot.height },
  );
  return {
    traces: [dotsTrace(dots, frame)],
    annotations: labels.map(({ lines, box }) =>
      textMark(
        lines,
        { left: box.left + box.width / 2, top: box.top + box.height / 2 },
        { anchor: 'center', colour: palette.ink, ground: withOpacity(palette.background, 0.75) },
      ),
    ),
    layout: {
      ...canvasAxes(frame),
      shapes: [
        ...ties.map(({ from, to, weight }) =>
          lineMark(spots[from]!, spots[to]!, {
            colour: withOpacity(palette.inkSoft, 0.25 + (0.35 * weight) / widest),
            width: 0.75 + 5 * (weight / widest),
          }),
        ),
        ...leadersOf(labels, palette.inkSoft),
      ],
    },
    navigation: [
      {
        name: data.title,
        points: nodes.map((node, at) =>
          walkPoint({ x: at, y: node.size, text: textOf(node), at: node.name, area: node.name }, spots[at]!, frame),
        ),
      },
    ],
  };
}
