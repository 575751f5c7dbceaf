/** Characters beyond which a longer text makes its column no wider, and below which no shorter one makes it narrower. */
const [WIDEST, NARROWEST] = [42, 6];

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
