import { InternalHyperlink, LeaderType, type Paragraph, Tab, TabStopType } from 'docx';
import type { DocumentBlock } from '../../report/document.ts';
import { sequenceOf } from './captions.ts';
import type { WordContext } from './context.ts';
import { asChildren, field, fieldEnd, fieldStart } from './fields.ts';
import { TEXT_WIDTH, twips } from './measures.ts';

/** Page numbers stand at the right margin, after dots. */
const PAGE_NUMBER_STOP = { type: TabStopType.RIGHT, position: twips(TEXT_WIDTH), leader: LeaderType.DOT };

type Contents = Extract<DocumentBlock, { kind: 'contents' }>;

/** A table of contents, of figures or of tables, as a field that already holds its entries: it reads without an update, and Word can make it anew. */
export function contentsParagraphs({ of, title, entries }: Contents, context: WordContext): Paragraph[] {
  const head = context.paragraph({ style: 'ContentsTitle', keepNext: true, children: [context.run(title)] });
  const start = fieldStart(
    of === 'headings'
      ? 'TOC \\o "1-3" \\h \\z \\u'
      : `TOC \\h \\z \\c "${sequenceOf(of === 'figures' ? 'figure' : 'table', context)}"`,
  );
  const lines = entries.map(({ level, text, to }, at) => {
    const target = context.targets.get(to);
    const entry = target
      ? new InternalHyperlink({
          anchor: target.whole,
          children: asChildren([
            context.run(text),
            context.run('', { children: [new Tab()] }),
            ...field(`PAGEREF ${target.whole} \\h`, []),
          ]),
        })
      : context.run(text);
    return context.paragraph({
      style: of === 'headings' ? `TOC${level}` : 'TableofFigures',
      tabStops: [PAGE_NUMBER_STOP],
      children: [...(at === 0 ? start : []), entry, ...(at === entries.length - 1 ? [fieldEnd()] : [])],
    });
  });
  return [head, ...lines];
}
