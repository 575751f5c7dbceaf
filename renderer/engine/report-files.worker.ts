import { JalonError } from '#shared/core/errors';
import { reportFile } from '#shared/export/report-formats';
import type { ReportFileMethods } from './report-files.ts';
import { answerCalls } from './worker-answer.ts';

const compilePdf = () => Promise.reject(new JalonError('report/writer-stopped'));

answerCalls<ReportFileMethods>({
  write: ({ format, document, drawn }) => reportFile(format, document, drawn, { compilePdf }),
});
