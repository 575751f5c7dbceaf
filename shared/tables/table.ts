/** Typed columns of equal length. Text and numbers hold null where there is no value; the cause stands in a column of its own. */
export type Column =
  | { readonly kind: 'text'; readonly values: readonly (string | null)[] }
  /** Doubles; NaN marks null (`isMissing`). Integers beyond 2^53 arrive as text, never rounded. */
  | { readonly kind: 'number'; readonly values: Float64Array };

export interface Table {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
}

export const isMissing = (value: number): boolean => Number.isNaN(value);
