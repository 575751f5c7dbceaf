/** Typed columns of equal length. Text and numbers hold null where there is no value; the cause stands in a column of its own. */
export type Column =
  | { readonly kind: 'text'; readonly values: readonly (string | null)[] }
  /** Doubles; NaN marks null (`isMissing`). Integers beyond 2^53 arrive as text, never rounded. */
  | { readonly kind: 'number'; readonly values: Float64Array }
  /** Doubles of many rows side by side: those of row i stand from `offsets[i]` up to `offsets[i + 1]`. Only results have it. */
  | { readonly kind: 'lists'; readonly offsets: Uint32Array; readonly values: Float64Array };

export interface Table {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
}

export const isMissing = (value: number): boolean => Number.isNaN(value);

/** A table of text columns from records; what a record lacks is null. */
export const textTable = (
  columns: readonly string[],
  records: readonly Readonly<Record<string, string | null | undefined>>[],
): Table => ({
  rows: records.length,
  columns: new Map(
    columns.map((column) => [column, { kind: 'text', values: records.map((record) => record[column] ?? null) }]),
  ),
});
