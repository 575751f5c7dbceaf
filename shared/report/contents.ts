import type { Translator } from '../i18n/translator.ts';
import type { DocumentBlock, DocumentInline } from './document.ts';

type Contents = Extract<DocumentBlock, { kind: 'contents' }>;

/** The blocks with every list of contents filled from the others. */
export const withContents = (blocks: readonly DocumentBlock[], t: Translator): readonly DocumentBlock[] =>
  blocks.map((block) =>
    block.kind === 'contents' ? { ...block, title: titleOf(block.of, t), entries: entriesOf(blocks, block.of) } : block,
  );

/** Headings further down stand where they are. */
const DEEPEST = 2;

const titleOf = (of: Contents['of'], t: Translator): string =>
  of === 'headings' ? t('reportDocument.contents') : t(`reportDocument.contents.${of}`);

const entriesOf = (blocks: readonly DocumentBlock[], of: Contents['of']): Contents['entries'] =>
  blocks.flatMap((block) => {
    if (of === 'headings')
      return block.kind === 'heading' && block.level <= DEEPEST
        ? [
            {
              level: block.level,
              text: [block.number, plainText(block.content)].filter(Boolean).join(' '),
              to: block.anchor,
            },
          ]
        : [];
    if (block.kind !== 'figure' && block.kind !== 'table') return [];
    if ((block.kind === 'figure') !== (of === 'figures')) return [];
    const { word, number } = block.label;
    return [{ level: 1 as const, text: `${word}\u00a0${number}. ${block.caption}`, to: block.anchor }];
  });

/** Words and values of a line, without its footnotes. */
export const plainText = (content: readonly DocumentInline[]): string =>
  content.map((inline) => (inline.kind === 'break' ? ' ' : inline.kind === 'footnote' ? '' : inline.text)).join('');
