import { REPORT_FORMATS, type ReportFormat } from '#shared/export/report-formats';
import type { MessageKey } from '#shared/i18n/translator';

/** What a report can leave as, in the order offered. */
export const FORMATS: readonly { readonly id: ReportFormat; readonly name: MessageKey }[] = REPORT_FORMATS.map(
  (id) => ({
    id,
    name: `report.format.${id}`,
  }),
);
