/** Round tick values that cover `low` to `high`, about `count` of them: steps of 1, 2 or 5 times a power of ten (Heckbert, 1990). */
export function niceTicks(low: number, high: number, count: number): number[] {
  if (!Number.isFinite(high - low)) return [0, 1];
  // Ends that twelve digits cannot tell apart are one.
  if (!(high - low > 1e-9 * Math.max(Math.abs(low), Math.abs(high)))) {
    const half = (Math.abs(low) > Number.MIN_VALUE / Number.EPSILON ? Math.abs(low) : 1) / 2;
    return niceTicks(low - half, low + half, count);
  }
  const raw = (high - low) / Math.max(1, count - 1);
  const power = 10 ** Math.floor(Math.log10(raw));
  const lead = raw / power;
  const step = (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Whole years from `first` to `last`, thinned so that at most `most` stand on the axis; the last one always does. */
export function yearTicks(first: number, last: number, most: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50].find((each) => (last - first) / each + 1 <= Math.max(2, most)) ?? 100;
  const ticks: number[] = [];
  for (let year = last; year >= first; year -= step) ticks.unshift(year);
  return ticks;
}

/**
 * Middles of labels of `sizes`, at least `gap` apart, in the order of where they were `wanted`, and whole inside `low` to `high`: those that
 * would touch stand around the middle of where they were wanted (least squares), so that each stays beside what it belongs to.
 */
export function spread(
  wanted: readonly number[],
  sizes: readonly number[],
  gap: number,
  low: number,
  high: number,
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const size = (at: number): number => sizes[order[at] ?? -1] ?? 0;
  const offsets: number[] = [];
  for (const at of order.keys())
    offsets.push(at === 0 ? 0 : (offsets[at - 1] ?? 0) + (size(at - 1) + size(at)) / 2 + gap);
  // Without what stands before it, a position only has to be no less than the one before: neighbours that are less share their mean.
  const blocks: { sum: number; count: number }[] = [];
  for (const [at, index] of order.entries()) {
    let block = { sum: (wanted[index] ?? 0) - (offsets[at] ?? 0), count: 1 };
    for (let last = blocks.at(-1); last && meanOf(last) >= meanOf(block); last = blocks.at(-1)) {
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  }
  const means = blocks.flatMap((block) => new Array<number>(block.count).fill(meanOf(block)));
  const lowest = low + size(0) / 2;
  const highest = high - size(order.length - 1) / 2 - (offsets.at(-1) ?? 0);
  const placed = new Array<number>(wanted.length);
  for (const [at, index] of order.entries())
    placed[index] = Math.min(Math.max(means[at] ?? 0, lowest), highest) + (offsets[at] ?? 0);
  return placed;
}

const meanOf = ({ sum, count }: { readonly sum: number; readonly count: number }): number => sum / count;

/** Powers of ten that a logarithmic axis has at most. */
const MOST_POWERS = 12;

/** Powers of ten from `low` to `high`, their doubles and halves where there are few, every second or third … where there are many. */
export function powerTicks(low: number, high: number): number[] {
  const powers = Math.log10(high) - Math.log10(low);
  const leads = powers < 1.2 ? [1, 2, 3, 5, 7] : powers < 3.2 ? [1, 2, 5] : [1];
  const all: number[] = [];
  const step = Math.max(1, Math.ceil(powers / MOST_POWERS));
  for (let power = step * Math.floor(Math.log10(low) / step); power <= Math.ceil(Math.log10(high)); power += step)
    for (const lead of leads) all.push(Number((lead * 10 ** power).toPrecision(12)));
  const ticks = all.filter((tick) => tick >= low && tick <= high);
  return ticks.length > 1 ? ticks : [...new Set([low, high])];
}
