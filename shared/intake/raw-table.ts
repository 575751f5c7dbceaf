import { type Engine, SOURCE_PATH } from '../engine/port.ts';
import { join, name, type Sql, sql } from '../engine/sql.ts';
import { withoutFooter } from './footer.ts';
import type { Dialect } from './recipe.ts';
import { toUtf8 } from './text.ts';

/** The engine's table of a source file as it is written, while intake works on it. */
export const RAW = 'intake_raw';

/** Physical name of a column of the raw table, by its position in the file. */
export const rawColumn = (position: number): Sql => name(`c${position}`);

/** Column of the raw table with what a row has beyond the header; blank where it has nothing. */
export const BEYOND = name('beyond');

/** A text that no file holds: blank cells stay blank texts, and null marks cells that a short row does not have. */
const NEVER = '\u0001';

/**
 * Runs `use` while the text can be read as view `RAW`: one text column per column of the header, trimmed, `line` (1 for the first row
 * below the header, blank lines not counted) and `beyond`. Every row is there: short ones end in nulls, quotes inside texts are
 * texts. Each query reads the text anew, which is cheaper than to store it.
 */
export async function withRaw<T>(
  engine: Engine,
  bytes: Uint8Array,
  dialect: Dialect,
  columns: number,
  use: () => Promise<T>,
): Promise<T> {
  const utf8 = toUtf8(withoutFooter(bytes, dialect), dialect.encoding);
  const text = rawStatement(dialect, columns, isPadded(utf8, dialect));
  // The bytes may be taken over by the engine's worker: it gets its own.
  return engine.withSource(utf8.buffer === bytes.buffer ? utf8.slice() : utf8, async () => {
    try {
      await engine.execute(sql`CREATE OR REPLACE VIEW ${name(RAW)} AS ${text}`);
      return await use();
    } finally {
      await engine.execute(sql`DROP VIEW IF EXISTS ${name(RAW)}`).catch(() => undefined);
    }
  });
}

function rawStatement({ delimiter, quote, skipLines, tagRow }: Dialect, columns: number, padded: boolean): Sql {
  const cells = Array.from({ length: columns }, (_, position) => rawColumn(position));
  const types = [...cells, BEYOND].map((column) => sql`${column}: 'VARCHAR'`);
  const trimmed = padded ? cells.map((cell) => sql`, trim(${cell}) AS ${cell}`) : [];
  return sql`SELECT row_number() OVER ()::INTEGER AS line, * REPLACE (coalesce(trim(${BEYOND}), '') AS ${BEYOND}${join(trimmed, ' ')})
FROM read_csv(${SOURCE_PATH}, auto_detect = false, header = false, skip = ${skipLines + (tagRow ? 2 : 1)}, delim = ${delimiter},
  quote = ${quote}, escape = ${quote}, columns = {${join(types, ', ')}}, null_padding = true, strict_mode = false,
  nullstr = ${NEVER}, max_line_size = 16777216)`;
}

/**
 * Whether any cell may have spaces around it: one stands beside a delimiter, a quote or a line end. To trim a million cells costs
 * more than all the rest of reading them.
 */
function isPadded(utf8: Uint8Array, { delimiter, quote }: Dialect): boolean {
  const edges = new Set([10, 13, delimiter.charCodeAt(0), ...(quote === '' ? [] : [quote.charCodeAt(0)])]);
  for (let at = utf8.indexOf(SPACE); at >= 0; at = utf8.indexOf(SPACE, at + 1)) {
    const [before, after] = [utf8[at - 1], utf8[at + 1]];
    if (before === undefined || after === undefined || edges.has(before) || edges.has(after)) return true;
  }
  return false;
}

const SPACE = 32;
