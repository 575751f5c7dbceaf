/** Where small charts stand side by side, in CSS pixels. */
export interface SmallGrid {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
}

/** Least size of a small chart that is still read, and the shape that reads best, width by height. */
const LEAST = { width: 132, height: 92 } as const;
const SHAPE = 1.6;

/** The most columns that fit beside one another. */
const columnsIn = (width: number): number => Math.max(1, Math.floor(width / LEAST.width));

/** How many small charts a plot of this size has room for. */
export const smallRoom = (width: number, height: number): number =>
  columnsIn(width) * Math.max(1, Math.floor(height / LEAST.height));

/** Pixels of height that `count` small charts need over `width`, each with `more` pixels for its name. */
export const smallHeight = (count: number, width: number, more: number): number =>
  Math.ceil(count / columnsIn(width)) * (LEAST.height + 12 + more);

/** Pixels across a small chart has at least, where `count` stand over `width`. */
export const smallWidth = (count: number, width: number): number =>
  width / Math.max(1, Math.min(count, columnsIn(width)));

/** `count` small charts over a plot, in the number of columns whose charts come nearest to the best shape with few places left empty: of those grids that have room for names (`moreOf`: pixels of height a chart so wide needs beyond the least), where any has. */
export function smallGrid(
  count: number,
  width: number,
  height: number,
  moreOf: (width: number) => number = () => 0,
): SmallGrid {
  const most = Math.max(1, Math.min(count, columnsIn(width)));
  const grids = Array.from({ length: most }, (_, at): SmallGrid => {
    const rows = Math.max(1, Math.ceil(count / (at + 1)));
    return { columns: at + 1, rows, width: width / (at + 1), height: height / rows };
  });
  const high = grids.filter((grid) => grid.height >= LEAST.height);
  const whole = high.filter((grid) => grid.height >= LEAST.height + moreOf(grid.width));
  const fits = whole.length > 0 ? whole : high;
  const cost = ({ columns, rows, width: wide, height: tall }: SmallGrid): number =>
    Math.abs(Math.log(wide / tall / SHAPE)) + (0.5 * (columns * rows - count)) / Math.max(1, count);
  const [best] = [...(fits.length > 0 ? fits : grids.slice(-1))].sort((a, b) => cost(a) - cost(b));
  return best ?? { columns: 1, rows: 1, width, height };
}
