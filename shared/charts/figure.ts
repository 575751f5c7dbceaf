import { bar } from './bar/bar.ts';
import { beeswarm } from './beeswarm/beeswarm.ts';
import type { ChartKind } from './chart-kind.ts';
import { dumbbell } from './dumbbell/dumbbell.ts';
import { fan } from './fan/fan.ts';
import type { Figure, FigureKind, FigureOptions } from './figure-parts.ts';
import { frameOf } from './frame.ts';
import { line } from './line/line.ts';
import { map } from './map/map.ts';
import { rankedBar } from './ranked-bar/ranked-bar.ts';
import { scatter } from './scatter/scatter.ts';
import { slope } from './slope/slope.ts';
import type { ChartData } from './spec.ts';

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
  area: line,
  'stacked-area': line,
  bar,
  'ranked-bar': rankedBar,
  bump: line,
  slope,
  dumbbell,
  scatter,
  beeswarm,
  heatmap: line,
  multiples: line,
  fan,
  map,
};

/**
 * The one figure builder of screen, export and command line. The same data, kind and options give the same figure.
 * Margins, ranges and ticks are fixed here, so positions are known without drawing. Values that are not finite are gaps.
 */
export function figureOf(spec: { readonly kind: FigureKind }, data: ChartData, options: FigureOptions): Figure {
  const kind = KINDS[spec.kind];
  const frame = frameOf(kind.needs(data, options), data, options);
  const drawn = kind.draw(data, options, frame);
  return {
    data: drawn.traces,
    layout: { ...frame.layout, ...drawn.layout, annotations: [...frame.annotations, ...drawn.annotations] },
    config: FIGURE_CONFIG,
    size: { width: options.size.width, height: frame.height },
    navigation: drawn.navigation,
  };
}
