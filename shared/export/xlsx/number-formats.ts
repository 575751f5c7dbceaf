import type { Language } from '../../core/language.ts';
import type { DocumentColumn, TableContent } from '../../report/document.ts';

/** More decimals than these tell nothing in a column; the cell holds all. */
const MOST_DECIMALS = 6;

/** The number format of each column: the decimals of the document, or else as many as its values have; percentages (0–100) as they stand. */
export const numberFormats = ({ columns, rows }: TableContent, language: Language): readonly string[] =>
  columns.map((column, at) =>
    numberFormat(
      column,
      rows.flatMap((row) => row[at]?.value ?? []),
      language,
    ),
  );

function numberFormat(column: DocumentColumn, values: readonly number[], language: Language): string {
  if (column.kind === 'year') return '0';
  if (values.some((value) => value !== 0 && Math.abs(value) < 10 ** -MOST_DECIMALS)) return '0.00E+00';
  const decimals = column.decimals ?? Math.min(MOST_DECIMALS, Math.max(0, ...values.map(decimalsOf)));
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  if (!column.isPercent && column.kind !== 'share') return digits;
  return `${digits}"${language === 'fr' ? '\u00a0%' : '%'}"`;
}

const decimalsOf = (value: number): number => {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
};
