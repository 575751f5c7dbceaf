import type { Translator } from '../i18n/translator.ts';
import type { PlotlyTrace } from './figure-parts.ts';
import type { ChartData, ChartSeries } from './spec.ts';
import { beforeText, placeText, plotlyText } from './text.ts';

/** Hollow marks where a series stood before corrections by hand; `along` gives the place of an x on the axis. None without any. */
export function beforeTraces(
  series: ChartSeries,
  along: (x: number) => number,
  colour: string,
  data: ChartData,
  t: Translator,
): readonly PlotlyTrace[] {
  const known = (series.before ?? []).filter(({ y }) => y !== null && Number.isFinite(y));
  if (known.length === 0) return [];
  const label = plotlyText(t('charts.table.before', { name: series.name }));
  return [
    {
      type: 'scatter',
      mode: 'markers',
      x: known.map(({ x }) => along(x)),
      y: known.map(({ y }) => y),
      cliponaxis: false,
      marker: { symbol: 'circle-open', size: 9, color: colour, line: { width: 1.5 } },
      hoverinfo: 'text',
      hovertext: known.map(
        ({ x, y }) => `${label}<br>${placeText(x, data, t.language)}: ${plotlyText(beforeText(y, data.unit, t))}`,
      ),
      showlegend: false,
    },
  ];
}
