import type { ColumnRole, Role } from '../recipe.ts';
import { isByStep, isByYear } from './layout.ts';

const KEYS: ReadonlySet<Role> = new Set(['area', 'counterpart', 'time', 'indicator', 'unit', 'dimension']);

/**
 * Columns of further information that tell rows apart which are otherwise the same (an appeal, a place) become disaggregations: the
 * one that tells most apart first, until none helps. Numbers that are different in every row
 * name rows, not series, unless every row is a series of years.
 */
export function distinguish(
  columns: readonly ColumnRole[],
  rows: readonly (readonly string[])[],
): readonly ColumnRole[] {
  const keyOf = (row: readonly string[], all: readonly ColumnRole[]): string =>
    JSON.stringify(all.filter(({ role }) => KEYS.has(role)).map(({ position }) => row[position] ?? ''));
  const keys = (all: readonly ColumnRole[]): number => new Set(rows.map((row) => keyOf(row, all))).size;
  const isSeriesARow = isByYear(columns) || isByStep(columns);
  let chosen = columns;
  let apart = keys(chosen);
  while (apart < rows.length) {
    const before = chosen;
    const tried = before
      .filter(({ role, reason }) => role === 'attribute' && reason !== 'other-areas' && reason !== 'second-years')
      .filter(({ reason, position }) => isSeriesARow || reason !== 'identifier' || !nameRows(rows, position))
      .map(({ position }) => {
        const all = before.map(
          (column): ColumnRole =>
            column.position === position ? { ...column, role: 'dimension', reason: 'tells-apart' } : column,
        );
        return { all, apart: keys(all) };
      });
    const best = tried.reduce<(typeof tried)[number] | null>((a, b) => (a === null || b.apart > a.apart ? b : a), null);
    if (!best || best.apart <= apart) break;
    ({ all: chosen, apart } = best);
  }
  return chosen;
}

const nameRows = (rows: readonly (readonly string[])[], position: number): boolean =>
  rows.every((row) => /^\d+$/.test((row[position] ?? '').trim())) &&
  new Set(rows.map((row) => row[position] ?? '')).size === rows.length;
