import type { SeriesColumns } from '../../engine/series-columns.ts';

/** Areas of a group; null stands for all areas. Null where nothing is known of groups: then every area that has a series. */
export type MembersOf = (group: string | null) => readonly string[] | null;

/** The value of each area that has one, as rows of the series and places in their columns. */
interface Peers {
  readonly rows: readonly number[];
  readonly places: readonly number[];
  /** The values in the order of `rows`, and by size. */
  readonly values: readonly number[];
  readonly sorted: readonly number[];
  /** Areas of the group without a value. */
  readonly without: number;
}

/** All that a benchmark may be worked out from. What many series ask for is worked out once. */
export interface PeerData {
  readonly columns: SeriesColumns;
  /** Whether a code stands for several areas. */
  isGroup(code: string): boolean;
  /** Row of a series; −1: there is none. */
  rowOf(indicator: string, area: string, dims: string): number;
  /** Of each area of a group the latest value at or before `year`. */
  peers(indicator: string, dims: string, group: string | null, year: number): Peers;
  /** What was worked out for `owner` under that name. */
  remembered<T>(owner: object, name: string, make: () => T): T;
}

export const SEPARATOR = '\u0000';

/** Surroundings made of series side by side. */
export function peerDataOf(columns: SeriesColumns, membersOf: MembersOf = () => null): PeerData {
  const { keys, starts, values } = columns;
  let index: { readonly rows: Map<string, number>; readonly alike: Map<string, number[]> } | null = null;
  const indexed = () => {
    if (index) return index;
    index = { rows: new Map(), alike: new Map() };
    for (const [row, { indicator, area, dims }] of keys.entries()) {
      const name = indicator + SEPARATOR + dims;
      const alike = index.alike.get(name);
      if (alike) alike.push(row);
      else index.alike.set(name, [row]);
      const own = name + SEPARATOR + area;
      if (!index.rows.has(own)) index.rows.set(own, row);
    }
    return index;
  };
  const members = new Map<string | null, ReadonlySet<string> | null>();
  const memberSet = (group: string | null): ReadonlySet<string> | null => {
    const known = members.get(group);
    if (known !== undefined) return known;
    const codes = membersOf(group);
    const made = codes ? new Set(codes) : null;
    members.set(group, made);
    return made;
  };
  const kept = new WeakMap<object, Map<string, unknown>>();
  const remembered = <T>(owner: object, name: string, make: () => T): T => {
    const known = kept.get(owner) ?? new Map<string, unknown>();
    kept.set(owner, known);
    if (!known.has(name)) known.set(name, make());
    return known.get(name) as T;
  };
  return {
    columns,
    remembered,
    isGroup: (code) => (memberSet(code)?.size ?? 0) > 0,
    rowOf: (indicator, area, dims) => indexed().rows.get(indicator + SEPARATOR + dims + SEPARATOR + area) ?? -1,
    peers: (indicator, dims, group, year) =>
      remembered(columns, [indicator, dims, group ?? SEPARATOR, year].join(SEPARATOR), () => {
        const wanted = memberSet(group);
        const [rows, places]: [number[], number[]] = [[], []];
        for (const row of indexed().alike.get(indicator + SEPARATOR + dims) ?? []) {
          const area = keys[row]?.area;
          if (!area || (wanted && !wanted.has(area))) continue;
          const place = placeBefore(columns, row, year);
          if (place < (starts[row] ?? 0)) continue;
          rows.push(row);
          places.push(place);
        }
        const found = places.map((place) => values[place] as number);
        return {
          rows,
          places,
          values: found,
          sorted: [...found].sort((a, b) => a - b),
          without: wanted ? wanted.size - rows.length : 0,
        };
      }),
  };
}

/** Whether an observation is the only value of its year: years with several are left out, as in the series that is judged. */
function isUsable({ years, values, starts, ends }: SeriesColumns, row: number, place: number): boolean {
  const [year, value] = [years[place], values[place]];
  if (!Number.isFinite(year) || !Number.isFinite(value)) return false;
  const isOther = (at: number): boolean => Number.isFinite(values[at]) && values[at] !== value;
  for (let at = place - 1; at >= (starts[row] ?? 0) && years[at] === year; at--) if (isOther(at)) return false;
  for (let at = place + 1; at < (ends[row] ?? 0) && years[at] === year; at++) if (isOther(at)) return false;
  return true;
}

/** Place of the latest observation of a series at or before `year`; before its start where there is none. */
export function placeBefore(columns: SeriesColumns, row: number, year: number): number {
  const start = columns.starts[row] ?? 0;
  let place = (columns.ends[row] ?? 0) - 1;
  while (place >= start && !((columns.years[place] as number) <= year && isUsable(columns, row, place))) place--;
  return place;
}

/** Place of the first observation of a series at or after `year`; its end where there is none. */
export function placeFrom(columns: SeriesColumns, row: number, year: number): number {
  const end = columns.ends[row] ?? 0;
  let place = columns.starts[row] ?? 0;
  while (place < end && !((columns.years[place] as number) >= year && isUsable(columns, row, place))) place++;
  return place;
}

/** Latest values of the areas that have series `row` too, its own included: what a method that compares areas is given. */
export function latestOfPeers(row: number, { columns, peers }: PeerData): readonly number[] {
  const key = columns.keys[row];
  return key ? peers(key.indicator, key.dims, null, Number.POSITIVE_INFINITY).values : [];
}
