import { GAP_COLUMNS, type GapEntry } from '../gaps/gap-table.ts';
import { toCsv } from './csv.ts';

type Cell = (entry: GapEntry) => string | null;

/** Columns that stand only where something is in them. */
const FURTHER: readonly (readonly [string, Cell])[] = [
  ['area', ({ series }) => series.area ?? null],
  ['group', ({ series }) => series.group ?? null],
  ['disaggregation', ({ series }) => series.dims || null],
  ['benchmark', ({ benchmark }) => benchmark?.name ?? null],
  ['trend', ({ assessment }) => assessment.trend ?? null],
  ['warnings', ({ assessment }) => assessment.warnings.join(' ') || null],
];

/**
 * Assessed series as CSV with `GAP_COLUMNS`, then area, group, disaggregation, name of the benchmark, trend arrow and warnings
 * where any entry has one: the window and `jalon gaps` write the same.
 */
export function gapsToCsv(entries: readonly GapEntry[]): string {
  const further = FURTHER.filter(([, cell]) => entries.some((entry) => cell(entry) !== null));
  return toCsv(
    [...GAP_COLUMNS, ...further.map(([column]) => column)],
    entries.map((entry) => [
      ...GAP_COLUMNS.map((column) => entry.row[column]),
      ...further.map(([, cell]) => cell(entry)),
    ]),
  );
}
