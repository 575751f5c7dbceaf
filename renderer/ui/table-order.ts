import { collator } from '#shared/core/format';
import type { Language } from '#shared/core/language';

export type SortValue = string | number | null;

/** The column a table is sorted by, and which way. */
export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/**
 * Rows by the value of a column: numbers by size, texts as `language` orders them (and the numbers in them by size), rows without a
 * value last either way. Rows of equal value keep their order.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  sortValue: (row: Row) => SortValue,
  direction: Sort['direction'],
  language: Language,
): readonly Row[] {
  const { compare } = collator(language);
  const way = direction === 'ascending' ? 1 : -1;
  const compared = (a: string | number, b: string | number): number =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
  return rows
    .map((row) => ({ row, value: sortValue(row) }))
    .sort((a, b) =>
      a.value === null || b.value === null
        ? Number(a.value === null) - Number(b.value === null)
        : way * compared(a.value, b.value),
    )
    .map(({ row }) => row);
}

/** What pressing the head of a column makes of the sort: upwards first, then the other way round. */
export const nextSort = (sort: Sort | null, column: string): Sort => ({
  column,
  direction: sort?.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending',
});
