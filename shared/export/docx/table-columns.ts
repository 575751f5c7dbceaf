import type { DocumentColumn } from '../../report/document.ts';

/** Columns beside one another that can be read on a page of A4. */
const BESIDE = 12;
/** Characters beyond which a longer text makes its column no wider, and below which no shorter one makes it narrower. */
const [WIDEST, NARROWEST] = [42, 6];

/** Places of the columns of each part of a table: all of them, or as many as a page is wide, each part after the first column again. */
export function columnParts(columns: readonly DocumentColumn[]): readonly (readonly number[])[] {
  const places = columns.map((_, at) => at);
  if (places.length <= BESIDE) return [places];
  const [first = 0, ...rest] = places;
  const parts = Math.ceil(rest.length / (BESIDE - 1));
  const size = Math.ceil(rest.length / parts);
  return Array.from({ length: parts }, (_, part) => [first, ...rest.slice(part * size, (part + 1) * size)]);
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
