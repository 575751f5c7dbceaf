import type { Indicator } from '../../framework/framework.ts';
import type { Board } from './board.ts';
import { type BoardEntry, hasTarget } from './board-entries.ts';

/** One cell of the board with a target: where it stands on the way from its base to the target. */
export interface Dumbbell {
  readonly indicator: Indicator;
  readonly area: string;
  readonly entry: BoardEntry;
  /** Share of the way: 0 at the base, 1 at the target, below 0 moved away; null where base and target are the same or there is no base. */
  readonly way: number | null;
}

export interface Dumbbells {
  /** Furthest from the target first, those without a way last. */
  readonly rows: readonly Dumbbell[];
  /** Indicators of the board with values and no target. */
  readonly without: number;
}

/** The cells of a board that have a target, as ways to it. */
export function dumbbellsOf({ rows, columns }: Pick<Board, 'rows' | 'columns'>): Dumbbells {
  const found: Dumbbell[] = [];
  let without = 0;
  for (const row of rows) {
    if (row.kind !== 'indicator') continue;
    const cells = columns.flatMap((area, at) => {
      const entry = row.cellAt(at);
      return entry ? [{ indicator: row.indicator, area, entry }] : [];
    });
    const own = cells.flatMap((cell) => {
      const way = wayOf(cell.entry);
      return way === undefined ? [] : [{ ...cell, way }];
    });
    if (own.length === 0 && cells.length > 0) without++;
    found.push(...own);
  }
  const last = Number.POSITIVE_INFINITY;
  return { rows: found.sort((a, b) => (a.way ?? last) - (b.way ?? last) || 0), without };
}

/** `way` of an entry; undefined where it has no target to go to. */
function wayOf(entry: BoardEntry): number | null | undefined {
  if (!hasTarget(entry) || entry.resolution?.reversed) return undefined;
  const { target } = entry.benchmark;
  const { baseValue, latestValue } = entry.assessment;
  if (target === null || latestValue === null) return undefined;
  if (baseValue === null || baseValue === target) return null;
  return (latestValue - baseValue) / (target - baseValue);
}
