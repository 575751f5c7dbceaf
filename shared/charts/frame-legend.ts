import type { Plain, PlotlyTrace } from './figure-parts.ts';
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
 * A legend of `names` over `width` pixels, above a plot that shares its `height`: in columns of one width, or one name after the other where that takes fewer rows.
 * On screen a long one scrolls; a picture that grows has it whole.
 */
export function legendAbove(names: readonly string[], width: number, height: number, grows: boolean): FrameLegend {
  const entries = names.map(roomIn(SMALL));
  const entry = Math.ceil(Math.max(...entries));
  const columns = Math.max(1, Math.floor((width + BETWEEN - 1) / (SYMBOL + entry + BETWEEN)));
  const inColumns = Math.ceil(names.length / columns);
  const flowing = rowsOf(entries, width);
  const rows = Math.min(inColumns, flowing);
  const whole = AROUND + rows * ROW;
  const shown = grows ? whole : Math.min(whole, AROUND + Math.max(1, Math.floor((height * MOST) / ROW)) * ROW);
  return {
    height: shown,
    layout: {
      showlegend: true,
      legend: {
        ...LEGEND,
        // Plotly counts the space below the last row, too.
        ...(flowing > 1 && { maxheight: shown + AROUND, ...(flowing < inColumns ? FLOWING : { entrywidth: entry }) }),
      },
    },
  };
}

/** Rows of entries that follow one another, each as wide as it is. */
function rowsOf(entries: readonly number[], width: number): number {
  let [rows, taken] = [1, 0];
  for (const entry of entries) {
    const room = SYMBOL + Math.ceil(entry) + BETWEEN;
    if (taken > 0 && taken + room > width) [rows, taken] = [rows + 1, 0];
    taken += room;
  }
  return rows;
}

/** Plotly gives each group its own width. */
const FLOWING = { traceorder: 'grouped', tracegroupgap: 0 } as const;

/** The traces of a figure with `layout`: where its legend flows each name is a group. Without one named group Plotly makes all of them one. */
export function grouped(
  traces: readonly PlotlyTrace[],
  { legend }: Readonly<Record<string, Plain>>,
): readonly PlotlyTrace[] {
  const flows =
    typeof legend === 'object' &&
    legend !== null &&
    'traceorder' in legend &&
    /grouped/.test(String(legend.traceorder));
  return flows ? traces.map((trace) => ({ legendgroup: trace.name ?? '', ...trace })) : traces;
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
