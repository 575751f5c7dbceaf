/** Whether an address may become a link: the web and mail, nothing that runs or reads. */
export const isSafeAddress = (address: unknown): address is string =>
  typeof address === 'string' && address.length <= 2000 && /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(address);

/** Emphasis, place and address of a run of text. */
export type RichMark =
  | { readonly type: 'bold' | 'italic' | 'superscript' | 'subscript' }
  | { readonly type: 'link'; readonly attrs: { readonly href: string } };

/** A value of the data in a sentence: written out when the report is read, with where it comes from. */
export interface ValueReference {
  readonly indicator: string;
  /** Code of an area or group. */
  readonly area: string;
  /** Null: the latest year there is. */
  readonly year: number | null;
  /** A breakdown as observations name it; blank: the total. */
  readonly dims: string;
  /** What it was when the sentence was written; null: nobody looked. */
  readonly seen: number | null;
}

/** What stands in a line. */
export type RichInline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly RichMark[] | undefined }
  | { readonly type: 'hardBreak' }
  | { readonly type: 'value'; readonly attrs: ValueReference }
  /** A figure, table or heading of the report, by the id of its block. */
  | { readonly type: 'reference'; readonly attrs: { readonly block: string } }
  | { readonly type: 'footnote'; readonly attrs: { readonly text: string } };

export type RichNode =
  | { readonly type: 'paragraph'; readonly content?: readonly RichInline[] | undefined }
  | {
      readonly type: 'heading';
      readonly attrs: { readonly level: 2 | 3 };
      readonly content?: readonly RichInline[] | undefined;
    }
  | { readonly type: 'bulletList' | 'orderedList'; readonly content: readonly RichItem[] }
  | { readonly type: 'blockquote'; readonly content: readonly RichNode[] };

export interface RichItem {
  readonly type: 'listItem';
  readonly content: readonly RichNode[];
}

/** A text with its form, as the editor gives it: no markup, no HTML. */
export interface RichText {
  readonly type: 'doc';
  readonly content: readonly RichNode[];
}

export const NO_TEXT: RichText = { type: 'doc', content: [] };

/** Plain text as paragraphs, which blank lines separate. */
export const richOf = (plain: string): RichText => ({
  type: 'doc',
  content: plain
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => ({
      type: 'paragraph',
      content: paragraph
        .split('\n')
        .flatMap((line, at): RichInline[] => [
          ...(at > 0 ? [{ type: 'hardBreak' } as const] : []),
          ...(line ? [{ type: 'text', text: line } as const] : []),
        ]),
    })),
});

/** Every inline of a text, in its order. */
export function* inlinesOf(nodes: readonly (RichNode | RichItem)[]): Generator<RichInline> {
  for (const node of nodes)
    if (node.type === 'paragraph' || node.type === 'heading') yield* node.content ?? [];
    else yield* inlinesOf(node.content);
}

/** The words of a text, without footnotes, and with `live` in place of values and references; a blank line between paragraphs. */
export const plainOf = ({ content }: RichText, live = ''): string =>
  content
    .map((node) => plainOfNode(node, live))
    .filter(Boolean)
    .join('\n\n');

const plainOfNode = (node: RichNode | RichItem, live: string): string =>
  node.type === 'paragraph' || node.type === 'heading'
    ? (node.content ?? []).map((inline) => plainOfInline(inline, live)).join('')
    : node.content.map((one) => plainOfNode(one, live)).join('\n');

function plainOfInline(inline: RichInline, live: string): string {
  if (inline.type === 'text') return inline.text;
  if (inline.type === 'hardBreak') return '\n';
  return inline.type === 'footnote' ? '' : live;
}
