import { plainText } from './contents.ts';
import type { DocumentBlock, DocumentProse, ReportDocument, TableContent } from './document.ts';
import { type Changed, listDiff, wordDiff } from './word-diff.ts';

export interface CellChange {
  /** What stands in front of the row. */
  readonly row: string;
  readonly column: string;
  /** Blank: the cell was not there. */
  readonly before: string;
  readonly now: string;
}

/** What became of a block between two editions. */
export type MarkedBlock =
  | { readonly kind: 'same' | 'added' | 'removed' | 'moved'; readonly block: DocumentBlock }
  | { readonly kind: 'words'; readonly block: DocumentBlock; readonly words: readonly Changed<string>[] }
  | {
      readonly kind: 'numbers';
      readonly block: DocumentBlock;
      /** Of the caption. */
      readonly words: readonly Changed<string>[];
      readonly cells: readonly CellChange[];
    };

/** The report marked up against an edition before: what moved, and words of texts, captions and cells that changed. Lists of contents are left out. */
export function markedUp(
  before: Pick<ReportDocument, 'blocks'>,
  now: Pick<ReportDocument, 'blocks'>,
): readonly MarkedBlock[] {
  const [old, fresh] = [before, now].map(({ blocks }) => blocks.filter(({ kind }) => kind !== 'contents'));
  const found = listDiff(old ?? [], fresh ?? [], (a, b) => nameOf(a) === nameOf(b));
  const olds = new Map((old ?? []).map((block) => [nameOf(block), block]));
  const marked: MarkedBlock[] = [];
  for (const { kind, item } of found) {
    const then = kind === 'same' ? olds.get(nameOf(item)) : undefined;
    // What was removed right before something of the same kind came is that thing, written anew.
    const last = marked.at(-1);
    if (kind === 'added' && last?.kind === 'removed' && isText(item) && last.block.kind === item.kind) {
      marked[marked.length - 1] = { kind: 'words', block: item, words: wordDiff(textOf(last.block), textOf(item)) };
    } else marked.push(then ? compared(then, item) : { kind, block: item });
  }
  return withMoves(marked);
}

/** What was removed at one place and added at another has moved; a figure that also changed is told with its numbers right after. */
function withMoves(marked: readonly MarkedBlock[]): readonly MarkedBlock[] {
  const removed = new Map<string, MarkedBlock[]>();
  for (const one of marked)
    if (one.kind === 'removed') removed.set(nameOf(one.block), [...(removed.get(nameOf(one.block)) ?? []), one]);
  const gone = new Set<MarkedBlock>();
  const told = marked.flatMap((one): readonly MarkedBlock[] => {
    const from = one.kind === 'added' ? removed.get(nameOf(one.block))?.shift() : undefined;
    if (!from) return [one];
    gone.add(from);
    const change = compared(from.block, one.block);
    return [{ kind: 'moved', block: one.block }, ...(change.kind === 'same' ? [] : [change])];
  });
  return told.filter((one) => !gone.has(one));
}

/** A figure or table is known by its block, a text by its words. */
const nameOf = (block: DocumentBlock): string =>
  block.kind === 'figure' || block.kind === 'table'
    ? JSON.stringify([block.kind, block.block || block.caption, block.name])
    : JSON.stringify([block.kind, textOf(block)]);

function compared(then: DocumentBlock, block: DocumentBlock): MarkedBlock {
  const [old, fresh] = [tableOf(then), tableOf(block)];
  if (!old || !fresh || !('caption' in then) || !('caption' in block)) return { kind: 'same', block };
  const cells = cellChanges(old, fresh);
  if (cells.length === 0 && then.caption === block.caption) return { kind: 'same', block };
  return { kind: 'numbers', block, words: wordDiff(then.caption, block.caption), cells };
}

const tableOf = (block: DocumentBlock): TableContent | null =>
  block.kind === 'figure' ? block.data : block.kind === 'table' ? block : null;

/** Cells that differ, by what stands first in their row and above their column. */
function cellChanges(before: TableContent, now: TableContent): readonly CellChange[] {
  const [old, fresh] = [cellsOf(before), cellsOf(now)];
  return [...new Map([...old, ...fresh])].flatMap(([key]) => {
    const [then, current] = [old.get(key), fresh.get(key)];
    const place = then ?? current;
    if (!place || then?.text === current?.text) return [];
    return [{ row: place.row, column: place.column, before: then?.text ?? '', now: current?.text ?? '' }];
  });
}

interface Cell {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

function cellsOf({ columns, rows }: TableContent): ReadonlyMap<string, Cell> {
  const seen = new Map<string, number>();
  return new Map(
    rows.flatMap((cells) => {
      const row = cells[0]?.text ?? '';
      const again = seen.get(row) ?? 0;
      seen.set(row, again + 1);
      return cells.slice(1).map(({ text }, at) => {
        const column = columns[at + 1]?.label ?? '';
        return [JSON.stringify([row, again, column, at]), { row, column, text }] as const;
      });
    }),
  );
}

const isText = (block: DocumentBlock): boolean => ['paragraph', 'heading', 'list', 'quote', 'box'].includes(block.kind);

/** Words of a block of text, or the caption of a figure or table; blank: it has none. */
export const textOfBlock = (block: DocumentBlock): string => ('caption' in block ? block.caption : textOf(block));

function textOf(block: DocumentBlock): string {
  if (block.kind === 'box') return [block.title, ...block.content.map(proseText)].join('\n');
  return isText(block) ? proseText(block as DocumentProse) : '';
}

const proseText = (prose: DocumentProse): string =>
  prose.kind === 'paragraph' || prose.kind === 'heading'
    ? plainText(prose.content)
    : (prose.kind === 'list' ? prose.items.flat() : prose.content).map(proseText).join('\n');
