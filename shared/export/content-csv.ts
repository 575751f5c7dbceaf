import type { Translator } from '../i18n/translator.ts';
import type { DocumentExhibit } from '../report/document.ts';
import { rowsSaid } from '../report/printed-report.ts';
import { csvFile, csvTable } from './csv.ts';
import type { CsvDialect } from './csv-dialect.ts';

/** What stands behind a figure, or in a table, as CSV: values to the last digit, words as they stand, and what must be said of them. */
export function contentCsv(exhibit: DocumentExhibit, t: Translator, dialect: CsvDialect): string {
  const { columns, rows } = exhibit.kind === 'figure' ? exhibit.data : exhibit;
  const { label, caption, source, note, warnings } = exhibit;
  const table = csvTable(
    columns.map((column) => column.label),
    rows.map((row) =>
      columns.map((_, at) => {
        const cell = row[at];
        return cell?.value ?? (cell?.text || null);
      }),
    ),
    {
      remarks: [
        `${label.word} ${label.number}. ${caption}`,
        ...(exhibit.kind === 'table' && exhibit.left > 0 ? [rowsSaid(exhibit, rows.length, t)] : []),
        ...warnings,
        ...(source ? [t('charts.source', { source })] : []),
        ...(note ? [t('charts.note', { note })] : []),
      ],
    },
  );
  return csvFile(table, dialect);
}
