import { translator } from '../i18n/translator.ts';
import type { FigureOptions, Plain, Trace, Walk } from './figure.ts';
import { charactersIn, type Drawn, type Frame, LABEL, valueLeft, valueTop, yearLeft } from './frame.ts';
import { PATTERNS } from './palette.ts';
import type { ChartData } from './spec.ts';
import { plotlyText, pointText, shorten, valueText } from './text.ts';
import { beforeTraces } from './traces-before.ts';

const GAP = 0.2;

const clean = (value: number | null | undefined): number | null =>
  value != null && Number.isFinite(value) ? value : null;

/** Bars of one year lie down, one per series with its name and value beside it; bars of several years stand in groups. Benchmarks are dashed lines. */
export const barTraces = (data: ChartData, options: FigureOptions, frame: Frame): Drawn =>
  frame.lying ? lying(data, options, frame) : standing(data, options, frame);

function lying(data: ChartData, { language }: FigureOptions, frame: Frame): Drawn {
  const bars = data.series.filter((series) => series.role !== 'benchmark');
  const benchmarks = data.series.filter((series) => series.role === 'benchmark');
  const t = translator(language);
  const values = bars.map((series) => clean(series.y[0]));
  const texts = values.map((value, index) =>
    value === null ? '' : pointText(bars[index]!, bars[index]?.x[0] ?? 0, value, data.unit, t),
  );
  const positions = bars.map((_, index) => index);
  const colour = frame.palette.series[0] ?? frame.palette.ink;
  const mark = frame.palette.series[1] ?? frame.palette.ink;
  const labels = bars.map((series) => plotlyText(shorten(series.name, charactersIn(frame.margin.l - 12, LABEL))));
  const rowTop = (index: number) => frame.margin.t + ((index + 0.5) / Math.max(1, bars.length)) * frame.plot.height;
  const annotations: Plain[] = values.flatMap((value, index) =>
    value === null
      ? []
      : [
          {
            text: plotlyText(valueText(value, data.unit, language, 'compact')),
            x: value,
            y: index,
            xref: 'x',
            yref: 'y',
            xanchor: value < 0 ? 'right' : 'left',
            xshift: value < 0 ? -4 : 4,
            showarrow: false,
            font: { size: LABEL, color: frame.palette.ink },
          },
        ],
  );
  const shapes: Plain[] = [];
  const marks: Walk[] = benchmarks.flatMap((series) => {
    const value = clean(series.y[0]);
    if (value === null) return [];
    shapes.push({
      type: 'line',
      xref: 'x',
      yref: 'paper',
      x0: value,
      x1: value,
      y0: 0,
      y1: 1,
      line: { color: mark, width: 1.5, dash: 'dash' },
    });
    annotations.push({
      text: plotlyText(shorten(series.name, 30)),
      x: value,
      y: 1,
      xref: 'x',
      yref: 'paper',
      yanchor: 'bottom',
      showarrow: false,
      font: { size: LABEL, color: mark },
    });
    return [
      {
        name: series.name,
        points: [
          {
            x: series.x[0] ?? 0,
            y: value,
            text: valueText(value, data.unit, language),
            left: valueLeft(frame, value),
            top: frame.margin.t,
          },
        ],
      },
    ];
  });
  const trace: Trace = {
    type: 'bar',
    orientation: 'h',
    x: values,
    y: positions,
    marker: { color: colour },
    hoverinfo: 'text',
    hovertext: bars.map((series, index) => `${plotlyText(series.name)}<br>${plotlyText(texts[index] ?? '')}`),
  };
  const before = bars.flatMap((series, index) =>
    beforeTraces(series, (x) => x, frame.palette.ink, data, t).map((one) => ({ ...one, x: one.y ?? [], y: [index] })),
  );
  const walks: Walk[] = bars.map((series, index) => {
    const value = values[index] ?? null;
    return {
      name: series.name,
      points:
        value === null
          ? []
          : [
              {
                x: series.x[0] ?? 0,
                y: value,
                text: texts[index] ?? '',
                left: valueLeft(frame, value),
                top: rowTop(index),
              },
            ],
    };
  });
  const yaxis = {
    ...(frame.layout.yaxis as Record<string, Plain>),
    range: [Math.max(0, bars.length - 1) + 0.5, -0.5],
    tickvals: positions,
    ticktext: labels,
  };
  return {
    traces: [trace, ...before],
    annotations,
    layout: { yaxis, shapes, bargap: 0.3 },
    walks: [...walks, ...marks],
  };
}

function standing(data: ChartData, { language }: FigureOptions, frame: Frame): Drawn {
  const t = translator(language);
  const bars = data.series.filter((series) => series.role !== 'benchmark');
  const colours = frame.palette.series;
  const traces: Trace[] = [];
  const walks: Walk[] = [];
  for (const series of data.series) {
    const slot = bars.indexOf(series);
    const shift = slot < 0 ? 0 : (slot - (bars.length - 1) / 2) * ((1 - GAP) / bars.length);
    const texts = series.y.map((value, at) =>
      clean(value) === null ? '' : pointText(series, series.x[at] ?? 0, value ?? 0, data.unit, t),
    );
    const common = {
      name: plotlyText(series.name),
      x: [...series.x],
      y: series.y.map((value) => clean(value)),
      hoverinfo: 'text',
      hovertext: series.x.map((x, index) => `${plotlyText(series.name)}<br>${x}: ${plotlyText(texts[index] ?? '')}`),
    };
    const colour = colours[(slot < 0 ? 1 : slot) % colours.length] ?? frame.palette.ink;
    traces.push(
      slot < 0
        ? {
            ...common,
            type: 'scatter',
            mode: 'lines+markers',
            line: { color: frame.palette.ink, width: 1.5, dash: 'dash' },
            marker: { symbol: 'diamond', size: 5 },
          }
        : {
            ...common,
            type: 'bar',
            marker: {
              color: colour,
              pattern: {
                shape: PATTERNS[slot % PATTERNS.length] ?? '',
                fgcolor: frame.palette.background,
                fgopacity: 0.7,
                size: 6,
                fillmode: 'overlay',
              },
            },
          },
    );
    traces.push(...beforeTraces(series, (x) => x + shift, frame.palette.ink, data, t));
    walks.push({
      name: series.name,
      points: series.x.flatMap((x, index) => {
        const y = clean(series.y[index]);
        return y === null
          ? []
          : [{ x, y, text: texts[index] ?? '', left: yearLeft(frame, x + shift), top: valueTop(frame, y) }];
      }),
    });
  }
  return { traces, annotations: [], layout: { barmode: 'group', bargap: GAP, bargroupgap: 0 }, walks };
}
