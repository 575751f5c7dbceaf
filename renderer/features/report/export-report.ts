import { JalonError, toFailure } from '#shared/core/errors';
import { slugOf } from '#shared/core/file-name';
import type { Language } from '#shared/core/language';
import { drawFigures, formatFile, picturesOf, type ReportFormat } from '#shared/export/report-formats';
import { reportPack, reportPdf } from '#shared/export/report-pdf-file';
import { translator } from '#shared/i18n/translator';
import { PRINTED_ROWS, shortenedTables } from '#shared/report/printed-report';
import { resolveReport } from '#shared/report/resolve-report';
import type { Workbench } from '#shared/workbench/workbench';
import { drawDocumentFigure } from '../../charts/export-image.ts';
import { compilePdfBeside } from '../../engine/pdf.ts';
import { writeReportBeside } from '../../engine/report-files.ts';
import { host } from '../../host/index.ts';
import { reportContext } from '../../queries/report-context.ts';
import { notify } from '../../store/session.ts';
import { runTask } from '../../store/task.ts';

/** How much of the work is over where exhibits are worked out, and where they are drawn. */
const [RESOLVED, DRAWN] = [0.4, 0.8];

/** Writes the report in one language and hands the file over: worked out, drawn, written; each can be cancelled. */
export async function exportReport(format: ReportFormat, workbench: Workbench, language: Language): Promise<void> {
  const { ending, shortens } = formatFile(format);
  await runTask(translator(language)('report.task'), async (signal, progress, commit) => {
    const part = (from: number, to: number) => (done: number, of: number) =>
      progress(from + ((to - from) * done) / Math.max(1, of));
    const context = await reportContext({ signal, progress: part(0, RESOLVED) });
    const document = await resolveReport(workbench, context, language);
    const drawn = await drawFigures(document, picturesOf([format]), drawDocumentFigure, {
      signal,
      progress: part(RESOLVED, DRAWN),
    });
    const pdf = { compilePdf: compilePdfBeside, signal };
    const bytes =
      format === 'pdf'
        ? await reportPdf(document, drawn, pdf)
        : format === 'pack'
          ? await reportPack(document, drawn, pdf)
          : await writeReportBeside({ format, document, drawn }, signal);
    commit();
    const stem = slugOf(document.title).slice(0, 40) || 'report';
    const name = `${stem}_${language}${format === 'markdown' ? '_quarto' : ''}.${ending}`;
    const content = new Blob([bytes as Uint8Array<ArrayBuffer>]);
    await host().saveFile({ name, kind: ending, content, target: null });
    const count = shortens ? shortenedTables(document).length : 0;
    if (count > 0) notify(toFailure(new JalonError('export/rows-shortened', { count, rows: PRINTED_ROWS.first })));
  });
}
