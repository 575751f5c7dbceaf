import type PptxGenJS from 'pptxgenjs';
import type { Translator } from '../../i18n/translator.ts';
import type { DocumentTable } from '../../report/document.ts';
import { rowsSaid } from '../../report/printed-report.ts';
import { officeText } from '../office-text.ts';
import { INK } from './deck-layouts.ts';
import { isWider, textHeight, wordsIn } from './fit-text.ts';
import type { TextBox } from './slide-text.ts';

/** What of a table can be read on a slide. */
const [MOST_ROWS, MOST_COLUMNS] = [12, 8];

/** What a slide does not show of a table, in words. */
export function leftOut(table: DocumentTable, t: Translator): readonly string[] {
  const { rows, columns, left } = table;
  const shown = Math.min(rows.length, MOST_ROWS);
  return [
    ...(shown < rows.length + left ? [rowsSaid(table, shown, t)] : []),
    ...(columns.length > MOST_COLUMNS ? [t('reportFiles.moreColumns', { count: columns.length - MOST_COLUMNS })] : []),
  ];
}

/** Inches beside and above the text of a cell. */
const [SIDE, ABOVE] = [0.08, 0.04];

/** Below this type a word that is wider than its column is broken. */
const SMALLEST_WHOLE = 9;

/** A table that can be edited, in `box` on a slide, in the largest type in which its rows fit. */
export function addTable(slide: PptxGenJS.Slide, table: DocumentTable, box: TextBox): void {
  const columns = table.columns.slice(0, MOST_COLUMNS);
  if (columns.length === 0) return;
  const rows = table.rows.slice(0, MOST_ROWS);
  const texts = [
    columns.map(({ label }) => officeText(label)),
    ...rows.map((row) => columns.map((_, at) => officeText(row[at]?.text ?? ''))),
  ];
  const lengths = columns.map((_, at) => {
    const [label = '', ...cells] = texts.map((row) => row[at] ?? '');
    // A number or a word stays on its line; longer texts take a few, a head more than what stands below it.
    const word = Math.max(...[label, ...cells].flatMap(wordsIn).map((part) => part.length));
    const longest = Math.max(0, ...cells.map((text) => text.length));
    return Math.max(6, Math.min(60, word + 1), Math.min(28, longest), Math.min(14, label.length));
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const widths = lengths.map((length) => (length / total) * box.w);
  const heightOf = (row: readonly string[], size: number) =>
    Math.max(...row.map((text, at) => textHeight(text, size, ((widths[at] ?? 1) - 2 * SIDE) * 72, 'bold'))) / 72 +
    2 * ABOVE;
  const isBroken = (size: number): boolean =>
    texts.some((row) => row.some((text, at) => isWider(text, size, ((widths[at] ?? 1) - 2 * SIDE) * 72, 'bold')));
  let size = 16;
  while (size > SMALLEST_WHOLE && isBroken(size)) size -= 1;
  while (size > 1 && texts.reduce((sum, row) => sum + heightOf(row, size), 0) > box.h) size -= size > 8 ? 1 : 0.5;
  const isNumeric = columns.map((_, at) => rows.some((row) => row[at]?.value !== undefined));
  slide.addTable(
    texts.map((row, line) =>
      row.map((text, at) => ({
        text: text.replaceAll('\n', ' '),
        options: {
          align: isNumeric[at] ? ('right' as const) : ('left' as const),
          ...(line === 0
            ? { bold: true, color: INK.white, fill: { color: INK.navy } }
            : { color: INK.text, fill: { color: line % 2 === 0 ? INK.pale : INK.white } }),
        },
      })),
    ),
    {
      x: box.x,
      y: box.y,
      w: box.w,
      colW: widths,
      rowH: texts.map((row) => heightOf(row, size)),
      fontFace: 'Arial',
      fontSize: size,
      valign: 'middle',
      margin: [ABOVE, SIDE, ABOVE, SIDE],
      border: { type: 'solid', pt: 0.5, color: INK.line },
      objectName: 'Table',
    },
  );
}
