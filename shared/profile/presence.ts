import type { Engine } from '../engine/port.ts';
import { sql } from '../engine/sql.ts';
import { isAggregate } from '../intake/areas/aggregates.ts';
import { numberColumn, textColumn } from '../tables/decode.ts';

/** What a source says of an area in a year: nothing, that there is no value, that it is withheld, or a value. */
export const PRESENCES = ['none', 'blank', 'withheld', 'value'] as const;
export type PresenceState = (typeof PRESENCES)[number];

/** Years × areas of a source, whatever its indicators: a value of any of them fills a cell. */
export interface Presence {
  /** Codes of the reference areas that the source names, those with the most years first. */
  readonly areas: readonly string[];
  /** First year named; 0 without any. */
  readonly firstYear: number;
  /** Years from the first to the last. */
  readonly years: number;
  /** Places in `PRESENCES`, an area after the other: `areas.length × years`. */
  readonly cells: Uint8Array;
}

const [BLANK, WITHHELD, VALUE] = [1, 2, 3];

/**
 * Where the observations of `sources` (texts of the column `source`) stand, in one query. Groups of areas (`groups`, and aggregates such as World)
 * are no areas; forecasts and targets set for later are not counted. Needs `observation`; rejects with `cancelled`.
 */
export async function presenceOf(
  engine: Engine,
  sources: readonly string[],
  { groups, lastYear, signal }: { groups: ReadonlySet<string>; lastYear: number; signal?: AbortSignal },
): Promise<Presence> {
  const found = await engine.query(
    sql`SELECT area, year::DOUBLE AS year, max(CASE WHEN value IS NOT NULL AND NOT isnan(value) THEN ${VALUE}
  WHEN status = 'Q' THEN ${WITHHELD} ELSE ${BLANK} END)::DOUBLE AS state
FROM observation WHERE source IN (${sources}) AND year <= ${lastYear} AND status IS DISTINCT FROM 'F'
GROUP BY area, year ORDER BY area, year`,
    signal ? { signal } : {},
  );
  const [years, states] = [numberColumn(found, 'year'), numberColumn(found, 'state')];
  const rows = textColumn(found, 'area').flatMap((area, row) =>
    area === null || area === '' || groups.has(area) || isAggregate(area)
      ? []
      : [{ area, year: years[row] ?? 0, state: states[row] ?? 0 }],
  );
  return gridOf(rows);
}

/** The grid of what is known of areas and years. */
export function gridOf(
  rows: readonly { readonly area: string; readonly year: number; readonly state: number }[],
): Presence {
  const filled = new Map<string, number>();
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { area, year, state } of rows) {
    filled.set(area, (filled.get(area) ?? 0) + (state === VALUE ? 1 : 0));
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  const areas = [...filled].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([area]) => area);
  const years = areas.length === 0 ? 0 : last - first + 1;
  const places = new Map(areas.map((area, place) => [area, place]));
  const cells = new Uint8Array(areas.length * years);
  for (const { area, year, state } of rows) cells[(places.get(area) ?? 0) * years + year - first] = state;
  return { areas, firstYear: years === 0 ? 0 : first, years, cells };
}

/** A presence in numbers: its years, the last one with a value, and of how many areas that has one. Null where nothing has a value. */
export function presenceSummary({ areas, firstYear, years, cells }: Presence): {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly filled: number;
  readonly areas: number;
} | null {
  const count = (column: number): number =>
    areas.reduce((sum, _, place) => sum + (cells[place * years + column] === VALUE ? 1 : 0), 0);
  const columns = Array.from({ length: years }, (_, column) => column);
  const last = columns.findLast((column) => count(column) > 0);
  const first = columns.find((column) => count(column) > 0);
  if (last === undefined || first === undefined) return null;
  return { firstYear: firstYear + first, lastYear: firstYear + last, filled: count(last), areas: areas.length };
}

/** The runs of years in one state as an SVG path on a grid of one unit a year and an area. */
export function presencePath({ areas, years, cells }: Presence, state: PresenceState): string {
  const wanted = PRESENCES.indexOf(state);
  let path = '';
  for (let row = 0; row < areas.length; row++) {
    for (let from = 0; from < years; from++) {
      if (cells[row * years + from] !== wanted) continue;
      let to = from + 1;
      while (to < years && cells[row * years + to] === wanted) to++;
      path += `M${from} ${row}h${to - from}v1h${from - to}z`;
      from = to;
    }
  }
  return path;
}

/** The states a presence has, in the order of `PRESENCES`. */
export const statesIn = ({ cells }: Presence): readonly PresenceState[] => {
  const found = new Set(cells);
  return PRESENCES.filter((_, place) => found.has(place));
};
