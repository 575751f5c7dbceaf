import Papa from 'papaparse';
import type { Dialect } from '../recipe.ts';

/** Rows read where nobody asks for more. */
const SAMPLE_ROWS = 500;

/** Rows of a text by the lines they start on; blank lines count, so that positions are lines. */
export function rowsOf(
  text: string,
  delimiter: string,
  quote: Dialect['quote'] = '"',
  limit = SAMPLE_ROWS,
): string[][] {
  const preview = Number.isFinite(limit) ? limit : 0;
  // Files put together by hand mix line ends; the parser knows one.
  const lines = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  return Papa.parse<string[]>(lines, { delimiter, newline: '\n', preview, quoteChar: quote === '' ? '\0' : quote })
    .data;
}
