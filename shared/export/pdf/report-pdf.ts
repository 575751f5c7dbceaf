import { formatDate } from '../../core/format.ts';
import type { Language } from '../../core/language.ts';
import { type Translator, translator } from '../../i18n/translator.ts';
import type {
  DocumentBlock,
  DocumentFigure,
  DocumentTable,
  DrawnFigures,
  ReportDocument,
} from '../../report/document.ts';
import { pageRuns, TABLE_ROOM } from '../../report/page-runs.ts';
import { printedReport } from '../../report/printed-report.ts';
import { KEPT_ROWS, partWidths, tableParts } from '../../report/table-parts.ts';
import { isSafeAddress } from '../../workbench/rich-text.ts';
import { officeText } from '../office-text.ts';
import { type PdfRequest, TYPST_PREAMBLE } from './compiler.ts';
import { floatingAnchors } from './floating.ts';
import { REPORT_TEMPLATE } from './report-template.ts';

/** What `finishSvg` puts fonts into a picture with; in a PDF they stand once for all pictures. */
const FONT_STYLE = /<style>@font-face[^<]*<\/style>/;

/** A report as A4 pages. All that people wrote is data (`/report.json`), of which the template makes pages; none of it is source. */
export function reportPdfRequest(report: ReportDocument, drawn: DrawnFigures): PdfRequest {
  const document = printedReport(report);
  const t = translator(document.language);
  const utf8 = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  const floating = floatingAnchors(document.blocks);
  const setOf = (block: DocumentBlock, isWide: boolean): Record<string, unknown> => {
    const floats = !isWide && 'anchor' in block && floating.has(block.anchor);
    if (block.kind === 'table')
      return { ...block, floats, parts: partsOf(block, isWide ? TABLE_ROOM.landscape : TABLE_ROOM.portrait, t) };
    if (block.kind !== 'figure') return { ...block };
    const svg = drawn.get(block.anchor)?.svg;
    const path = `/${block.anchor}.svg`;
    if (svg) files.set(path, utf8.encode(svg.replace(FONT_STYLE, '')));
    return { ...withoutData(block), floats, picture: svg ? path : null };
  };
  const runs = pageRuns(document.blocks).map(({ isWide, blocks }) => ({
    isWide,
    blocks: blocks.map((block) => setOf(block, isWide)),
  }));
  const made = [
    document.authors,
    document.date && formatDate(document.date, document.language),
    document.code && t('reportPage.code', { code: document.code }),
  ].filter(Boolean);
  files.set(
    '/report.json',
    utf8.encode(
      wellFormed({
        title: document.title,
        language: document.language,
        authors: document.authors,
        made: made.join(' · '),
        kept: KEPT_ROWS,
        runs,
      }),
    ),
  );
  return { source: TYPST_PREAMBLE + REPORT_TEMPLATE, files };
}

/** JSON of which every text can be set and every address may be a link. */
const wellFormed = (value: unknown): string =>
  JSON.stringify(value, (key, one: unknown) => {
    if (key === 'href' && !isSafeAddress(one)) return undefined;
    return typeof one === 'string' ? officeText(one) : one;
  });

/** The parts of a table, each with the widths of its columns. */
const partsOf = (table: DocumentTable, room: number, t: Translator) =>
  tableParts(table, room, t).map(({ columns, caption }) => ({
    columns,
    caption,
    widths: partWidths(table, columns, room),
  }));

/** A figure without what only other formats draw it from. */
const withoutData = ({ figure, chart, data, ...rest }: Extract<DocumentBlock, { readonly kind: 'figure' }>) => rest;

/** A figure alone, on a page of its own size. */
export const figurePdfRequest = (
  { widthMm, heightMm, caption, alt }: DocumentFigure,
  svg: string,
  language: Language,
): PdfRequest => ({
  source: `${TYPST_PREAMBLE}#set document(title: sys.inputs.title)
#set text(lang: "${language}")
#set page(width: ${widthMm}mm, height: ${heightMm}mm, margin: 0pt)
#image("/figure.svg", width: 100%, height: 100%, alt: sys.inputs.alt)
`,
  files: new Map([['/figure.svg', new TextEncoder().encode(svg.replace(FONT_STYLE, ''))]]),
  inputs: { title: officeText(caption), alt: officeText(alt) },
});
