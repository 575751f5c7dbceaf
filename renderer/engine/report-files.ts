import { JalonError } from '#shared/core/errors';
import type { PlainFormat } from '#shared/export/report-file';
import type { DrawnFigures, ReportDocument } from '#shared/report/document';
import { workerCalls } from './worker-call.ts';

export interface ReportFileRequest {
  /** PDF, and what holds it, has a worker of its own. */
  readonly format: PlainFormat;
  readonly document: ReportDocument;
  readonly drawn: DrawnFigures;
}

/** What the worker that writes files of reports answers. */
export interface ReportFileMethods {
  write(request: ReportFileRequest): Promise<Uint8Array>;
}

/** A report as the bytes of a file, written beside the window. Rejects with `report/writer-stopped` where the worker died, and `cancelled`. */
export async function writeReportBeside(request: ReportFileRequest, signal: AbortSignal): Promise<Uint8Array> {
  const worker = workerCalls<ReportFileMethods>('report-files', open, () => new JalonError('report/writer-stopped'));
  try {
    return await worker.call('write', request, { signal });
  } finally {
    worker.close();
  }
}

const open = (name: string): Worker =>
  new Worker(new URL('./report-files.worker.ts', import.meta.url), { type: 'module', name });
