import type { ChartKind } from '../chart-kind.ts';
import type { FigureOptions, Plain, PlotlyTrace } from '../figure-parts.ts';
import type { FrameNeeds } from '../frame.ts';
import { valueScale } from '../frame-axes.ts';
import { type Company, drawLines, lineNeeds } from '../line/line.ts';
import type { Style } from '../line/style.ts';
import { withOpacity } from '../palette.ts';
import type { ChartData, ChartSeries } from '../spec.ts';
import { drawable, LABEL, plotlyText } from '../text.ts';

/** Lines, with bands under the projections, which are joined to the last observed value. */
export const fan: ChartKind = {
  needs: (data, options) => ({ ...lineNeeds(data, options), ...scaleWithRoom(data, options) }),
  draw: (data, options, frame) => drawLines(data, options, frame, fanned),
};

/** Share of the axis below its lowest tick where a value stands on it. */
const ROOM_BELOW = 0.04;

/** The axis of values with room under what stands at its low end, which its line would hide; nothing where none does. */
function scaleWithRoom(data: ChartData, options: FigureOptions): Pick<FrameNeeds, 'scale'> {
  const scale = valueScale(data, { axes: 'vertical', fromZero: false }, options);
  const [low, high] = scale.range;
  const isAtEnd = data.series.some(({ role, y }) => role === 'observed' && y.includes(low));
  return isAtEnd ? { scale: { ...scale, range: [low - ROOM_BELOW * (high - low), high] } } : {};
}

interface At {
  readonly x: number;
  readonly y: number;
}

function fanned(series: ChartSeries, style: Style, data: ChartData): Company {
  const from = junction(series, data);
  return {
    beneath: [...shortfallTraces(series, style, from), ...bandTraces(series, style, from)],
    before: from ? [joint(series, style, from)] : [],
  };
}

const joint = (series: ChartSeries, { colour, dash }: Style, from: At): PlotlyTrace => ({
  type: 'scatter',
  mode: 'lines',
  x: [from.x, series.x[0] ?? from.x],
  y: [from.y, drawable(series.y[0])],
  line: { color: colour, width: 2, dash },
  hoverinfo: 'skip',
  showlegend: false,
});

/** The last observed point before a projection starts, where exactly one observed series makes it plain which one it continues. */
function junction(series: ChartSeries, data: ChartData): At | null {
  const observed = data.series.filter((each) => each.role === 'observed');
  const source = observed[0];
  const start = series.x[0];
  if (
    observed.length !== 1 ||
    !source ||
    start === undefined ||
    (series.role !== 'baseline' && series.role !== 'scenario')
  )
    return null;
  for (let index = source.x.length - 1; index >= 0; index -= 1) {
    const x = source.x[index];
    const y = drawable(source.y[index]);
    if (x !== undefined && y !== null && x < start) return { x, y };
  }
  return null;
}

function bandTraces(series: ChartSeries, style: Style, from: At | null): PlotlyTrace[] {
  const join = (values: readonly number[]): Plain => [...(from ? [from.y] : []), ...values.map(drawable)];
  const x = [...(from ? [from.x] : []), ...series.x];
  const outline =
    series.role === 'scenario' ? { width: 1, color: style.colour, dash: 'dot' } : { width: 0, color: style.colour };
  return series.bands.flatMap((band, index) => {
    const edge = { type: 'scatter', mode: 'lines', x, line: outline, hoverinfo: 'skip', showlegend: false };
    return [
      { ...edge, y: join(band.lower) },
      {
        ...edge,
        y: join(band.upper),
        fill: 'tonexty',
        fillcolor: withOpacity(style.colour, index === 0 ? 0.14 : 0.22),
      },
    ];
  });
}

/** The space between a projection and what it should be, with what is missing in the end. */
function shortfallTraces({ x: years, y, shortfall }: ChartSeries, { colour }: Style, from: At | null): PlotlyTrace[] {
  if (!shortfall) return [];
  const { start, required, text, at } = shortfall;
  const x = [...(from ? [from.x] : []), ...years];
  const edge = { type: 'scatter', hoverinfo: 'skip', showlegend: false, line: { width: 0, color: colour } };
  return [
    { ...edge, mode: 'lines', x, y: [...(from ? [from.y] : []), ...y.map(drawable)] },
    {
      ...edge,
      mode: 'lines',
      x,
      y: [...(from ? [start] : []), ...required],
      fill: 'tonexty',
      fillcolor: withOpacity(colour, 0.16),
    },
    {
      ...edge,
      mode: 'text',
      x: [at.x],
      y: [at.y],
      text: [plotlyText(text)],
      textposition: 'middle left',
      textfont: { size: LABEL, color: colour },
    },
  ];
}
