import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { DocumentBlock } from '../../report/document.ts';
import type { WordContext } from './context.ts';
import { TEXT_WIDTH, twips } from './measures.ts';
import { proseParagraphs } from './prose.ts';

const TONES = {
  finding: { edge: '0072BC', fill: 'EDF5FB' },
  note: { edge: '6B7A90', fill: 'F3F6FA' },
  warning: { edge: 'B4232F', fill: 'FDF0F1' },
  method: { edge: '18375F', fill: 'F3F6FA' },
} as const;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table of one cell that says in a word what kind of box it is, between lines that part it from other tables. */
export function boxBlocks(
  { tone, title, content }: Extract<DocumentBlock, { kind: 'box' }>,
  context: WordContext,
): (Paragraph | Table)[] {
  const { edge, fill } = TONES[tone];
  const before = context.paragraph({ style: 'Spacer', keepNext: true });
  const head = [
    context.paragraph({
      style: 'BoxTone',
      keepNext: true,
      children: [context.run(context.t(`report.word.${tone}`), { color: edge })],
    }),
    ...(title ? [context.paragraph({ style: 'BoxTitle', keepNext: true, children: [context.run(title)] })] : []),
  ];
  const width = { size: twips(TEXT_WIDTH), type: WidthType.DXA };
  const cell = new TableCell({
    width,
    shading: { fill },
    margins: { top: 110, bottom: 110, left: 200, right: 200, marginUnitType: WidthType.DXA },
    borders: { top: NONE, bottom: NONE, right: NONE, left: { style: BorderStyle.SINGLE, size: 24, color: edge } },
    children: [...head, ...proseParagraphs(content, context, { style: 'BoxText', depth: 0 })],
  });
  const box = new Table({
    width,
    layout: TableLayoutType.FIXED,
    columnWidths: [width.size],
    tableLook: { firstRow: false, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [new TableRow({ children: [cell] })],
  });
  return [before, box, context.paragraph({ style: 'Spacer' })];
}
