import { homeSlot } from '../area-slots.ts';
import { type ChartPalette, MARKER_SYMBOLS, textColour } from '../palette.ts';
import { isOfOthers } from '../parts.ts';
import type { ChartData, ChartSeries } from '../spec.ts';

const DASHES = ['solid', 'longdash', 'dot', 'longdashdot'] as const;
const ROLE_DASH = { baseline: 'dot', scenario: 'dashdot', benchmark: 'dash' } as const;
/** Lines of scenarios side by side, which are no band and share no dash. */
const SCENARIO_DASHES = ['dashdot', 'longdash', 'dash', 'longdashdot', 'solid', '2px 6px'] as const;
/** The place in the palette that the first series of a role is given. */
const ROLE_SLOT = { observed: 0, baseline: 3, scenario: 1, benchmark: 4 } as const;

export interface Style {
  readonly colour: string;
  readonly dash: string;
  readonly symbol: string;
  /** It steps back behind what is highlighted. */
  readonly isQuiet: boolean;
}

/** A place in the palette, and how many series had it before. */
interface Slot {
  readonly at: number;
  readonly again: number;
}

/**
 * Colour, dash and marker of every series, in their order: two never share all three. An area has its own colour, whatever it is
 * drawn with; where two have the same, the later by code takes the next free one. Areas that appear more than once, and what is of no
 * area, go by order. With a highlight all others are grey.
 */
export function stylesOf(
  { series, look }: Pick<ChartData, 'series' | 'look'>,
  palette: ChartPalette,
): readonly Style[] {
  const { series: colours, ink, quiet } = palette;
  const slots = slotsOf(series, colours.length);
  const highlight = new Set(look?.highlight);
  const isLit = ({ area, dims }: ChartSeries) => highlight.has(area ?? '') || highlight.has(dims ?? '');
  const isAnyLit = series.some(isLit);
  return series.map((one, index): Style => {
    const { at, again } = slots[index] ?? { at: 0, again: 0 };
    const isQuiet = isAnyLit && one.role === 'observed' && !isLit(one);
    return {
      colour: isQuiet || isOfOthers(one.dims) ? quiet : (colours[at] ?? ink),
      dash: dashOf(series, index, again),
      symbol: MARKER_SYMBOLS[(at + again) % MARKER_SYMBOLS.length] ?? 'circle',
      isQuiet,
    };
  });
}

/** The look of one series among all. */
export const styleOf = (data: Pick<ChartData, 'series' | 'look'>, index: number, palette: ChartPalette): Style => {
  const style = stylesOf(data, palette)[index];
  if (!style) throw new RangeError(`series ${index}`);
  return style;
};

/** The colour of the name of a series, which has to be read: also where the series steps back. */
export const labelColour = ({ isQuiet, colour }: Style, palette: ChartPalette): string =>
  isQuiet ? palette.inkSoft : textColour(colour, palette);

function dashOf(all: readonly ChartSeries[], index: number, again: number): string {
  const role = all[index]?.role ?? 'observed';
  if (role === 'observed') return DASHES[again % DASHES.length] ?? 'solid';
  if (role !== 'scenario') return ROLE_DASH[role];
  const rank = all.slice(0, index).filter((each) => each.role === role).length;
  return SCENARIO_DASHES[rank % SCENARIO_DASHES.length] ?? 'dashdot';
}

/** Areas first, by code; then the others in their order, each on the place it would have alone or the next free one. */
function slotsOf(series: readonly ChartSeries[], count: number): readonly Slot[] {
  const uses = new Array<number>(count).fill(0);
  const slots = new Array<Slot>(series.length);
  const give = (index: number, wanted: number): number => {
    const least = Math.min(...uses);
    let at = wanted % count;
    while ((uses[at] ?? 0) > least) at = (at + 1) % count;
    slots[index] = { at, again: uses[at] ?? 0 };
    uses[at] = (uses[at] ?? 0) + 1;
    return at;
  };
  const areas = [...areasOf(series)].sort(([a], [b]) => (a < b ? -1 : 1));
  const homes = new Map<number, string>();
  for (const [area] of areas) if (!homes.has(homeSlot(area))) homes.set(homeSlot(area), area);
  const isAtHome = ([area]: (typeof areas)[number]) => homes.get(homeSlot(area)) === area;
  // Who has its own place first: nobody loses it to one that has to move.
  for (const [area, indexes] of [...areas.filter(isAtHome), ...areas.filter((one) => !isAtHome(one))]) {
    const at = give(indexes[0] ?? 0, homeSlot(area));
    for (const index of indexes.slice(1)) {
      slots[index] = { at, again: uses[at] ?? 0 };
      uses[at] = (uses[at] ?? 0) + 1;
    }
  }
  const ranks = new Map<ChartSeries['role'], number>();
  series.forEach(({ role }, index) => {
    const rank = ranks.get(role) ?? 0;
    ranks.set(role, rank + 1);
    if (!slots[index]) give(index, ROLE_SLOT[role] + rank);
  });
  return slots;
}

/** Observed series by area; none where the chart is of parts of one area. */
function areasOf(series: readonly ChartSeries[]): ReadonlyMap<string, readonly number[]> {
  const areas = new Map<string, number[]>();
  series.forEach(({ area, role }, index) => {
    if (area !== undefined && role === 'observed') areas.set(area, [...(areas.get(area) ?? []), index]);
  });
  const [only] = [...areas.values()];
  return areas.size === 1 && only && only.length > 1 ? new Map() : areas;
}
