import type { DocumentBlock, DocumentHeading, DocumentLabel } from '../../report/document.ts';
import { headingsOf } from './heading-numbers.ts';

/** What references, links and tables of contents lead to. Names as Word gives them, hidden from its list of bookmarks: at most 40 letters and digits. */
export interface WordTarget {
  /** Around the heading or caption. */
  readonly whole: string;
  /** Around label and number; null for headings. */
  readonly label: string | null;
  /** “2.1”: the number that Word counts for a heading, for a REF field to `whole`; null for what it does not count. */
  readonly number: string | null;
  /** “Figure 3”: what a REF field to `label` shows. */
  readonly text: string | null;
}

/** “Figure 3”. */
export const labelText = ({ word, number }: DocumentLabel): string => `${word} ${number}`;

/** Targets by anchor, in the order of the document; the first of an anchor that stands twice. `counted`: headings that Word counts. */
export function targetsOf(
  blocks: readonly DocumentBlock[],
  counted: ReadonlyMap<DocumentHeading, unknown>,
): ReadonlyMap<string, WordTarget> {
  const targets = new Map<string, WordTarget>();
  const add = (anchor: string, text: string | null, number: string | null): void => {
    const id = String(100_000_001 + targets.size);
    if (!targets.has(anchor))
      targets.set(anchor, { whole: `_Toc${id}`, label: text === null ? null : `_Ref${id}`, number, text });
  };
  for (const block of blocks)
    if (block.kind === 'figure' || block.kind === 'table') add(block.anchor, labelText(block.label), null);
    else for (const one of headingsOf([block])) add(one.anchor, null, counted.has(one) ? one.number : null);
  return targets;
}
