import { JalonError } from '../core/errors.ts';
import type { Sql } from './sql.ts';

/**
 * A statement a person typed, as the one SELECT it must be. It is read only as far as needed to be sure of where it ends: text in
 * quotes is skipped, and what could hide an end (`;`, block comments, dollar quotes, backslash strings) is refused. Standing in
 * parentheses it can only read. Throws `engine/one-select` {detail}: the part that is in the way.
 */
export function userSelect(text: string): Sql {
  const statement = text.trim().replace(/;+\s*$/, '');
  const refuse = (detail: string): never => {
    throw new JalonError('engine/one-select', { detail });
  };
  if (!/^(select|with|from|values)\b/i.test(statement)) refuse(statement.slice(0, 40) || '…');
  const parts = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|['"]|\/\*|\$[a-z_0-9]*\$|;|\be(?=')|\0/gi;
  for (const [part] of statement.matchAll(parts)) {
    const isWhole = part.startsWith('--') || (part.length > 1 && /^(['"])[\s\S]*\1$/.test(part));
    if (!isWhole) refuse(part);
  }
  return { text: `SELECT * FROM (\n${statement}\n)` };
}
