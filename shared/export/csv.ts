import Papa from 'papaparse';
import type { Twin, TwinCell } from '../charts/twin.ts';
import type { Translator } from '../i18n/translator.ts';
import { cell } from '../tables/decode.ts';
import type { Table } from '../tables/table.ts';
import { reportRemarks } from './remarks.ts';

export interface CsvOptions {
  readonly delimiter?: ',' | ';' | '\t';
  /** UTF-8 byte order mark: Excel needs it to read accents. */
  readonly bom?: boolean;
  /** Written as `# …` lines after the data, one cell each, so that the header stays the first line and no part of one can be a formula. */
  readonly remarks?: readonly string[];
  /** Significant digits of numbers; every digit where absent. */
  readonly digits?: number;
}

/** Significant digits of computed numbers; further ones are rounding noise. */
export const WORKED_OUT: CsvOptions = { digits: 13 };

// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL starts a formula in some spreadsheets
const FORMULA = /^'*[=+\-@\t\r\n\u0000\uff1d\uff0b\uff0d\uff20]/;

/** Text that a spreadsheet would run as a formula gets a leading `'`. Text already quoted so gets one more: nothing is ambiguous (`fromCsvText`). */
export const toCsvText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that `toCsvText` was given. */
export const fromCsvText = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

function toCell(cell: TwinCell, digits: number | undefined): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return toCsvText(cell);
  if (!Number.isFinite(cell)) return '';
  return String(digits === undefined ? cell : Number(cell.toPrecision(digits)));
}

/** Rows as CSV (RFC 4180, CRLF). Numbers are written with a point, in any language, negative ones unescaped; null is empty. */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly TwinCell[])[],
  { delimiter = ',', bom = false, remarks = [], digits }: CsvOptions = {},
): string {
  const lines = [
    header.map(toCsvText),
    ...rows.map((row) => row.map((cell) => toCell(cell, digits))),
    ...remarks.map((remark) => [`# ${remark.replace(/[ \t\r\n\v\f\u2028\u2029]+/g, ' ')}`]),
  ];
  return `${bom ? '\ufeff' : ''}${Papa.unparse(lines, { delimiter, newline: '\r\n' })}\r\n`;
}

/** A result table as CSV, in the order of its columns. */
export const tableToCsv = (table: Table, options: CsvOptions = {}): string =>
  toCsv(
    [...table.columns.keys()],
    Array.from({ length: table.rows }, (_, row) => [...table.columns.values()].map((column) => cell(column, row))),
    options,
  );

/** The table twin of a chart as CSV, with title, source, note and what its sources lost as remarks. */
export function twinToCsv(twin: Twin, t: Translator, options: Omit<CsvOptions, 'remarks'> = {}): string {
  const remarks = [
    twin.caption,
    t('charts.source', { source: twin.source }),
    ...(twin.note ? [t('charts.note', { note: twin.note })] : []),
    ...twin.footnotes,
    ...reportRemarks(twin.sources, t),
  ];
  return toCsv(
    twin.columns.map((column) => column.label),
    twin.rows,
    { ...options, remarks },
  );
}
