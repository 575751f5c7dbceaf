import type { Language } from '#shared/core/language';
import { seenOf } from '#shared/report/changes';
import type { LastRead, ReportBlock } from '#shared/workbench/report';
import { inlinesOf, type RichInline, type RichNode } from '#shared/workbench/rich-text';

/** Hashes of what blocks say now (`blockHash`), by id. */
export type Hashes = ReadonlyMap<string, string>;

/** What no longer says what it said when a person last wrote about it. */
export const changedBlocks = (blocks: readonly ReportBlock[], hashes: Hashes): readonly ReportBlock[] =>
  blocks.filter((block) => {
    const [seen, now] = [seenOf(block), hashes.get(block.id)];
    return seen !== null && now !== undefined && seen.hash !== now;
  });

/** What nobody has marked as read yet. */
export const unreadBlocks = (blocks: readonly ReportBlock[], hashes: Hashes): readonly ReportBlock[] =>
  blocks.filter((block) => seenOf(block) === null && hashes.has(block.id));

/** The block as read at `at`, an ISO instant; null: it says no numbers, or is read already. */
export function asRead(block: ReportBlock, hashes: Hashes, at: string): ReportBlock | null {
  const hash = hashes.get(block.id);
  if (hash === undefined || (block.kind !== 'exhibit' && block.kind !== 'scenario')) return null;
  const seen: LastRead = { hash, at };
  return block.seen?.hash === hash ? null : { ...block, seen };
}

/** Figures and tables that a text of this id is about: those it refers to, and those right before and after it. */
export function spokenOf(blocks: readonly ReportBlock[], text: string): readonly ReportBlock[] {
  const at = blocks.findIndex(({ id }) => id === text);
  const block = blocks[at];
  if (!block || !isProse(block)) return [];
  const named = new Set(['en', 'fr'].flatMap((language) => referencesIn(block, language as Language)));
  return blocks.filter(({ id }, place) => named.has(id) || (Math.abs(place - at) === 1 && place !== at));
}

/** Paragraphs that speak of a block, in a language: of the texts beside it, and those that refer to it; values stand as “…”. */
export function sentencesOn(blocks: readonly ReportBlock[], id: string, language: Language): readonly string[] {
  const at = blocks.findIndex((block) => block.id === id);
  return blocks.flatMap((block, place) => {
    if (!isProse(block)) return [];
    const isBeside = Math.abs(place - at) === 1;
    return paragraphsIn(block.text[language].content)
      .filter((inlines) => isBeside || inlines.some((one) => one.type === 'reference' && one.attrs.block === id))
      .map(plain)
      .filter(Boolean);
  });
}

type Prose = Extract<ReportBlock, { readonly kind: 'text' | 'callout' }>;

const isProse = (block: ReportBlock): block is Prose => block.kind === 'text' || block.kind === 'callout';

const referencesIn = (block: Prose, language: Language): readonly string[] =>
  [...inlinesOf(block.text[language].content)].flatMap((one) => (one.type === 'reference' ? [one.attrs.block] : []));

const paragraphsIn = (nodes: readonly RichNode[]): readonly (readonly RichInline[])[] =>
  nodes.flatMap((node) => {
    if (node.type === 'paragraph' || node.type === 'heading') return [node.content ?? []];
    if (node.type === 'blockquote') return paragraphsIn(node.content);
    return node.content.flatMap((item) => paragraphsIn(item.content));
  });

const plain = (inlines: readonly RichInline[]): string =>
  inlines
    .map((one) =>
      one.type === 'text' ? one.text : one.type === 'hardBreak' ? ' ' : one.type === 'footnote' ? '' : '…',
    )
    .join('')
    .trim();
