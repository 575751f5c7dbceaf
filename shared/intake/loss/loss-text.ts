import { formatNumber, joinedList } from '../../core/format.ts';
import type { MessageKey, Translator } from '../../i18n/translator.ts';
import { CELL_CAUSES, type CellCause, type LossReport } from './loss-report.ts';
import { measureLines } from './measure-text.ts';

const line = (label: MessageKey, value: string | number, t: Translator): string =>
  t('fields.line', { label: t(label), value: typeof value === 'number' ? formatNumber(value, t.language) : value });

/** Cells without a number, a cause a line. */
export const causeLines = (counts: Readonly<Partial<Record<CellCause, number>>>, t: Translator): readonly string[] =>
  CELL_CAUSES.flatMap((cause) => {
    const cells = counts[cause];
    return cells ? [line(`fields.cause.${cause}`, cells, t)] : [];
  });

/** Rows of one key with different values, pairs of them, and what may tell them apart. */
export function repeatLines({ repeatedKeys: found }: LossReport, t: Translator): readonly string[] {
  if (!found) return [];
  const examples = found.examples.map(({ rows, values }) =>
    t('data.loss.repeatedPair', {
      first: rows[0] ?? 0,
      second: rows[1] ?? 0,
      one: values[0] || '–',
      other: values[1] || '–',
    }),
  );
  return [
    t('data.loss.repeatedKeys', { rows: found.differing, examples: joinedList(examples, t.language) }),
    ...(found.column === null ? [] : [t('data.loss.repeatedColumn', { column: found.column })]),
  ];
}

/** What became of the rows and cells of a file, a line each: on screen, beside an export and on the command line the same. */
export function lossLines(loss: LossReport, t: Translator): readonly string[] {
  const counted = (
    found: readonly { readonly text: string; readonly rows: number; readonly suggestion?: string | null }[],
  ) =>
    found
      .map(({ text, rows, suggestion }) =>
        suggestion
          ? t('data.loss.suggestion', { text, rows, suggestion })
          : `${text} (${formatNumber(rows, t.language)})`,
      )
      .join(', ');
  return [
    line('data.loss.read', loss.rowsRead, t),
    line('data.loss.kept', loss.rowsKept, t),
    ...loss.rowsSetAside.map(({ reason, rows, examples }) =>
      t('data.loss.aside', { reason: t(`fields.aside.${reason}`), rows, examples: examples.join(', ') }),
    ),
    ...repeatLines(loss, t),
    line('data.loss.observations', loss.observations, t),
    ...causeLines(loss.cellsByCause, t),
    ...(loss.unmatchedAreas.length > 0 ? [line('data.loss.unmatched', counted(loss.unmatchedAreas), t)] : []),
    ...measureLines(loss.measures ?? [], t),
    ...(loss.aggregates.length > 0 ? [line('data.loss.aggregates', counted(loss.aggregates), t)] : []),
    ...(loss.withinYear > 0 ? [t('data.loss.withinYear', { rows: loss.withinYear })] : []),
    ...(loss.forecasts ? [t('data.loss.forecasts', { values: loss.forecasts })] : []),
    ...(loss.buddhistYears
      ? [
          t('data.loss.buddhistYears', {
            ...loss.buddhistYears,
            from: String(loss.buddhistYears.from),
            to: String(loss.buddhistYears.to),
          }),
        ]
      : []),
    ...(loss.roundedIntegers > 0 ? [t('data.loss.rounded', { cells: loss.roundedIntegers })] : []),
    ...(loss.footnotes ? [t('data.loss.footnotes', { joined: loss.footnotes.joined, read: loss.footnotes.read })] : []),
    ...(loss.footnotes?.unmatched ?? []).map((text) => t('data.loss.footnoteUnmatched', { text })),
    ...(loss.hiddenRows > 0 ? [t('data.loss.hidden', { rows: loss.hiddenRows })] : []),
    ...(loss.subHeader ?? []).map((text) => t('data.loss.subHeader', { text })),
    ...loss.footer.map((text) => t('data.loss.footer', { text })),
    ...(loss.remarks ?? []).map(({ kind, column, cells, examples }) =>
      t('data.loss.remark', { column, remark: t(`fields.remark.${kind}`), cells, examples: examples.join(' · ') }),
    ),
    ...loss.ignoredColumns.map(({ label, cells }) => t('data.loss.ignored', { label, cells })),
    ...(loss.heldColumns ?? []).map(({ label, why, texts }) =>
      t(`data.loss.held.${why}`, { label, texts: texts.join(', ') }),
    ),
    ...(loss.fileRemarks ?? []).map(({ code, subject, count, examples }) =>
      t(`data.remark.${code}`, { subject, count, examples: examples.join(', ') }),
    ),
  ];
}
