import type { DrawnFigures, ReportDocument } from '../report/document.ts';
import type { ReportFormat } from './report-formats.ts';

/** Formats that need no PDF. */
export type PlainFormat = Exclude<ReportFormat, 'pdf' | 'pack'>;

/** A report as the bytes of one file; what writes it is loaded when it is asked for. */
export async function reportFile(
  format: PlainFormat,
  document: ReportDocument,
  drawn: DrawnFigures,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return (await import('./docx/docx.ts')).toDocx(document, drawn);
    case 'pptx':
      return (await import('./pptx/to-pptx.ts')).toPptx(document, drawn);
    case 'html':
      return new TextEncoder().encode((await import('./html/report-html.ts')).toReportHtml(document, drawn));
    case 'xlsx':
      return (await import('./xlsx/to-xlsx.ts')).toXlsx(document);
    case 'markdown': {
      const [{ toMarkdown }, { fixedZip }] = await Promise.all([
        import('./markdown/report-markdown.ts'),
        import('./fixed-zip.ts'),
      ]);
      return fixedZip(Object.fromEntries(toMarkdown(document, drawn)), document.date);
    }
  }
}
