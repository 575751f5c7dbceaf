import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';

/** Rows of a CSV file, packed (`.gz`) or not, as records of texts; nothing is read as missing, so that the text `NA` stays a code. */
export function readCsv(path) {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const { data, errors } = Papa.parse(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${path}: row ${errors[0].row}: ${errors[0].message}`);
  return data;
}

/** UTF-8, LF, comma, header. */
export const writeCsv = (columns, rows) =>
  `${Papa.unparse({ fields: columns, data: rows.map((row) => columns.map((column) => row[column] ?? '')) }, { newline: '\n' })}\n`;

/** French typography, as `shared/report/typography.ts` has it: U+202F before `;`, `!` and `?`, U+00A0 before `:` and `%`, inside guillemets and between thousands. */
const typeset = (text) =>
  text
    .replaceAll(/ (?=[;?!])/g, '\u202f')
    .replaceAll(/ (?=[:%»])/g, '\u00a0')
    .replaceAll(/(?<=«) /g, '\u00a0')
    .replaceAll(/(?<=\d) (?=\d{3})/g, '\u00a0');

export const writeJson = (value) =>
  `${JSON.stringify(value, (key, entry) => (key === 'fr' ? typeset(entry) : entry), 2)}\n`;

/** A published number; null where the publisher left it blank. */
export function number(text) {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === 'NA') return null;
  const value = Number(trimmed);
  if (!Number.isFinite(value)) throw new Error(`not a number: ${text}`);
  return value;
}

/** Code-point order, the same on every machine. */
export const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
