import type { Translator } from '../../i18n/translator.ts';
import type { Drawn, Plain } from '../figure-parts.ts';
import { type Frame, yearLeft } from '../frame.ts';
import type { ChartSeries } from '../spec.ts';
import { plotlyText, SMALL } from '../text.ts';

/** Pixels that the label of a rule takes; rules nearer than this share one. */
const LABELLED = 48;

/** A dotted rule before each year from which a series does not compare with its past, with a label where there is room. */
export function breakMarks(
  series: readonly ChartSeries[],
  frame: Frame,
  t: Translator,
): Pick<Drawn, 'annotations' | 'layout'> {
  const years = [...new Set(series.flatMap(({ breaks = [] }) => breaks))].sort((a, b) => a - b);
  if (years.length === 0) return { annotations: [], layout: {} };
  let last = Number.POSITIVE_INFINITY;
  // The newest first: it is the one that changes up to the present cross.
  const labelled = [...years].reverse().filter((year) => {
    const left = yearLeft(frame, year - 0.5);
    if (last - left < LABELLED) return false;
    last = left;
    return true;
  });
  const rule = { color: frame.palette.inkSoft, width: 1, dash: 'dot' };
  return {
    annotations: labelled.map(
      (year): Plain => ({
        text: plotlyText(t('charts.break.mark', { year: String(year) })),
        font: { size: SMALL, color: frame.palette.inkSoft },
        xref: 'x',
        yref: 'paper',
        x: year - 0.5,
        y: 1,
        xanchor: 'center',
        // Above the plot, unless a legend stands there.
        yanchor: frame.names === 'legend' ? 'top' : 'bottom',
        showarrow: false,
      }),
    ),
    layout: {
      shapes: years.map((year) => ({
        type: 'line',
        xref: 'x',
        yref: 'paper',
        x0: year - 0.5,
        x1: year - 0.5,
        y0: 0,
        y1: 1,
        line: rule,
      })),
    },
  };
}
