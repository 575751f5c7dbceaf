import type { Translator } from '../i18n/translator.ts';
import type { DocumentTable } from './document.ts';
import { leastWidths, naturalWidths } from './page-runs.ts';

/** Rows: a table of up to `whole` is on one page; of a longer one at least so many `first` and `last` ones stay together. */
export const KEPT_ROWS = { whole: 12, first: 3, last: 2 } as const;

/** Columns of a table that stand beside one another, by their places, under a caption of their own. */
export interface ColumnPart {
  readonly columns: readonly number[];
  readonly caption: string;
}

/** The parts of a table in a room of `room` millimetres: one, or as many as its columns need, each told as “(1 of 2)”. */
export function tableParts(table: DocumentTable, room: number, t: Translator): readonly ColumnPart[] {
  const parts = columnParts(table, room);
  if (parts.length === 1) return parts.map((columns) => ({ columns, caption: table.caption }));
  return parts.map((columns, at) => ({
    columns,
    caption: t('reportDocument.tablePart', { caption: table.caption, part: at + 1, parts: parts.length }),
  }));
}

/** Places of the columns of each part of a table: all of them, or as many as `room` millimetres hold, each part after the first column again. */
export function columnParts(
  table: Pick<DocumentTable, 'columns' | 'rows'>,
  room: number,
): readonly (readonly number[])[] {
  const widths = leastWidths(table);
  const [first = 0, ...rest] = table.columns.map((_, at) => at);
  const widthOf = (places: readonly number[]): number => places.reduce((sum, at) => sum + (widths[at] ?? 0), 0);
  for (let parts = 1; ; parts++) {
    const size = Math.ceil(rest.length / parts);
    const made = Array.from({ length: parts }, (_, part) => [first, ...rest.slice(part * size, (part + 1) * size)]);
    const kept = parts === 1 ? made : made.filter(({ length }) => length > 1);
    if (size <= 1 || kept.every((one) => widthOf(one) <= room)) return kept;
  }
}

/**
 * Widths in millimetres of the columns of a part, which add up to `room`: to each what it can be read at, then what it would like to have,
 * and what is left over to those of text.
 */
export function partWidths(
  table: Pick<DocumentTable, 'columns' | 'rows'>,
  columns: readonly number[],
  room: number,
): readonly number[] {
  const [allLeast, allNatural] = [leastWidths(table), naturalWidths(table)];
  const least = columns.map((at) => allLeast[at] ?? 0);
  const lacking = columns.map((at, place) => Math.max(0, (allNatural[at] ?? 0) - (least[place] ?? 0)));
  const spare = room - sum(least);
  if (spare <= 0) return least.map((width) => (width * room) / sum(least));
  const share = Math.min(1, spare / Math.max(sum(lacking), Number.MIN_VALUE));
  const wanted = least.map((width, place) => width + share * (lacking[place] ?? 0));
  const texts = columns.map((at) => (table.columns[at]?.kind === 'text' ? 1 : 0));
  const grows = sum(texts) > 0 ? texts : texts.map(() => 1);
  const left = (room - sum(wanted)) / sum(grows);
  return wanted.map((width, place) => width + left * (grows[place] ?? 0));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
