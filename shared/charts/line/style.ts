import type { ChartPalette } from '../palette.ts';
import { MARKER_SYMBOLS } from '../palette.ts';
import type { ChartData } from '../spec.ts';

const DASHES = ['solid', 'longdash', 'dot', 'longdashdot'] as const;
const ROLE_DASH = { baseline: 'dot', scenario: 'dashdot', benchmark: 'dash' } as const;
/** Lines of scenarios side by side, which are no band and share no dash. */
const SCENARIO_DASHES = ['dashdot', 'longdash', 'dash', 'longdashdot', 'solid', '2px 6px'] as const;

export interface Style {
  readonly colour: string;
  readonly dash: string;
  readonly symbol: string;
}

/** Colour, dash and marker of a series: two series never share all three. */
export function styleOf({ series: all }: ChartData, index: number, { series: colours, ink }: ChartPalette): Style {
  const series = all[index];
  if (!series || series.role === 'observed') {
    const rank = all.slice(0, index).filter((each) => each.role === 'observed').length;
    return {
      colour: colours[rank % colours.length] ?? ink,
      dash: DASHES[Math.floor(rank / colours.length) % DASHES.length] ?? 'solid',
      symbol: MARKER_SYMBOLS[rank % MARKER_SYMBOLS.length] ?? 'circle',
    };
  }
  const rank = all.slice(0, index).filter((each) => each.role === series.role).length;
  const first = { baseline: 3, scenario: 1, benchmark: 4 }[series.role];
  return {
    colour: colours[(first + rank) % colours.length] ?? ink,
    dash:
      series.role === 'scenario'
        ? (SCENARIO_DASHES[rank % SCENARIO_DASHES.length] ?? 'dashdot')
        : ROLE_DASH[series.role],
    symbol: MARKER_SYMBOLS[(first + rank) % MARKER_SYMBOLS.length] ?? 'circle',
  };
}
