import { annotationsOf } from './annotations.ts';
import { area } from './area/area.ts';
import { bar } from './bar/bar.ts';
import { beeswarm } from './beeswarm/beeswarm.ts';
import { bump } from './bump/bump.ts';
import type { ChartKind } from './chart-kind.ts';
import { drawnData } from './drawn-data.ts';
import { dumbbell } from './dumbbell/dumbbell.ts';
import { fan } from './fan/fan.ts';
import type { Drawn, Figure, FigureKind, FigureOptions, Plain } from './figure-parts.ts';
import { frameOf } from './frame.ts';
import { grouped } from './frame-legend.ts';
import { heatmap } from './heatmap/heatmap.ts';
import { line } from './line/line.ts';
import { map } from './map/map.ts';
import { multiples } from './multiples/multiples-chart.ts';
import { quantileDots } from './quantile-dots/quantile-dots.ts';
import { rankedBar } from './ranked-bar/ranked-bar.ts';
import { scatter } from './scatter/scatter.ts';
import { slope } from './slope/slope.ts';
import { spans } from './spans/spans.ts';
import type { ChartData } from './spec.ts';
import { stackedArea } from './stacked-area/stacked-area.ts';

/** Fixed for every chart: no tool bar, no upload, no logo, no address, no editing. */
export const FIGURE_CONFIG = {
  displayModeBar: false,
  displaylogo: false,
  showSendToCloud: false,
  plotlyServerURL: '',
  topojsonURL: '',
  scrollZoom: false,
  doubleClick: false,
  editable: false,
  responsive: false,
} as const;

/** Every kind of chart that is drawn; a table has its twin alone. */
const KINDS: Readonly<Record<FigureKind, ChartKind>> = {
  line,
  area,
  'stacked-area': stackedArea,
  bar,
  'ranked-bar': rankedBar,
  bump,
  slope,
  dumbbell,
  scatter,
  beeswarm,
  heatmap,
  multiples,
  fan,
  map,
  'quantile-dots': quantileDots,
  spans,
};

/**
 * The one figure builder of screen, export and command line. The same data, kind and options give the same figure.
 * A kind of its own, which no saved chart has, is handed over itself.
 * Margins, ranges and ticks are fixed here, so positions are known without drawing. Values that cannot be drawn are gaps (`drawnData`).
 */
export function figureOf(
  spec: { readonly kind: FigureKind | ChartKind },
  given: ChartData,
  options: FigureOptions,
): Figure {
  const data = drawnData(given, options);
  const kind = typeof spec.kind === 'string' ? KINDS[spec.kind] : spec.kind;
  const needs = kind.needs(data, options);
  const frame = frameOf(needs, data, options);
  const drawn = kind.draw(data, options, frame);
  const written = annotationsOf(data.look?.annotations ?? [], needs.axes, frame, options.grows);
  const layout = { ...frame.layout, ...drawn.layout };
  return {
    data: grouped(drawn.traces, layout),
    layout: {
      ...layout,
      ...(written.shapes.length > 0 ? { shapes: [...shapesOf(drawn), ...written.shapes] } : {}),
      annotations: [...frame.annotations, ...drawn.annotations, ...written.annotations],
    },
    config: FIGURE_CONFIG,
    size: { width: options.size.width, height: frame.height },
    navigation: drawn.navigation,
  };
}

const shapesOf = ({ layout: { shapes } }: Drawn): readonly Plain[] => (Array.isArray(shapes) ? shapes : []);
