import type { MessageKey } from '#shared/i18n/translator';
import type { Workbench } from '#shared/workbench/workbench';
import { exportHtml } from './export-report.ts';

interface ReportFormat {
  readonly id: string;
  readonly name: MessageKey;
  /** Writes the report in its own language and hands it over. */
  readonly make: (workbench: Workbench) => Promise<void>;
}

/** What a report can leave as, in the order offered. */
export const FORMATS: readonly ReportFormat[] = [{ id: 'html', name: 'report.format.html', make: exportHtml }];
