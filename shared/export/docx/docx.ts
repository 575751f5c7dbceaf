import { Document, type FileChild, Packer } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { DocumentBlock, DrawnFigures, ReportDocument } from '../../report/document.ts';
import { pageRuns } from '../../report/page-runs.ts';
import { printedReport } from '../../report/printed-report.ts';
import { boxBlocks } from './box.ts';
import { contentsParagraphs } from './contents.ts';
import { WordContext } from './context.ts';
import { figureParagraphs } from './figure.ts';
import { TEXT_WIDTH, WIDE_TEXT } from './measures.ts';
import { numberingFor } from './numbering.ts';
import { settledPackage } from './package.ts';
import { pageOptions, statedLine } from './page.ts';
import { proseParagraphs } from './prose.ts';
import { stylesFor } from './styles.ts';
import { tableBlocks } from './table.ts';
import { TABLE_STYLES } from './table-style.ts';
import { wordText } from './text.ts';

/** A report as a Word document (ECMA-376, transitional): the same bytes for the same content. A figure that is not among `drawn` stands in words. */
export async function toDocx(report: ReportDocument, drawn: DrawnFigures): Promise<Uint8Array> {
  const document = printedReport(report);
  const context = new WordContext(document);
  const title = titleParagraphs(document, context);
  const runs = pageRuns(document.blocks);
  const sections = [...(runs[0]?.isWide === false ? [] : [{ isWide: false, blocks: [] }]), ...runs].map(
    ({ isWide, blocks }, at) => ({
      ...pageOptions(document, context, { isWide, isFirst: at === 0 }),
      children: [
        ...(at === 0 ? title : []),
        ...blocks.flatMap((block) => blockChildren(block, drawn, context, isWide)),
      ],
    }),
  );
  const file = new Document({
    title: wordText(document.title),
    creator: wordText(document.authors),
    lastModifiedBy: wordText(document.authors),
    description: wordText(statedLine(document)),
    revision: 1,
    externalStyles: TABLE_STYLES,
    styles: stylesFor(context.tag),
    numbering: numberingFor(context.t),
    footnotes: context.footnotes,
    ...(context.canLayOut ? { pageNumbers: estimatePageNumbers } : {}),
    // Word asks before it works fields out: only where the contents would have no page numbers.
    ...(!context.canLayOut && document.blocks.some(({ kind }) => kind === 'contents')
      ? { features: { updateFields: true } }
      : {}),
    sections,
  });
  return settledPackage(new Uint8Array(await Packer.toArrayBuffer(file)), { date: document.date, tag: context.tag });
}

const titleParagraphs = (document: ReportDocument, context: WordContext): FileChild[] => [
  context.paragraph({ style: 'Title', children: [context.run(document.title)] }),
  ...[document.authors, statedLine(document)]
    .filter(Boolean)
    .map((text) => context.paragraph({ style: 'Subtitle', children: [context.run(text)] })),
];

function blockChildren(block: DocumentBlock, drawn: DrawnFigures, context: WordContext, isWide: boolean): FileChild[] {
  switch (block.kind) {
    case 'figure':
      return figureParagraphs(block, drawn.get(block.anchor), context);
    case 'table':
      return tableBlocks(block, context, isWide ? WIDE_TEXT : TEXT_WIDTH);
    case 'box':
      return boxBlocks(block, context);
    case 'contents':
      return contentsParagraphs(block, context);
    case 'page-break':
      context.breakPage();
      return [];
    default:
      return proseParagraphs([block], context);
  }
}
