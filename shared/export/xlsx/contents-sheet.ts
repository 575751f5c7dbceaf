import type { WriteSheet } from 'hucre/xlsx';
import { CHART_KINDS } from '../../charts/spec.ts';
import { formatDate } from '../../core/format.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { DocumentExhibit, ReportDocument } from '../../report/document.ts';
import { exhibitLabel, exhibitTable } from './exhibit-sheet.ts';
import {
  CELL_STYLES,
  numberStyle,
  toTheRight,
  type WrittenCell,
  type WrittenRow,
  writtenSheet,
} from './sheet-cells.ts';

/** Where a sheet begins, as links in a workbook say it. */
export const startOf = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!A1`;

/** What the workbook is of, and a line for each exhibit that leads to its sheet (`names`, in the same order). */
export function contentsSheet(
  report: ReportDocument,
  exhibits: readonly DocumentExhibit[],
  name: string,
  names: readonly string[],
  t: Translator,
): WriteSheet {
  const facts = [
    report.authors,
    formatDate(report.date, report.language),
    ...(report.code ? [t('reportFiles.code', { code: report.code })] : []),
  ].filter(Boolean);
  const header: readonly WrittenCell[] = [
    { value: t('reportFiles.exhibit'), style: CELL_STYLES.header },
    { value: t('reportFiles.exhibitTitle'), style: CELL_STYLES.header },
    { value: t('reportFiles.kind'), style: CELL_STYLES.header },
    { value: t('reportFiles.source'), style: CELL_STYLES.header },
    { value: t('reportFiles.rows'), style: toTheRight(CELL_STYLES.header) },
  ];
  const lines = exhibits.map((exhibit, at): readonly WrittenCell[] => [
    { value: exhibitLabel(exhibit), style: CELL_STYLES.link, to: startOf(names[at] ?? '') },
    { value: exhibit.caption, style: CELL_STYLES.text },
    { value: kindOf(exhibit, t), style: CELL_STYLES.text },
    { value: exhibit.source, style: CELL_STYLES.text },
    { value: exhibitTable(exhibit).rows.length, style: numberStyle('#,##0') },
  ]);
  const rows: readonly WrittenRow[] = [
    { text: report.title, style: CELL_STYLES.title },
    { text: facts.join(' · '), style: CELL_STYLES.soft },
    { text: '', style: CELL_STYLES.text },
    header,
    ...lines,
  ];
  return writtenSheet(name, rows, [14, 64, 20, 56, 10], 4);
}

function kindOf(exhibit: DocumentExhibit, t: Translator): string {
  if (exhibit.kind === 'table') return t('explore.kind.table');
  if (exhibit.chart?.kind === 'fan') return t('reportFiles.kind.projection');
  const kind = CHART_KINDS.filter((one) => one !== 'fan').find((one) => one === exhibit.chart?.kind);
  return kind ? t(`explore.kind.${kind}`) : t('reportFiles.kind.picture');
}
