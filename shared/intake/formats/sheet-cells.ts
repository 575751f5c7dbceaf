import type { Cell } from 'hucre/xlsx';
import type { FileRemark } from '../loss/loss-report.ts';
import type { CellValue } from './delimited.ts';

const EXAMPLES = 2;

type Rows = readonly (readonly CellValue[])[];

/** Whether a number format shows hundredths as per cent: a percent sign that is no quoted or escaped text. */
export const isPercentFormat = (format: string | undefined): boolean =>
  (format ?? '').replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '').includes('%');

/** A number in hundredths as a percentage, without the noise of binary fractions: 0.6820000000000001 is 68.2%. */
const percentText = (value: number): string => `${Number((value * 100).toPrecision(15))}%`;

/**
 * The values of a sheet as its cells show them: percentages with their sign. Says which columns have cells formatted as percentages,
 * which mix them with others, and where formulas have no stored result or nothing but zeros. `cells` by `row,column` from 0.
 */
export function shownCells(
  rows: Rows,
  cells: ReadonlyMap<string, Cell> | undefined,
): { readonly rows: Rows; readonly remarks: readonly FileRemark[] } {
  if (!cells || cells.size === 0) return { rows, remarks: [] };
  const shown = rows.map((row) => [...row]);
  const columns = new Map<number, SheetColumn>();
  for (const [place, { style, formula, value }] of cells) {
    const [row = 0, at = 0] = place.split(',').map(Number);
    const column = columns.get(at) ?? { percents: [], unstored: [], zeros: [], formulas: 0 };
    columns.set(at, column);
    if (formula !== undefined) {
      column.formulas++;
      if (value === null || value === undefined) column.unstored.push(row);
      if (value === 0) column.zeros.push(row);
    }
    const cell = shown[row]?.[at];
    if (typeof cell !== 'number' || !isPercentFormat(style?.numFmt)) continue;
    column.percents.push(row);
    (shown[row] as CellValue[])[at] = percentText(cell);
  }
  const remarks = [...columns]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, column]) => remarksOf(at, column, shown).filter(({ count }) => count > 0));
  return { rows: shown, remarks };
}

/** Rows of a column, from 0, by what stands in their cells. */
interface SheetColumn {
  readonly percents: number[];
  readonly unstored: number[];
  readonly zeros: number[];
  formulas: number;
}

function remarksOf(
  at: number,
  { percents, unstored, zeros, formulas }: SheetColumn,
  rows: Rows,
): readonly FileRemark[] {
  const first = Math.min(...[percents, unstored, zeros].flatMap((found) => found[0] ?? []));
  if (!Number.isFinite(first)) return [];
  const subject = labelAbove(rows, at, first);
  const letters = columnLetters(at);
  const numbers = percents.length === 0 ? [] : plainNumbers(rows, at, percents[0] ?? 0);
  const places = (found: readonly number[]): string[] => found.slice(0, EXAMPLES).map((row) => `${letters}${row + 1}`);
  const isAllZero = formulas > 1 && zeros.length === formulas;
  return [
    {
      code: 'percent-format',
      subject,
      count: percents.length,
      examples: percents.slice(0, EXAMPLES).map((row) => String(rows[row]?.[at])),
    },
    { code: 'percent-mixed', subject, count: numbers.length, examples: numbers.slice(0, EXAMPLES).map(String) },
    { code: 'formula-without-result', subject, count: unstored.length, examples: places(unstored) },
    { code: 'formula-zero', subject, count: isAllZero ? zeros.length : 0, examples: places(zeros) },
  ];
}

/** Numbers of a column that are no percentages; years above the first percentage are its header. */
const plainNumbers = (rows: Rows, at: number, first: number): readonly number[] =>
  rows.flatMap((row, place) => {
    const cell = row[at];
    if (typeof cell !== 'number') return [];
    const isHeader = place < first && Number.isInteger(cell) && cell >= 1900 && cell <= 2100;
    return isHeader ? [] : [cell];
  });

/** What a column is called: the first text above a row, else the letters a spreadsheet gives it. */
export function labelAbove(rows: Rows, at: number, row: number): string {
  for (let place = row - 1; place >= 0; place--) {
    const cell = rows[place]?.[at];
    if (typeof cell === 'string' && /[^\d.%\s-]/.test(cell)) return cell;
  }
  return columnLetters(at);
}

const columnLetters = (at: number): string =>
  (at >= 26 ? columnLetters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
