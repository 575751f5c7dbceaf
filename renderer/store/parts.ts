import { sha256 } from '#shared/core/hash';
import { name, sql } from '#shared/engine/sql';
import type { TablePart } from '#shared/workbench/workbench';
import { engine } from './engine.ts';
import { useSession } from './session.ts';

/** An engine table as a part of the share file; kept, so that saving again costs nothing. */
export async function writePart(kind: TablePart['table'], table: string, signal: AbortSignal): Promise<TablePart> {
  const ready = await engine();
  const bytes = await ready.toParquet(sql`SELECT * FROM ${name(table)}`, { signal });
  const counted = await ready.query(sql`SELECT count(*) AS n FROM ${name(table)}`, { signal });
  const column = counted.columns.get('n');
  const part: TablePart = {
    table: kind,
    sha256: await sha256(bytes),
    rows: column?.kind === 'number' ? (column.values[0] ?? 0) : 0,
  };
  useSession.setState((state) => ({ parts: new Map(state.parts).set(part.sha256, bytes) }));
  return part;
}
