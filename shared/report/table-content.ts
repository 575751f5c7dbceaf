import { type Twin, type TwinColumn, tableCellText } from '../charts/twin.ts';
import type { Translator } from '../i18n/translator.ts';
import type { DocumentColumn, TableContent } from './document.ts';

/** Decimals a spreadsheet shows at most. */
const MOST_DECIMALS = 4;

/** What of a table is shown, by place; null: all. */
export interface Selection {
  readonly columns: readonly number[] | null;
  readonly rows: number | null;
}

/** A table with its cells as people read them beside their values, and how many rows are left out. */
export function tableContent(
  twin: Twin,
  t: Translator,
  { columns, rows }: Selection = { columns: null, rows: null },
): { readonly content: TableContent; readonly left: number } {
  const kept = columns?.filter((at) => at < twin.columns.length) ?? null;
  const places = kept && kept.length > 0 ? kept : twin.columns.map((_, at) => at);
  const shown = rows === null ? twin.rows : twin.rows.slice(0, rows);
  const cells = shown.map((row) =>
    places.map((at) => {
      const cell = row[at] ?? null;
      const text = tableCellText(cell, twin.columns[at] as TwinColumn, twin, t);
      return typeof cell === 'number' ? { text, value: cell } : { text };
    }),
  );
  return {
    content: {
      columns: places.map((at) => columnOf(twin.columns[at] as TwinColumn, twin, at)),
      rows: cells,
    },
    left: twin.rows.length - shown.length,
  };
}

function columnOf(column: TwinColumn, twin: Twin, at: number): DocumentColumn {
  const { label, kind } = column;
  if (kind === 'text' || kind === 'year') return { label, kind };
  const isPercent = kind === 'share' || (column.unit ?? twin.unit).percent;
  const values = twin.rows.flatMap((row) => (typeof row[at] === 'number' ? [row[at]] : []));
  return { label, kind, decimals: decimalsOf(values, isPercent), ...(isPercent ? { isPercent } : {}) };
}

/** None for whole numbers; else one of percentages, and as many as tell small values from zero. */
function decimalsOf(values: readonly number[], isPercent: boolean): number {
  if (values.every(Number.isInteger)) return 0;
  const smallest = Math.min(...values.filter((value) => value !== 0).map(Math.abs));
  const wanted = smallest >= 1 ? (isPercent ? 1 : 2) : Math.ceil(-Math.log10(smallest)) + 1;
  return Math.min(MOST_DECIMALS, Math.max(isPercent ? 1 : 2, wanted));
}
