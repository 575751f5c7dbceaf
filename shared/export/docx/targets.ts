import type { DocumentBlock, DocumentLabel, DocumentProse } from '../../report/document.ts';

/** What references, links and tables of contents lead to. Names as Word gives them, hidden from its list of bookmarks: at most 40 letters and digits. */
export interface WordTarget {
  /** Around the heading or caption. */
  readonly whole: string;
  /** Around label and number; null for headings. */
  readonly label: string | null;
  /** “Figure 3”: what a REF field to `label` shows. */
  readonly text: string | null;
}

/** “Figure 3”. */
export const labelText = ({ word, number }: DocumentLabel): string => `${word} ${number}`;

const withinProse = (prose: readonly DocumentProse[]): readonly DocumentProse[] =>
  prose.flatMap((one) =>
    one.kind === 'list' ? one.items.flatMap(withinProse) : one.kind === 'quote' ? withinProse(one.content) : [one],
  );

/** Targets by anchor, in the order of the document; the first of an anchor that stands twice. */
export function targetsOf(blocks: readonly DocumentBlock[]): ReadonlyMap<string, WordTarget> {
  const targets = new Map<string, WordTarget>();
  const add = (anchor: string, text: string | null): void => {
    const number = String(100_000_001 + targets.size);
    if (!targets.has(anchor))
      targets.set(anchor, { whole: `_Toc${number}`, label: text === null ? null : `_Ref${number}`, text });
  };
  for (const block of blocks) {
    if (block.kind === 'figure' || block.kind === 'table') add(block.anchor, labelText(block.label));
    else if (block.kind === 'box') for (const one of withinProse(block.content)) headings(one);
    else if (block.kind !== 'page-break' && block.kind !== 'contents') withinProse([block]).forEach(headings);
  }
  return targets;

  function headings(one: DocumentProse): void {
    if (one.kind === 'heading') add(one.anchor, null);
  }
}
