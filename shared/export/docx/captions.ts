import type { Paragraph } from 'docx';
import type { DocumentFigure, DocumentTable } from '../../report/document.ts';
import type { WordContext } from './context.ts';
import { bookmarked, field, type Inline } from './fields.ts';

/** Names of Word’s counters, as its own captions have them in that language. */
const SEQUENCES = { figure: { en: 'Figure', fr: 'Figure' }, table: { en: 'Table', fr: 'Tableau' } } as const;

export const sequenceOf = (kind: 'figure' | 'table', context: WordContext): string =>
  SEQUENCES[kind][context.t.language];

/** “Figure 3. Who hosts”: a number that Word counts, label and whole in bookmarks. */
export function captionParagraph(exhibit: DocumentFigure | DocumentTable, context: WordContext): Paragraph {
  const target = context.targets.get(exhibit.anchor);
  const label: Inline[] = [context.run(`${exhibit.label.word} `), ...numberRuns(exhibit, context)];
  const rest = context.run(`. ${exhibit.caption}`, { bold: false });
  const isUnique = target !== undefined && target.label !== null;
  return context.paragraph({
    style: 'Caption',
    keepNext: true,
    keepLines: true,
    children: isUnique
      ? bookmarked(target.whole, context.nextId(), [...bookmarked(target.label, context.nextId(), label), rest])
      : [...label, rest],
  });
}

/** The caption of a further part of a table: its number as text, which Word counts once and lists once. */
export const furtherCaption = ({ label, caption }: DocumentTable, context: WordContext): Paragraph =>
  context.paragraph({
    style: 'Caption',
    keepNext: true,
    keepLines: true,
    children: [context.run(`${label.word} ${label.number}`), context.run(`. ${caption}`, { bold: false })],
  });

/** The number: what stands before its last digits as text (“A” of “A2”), the digits counted, from anew where they do not follow. */
function numberRuns({ kind, label }: DocumentFigure | DocumentTable, context: WordContext): Inline[] {
  const [, before = '', digits = ''] = /^(.*?)(\d{1,6})$/s.exec(label.number) ?? [];
  if (!digits || digits !== String(Number(digits))) return [context.run(label.number)];
  const sequence = sequenceOf(kind, context);
  const anew = context.follows(sequence, Number(digits)) ? '' : ` \\r ${digits}`;
  return [
    ...(before ? [context.run(before)] : []),
    ...field(`SEQ ${sequence} \\* ARABIC${anew}`, [context.run(digits)]),
  ];
}

/** Warnings, source and note, each on a line of its own; the first ones are kept with the next. */
export function remarkParagraphs(
  { kind, warnings, source, note }: DocumentFigure | DocumentTable,
  context: WordContext,
): Paragraph[] {
  const lines = [
    ...warnings.map((text) => ({ style: 'ExhibitWarning', text: context.t('report.word.warned', { text }) })),
    ...(source ? [{ style: 'ExhibitSource', text: context.t('charts.source', { source }) }] : []),
    ...(note ? [{ style: 'ExhibitNote', text: context.t('charts.note', { note }) }] : []),
  ];
  return lines.map(({ style, text }, at) =>
    context.paragraph({
      style,
      keepNext: at < lines.length - 1,
      spacing: { ...(kind === 'table' && at === 0 ? { before: 80 } : {}), after: at < lines.length - 1 ? 20 : 280 },
      children: [context.run(text)],
    }),
  );
}
