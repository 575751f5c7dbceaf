import type { CodeColumn } from './port.ts';
import { join, name, type Sql, sql } from './sql.ts';

/** The tables behind coded rows: their codes, and one row with the texts of every column as a list. */
export const tablesOfCodes = (view: string): readonly [codes: string, texts: string] => [
  `codes_of_${view}`,
  `texts_of_${view}`,
];

export const droppedCodes = (view: string): readonly Sql[] =>
  tablesOfCodes(view).map((table) => sql`DROP TABLE IF EXISTS ${name(table)}`);

/** Creates the view by which coded rows are read: a place in a list costs about as much as reading the text where it stands. */
export function viewOfCodes(view: string, columns: ReadonlyMap<string, CodeColumn>): Sql {
  const [codes, texts] = tablesOfCodes(view).map(name) as [Sql, Sql];
  const read = Array.from(columns, ([column, kind]) => {
    const own = name(column);
    if (kind === 'number') return sql`c.${own}`;
    return sql`${kind === 'constant' ? sql`t.${own}[1]` : sql`t.${own}[c.${own}]`} AS ${own}`;
  });
  return sql`CREATE VIEW ${name(view)} AS SELECT ${join(read, ', ')} FROM ${codes} c, ${texts} t`;
}
