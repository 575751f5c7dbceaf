import type { Dialect } from '../../intake/recipe.ts';
import { scanTable } from '../../intake/scan/scan-table.ts';

/** The cells of a register, trimmed. */
export interface RegisterTable {
  readonly rows: number;
  cell(row: number, position: number): string;
  /** The different texts of a column. */
  texts(position: number): readonly string[];
  filled(position: number): number;
}

/** A delimited text of `width` columns as cells. Rejects with `cancelled`. */
export async function scanRegister(
  bytes: Uint8Array,
  dialect: Dialect,
  width: number,
  signal?: AbortSignal,
): Promise<RegisterTable> {
  const kept = new Map(Array.from({ length: width }, (_, position) => [position, 'texts' as const]));
  const scanned = await scanTable(bytes, dialect, width, kept, { signal });
  const columns = Array.from({ length: width }, (_, position) => {
    const { codes, texts } = scanned.texts(position);
    return { codes, texts: texts.map((text) => text.trim()) };
  });
  const cell = (row: number, position: number): string => {
    const column = columns[position];
    return column?.texts[column.codes[row] ?? -1] ?? '';
  };
  return {
    rows: scanned.rows,
    cell,
    texts: (position) => columns[position]?.texts ?? [],
    filled: (position) => Array.from({ length: scanned.rows }, (_, row) => cell(row, position)).filter(Boolean).length,
  };
}
