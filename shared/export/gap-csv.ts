import { GAP_COLUMNS, type GapEntry } from '../gaps/assessment/gap-table.ts';
import { latestMedianOf } from '../gaps/assessment/latest-median.ts';
import { sensitivityOf, type Variant } from '../gaps/assessment/sensitivity.ts';
import type { Method } from '../gaps/methods/method.ts';
import { type CsvTable, csvTable } from './csv.ts';

type Cell = (entry: GapEntry) => string | number | null;
type Column = readonly [string, Cell];

/** Columns left out when empty. */
const FURTHER: readonly Column[] = [
  ['area', ({ series }) => series.area ?? null],
  ['group', ({ series }) => series.group ?? null],
  ['disaggregation', ({ series }) => series.dims || null],
  ['median_of', latestMedianOf],
  ['benchmark', ({ benchmark }) => benchmark?.name ?? null],
  ['trend', ({ assessment }) => assessment.trend ?? null],
  ['warnings', ({ assessment }) => assessment.warnings.join(' ') || null],
];

/**
 * Assessed series as CSV with `GAP_COLUMNS`, then area, group, disaggregation, of how many areas the latest value is the median, name of the benchmark, trend arrow and warnings
 * where any entry has one, and `remarks` (`gapRemarks`) below: the window and `jalon gaps` write the same.
 */
export const gapsToCsv = (entries: readonly GapEntry[], remarks: readonly string[] = []): CsvTable =>
  written(entries, FURTHER, remarks);

/**
 * The same with the sensitivity line of each: `depends` (yes, no, blank where nothing can be said) and `variants`, one
 * `variant: class` after the other, those with another class marked `*`.
 */
export function gapsToCsvWithSensitivity(
  entries: readonly GapEntry[],
  method: Method,
  others: readonly Method[],
  remarks: readonly string[] = [],
): CsvTable {
  const made = new Map(
    entries.map((entry) => [entry, entry.input ? sensitivityOf(entry.input, method, others) : null]),
  );
  const depends: Cell = (entry) => {
    const found = made.get(entry)?.depends ?? null;
    return found === null ? null : found ? 'yes' : 'no';
  };
  const variants: Cell = (entry) => made.get(entry)?.variants.map(variantText).join('; ') ?? null;
  return written(entries, [...FURTHER, ['depends', depends], ['variants', variants]], remarks);
}

function variantText({ kind, method, baseYear, latestYear, status, changes }: Variant): string {
  const name = kind === 'method' ? method : kind === 'without_last' ? `until ${latestYear}` : `base ${baseYear}`;
  return `${name}: ${status}${changes ? '*' : ''}`;
}

function written(entries: readonly GapEntry[], columns: readonly Column[], remarks: readonly string[]): CsvTable {
  const further = columns.filter(([, cell]) => entries.some((entry) => cell(entry) !== null));
  return csvTable(
    [...GAP_COLUMNS, ...further.map(([column]) => column)],
    entries.map((entry) => [
      ...GAP_COLUMNS.map((column) => entry.row[column]),
      ...further.map(([, cell]) => cell(entry)),
    ]),
    { remarks },
  );
}
