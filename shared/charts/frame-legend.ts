import type { Plain } from './figure-parts.ts';
import { roomIn, SMALL } from './text.ts';

/** As Plotly lays out a legend, in CSS pixels: the symbol of an entry, what is between entries, and a row. */
const SYMBOL = 40;
const BETWEEN = 5;
const ROW = 19;
const AROUND = 5;
/** Share of the room of legend and plot that a legend takes before it scrolls. */
const MOST = 0.4;

/** The legend of a figure above its plot. */
export interface FrameLegend {
  /** CSS pixels; 0 without a legend. */
  readonly height: number;
  readonly layout: Readonly<Record<string, Plain>>;
}

export const NO_LEGEND: FrameLegend = { height: 0, layout: { showlegend: false } };

/**
 * A legend of `names` over `width` pixels, above a plot that shares its `height`: in one row where they have room, else in columns of one width. On screen a long
 * one scrolls; a picture that grows has it whole.
 */
export function legendAbove(names: readonly string[], width: number, height: number, grows: boolean): FrameLegend {
  const widths = names.map(roomIn(SMALL));
  const inOneRow = widths.reduce((sum, one) => sum + SYMBOL + one + BETWEEN, -BETWEEN) < width;
  const entry = Math.ceil(Math.max(...widths));
  const columns = Math.max(1, Math.floor((width + BETWEEN - 1) / (SYMBOL + entry + BETWEEN)));
  const rows = inOneRow ? 1 : Math.ceil(names.length / columns);
  const whole = AROUND + rows * ROW;
  const shown = grows ? whole : Math.min(whole, AROUND + Math.max(1, Math.floor((height * MOST) / ROW)) * ROW);
  return {
    height: shown,
    layout: {
      showlegend: true,
      legend: {
        ...LEGEND,
        // Plotly counts the space below the last row, too.
        ...(inOneRow ? {} : { entrywidth: entry, maxheight: shown + AROUND }),
      },
    },
  };
}

const LEGEND = {
  orientation: 'h',
  x: 0,
  xanchor: 'left',
  y: 1,
  yanchor: 'bottom',
  font: { size: SMALL },
  itemclick: false,
  itemdoubleclick: false,
} as const;
