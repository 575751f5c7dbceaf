import { type Engine, SOURCE_PATH } from '../engine/port.ts';
import { join, name, type Sql, sql } from '../engine/sql.ts';
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
 * Reads a delimited text into table `RAW`: one text column per column of the header, `line` (1 for the first row below the
 * header, blank lines not counted) and `beyond`. Every row is kept: short ones end in nulls, quotes inside texts are texts.
 */
export async function loadRaw(
  engine: Engine,
  bytes: Uint8Array,
  dialect: Dialect,
  columns: number,
  signal?: AbortSignal,
): Promise<void> {
  const { delimiter, quote, skipLines, tagRow } = dialect;
  const names = [...Array.from({ length: columns }, (_, position) => rawColumn(position)), BEYOND];
  const types = names.map((column) => sql`${column}: 'VARCHAR'`);
  // The bytes may be taken over by the engine's worker: it gets its own.
  const utf8 = toUtf8(bytes, dialect.encoding);
  await engine.withSource(utf8 === bytes ? bytes.slice() : utf8, () =>
    engine.execute(
      sql`CREATE OR REPLACE TABLE ${name(RAW)} AS
SELECT row_number() OVER ()::INTEGER AS line, * REPLACE (coalesce(trim(${BEYOND}), '') AS ${BEYOND})
FROM read_csv(${SOURCE_PATH}, auto_detect = false, header = false, skip = ${skipLines + (tagRow ? 2 : 1)}, delim = ${delimiter},
  quote = ${quote}, escape = ${quote}, columns = {${join(types, ', ')}}, null_padding = true, strict_mode = false,
  nullstr = ${NEVER}, max_line_size = 16777216)`,
      signal ? { signal } : {},
    ),
  );
}

export const dropRaw = (engine: Engine): Promise<void> => engine.execute(sql`DROP TABLE IF EXISTS ${name(RAW)}`);
