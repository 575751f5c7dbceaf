import { formatNumber } from '../core/format.ts';
import type { Language } from '../core/language.ts';
import { isSafeAddress, type RichInline, type RichMark, type RichNode, type RichText } from '../workbench/rich-text.ts';
import type { DocumentHeading, DocumentInline, DocumentProse, ReportFinding } from './document.ts';
import type { Label, Numbering } from './numbering.ts';
import { frenchTypography, nounAfter } from './typography.ts';
import type { Values } from './values.ts';

/** What writing the prose of one document needs, and what it reports on the way. */
export interface Scribe {
  readonly language: Language;
  readonly numbers: Numbering;
  readonly values: Values;
  /** What a block is called; undefined: no such block, or nothing in it has a number. */
  label(block: string): Label | undefined;
  find(finding: ReportFinding): void;
  readonly words: {
    readonly gone: string;
    missingReference(): string;
    missingValue(origin: string): string;
    changedValue(before: string, origin: string): string;
  };
}

/** A text in its language as its readers set it; `before`: the sign in front of it. */
export const typeset = (text: string, language: Language, before = ''): string =>
  language === 'fr' ? frenchTypography(text, before) : text;

/** The prose of a block, its values, references and footnotes written out. */
export const proseOf = (block: string, { content }: RichText, scribe: Scribe): readonly DocumentProse[] =>
  content.flatMap((node) => nodeOf(block, node, scribe));

function nodeOf(block: string, node: RichNode, scribe: Scribe): readonly DocumentProse[] {
  switch (node.type) {
    case 'paragraph': {
      const content = inlinesWritten(block, node.content ?? [], scribe);
      return content.length > 0 ? [{ kind: 'paragraph', content }] : [];
    }
    case 'heading':
      return [headingWritten(node.attrs.level, inlinesWritten(block, node.content ?? [], scribe), scribe)];
    case 'blockquote':
      return [{ kind: 'quote', content: node.content.flatMap((one) => nodeOf(block, one, scribe)) }];
    default:
      return [
        {
          kind: 'list',
          isOrdered: node.type === 'orderedList',
          items: node.content.map((item) => item.content.flatMap((one) => nodeOf(block, one, scribe))),
        },
      ];
  }
}

/** A heading with its number, in the order of the document. */
export function headingWritten(
  level: 1 | 2 | 3,
  content: readonly DocumentInline[],
  { numbers }: Pick<Scribe, 'numbers'>,
): DocumentHeading {
  const { number, anchor } = numbers.heading(level);
  return { kind: 'heading', level, number, content, anchor };
}

/** Inlines of one line, in the typography of their language. */
function inlinesWritten(block: string, inlines: readonly RichInline[], scribe: Scribe): readonly DocumentInline[] {
  let before = '';
  let value: string | null = null;
  return inlines.map((inline) => {
    const written = inlineWritten(block, inline, before, scribe);
    const follows = value !== null && written.kind === 'text' && scribe.language === 'fr';
    const made = follows ? { ...written, text: nounAfter(value ?? '', written.text) } : written;
    value = made.kind === 'value' ? made.text : null;
    before =
      made.kind === 'break'
        ? ''
        : made.kind === 'footnote'
          ? before
          : 'text' in made
            ? (made.text.at(-1) ?? before)
            : '';
    // A sign that is set itself must not be set twice: any letter stands in for it.
    if (before !== '' && !/\s/.test(before)) before = 'x';
    return made;
  });
}

function inlineWritten(block: string, inline: RichInline, before: string, scribe: Scribe): DocumentInline {
  const { language, words } = scribe;
  switch (inline.type) {
    case 'text':
      return { kind: 'text', text: typeset(inline.text, language, before), ...marksOf(inline.marks ?? []) };
    case 'hardBreak':
      return { kind: 'break' };
    case 'footnote':
      return {
        kind: 'footnote',
        number: scribe.numbers.footnote(),
        content: [{ kind: 'text', text: typeset(inline.attrs.text, language) }],
      };
    case 'reference': {
      const label = scribe.label(inline.attrs.block);
      if (label) return { kind: 'reference', text: label.text, to: label.anchor };
      scribe.find({ kind: 'gone', block, text: words.missingReference() });
      return { kind: 'text', text: words.gone, italic: true };
    }
    case 'value': {
      const { text, origin, value, lack } = scribe.values(inline.attrs);
      if (lack) scribe.find({ kind: lack, block, text: words.missingValue(origin) });
      const { seen } = inline.attrs;
      if (seen !== null && value !== null && !isSame(seen, value))
        scribe.find({ kind: 'changed', block, text: words.changedValue(formatNumber(seen, language), origin) });
      return { kind: 'value', text, origin };
    }
  }
}

/** Sums over the same values in another order may differ in the last digits. */
export const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));

function marksOf(marks: readonly RichMark[]): Omit<Extract<DocumentInline, { kind: 'text' }>, 'kind' | 'text'> {
  const has = (type: RichMark['type']): boolean => marks.some((mark) => mark.type === type);
  const link = marks.find((mark) => mark.type === 'link');
  const place = has('superscript') ? 'superscript' : has('subscript') ? 'subscript' : null;
  const href = link?.type === 'link' && isSafeAddress(link.attrs.href) ? link.attrs.href : null;
  return {
    ...(has('bold') ? { bold: true } : {}),
    ...(has('italic') ? { italic: true } : {}),
    ...(place ? { place } : {}),
    ...(href ? { href } : {}),
  };
}
