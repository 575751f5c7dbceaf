import type { FileRemark } from '../loss/loss-report.ts';
import type { CellValue } from './delimited.ts';
import { labelAbove } from './sheet-cells.ts';

type Rows = readonly (readonly CellValue[])[];

const EXAMPLES = 2;
const DAY = 86_400_000;
/** The day that spreadsheets count from. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Years that a number formatted as a date can be. */
const YEARS = { from: 1900, to: 2100 } as const;

/** The day of a date as spreadsheets count it: 2019 is 11 July 1905. */
const serialOf = (date: Date): number => (date.getTime() - DAY_ZERO) / DAY;

const isYear = (serial: number): boolean => Number.isInteger(serial) && serial >= YEARS.from && serial <= YEARS.to;

/** The rows of a sheet with years where a whole column of years is formatted as dates, all of which fall into 1905; said of each column. */
export function withYears(rows: Rows): { readonly rows: Rows; readonly remarks: readonly FileRemark[] } {
  const dates = new Map<number, { readonly row: number; readonly serial: number }[]>();
  for (const [row, cells] of rows.entries())
    for (const [at, cell] of cells.entries()) {
      if (!(cell instanceof Date)) continue;
      const own = dates.get(at) ?? [];
      own.push({ row, serial: serialOf(cell) });
      dates.set(at, own);
    }
  const columns = [...dates].filter(([, found]) => found.every(({ serial }) => isYear(serial)));
  if (columns.length === 0) return { rows, remarks: [] };
  const read = rows.map((row) => [...row]);
  for (const [at, found] of columns) for (const { row, serial } of found) (read[row] as CellValue[])[at] = serial;
  const remarks = columns.map(
    ([at, found]): FileRemark => ({
      code: 'year-as-date',
      subject: labelAbove(rows, at, found[0]?.row ?? 0),
      count: found.length,
      examples: found.slice(0, EXAMPLES).map(({ serial }) => String(serial)),
    }),
  );
  return { rows: read, remarks };
}
