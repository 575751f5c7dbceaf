import { reportFile } from '#shared/export/report-file';
import type { ReportFileMethods } from './report-files.ts';
import { answerCalls } from './worker-answer.ts';

answerCalls<ReportFileMethods>({
  write: ({ format, document, drawn }) => reportFile(format, document, drawn),
});
