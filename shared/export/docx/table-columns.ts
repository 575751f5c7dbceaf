import type { DocumentTable } from '../../report/document.ts';
import { leastWidths } from '../../report/page-runs.ts';

/** Characters beyond which a longer text makes its column no wider, and below which no shorter one makes it narrower. */
const [WIDEST, NARROWEST] = [42, 6];

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

/** Widths of columns by their texts, whole numbers that add up to `whole`. */
export function columnWidths(texts: readonly (readonly string[])[], whole: number): number[] {
  const wants = texts.map(([label = '', ...cells]) => {
    const longest = Math.max(0, ...cells.map(({ length }) => length));
    const word = Math.max(0, ...label.split(/\s+/).map(({ length }) => length));
    return Math.min(WIDEST, Math.max(NARROWEST, longest, word + 1, Math.min(label.length, 14))) + 2;
  });
  const sum = wants.reduce((total, want) => total + want, 0);
  const ends = wants.map((_, at) => Math.round((whole * wants.slice(0, at + 1).reduce((a, b) => a + b, 0)) / sum));
  return ends.map((end, at) => end - (ends[at - 1] ?? 0));
}
