import { textWidth } from '../charts/text-width.ts';
import type { DocumentBlock, DocumentTable, TableContent } from './document.ts';

/** Room for a table between the margins of A4, in millimetres. */
export const TABLE_ROOM = { portrait: 160, landscape: 247 } as const;

/** Of the text of tables, in points. */
const LETTERS = 8.5;
const MM_OF_POINT = 25.4 / 72;
/** In millimetres: left and right of a cell's text; what a text may wrap at; what no column asks for more than. */
const [PADDING, READABLE, WIDEST] = [3, 28, 50];
/** In millimetres: what a text asks for at most to stand in one line. */
const ONE_LINE = 75;
/** Rows measured. */
const MEASURED = 4000;

/** The least widths in millimetres at which columns can be read: no word and no number broken, and texts not a word a line. */
export function leastWidths({ columns, rows }: Pick<TableContent, 'columns' | 'rows'>): readonly number[] {
  return columns.map(({ label, kind }, at) => {
    const texts = rows.slice(0, MEASURED).map((row) => row[at]?.text ?? '');
    const wordsOf = (all: readonly string[]) => all.flatMap((one) => one.split(/[ \n-]+/));
    const word = Math.max(widest(wordsOf([label]), 'bold'), kind === 'text' ? widest(wordsOf(texts), 'regular') : 0);
    const text = widest(texts, 'regular');
    const wanted = kind === 'text' ? Math.max(word, Math.min(text, READABLE)) : Math.max(word, text);
    return PADDING + Math.min(WIDEST, wanted);
  });
}

/** The widths in millimetres at which columns stand in one line, a longer text in a few. */
export function naturalWidths({ columns, rows }: Pick<TableContent, 'columns' | 'rows'>): readonly number[] {
  return columns.map(({ label }, at) => {
    const texts = rows.slice(0, MEASURED).map((row) => row[at]?.text ?? '');
    return PADDING + Math.min(ONE_LINE, Math.max(widest([label], 'bold'), widest(texts, 'regular')));
  });
}

/** Whether a table is wider than a page held upright. */
export const isWideTable = (table: Pick<DocumentTable, 'columns' | 'rows'>): boolean =>
  leastWidths(table).reduce((sum, width) => sum + width, 0) > TABLE_ROOM.portrait;

/** Blocks on pages held one way. */
export interface PageRun {
  readonly isWide: boolean;
  readonly blocks: readonly DocumentBlock[];
}

/**
 * Blocks in their order, parted where the page turns: tables wider than an upright page stand across it, each with the headings right above
 * it. A page break at such a place is left out, as the page turns there anyway.
 */
export function pageRuns(blocks: readonly DocumentBlock[]): readonly PageRun[] {
  const runs: { isWide: boolean; blocks: DocumentBlock[] }[] = [];
  for (const block of blocks) {
    const isWide = block.kind === 'table' && isWideTable(block);
    const last = runs.at(-1);
    if (last?.isWide === isWide) {
      last.blocks.push(block);
      continue;
    }
    const first = (last?.blocks.findLastIndex(({ kind }) => kind !== 'heading') ?? -1) + 1;
    const headings = isWide && last ? last.blocks.splice(first) : [];
    runs.push({ isWide, blocks: [...headings, block] });
  }
  return runs
    .map(({ isWide, blocks: own }, at) => {
      const from = at > 0 ? own.findIndex(({ kind }) => kind !== 'page-break') : 0;
      const to = at < runs.length - 1 ? own.findLastIndex(({ kind }) => kind !== 'page-break') + 1 : own.length;
      return { isWide, blocks: from < 0 ? [] : own.slice(from, to) };
    })
    .filter((run) => run.blocks.length > 0);
}

const widest = (texts: readonly string[], weight: 'regular' | 'bold'): number =>
  MM_OF_POINT * texts.reduce((most, text) => Math.max(most, textWidth(text, LETTERS, weight)), 0);
