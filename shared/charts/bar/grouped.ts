import { translator } from '../../i18n/translator.ts';
import type { Drawn, FigureOptions, PlotlyTrace } from '../figure-parts.ts';
import { type Frame, valueTop, yearLeft } from '../frame.ts';
import { stylesOf } from '../line/style.ts';
import { PATTERNS } from '../palette.ts';
import type { ChartData } from '../spec.ts';
import { drawable, plotlyText, pointText } from '../text.ts';
import { beforeTraces } from '../traces-before.ts';

/** Share of a year left empty between groups. */
const GAP = 0.2;

/** Bars side by side, year by year, told apart by colour and pattern; benchmarks are dashed lines. */
export function groupedBars(data: ChartData, { language }: FigureOptions, frame: Frame): Drawn {
  const t = translator(language);
  const bars = data.series.filter(({ role }) => role !== 'benchmark');
  const styles = stylesOf(data, frame.palette);
  const drawn = data.series.map((series, at) => {
    const slot = bars.indexOf(series);
    const shift = slot < 0 ? 0 : (slot - (bars.length - 1) / 2) * ((1 - GAP) / bars.length);
    const values = series.y.map(drawable);
    const texts = values.map((value, at) =>
      value === null ? '' : pointText(series, series.x[at] ?? 0, value, data.unit, t),
    );
    const common = {
      name: plotlyText(series.name),
      x: [...series.x],
      y: values,
      hoverinfo: 'text',
      hovertext: series.x.map((x, at) => `${plotlyText(series.name)}<br>${x}: ${plotlyText(texts[at] ?? '')}`),
    };
    const trace: PlotlyTrace =
      slot < 0 ? benchmarkTrace(common, frame) : barTrace(common, slot, styles[at]?.colour ?? frame.palette.ink, frame);
    const points = series.x.flatMap((x, at) => {
      const y = values[at] ?? null;
      return y === null
        ? []
        : [{ x, y, text: texts[at] ?? '', left: yearLeft(frame, x + shift), top: valueTop(frame, y) }];
    });
    return {
      traces: [trace, ...beforeTraces(series, (x) => x + shift, frame.palette.ink, data, t)],
      walk: { name: series.name, points },
    };
  });
  return {
    traces: drawn.flatMap(({ traces }) => traces),
    annotations: [],
    layout: { barmode: 'group', bargap: GAP, bargroupgap: 0 },
    navigation: drawn.map(({ walk }) => walk),
  };
}

const barTrace = (common: PlotlyTrace, slot: number, colour: string, { palette }: Frame): PlotlyTrace => ({
  ...common,
  type: 'bar',
  marker: {
    color: colour,
    pattern: {
      shape: PATTERNS[slot % PATTERNS.length] ?? '',
      fgcolor: palette.background,
      fgopacity: 0.7,
      size: 6,
      fillmode: 'overlay',
    },
  },
});

const benchmarkTrace = (common: PlotlyTrace, { palette }: Frame): PlotlyTrace => ({
  ...common,
  type: 'scatter',
  mode: 'lines+markers',
  line: { color: palette.ink, width: 1.5, dash: 'dash' },
  marker: { symbol: 'diamond', size: 5 },
});
