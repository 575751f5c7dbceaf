import Papa from 'papaparse';

export type CellValue = string | number | boolean | Date | null | undefined;

/** One value as text: numbers with every digit, dates as ISO 8601 (the day alone where there is no time). */
export function delimitedText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    const text = Number.isNaN(value.getTime()) ? '' : value.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.replace(/\.000Z$/, '');
  }
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return String(value);
}

/** Rows of any format as the comma-separated UTF-8 text that the rest of intake reads. Rows that are blank all over are left out. */
export function toDelimited(rows: readonly (readonly CellValue[])[]): Uint8Array {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const texts = rows
    .map((row) => Array.from({ length: width }, (_, at) => delimitedText(row[at])))
    .filter((row) => row.some((cell) => cell !== ''));
  return new TextEncoder().encode(`${Papa.unparse(texts, { newline: '\n' })}\n`);
}
