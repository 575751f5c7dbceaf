import { AlignmentType, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { DocumentCell, DocumentColumn, DocumentTable } from '../../report/document.ts';
import { KEPT_ROWS, partWidths, tableParts } from '../../report/table-parts.ts';
import { captionParagraph, furtherCaption, remarkParagraphs } from './captions.ts';
import type { WordContext } from './context.ts';
import { twips } from './measures.ts';
import { wholeWidths } from './table-columns.ts';

const TONES = { good: 'DDF3EC', fair: 'FFF8D6', poor: 'FDE7D3', bad: 'FBDDE1', none: 'EDEFF2' } as const;

/** The table (`room` millimetres wide, in parts where its columns need more), a caption above each part, then warnings, source and note. */
export function tableBlocks(table: DocumentTable, context: WordContext, room: number): (Paragraph | Table)[] {
  const tables = tableParts(table, room, context.t).flatMap(({ columns, caption }, at) => [
    ...(at > 0 ? [context.paragraph({ style: 'Spacer', children: [] })] : []),
    at > 0 ? furtherCaption({ ...table, caption }, context) : captionParagraph({ ...table, caption }, context),
    partOf(table, columns, context, room),
  ]);
  const remarks = remarkParagraphs(table, context);
  return [...tables, ...(remarks.length > 0 ? remarks : [context.paragraph({ style: 'Spacer' })])];
}

function partOf({ columns, rows }: DocumentTable, part: readonly number[], context: WordContext, room: number): Table {
  const widths = wholeWidths(partWidths({ columns, rows }, part, room), twips(room));
  const shown = part.map((at) => columns[at]).filter((column) => column !== undefined);
  const style = part.length > 7 ? 'TableTextSmall' : 'TableText';
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: shown.map((column, at) =>
      cellOf({ text: column.label }, column, widths[at] ?? 0, { style, isKept: true }, context),
    ),
  });
  const body = rows.map((row, at) => {
    const isKept = rows.length <= KEPT_ROWS.whole || at < KEPT_ROWS.first - 1 || at >= rows.length - KEPT_ROWS.last;
    return new TableRow({
      cantSplit: true,
      children: part.map((column, place) =>
        cellOf(row[column] ?? { text: '' }, columns[column], widths[place] ?? 0, { style, isKept }, context),
      ),
    });
  });
  return new Table({
    style: 'ReportTable',
    width: { size: twips(room), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: false, noVBand: true },
    rows: [head, ...body],
  });
}

function cellOf(
  cell: DocumentCell,
  column: DocumentColumn | undefined,
  width: number,
  { style, isKept }: { readonly style: string; readonly isKept: boolean },
  context: WordContext,
): TableCell {
  const isText = (column?.kind ?? 'text') === 'text';
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.tone && cell.tone !== 'none' ? { shading: { fill: TONES[cell.tone] } } : {}),
    children: [
      context.paragraph({
        style,
        alignment: isText ? AlignmentType.LEFT : AlignmentType.RIGHT,
        keepNext: isKept,
        children: [context.run(cell.text)],
      }),
    ],
  });
}
