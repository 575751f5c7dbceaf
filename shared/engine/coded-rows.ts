import { encodeNumbered, encodeTexts } from '../tables/encode-codes.ts';
import type { TextBytes } from '../tables/text-bytes.ts';
import type { CodedRows } from './port.ts';
import { join, name, type Sql, sql } from './sql.ts';

/** A list is read anew with every two thousand rows: beyond so many texts a table to look them up in is faster. */
const MOST_LISTED = 4096;

/** A table to make, and its rows as an Arrow IPC stream. */
interface Made {
  readonly table: string;
  readonly rows: Uint8Array;
}

/** The table with the codes of `view`. */
export const codesOf = (view: string): string => `codes_of_${view}`;

/**
 * What is made behind coded rows once their codes are in: one row with the texts of every column as a list, a table for the texts of
 * columns that have many, and the view by which all are read.
 */
export function behindCodes(
  view: string,
  { columns, texts }: CodedRows,
): { readonly tables: readonly Made[]; readonly create: Sql } {
  const all = texts();
  const many = new Map([...all].filter(([column, own]) => columns.get(column) === 'text' && own.length > MOST_LISTED));
  const listed = new Map<string, readonly string[] | TextBytes>([...all].filter(([column]) => !many.has(column)));
  const tableOf = (column: string): string => `${column}_of_${view}`;
  const lists = tableOf('texts');
  const read = Array.from(columns, ([column, kind]) => {
    const own = name(column);
    if (kind === 'number') return sql`c.${own}`;
    if (many.has(column)) return sql`${name(tableOf(column))}.text AS ${own}`;
    return sql`${kind === 'constant' ? sql`t.${own}[1]` : sql`t.${own}[c.${own}]`} AS ${own}`;
  });
  // Every row finds a text, be it none: those that find nothing would come last.
  const looked = Array.from(many.keys(), (column) => {
    const own = name(tableOf(column));
    return sql`LEFT JOIN ${own} ON ${own}.code = c.${name(column)}`;
  });
  return {
    tables: [
      { table: lists, rows: encodeTexts(listed) },
      ...Array.from(many, ([column, own]) => ({ table: tableOf(column), rows: encodeNumbered(own) })),
    ],
    create: sql`CREATE VIEW ${name(view)} AS
SELECT ${join(read, ', ')} FROM ${name(codesOf(view))} c CROSS JOIN ${name(lists)} t ${join(looked, ' ')}`,
  };
}
