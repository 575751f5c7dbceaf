import { translator } from '../i18n/translator.ts';
import type { FigureKind, FigureOptions, Plain, Trace, Walk, WalkPoint } from './figure.ts';
import { type Drawn, endLabel, type Frame, LABEL, valueTop, yearLeft } from './frame.ts';
import { SYMBOLS, withOpacity } from './palette.ts';
import type { ChartData, ChartSeries } from './spec.ts';
import { placeText, plotlyText, pointText, valueText } from './text.ts';
import { spread } from './ticks.ts';
import { beforeTraces } from './traces-before.ts';

const DASHES = ['solid', 'longdash', 'dot', 'longdashdot'] as const;
const ROLE_DASH = { baseline: 'dot', scenario: 'dashdot', benchmark: 'dash' } as const;
/** Lines of scenarios side by side, which are no band and share no dash. */
const SCENARIO_DASHES = ['dashdot', 'longdash', 'dash', 'longdashdot', 'solid', '2px 6px'] as const;

interface Style {
  readonly colour: string;
  readonly dash: string;
  readonly symbol: string;
}

/** Colour, dash and marker of a series: two series never share all three. */
function styleOf(data: ChartData, index: number, frame: Frame): Style {
  const colours = frame.palette.series;
  const series = data.series[index];
  if (!series || series.role === 'observed') {
    const rank = data.series.slice(0, index).filter((each) => each.role === 'observed').length;
    return {
      colour: colours[rank % colours.length] ?? frame.palette.ink,
      dash: DASHES[Math.floor(rank / colours.length) % DASHES.length] ?? 'solid',
      symbol: SYMBOLS[rank % SYMBOLS.length] ?? 'circle',
    };
  }
  const rank = data.series.slice(0, index).filter((each) => each.role === series.role).length;
  const first = { baseline: 3, scenario: 1, benchmark: 4 }[series.role];
  return {
    colour: colours[(first + rank) % colours.length] ?? frame.palette.ink,
    dash:
      series.role === 'scenario'
        ? (SCENARIO_DASHES[rank % SCENARIO_DASHES.length] ?? 'dashdot')
        : ROLE_DASH[series.role],
    symbol: SYMBOLS[(first + rank) % SYMBOLS.length] ?? 'circle',
  };
}

const clean = (value: number | null | undefined): number | null =>
  value != null && Number.isFinite(value) ? value : null;

/** The last observed point before a projection starts, where exactly one observed series makes it plain which one it continues. */
function junction(series: ChartSeries, data: ChartData): { x: number; y: number } | null {
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
    const y = clean(source.y[index]);
    if (x !== undefined && y !== null && x < start) return { x, y };
  }
  return null;
}

function bandTraces(series: ChartSeries, style: Style, from: { x: number; y: number } | null): Trace[] {
  const join = (values: readonly number[]): Plain => [
    ...(from ? [from.y] : []),
    ...values.map((value) => clean(value)),
  ];
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

/** Lines with markers; a fan adds the bands under its projections and joins them to the last observed value. */
export function lineTraces(
  kind: Exclude<FigureKind, 'bar'>,
  data: ChartData,
  { language }: FigureOptions,
  frame: Frame,
): Drawn {
  const t = translator(language);
  const bands: Trace[] = [];
  const lines: Trace[] = [];
  const walks: Walk[] = [];
  const ends: { text: string; colour: string; top: number }[] = [];
  data.series.forEach((series, index) => {
    const style = styleOf(data, index, frame);
    const from = kind === 'fan' ? junction(series, data) : null;
    if (kind === 'fan') bands.push(...bandTraces(series, style, from));
    const points: WalkPoint[] = series.x.flatMap((x, at) => {
      const y = clean(series.y[at]);
      if (y === null) return [];
      const ranges = series.bands.flatMap((band) => {
        const lower = clean(band.lower[at]);
        const upper = clean(band.upper[at]);
        return lower === null || upper === null
          ? []
          : [
              `${valueText(band.level, { ...data.unit, percent: true }, language)} ${valueText(lower, data.unit, language)} – ${valueText(upper, data.unit, language)}`,
            ];
      });
      return [
        {
          x,
          y,
          text: [pointText(series, x, y, data.unit, t), ...ranges].join('; '),
          ...(data.across ? { at: placeText(x, data, language) } : {}),
          left: yearLeft(frame, x),
          top: valueTop(frame, y),
        },
      ];
    });
    if (from)
      lines.push({
        type: 'scatter',
        mode: 'lines',
        x: [from.x, series.x[0] ?? from.x],
        y: [from.y, clean(series.y[0])],
        line: { color: style.colour, width: 2, dash: style.dash },
        hoverinfo: 'skip',
        showlegend: false,
      });
    const texts = new Map(points.map((point) => [point.x, point.text]));
    lines.push({
      type: 'scatter',
      name: plotlyText(series.name),
      mode: series.role === 'benchmark' && points.length > 1 ? 'lines' : 'lines+markers',
      x: [...series.x],
      y: series.y.map((value) => clean(value)),
      connectgaps: false,
      cliponaxis: false,
      line: { color: style.colour, width: series.role === 'benchmark' ? 1.5 : 2.25, dash: style.dash },
      marker: { symbol: style.symbol, size: series.x.length > 30 ? 4 : 6, color: style.colour },
      hoverinfo: 'text',
      hovertext: series.x.map(
        (x) => `${plotlyText(series.name)}<br>${placeText(x, data, language)}: ${plotlyText(texts.get(x) ?? '')}`,
      ),
    });
    lines.push(...beforeTraces(series, (x) => x, style.colour, data, t));
    walks.push({ name: series.name, points });
    const last = points.at(-1);
    if (last) ends.push({ text: series.name, colour: style.colour, top: last.top });
  });
  const tops = spread(
    ends.map((end) => end.top),
    LABEL + 4,
    frame.margin.t,
    frame.margin.t + frame.plot.height,
  );
  const annotations: Plain[] = frame.direct
    ? ends.map((end, index) => ({
        text: plotlyText(endLabel(end.text, frame)),
        font: { size: LABEL, color: end.colour },
        xref: 'paper',
        yref: 'paper',
        x: 1,
        y: 1,
        xanchor: 'left',
        yanchor: 'middle',
        xshift: 4,
        yshift: frame.margin.t - (tops[index] ?? end.top),
        align: 'left',
        showarrow: false,
      }))
    : [];
  return { traces: [...bands, ...lines], annotations, layout: {}, walks };
}
