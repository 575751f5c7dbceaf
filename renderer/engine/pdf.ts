import { JalonError } from '#shared/core/errors';
import type { CompilePdf, PdfDocument, PdfRequest } from '#shared/export/pdf/compiler';
import { workerCalls } from './worker-call.ts';

/** What the worker that makes PDF answers. */
export interface PdfMethods {
  compile(request: PdfRequest): PdfDocument;
}

/** How long the worker is kept without a question, in milliseconds: it holds hundreds of megabytes. */
export const PDF_IDLE = 5 * 60_000;
/** How long it may still work at what nobody waits for any more: a compilation cannot be stopped, and what it learned serves the next. */
export const PDF_GRACE = 10_000;

/**
 * PDF made beside the window by one worker, which is kept while it is used, so that a document that was changed a little is made anew within
 * a second. Its WebAssembly (28 MB) is fetched with the first call. Rejects as `CompilePdf` says; after a death the next call starts another.
 */
export function pdfWorker(open: (name: string) => Worker = openWorker): CompilePdf {
  const worker = workerCalls<PdfMethods>('pdf', open, () => new JalonError('export/pdf-stopped'));
  let waiting = 0;
  let ending: ReturnType<typeof setTimeout> | undefined;
  return async (request, { signal } = {}) => {
    clearTimeout(ending);
    waiting++;
    try {
      return await worker.call('compile', request, { signal });
    } finally {
      waiting--;
      if (waiting === 0) ending = setTimeout(worker.close, signal?.aborted ? PDF_GRACE : PDF_IDLE);
    }
  };
}

const openWorker = (name: string): Worker =>
  new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module', name });

/** The window's own. */
export const compilePdfBeside = pdfWorker();
