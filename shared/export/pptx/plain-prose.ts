import type { DocumentInline, DocumentProse } from '../../report/document.ts';

/** A paragraph or an item of a list as text; `level` 0 is a paragraph, 1 an item, 2 an item within one. */
export interface ProseLine {
  readonly level: number;
  readonly text: string;
}

/** Running text as letters alone: footnotes in brackets where they are referred to. */
export const plainInlines = (content: readonly DocumentInline[]): string =>
  content
    .map((one) => {
      if (one.kind === 'break') return '\n';
      if (one.kind === 'footnote') return ` [${one.number}: ${plainInlines(one.content)}]`;
      return one.text;
    })
    .join('');

/** Prose as lines, lists and quotes with their depth. */
export const proseLines = (prose: readonly DocumentProse[], level = 0): readonly ProseLine[] =>
  prose.flatMap((block): readonly ProseLine[] => {
    if (block.kind === 'paragraph') return textLine(plainInlines(block.content), level);
    if (block.kind === 'heading')
      return textLine([block.number, plainInlines(block.content)].filter(Boolean).join(' '), level);
    if (block.kind === 'quote') return proseLines(block.content, level);
    return block.items.flatMap((item, at) =>
      proseLines(item, level + 1).map((line, place) =>
        place === 0 && block.isOrdered ? { ...line, text: `${at + 1}. ${line.text}` } : line,
      ),
    );
  });

const textLine = (text: string, level: number): readonly ProseLine[] => (text.trim() ? [{ level, text }] : []);

/** As in notes: a line each, items with a dash. */
export const noteText = ({ level, text }: ProseLine): string =>
  `${level > 0 ? `${'  '.repeat(level - 1)}– ` : ''}${text}`;
