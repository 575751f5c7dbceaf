import { GAP_COLUMNS, type GapEntry } from '../gaps/gap-table.ts';
import { toCsv } from './csv.ts';

/** Assessed series as CSV with `GAP_COLUMNS`, and `area` and `group` where a series has one: the window and `jalon gaps` write the same. */
export function gapsToCsv(entries: readonly GapEntry[]): string {
  const extra = (['area', 'group'] as const).filter((column) => entries.some(({ series }) => series[column]));
  return toCsv(
    [...GAP_COLUMNS, ...extra],
    entries.map(({ row, series }) => [
      ...GAP_COLUMNS.map((column) => row[column]),
      ...extra.map((column) => series[column] ?? null),
    ]),
  );
}
