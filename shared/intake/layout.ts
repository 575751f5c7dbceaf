import type { ColumnRole, Layout } from './recipe.ts';

/** The label of a column of years ("2013", "2013 [YR2013]") as a year, or null. */
export const yearOfLabel = (label: string): number | null => {
  const found = /^\s*((?:1[89]|20|21)\d\d)(?:\s*\[.*\])?\s*$/.exec(label);
  return found ? Number(found[1]) : null;
};

export const layoutOf = (columns: readonly ColumnRole[]): Layout => {
  const values = columns.filter((column) => column.role === 'value');
  if (isByYear(columns)) return 'wide-by-year';
  return values.length > 1 ? 'wide-by-measure' : 'long';
};

/** Whether the years stand in the labels of the value columns: no column holds them, and every value column is called by one. */
export const isByYear = (columns: readonly ColumnRole[]): boolean => {
  const values = columns.filter((column) => column.role === 'value');
  return (
    values.length > 0 &&
    !columns.some((column) => column.role === 'time') &&
    values.every((column) => yearOfLabel(column.label) !== null)
  );
};

interface Understood {
  readonly columns: readonly ColumnRole[];
  /** Area of the whole file. */
  readonly area: string | null;
}

export const NEEDED = ['area', 'time', 'value'] as const;

/** What is lacking before observations can be made, or null. */
export const missingRole = ({ columns, area }: Understood): (typeof NEEDED)[number] | null =>
  NEEDED.find(
    (role) =>
      !columns.some((column) => column.role === role) &&
      !(role === 'time' && isByYear(columns)) &&
      !(role === 'area' && area !== null),
  ) ?? null;
