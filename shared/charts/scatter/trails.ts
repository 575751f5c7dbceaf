import type { Spot } from '../canvas/canvas.ts';
import { isHighlighted } from '../canvas/compared.ts';
import type { Plain, PlotlyTrace } from '../figure-parts.ts';
import type { ChartData } from '../spec.ts';
import { plotlyText } from '../text.ts';
import { alongTime, type ScatterPoint } from './scatter-points.ts';

/** Ways are drawn of all areas up to so many, else of the highlighted ones. */
const FEW = 8;

/** The years of each area whose way is drawn; none unless `look.trail` asks for it. */
export function trailsOf(data: ChartData): readonly (readonly ScatterPoint[])[] {
  if (!data.look?.trail) return [];
  const own = data.series.filter((series) => isHighlighted(series, data.look));
  const wanted = own.length > 0 ? own : data.series.length <= FEW ? data.series : [];
  return wanted.map(alongTime).filter((points) => points.length > 1);
}

/** A way through the years, a small dot for each. */
export const trailTrace = (
  points: readonly ScatterPoint[],
  at: (point: ScatterPoint) => Spot,
  colour: string,
  words: (point: ScatterPoint) => string,
): PlotlyTrace => ({
  type: 'scatter',
  mode: 'lines+markers',
  x: points.map((point) => at(point).left),
  y: points.map((point) => at(point).top),
  cliponaxis: false,
  line: { color: colour, width: 1.5 } satisfies Plain,
  marker: { symbol: 'circle', size: 4, color: colour },
  hoverinfo: 'text',
  hovertext: points.map((point) => [point.series.name, `${point.year}: ${words(point)}`].map(plotlyText).join('<br>')),
});
