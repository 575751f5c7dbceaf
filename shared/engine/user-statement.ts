import { JalonError } from '../core/errors.ts';
import type { Sql } from './sql.ts';

/** Texts and names in quotes, and comments up to the end of their line, which for DuckDB is `\r` as well as `\n`. */
const SKIPPED = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\r\n]*/;

/**
 * What could end the statement or hide an end: `;`, an open quote, block comments (they nest), dollar quotes whatever their tag, texts
 * with backslashes (after anything but a letter, since a number or a space of Unicode may stand before them) and NUL.
 */
const REFUSED = /['";$\0]|\/\*|(?<![a-z_])e(?=')/;

/**
 * A statement a person typed, as the one SELECT it must be. It is read only as far as needed to be sure of where it ends; standing in
 * parentheses it can only read, and the engine counts the statements once more (`isTyped`). Throws `engine/one-select` {detail}: the
 * part that is in the way.
 */
export function userSelect(text: string): Sql {
  const statement = text.trim().replace(/;+\s*$/, '');
  const refuse = (detail: string): never => {
    throw new JalonError('engine/one-select', { detail });
  };
  if (!/^(select|with|from|values)\b/i.test(statement)) refuse(statement.slice(0, 40) || '…');
  for (const { groups } of statement.matchAll(new RegExp(`${SKIPPED.source}|(?<refused>${REFUSED.source})`, 'gi')))
    if (groups?.refused !== undefined) refuse(groups.refused);
  return { text: `SELECT * FROM (\n${statement}\n)`, isTyped: true };
}
