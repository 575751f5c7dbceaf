import Papa from 'papaparse';
import type { Twin, TwinCell } from '../charts/twin.ts';
import type { Translator } from '../i18n/translator.ts';
import { cell } from '../tables/decode.ts';
import type { Table } from '../tables/table.ts';
import { CSV_DIALECTS, type CsvDialect, type CsvForm } from './csv-dialect.ts';
import { reportRemarks } from './remarks.ts';

export interface CsvExtras {
  /** Written as `# …` lines after the data, one cell each, so that the header stays the first line and no part of one can be a formula. */
  readonly remarks?: readonly string[];
  /** Significant digits of numbers; every digit where absent. */
  readonly digits?: number;
}

/** A table on its way to a file. */
export interface CsvTable extends CsvExtras {
  readonly header: readonly string[];
  readonly rows: readonly (readonly TwinCell[])[];
}

/** Significant digits of computed numbers; further ones are rounding noise. */
export const WORKED_OUT: CsvExtras = { digits: 13 };

// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL starts a formula in some spreadsheets
const FORMULA = /^'*[=+\-@\t\r\n\u0000\uff1d\uff0b\uff0d\uff20]/;

/** Text that a spreadsheet would run as a formula gets a leading `'`. Text already quoted so gets one more: nothing is ambiguous (`fromCsvText`). */
export const toCsvText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that `toCsvText` was given. */
export const fromCsvText = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

function toCell(cell: TwinCell, digits: number | undefined, decimal: CsvForm['decimal']): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return toCsvText(cell);
  if (!Number.isFinite(cell)) return '';
  return String(digits === undefined ? cell : Number(cell.toPrecision(digits))).replace('.', decimal);
}

export const csvTable = (
  header: readonly string[],
  rows: readonly (readonly TwinCell[])[],
  extras: CsvExtras = {},
): CsvTable => ({ header, rows, ...extras });

/** A table as CSV text, CRLF between lines. Numbers are not grouped, negative ones not escaped; null is empty. */
export function csvText(
  { header, rows, remarks = [], digits }: CsvTable,
  { delimiter, decimal }: CsvForm = CSV_DIALECTS.exact,
): string {
  const lines = [
    header.map(toCsvText),
    ...rows.map((row) => row.map((cell) => toCell(cell, digits, decimal))),
    ...remarks.map((remark) => [`# ${remark.replace(/[ \t\r\n\v\f\u2028\u2029]+/g, ' ')}`]),
  ];
  return `${Papa.unparse(lines, { delimiter, newline: '\r\n' })}\r\n`;
}

/** A table as the text of a CSV file: behind a UTF-8 byte order mark, without which Excel does not read accents. */
export const csvFile = (table: CsvTable, dialect: CsvDialect): string =>
  `\ufeff${csvText(table, CSV_DIALECTS[dialect])}`;

/** A result table as CSV, in the order of its columns. */
export const tableToCsv = (table: Table): CsvTable =>
  csvTable(
    [...table.columns.keys()],
    Array.from({ length: table.rows }, (_, row) => [...table.columns.values()].map((column) => cell(column, row))),
  );

/** The table twin of a chart as CSV, with title, source, note and what its sources lost as remarks. */
export function twinToCsv(twin: Twin, t: Translator): CsvTable {
  const remarks = [
    twin.caption,
    t('charts.source', { source: twin.source }),
    ...(twin.note ? [t('charts.note', { note: twin.note })] : []),
    ...twin.footnotes,
    ...reportRemarks(twin.sources, t),
  ];
  return csvTable(
    twin.columns.map((column) => column.label),
    twin.rows,
    { remarks },
  );
}
