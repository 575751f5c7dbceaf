import type { WriteSheet } from 'hucre/xlsx';
import type { Translator } from '../../i18n/translator.ts';
import type { DocumentCell, DocumentExhibit, TableContent } from '../../report/document.ts';
import { rowsSaid } from '../../report/printed-report.ts';
import { cellText } from '../office-text.ts';
import { numberFormats } from './number-formats.ts';
import {
  CELL_STYLES,
  numberStyle,
  toTheRight,
  type WrittenCell,
  type WrittenRow,
  writtenSheet,
} from './sheet-cells.ts';

/** What of a report holds numbers, each on a sheet of its own. */
export const exhibitLabel = ({ label }: DocumentExhibit): string => `${label.word} ${label.number}`.trim();
export const exhibitTable = (exhibit: DocumentExhibit): TableContent =>
  exhibit.kind === 'figure' ? exhibit.data : exhibit;

/** A sheet with caption, unit, the values to their last digit, and what must be known of them; `contents` is where its first link leads. */
export function exhibitSheet(exhibit: DocumentExhibit, name: string, contents: string, t: Translator): WriteSheet {
  const content = exhibitTable(exhibit);
  const { columns, rows } = content;
  const subtitle = exhibit.kind === 'figure' ? (exhibit.chart?.data.subtitle ?? '') : '';
  const above: WrittenRow[] = [
    { text: t('reportFiles.toContents'), style: CELL_STYLES.link, to: contents },
    { text: `${exhibitLabel(exhibit)}. ${exhibit.caption}`, style: CELL_STYLES.title },
    { text: subtitle, style: CELL_STYLES.soft },
  ];
  const formats = numberFormats(content, t.language);
  const isNumeric = columns.map((_, at) => rows.some((row) => row[at]?.value !== undefined));
  const header = columns.map(
    ({ label }, at): WrittenCell => ({
      value: label,
      style: isNumeric[at] ? toTheRight(CELL_STYLES.header) : CELL_STYLES.header,
    }),
  );
  const written: WrittenRow[] = [
    ...above,
    header,
    ...rows.map((row) => columns.map((_, at) => valueCell(row[at], formats[at] ?? 'General'))),
    { text: '', style: CELL_STYLES.text },
    ...remarksOf(exhibit, t),
  ];
  return writtenSheet(name, written, widthsOf(content), above.length + 1);
}

function valueCell(cell: DocumentCell | undefined, format: string): WrittenCell {
  const isNumber = cell?.value !== undefined && Number.isFinite(cell.value);
  if (isNumber) return { value: cell.value ?? null, style: numberStyle(format) };
  return { value: cell?.text || null, style: CELL_STYLES.text };
}

function remarksOf(exhibit: DocumentExhibit, t: Translator): readonly WrittenRow[] {
  const isPart = exhibit.kind === 'table' && exhibit.left > 0;
  return [
    ...(isPart ? [{ text: rowsSaid(exhibit, exhibit.rows.length, t), style: CELL_STYLES.soft }] : []),
    ...(exhibit.source ? [{ text: t('charts.source', { source: exhibit.source }), style: CELL_STYLES.soft }] : []),
    ...(exhibit.note ? [{ text: t('charts.note', { note: exhibit.note }), style: CELL_STYLES.soft }] : []),
    ...exhibit.warnings.map((text) => ({ text: t('reportFiles.caution', { text }), style: CELL_STYLES.caution })),
  ];
}

/** Characters: no column is wider or narrower, and texts above and below have room on at least so many together. */
const [NARROWEST, WIDEST, TOGETHER] = [10, 48, 96];

function widthsOf({ columns, rows }: TableContent): readonly number[] {
  const widths = columns.map(({ label }, at) => {
    const longest = Math.max(
      Math.min(22, cellText(label).length),
      ...rows.slice(0, 500).map((row) => cellText(row[at]?.text ?? '').length),
    );
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 3));
  });
  const missing = TOGETHER - widths.reduce((sum, width) => sum + width, 0);
  return missing > 0 ? [...widths, missing] : widths;
}
