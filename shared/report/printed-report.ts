import { type Translator, translator } from '../i18n/translator.ts';
import type { DocumentTable, ReportDocument } from './document.ts';

/** Rows: a table of up to `whole` prints as it is; of a longer one, dozens of pages nobody reads, the `first`. */
export const PRINTED_ROWS = { whole: 500, first: 100 } as const;

/** Where a reader finds all rows: in the data annex of a report, or in the share file that a page lies in. */
export type WhereKept = 'annex' | 'file';

export const isShortened = ({ rows }: Pick<DocumentTable, 'rows'>): boolean => rows.length > PRINTED_ROWS.whole;

/** Tables that do not print with all the rows the data annex has. */
export const shortenedTables = ({ blocks }: ReportDocument): readonly DocumentTable[] =>
  blocks.filter((block): block is DocumentTable => block.kind === 'table' && isShortened(block));

/**
 * A report as the formats for reading (Word, PDF, HTML, Markdown) write it: of a very long table its first rows, all of which the data annex
 * keeps. The note of a table that shows fewer rows than there are begins with how many.
 */
export function printedReport(document: ReportDocument, keptIn: WhereKept = 'annex'): ReportDocument {
  const t = translator(document.language);
  const blocks = document.blocks.map((block) => (block.kind === 'table' ? printed(block, keptIn, t) : block));
  return { ...document, blocks };
}

function printed(table: DocumentTable, keptIn: WhereKept, t: Translator): DocumentTable {
  const rows = isShortened(table) ? table.rows.slice(0, PRINTED_ROWS.first) : table.rows;
  const left = table.left + table.rows.length - rows.length;
  if (left === 0) return table;
  return {
    ...table,
    rows,
    left,
    note: [rowsSaid(table, rows.length, t, keptIn), table.note].filter(Boolean).join(' '),
  };
}

/** “The first 100 of 2,538 rows; all of them are in the data annex (Excel).” */
export function rowsSaid(
  { rows, left }: DocumentTable,
  shown: number,
  t: Translator,
  keptIn: WhereKept = 'annex',
): string {
  const [all, kept] = [rows.length + left, rows.length];
  if (shown === kept) return t('reportDocument.rowsShown', { shown, all });
  return left === 0
    ? t('reportDocument.firstOfRows', { shown, all, keptIn })
    : t('reportDocument.firstOfKeptRows', { shown, all, kept, keptIn });
}
