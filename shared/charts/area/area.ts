import { translator } from '../../i18n/translator.ts';
import type { ChartKind } from '../chart-kind.ts';
import type { PlotlyTrace } from '../figure-parts.ts';
import { drawLines, lineNeeds } from '../line/line.ts';
import type { Style } from '../line/style.ts';
import { withOpacity } from '../palette.ts';
import { coordinates, runsOf, widened } from '../runs.ts';
import type { ChartSeries } from '../spec.ts';

/** Lines filled down to zero, named as lines are. There is no zero on a logarithmic axis, so the axis is never one. */
export const area: ChartKind = {
  needs: (data, options) => ({
    ...lineNeeds(data, options),
    fromZero: true,
    statements: data.look?.scale === 'log' ? [translator(options.language)('charts.area.log')] : [],
  }),
  draw: (data, options, frame) =>
    drawLines(data, options, frame, (series, style) => ({ beneath: filled(series, style), before: [] })),
};

function filled(series: ChartSeries, { colour, isQuiet }: Style): readonly PlotlyTrace[] {
  if (series.role === 'benchmark') return [];
  const shapes = runsOf(series).map((run) => {
    const top = widened(run);
    const [first, last] = [top[0]?.x ?? 0, top.at(-1)?.x ?? 0];
    return [{ x: first, y: 0 }, ...top, { x: last, y: 0 }];
  });
  return [
    {
      type: 'scatter',
      mode: 'lines',
      ...coordinates(shapes),
      fill: 'toself',
      fillcolor: withOpacity(colour, isQuiet ? 0.08 : 0.2),
      line: { width: 0, color: colour, simplify: false },
      hoverinfo: 'skip',
      showlegend: false,
    },
  ];
}
