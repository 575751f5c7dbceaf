import type { Translator } from '../../i18n/translator.ts';
import type { FileRemark, LossRemark, LossReport, RowReason } from './loss-report.ts';
import { repeatLines } from './loss-text.ts';

/** Rows that hold something and give no observation, though nobody asked for that. */
const LOST: ReadonlySet<RowReason> = new Set([
  'no-area',
  'no-time',
  'unknown-multiplier',
  'too-many-cells',
  'repeated',
]);
const CELLS: ReadonlySet<LossRemark['kind']> = new Set([
  'unreadable',
  'flagged-missing',
  'unknown-flag',
  'unknown-scale',
  'mixed-shares',
]);
const FILE: ReadonlySet<FileRemark['code']> = new Set([
  'percent-mixed',
  'mixed-encoding',
  'formula-without-result',
  'formula-zero',
]);
const EXAMPLES = 2;

/** How many cells of a file could not be read as they stand. */
export const cellsInDoubt = ({ remarks = [] }: LossReport): number =>
  remarks.filter(({ kind }) => CELLS.has(kind)).reduce((sum, { cells }) => sum + cells, 0);

/** What a file lost or leaves in doubt, a line each with a count and two examples: what is seen of a report that is not opened. */
export function lossAlerts(loss: LossReport, t: Translator): readonly string[] {
  const hinted = ({ text, suggestion }: LossReport['unmatchedAreas'][number]): string =>
    suggestion ? t('data.loss.hint', { text, suggestion }) : text;
  return [
    ...loss.rowsSetAside
      .filter(({ reason }) => LOST.has(reason))
      .map(({ reason, rows, examples }) =>
        t('data.loss.aside', {
          reason: t(`fields.aside.${reason}`),
          rows,
          examples: examples.slice(0, EXAMPLES).join(', '),
        }),
      ),
    ...repeatLines(loss, t),
    ...(loss.unmatchedAreas.length > 0
      ? [
          t('data.loss.unknownAreas', {
            count: loss.unmatchedAreas.length,
            rows: loss.unmatchedAreas.reduce((sum, { rows }) => sum + rows, 0),
            examples: loss.unmatchedAreas.slice(0, EXAMPLES).map(hinted).join(', '),
          }),
        ]
      : []),
    ...(loss.remarks ?? [])
      .filter(({ kind }) => CELLS.has(kind))
      .map(({ kind, column, cells, examples }) =>
        t('data.loss.remark', { column, remark: t(`fields.remark.${kind}`), cells, examples: examples.join(' · ') }),
      ),
    ...(loss.fileRemarks ?? [])
      .filter(({ code }) => FILE.has(code))
      .map(({ code, subject, count, examples }) =>
        t(`data.remark.${code}`, { subject, count, examples: examples.slice(0, EXAMPLES).join(', ') }),
      ),
    ...loss.ignoredColumns.map(({ label, cells }) => t('data.loss.ignored', { label, cells })),
    ...(loss.footnotes?.unmatched ?? []).slice(0, EXAMPLES).map((text) => t('data.loss.footnoteUnmatched', { text })),
  ];
}
