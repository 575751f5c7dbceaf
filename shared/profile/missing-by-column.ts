/** A column and how many of its cells hold no value, by cause. */
export interface MissingColumn {
  readonly rows: number;
  readonly missing: Readonly<Partial<Record<string, number>>>;
}

export interface MissingShare<T extends MissingColumn> {
  readonly column: T;
  readonly cells: number;
  /** Of its rows, 0 to 1. */
  readonly share: number;
}

/** The columns with cells that hold no value, those with the largest share first; the others have a value in every row. */
export const missingByColumn = <T extends MissingColumn>(columns: readonly T[]): readonly MissingShare<T>[] =>
  columns
    .map((column) => {
      const cells = Object.values(column.missing).reduce<number>((sum, count) => sum + (count ?? 0), 0);
      return { column, cells, share: column.rows > 0 ? cells / column.rows : 0 };
    })
    .filter(({ cells }) => cells > 0)
    .sort((a, b) => b.share - a.share || b.cells - a.cells);
