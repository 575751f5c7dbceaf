import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { cellText } from '../office-text.ts';

/** A cell to write: a word, a number to its last digit, or nothing; `to` is a place in the workbook. */
export interface WrittenCell {
  readonly value: string | number | null;
  readonly style: CellStyle;
  readonly to?: string;
}

const NAVY = { rgb: '18375F' };
const FONT = { name: 'Arial', size: 10 };
const BLUE = { rgb: '0072BC' };

export const CELL_STYLES = {
  title: { font: { ...FONT, size: 14, bold: true, color: NAVY }, alignment: { wrapText: true, vertical: 'top' } },
  text: { font: FONT, alignment: { wrapText: true, vertical: 'top' } },
  soft: { font: { ...FONT, color: { rgb: '4D5B6B' } }, alignment: { wrapText: true, vertical: 'top' } },
  caution: { font: { ...FONT, bold: true, color: { rgb: 'A33A00' } }, alignment: { wrapText: true, vertical: 'top' } },
  link: { font: { ...FONT, underline: true, color: BLUE }, alignment: { vertical: 'top' } },
  header: {
    font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: NAVY },
    alignment: { wrapText: true, vertical: 'center' },
  },
} as const satisfies Record<string, CellStyle>;

/** As the style, to the right: above and of numbers. */
export const toTheRight = (style: CellStyle): CellStyle => ({
  ...style,
  alignment: { ...style.alignment, horizontal: 'right' },
});

export const numberStyle = (numFmt: string): CellStyle => ({ font: FONT, numFmt, alignment: { vertical: 'top' } });

/** A row that is one text over the width of the sheet, or cells. */
export type WrittenRow =
  | { readonly text: string; readonly style: CellStyle; readonly to?: string }
  | readonly WrittenCell[];

const isText = (row: WrittenRow): row is Exclude<WrittenRow, readonly WrittenCell[]> => 'text' in row;

/** Words that spreadsheets hold as errors. */
const ERROR = /^#[A-Z0-9/_]+[!?]?$/;

function cellOf({ value, style, to }: WrittenCell): Partial<Cell> {
  if (typeof value !== 'string') return { value, style };
  const text = cellText(value);
  if (text === '') return { value: null, style };
  const link = to === undefined ? {} : { hyperlink: { target: '', location: to } };
  return ERROR.test(text) ? { value: text, style, richText: [{ text }], ...link } : { value: text, style, ...link };
}

/** Points a line of text at ten points takes, and the highest row there can be. */
const [LINE, HIGHEST] = [13.5, 409];

function heightOf(text: string, style: CellStyle, width: number): number {
  const size = style.font?.size ?? FONT.size;
  const lines = cellText(text)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * size) / FONT.size / (width * 1.05))), 0);
  return Math.min(HIGHEST, Math.ceil((lines * LINE * size) / FONT.size) + 2);
}

/**
 * A sheet of rows; `widths` in characters, one a column. Texts run over as many columns as there are. `frozen`: how many rows stay
 * while the rest scrolls.
 */
export function writtenSheet(
  name: string,
  rows: readonly WrittenRow[],
  widths: readonly number[],
  frozen: number,
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, { height: number }>();
  const across = widths.reduce((sum, width) => sum + width, 0);
  rows.forEach((row, at) => {
    if (isText(row)) {
      cells.set(
        `${at},0`,
        cellOf({ value: row.text, style: row.style, ...(row.to === undefined ? {} : { to: row.to }) }),
      );
      if (row.text) rowDefs.set(at, { height: heightOf(row.text, row.style, across) });
      return;
    }
    row.forEach((cell, column) => {
      cells.set(`${at},${column}`, cellOf(cell));
    });
    const height = Math.max(
      0,
      ...row.map(({ value, style }, column) =>
        typeof value === 'string' && style.alignment?.wrapText ? heightOf(value, style, widths[column] ?? 10) : 0,
      ),
    );
    if (height > LINE + 3) rowDefs.set(at, { height });
  });
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells,
    merges: rows.flatMap((row, at) =>
      isText(row) && widths.length > 1 ? [{ startRow: at, startCol: 0, endRow: at, endCol: widths.length - 1 }] : [],
    ),
    rowDefs,
    freezePane: { rows: frozen },
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${frozen}:$${frozen}`,
    },
  };
}
