import { readOds } from 'hucre/ods';
import type { MergeRange } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { JalonError } from '../../core/errors.ts';
import { type CellValue, toDelimited } from './delimited.ts';
import { type FileTable, type ReadingStage, TYPED } from './file-table.ts';
import { shownCells } from './sheet-cells.ts';
import { withYears } from './year-cells.ts';

/**
 * The visible sheets of a spreadsheet, blank ones left out. A merged cell holds its value in every place it covers, as a header over
 * several columns means it; a number formatted as a percentage is written as one, where `readStyles` is set. Rows and sheets that the author hid are read and reported. Throws `intake/sheet-broken`.
 */
export async function sheetsOf(
  bytes: Uint8Array,
  kind: 'xlsx' | 'ods',
  readStyles: boolean,
  onStage: (stage: ReadingStage) => void = () => undefined,
): Promise<readonly FileTable[]> {
  onStage('sheets');
  const workbook = await (kind === 'xlsx' ? readXlsx(bytes, { readStyles }) : readOds(bytes, { readStyles })).catch(
    (cause: unknown) => {
      throw new JalonError('intake/sheet-broken', {}, { cause });
    },
  );
  onStage('rows');
  return workbook.sheets
    .filter((sheet) => sheet.rows.some((row) => row.some((cell) => cell !== null && cell !== '')))
    .map((sheet) => {
      const years = withYears(sheet.rows);
      const { rows, remarks } = shownCells(years.rows, sheet.cells);
      return { sheet, rows, remarks: [...years.remarks, ...remarks] };
    })
    .map(({ sheet, rows, remarks }) => ({
      path: sheet.name,
      bytes: toDelimited(spread(rows, sheet.merges ?? [])),
      remarks,
      hiddenRows: [...(sheet.rowDefs?.values() ?? [])].filter((row) => row.hidden === true).length,
      hints: TYPED,
      isHidden: sheet.hidden === true || sheet.veryHidden === true,
    }));
}

function spread(rows: readonly (readonly CellValue[])[], merges: readonly MergeRange[]): CellValue[][] {
  const copy = rows.map((row) => [...row]);
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = copy[startRow]?.[startCol];
    for (let row = startRow; row <= Math.min(endRow, copy.length - 1); row++)
      for (let column = startCol; column <= endCol; column++) {
        const target = copy[row];
        if (target) target[column] = value ?? null;
      }
  }
  return copy;
}
