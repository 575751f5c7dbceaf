import type { DocumentBlock, DocumentInline, DocumentProse } from '../../report/document.ts';
import { KEPT_ROWS } from '../../report/table-parts.ts';

/**
 * Anchors of the figures and short tables that may stand at the top or the foot of a page while the text flows on: those to which the text
 * refers by number. What no text names stays where it stands; so does what follows a heading directly, the picture with the box of a
 * scenario, and everything after the first annex.
 */
export function floatingAnchors(blocks: readonly DocumentBlock[]): ReadonlySet<string> {
  const named = new Set(blocks.flatMap(referencesIn));
  const annex = blocks.findIndex((one) => one.kind === 'heading' && one.number !== null && !/^\d/.test(one.number));
  const floating = blocks.slice(0, annex < 0 ? blocks.length : annex).flatMap((one, at, body) => {
    const isSmall = one.kind === 'figure' || (one.kind === 'table' && one.rows.length <= KEPT_ROWS.whole);
    if (!isSmall || !named.has(one.anchor) || body[at - 1]?.kind === 'heading') return [];
    const next = body[at + 1];
    return next?.kind === 'box' && one.warnings.length > 0 ? [] : [one.anchor];
  });
  return new Set(floating);
}

function referencesIn(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.content.flatMap(referencesOf);
    case 'list':
      return block.items.flatMap((item: readonly DocumentProse[]) => item.flatMap(referencesIn));
    case 'quote':
    case 'box':
      return block.content.flatMap(referencesIn);
    default:
      return [];
  }
}

const referencesOf = (inline: DocumentInline): readonly string[] =>
  inline.kind === 'reference' ? [inline.to] : inline.kind === 'footnote' ? inline.content.flatMap(referencesOf) : [];
