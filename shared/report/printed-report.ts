import { type Translator, translator } from '../i18n/translator.ts';
import type { DocumentTable, ReportDocument } from './document.ts';

/** Rows: a table of up to `whole` prints as it is; of a longer one, dozens of pages nobody reads, the `first`. */
export const PRINTED_ROWS = { whole: 500, first: 100 } as const;

export const isShortened = ({ rows }: Pick<DocumentTable, 'rows'>): boolean => rows.length > PRINTED_ROWS.whole;

/** Tables that do not print with all the rows the data annex has. */
export const shortenedTables = ({ blocks }: ReportDocument): readonly DocumentTable[] =>
  blocks.filter((block): block is DocumentTable => block.kind === 'table' && isShortened(block));

/**
 * A report as the formats for reading (Word, PDF, HTML, Markdown) write it: of a very long table its first rows, all of which the data annex
 * keeps. The note of a table that shows fewer rows than there are begins with how many.
 */
export function printedReport(document: ReportDocument): ReportDocument {
  const t = translator(document.language);
  return { ...document, blocks: document.blocks.map((block) => (block.kind === 'table' ? printed(block, t) : block)) };
}

function printed(table: DocumentTable, t: Translator): DocumentTable {
  const rows = isShortened(table) ? table.rows.slice(0, PRINTED_ROWS.first) : table.rows;
  const left = table.left + table.rows.length - rows.length;
  if (left === 0) return table;
  return { ...table, rows, left, note: [rowsSaid(table, rows.length, t), table.note].filter(Boolean).join(' ') };
}

/** “The first 100 of 2,538 rows; all of them are in the data annex (Excel).” */
export function rowsSaid({ rows, left }: DocumentTable, shown: number, t: Translator): string {
  const [all, kept] = [rows.length + left, rows.length];
  if (shown === kept) return t('reportDocument.rowsShown', { shown, all });
  return left === 0
    ? t('reportDocument.firstOfRows', { shown, all })
    : t('reportDocument.firstOfKeptRows', { shown, all, kept });
}
