/** Widths as whole numbers that add up to `whole`, in the proportions of `widths`. */
export function wholeWidths(widths: readonly number[], whole: number): number[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  const ends = widths.map((_, at) => Math.round((whole * widths.slice(0, at + 1).reduce((a, b) => a + b, 0)) / sum));
  return ends.map((end, at) => end - (ends[at - 1] ?? 0));
}
