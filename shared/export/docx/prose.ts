import { ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, InternalHyperlink, type Paragraph } from 'docx';
import { shorten } from '../../charts/text.ts';
import type { DocumentHeading, DocumentInline, DocumentProse } from '../../report/document.ts';
import type { ParagraphOptions, WordContext } from './context.ts';
import { bookmarked, field, type Inline, tipped } from './fields.ts';
import { ANNEX_LIST, HEADING_LIST } from './heading-numbers.ts';
import { BULLETS, DEEPEST, NUMBERS } from './numbering.ts';
import { letters, linkAddress, SCREEN_TIP, wordText } from './text.ts';

const STYLES = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** What stands around a piece of prose: the style of its paragraphs and how deep in lists it is. */
interface Around {
  readonly style: string;
  /** 0 outside of lists. */
  readonly depth: number;
}

export function inlineRuns(content: readonly DocumentInline[], context: WordContext): Inline[] {
  return content.flatMap((inline) => inlineRun(inline, context));
}

function inlineRun(inline: DocumentInline, context: WordContext): Inline[] {
  switch (inline.kind) {
    case 'text': {
      const address = inline.href === undefined ? null : linkAddress(inline.href);
      const run = context.run(inline.text, {
        ...(inline.bold ? { bold: true } : {}),
        ...(inline.italic ? { italics: true } : {}),
        ...(inline.place === 'superscript' ? { superScript: true } : {}),
        ...(inline.place === 'subscript' ? { subScript: true } : {}),
        ...(address === null ? {} : { style: 'Hyperlink' }),
      });
      return [address === null ? run : new ExternalHyperlink({ link: address, children: [run] })];
    }
    case 'break':
      return [context.run('', { break: 1 })];
    case 'value':
      return valueRuns(inline.text, inline.origin, context);
    case 'reference':
      return referenceRuns(inline.text, inline.to, context);
    case 'footnote':
      return footnoteRuns(inline.content, context);
  }
}

/** A value, which says where it comes from when pointed at. */
function valueRuns(text: string, origin: string, context: WordContext): Inline[] {
  const run = context.run(text);
  if (!origin) return [run];
  const id = context.nextId();
  const name = `_Val${id}`;
  return bookmarked(name, id, [tipped(name, shorten(wordText(origin), SCREEN_TIP, letters), [run])]);
}

/** “Figure 3” and the number of “Section 2.1” as fields that Word counts anew; what is neither, as a link. */
function referenceRuns(text: string, to: string, context: WordContext): Inline[] {
  const target = context.targets.get(to);
  const run = context.run(text);
  if (!target) return [run];
  if (target.number !== null && text.endsWith(target.number)) {
    const before = text.slice(0, -target.number.length);
    if (!/[\d.]$/.test(before))
      return [
        ...(before ? [new InternalHyperlink({ anchor: target.whole, children: [context.run(before)] })] : []),
        ...field(`REF ${target.whole} \\n \\h`, [context.run(target.number)]),
      ];
  }
  return target.label !== null && plain(target.text ?? '') === plain(text)
    ? field(`REF ${target.label} \\h`, [run])
    : [new InternalHyperlink({ anchor: target.whole, children: [run] })];
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Word has no notes within notes: what is in one is written out. */
function footnoteRuns(content: readonly DocumentInline[], context: WordContext): Inline[] {
  const flat = (inlines: readonly DocumentInline[]): DocumentInline[] =>
    inlines.flatMap((inline) =>
      inline.kind === 'footnote'
        ? [{ kind: 'text', text: ' (' } as const, ...flat(inline.content), { kind: 'text', text: ')' } as const]
        : inline.kind === 'value'
          ? [{ kind: 'text', text: `${inline.text} (${inline.origin})` } as const]
          : [inline],
    );
  return [new FootnoteReferenceRun(context.footnote(inlineRuns(flat(content), context)))];
}

export function headingParagraph(heading: DocumentHeading, context: WordContext): Paragraph {
  const runs = inlineRuns(heading.content, context);
  const list = context.headings.get(heading);
  if (heading.number && !list) runs.unshift(context.run(`${heading.number}\u2002`));
  const target = context.targets.get(heading.anchor);
  return context.paragraph({
    heading: STYLES[heading.level],
    ...(list === HEADING_LIST
      ? {}
      : { numbering: list === ANNEX_LIST && { reference: list, level: heading.level - 1 } }),
    children: target ? bookmarked(target.whole, context.nextId(), runs) : runs,
  });
}

/** Paragraphs of prose, quotes and lists told apart by their styles. */
export function proseParagraphs(
  prose: readonly DocumentProse[],
  context: WordContext,
  around: Around = { style: 'Normal', depth: 0 },
): Paragraph[] {
  return prose.flatMap((one) => proseParagraph(one, context, around));
}

function proseParagraph(one: DocumentProse, context: WordContext, around: Around): Paragraph[] {
  switch (one.kind) {
    case 'paragraph':
      return [context.paragraph({ ...shapeOf(around), children: inlineRuns(one.content, context) })];
    case 'heading':
      return [headingParagraph(one, context)];
    case 'quote':
      return proseParagraphs(one.content, context, { ...around, style: 'Quote' });
    case 'list':
      return listParagraphs(one, context, around);
  }
}

/** Within a list, paragraphs after the first of an entry stand under its text. */
const shapeOf = ({ style, depth }: Around): ParagraphOptions =>
  depth === 0 ? { style } : { style: 'ListContinue', indent: { left: 360 * Math.min(depth, DEEPEST) } };

function listParagraphs(
  list: Extract<DocumentProse, { kind: 'list' }>,
  context: WordContext,
  around: Around,
): Paragraph[] {
  const level = Math.min(around.depth, DEEPEST - 1);
  const instance = list.isOrdered ? context.nextList() : 0;
  return list.items.flatMap((item) => {
    const [first, ...rest] = item;
    const leads = first?.kind === 'paragraph';
    const entry = context.paragraph({
      style: list.isOrdered ? 'ListNumber' : 'ListBullet',
      numbering: { reference: list.isOrdered ? NUMBERS : BULLETS, level, instance },
      children: leads ? inlineRuns(first.content, context) : [],
    });
    const inner = { style: around.style, depth: around.depth + 1 };
    return [entry, ...proseParagraphs(leads ? rest : item, context, inner)];
  });
}
