import { canonicalJson } from '../core/canonical-json.ts';
import { sha256 } from '../core/hash.ts';
import { tablesHash } from './changes.ts';
import type { DocumentBlock, DocumentInline } from './document.ts';

/** Letters and digits that are not taken for one another. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** What names the numbers of a document in two groups of four signs: the same numbers, the same code; blank: it has none. */
export async function stateCode(blocks: readonly DocumentBlock[]): Promise<string> {
  const tables = blocks.flatMap((block) =>
    block.kind === 'figure' ? [block.data] : block.kind === 'table' ? [block] : [],
  );
  const values = blocks.flatMap(valuesIn);
  if (tables.length === 0 && values.length === 0) return '';
  const hash = await sha256(new TextEncoder().encode(canonicalJson([await tablesHash(tables), values])));
  const code = Array.from({ length: 8 }, (_, at) => SIGNS[Number.parseInt(hash.slice(at * 2, at * 2 + 2), 16) % 32]);
  return `${code.slice(0, 4).join('')}-${code.slice(4).join('')}`;
}

/** The digits of the values in the text of a block, in order. */
function valuesIn(block: DocumentBlock): readonly string[] {
  const found: string[] = [];
  const look = (inlines: readonly DocumentInline[]): void => {
    for (const one of inlines) if (one.kind === 'value') found.push(one.text.replaceAll(/\D/g, ''));
  };
  const walk = (one: DocumentBlock): void => {
    if (one.kind === 'paragraph' || one.kind === 'heading') look(one.content);
    else if (one.kind === 'list') one.items.flat().forEach(walk);
    else if (one.kind === 'quote' || one.kind === 'box') one.content.forEach(walk);
  };
  walk(block);
  return found;
}
