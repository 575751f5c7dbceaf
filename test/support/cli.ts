import { kept } from '#shared/core/kept';
import type { Engine } from '#shared/engine/port';
import { foreignName, sql } from '#shared/engine/sql';
import { textColumn } from '#shared/tables/decode';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { run } from '../../electron/cli/main.ts';

const shared = kept(openNodeEngine);

/** Leaves nothing of one command to the next. */
async function empty(engine: Engine): Promise<void> {
  const found = await engine.query(
    sql`SELECT 'VIEW' AS kind, view_name AS name FROM duckdb_views() WHERE NOT internal
UNION ALL SELECT 'TABLE', table_name FROM duckdb_tables() WHERE NOT internal ORDER BY kind DESC`,
  );
  const names = textColumn(found, 'name');
  for (const [row, kind] of textColumn(found, 'kind').entries()) {
    const name = foreignName(names[row] ?? '');
    await engine.execute(kind === 'VIEW' ? sql`DROP VIEW ${name}` : sql`DROP TABLE ${name}`);
  }
}

/** Opening an engine takes a second, so all commands of a process get the same, emptied when they close it. */
async function openShared(): Promise<Engine> {
  const engine = await shared();
  return { ...engine, close: () => empty(engine) };
}

/** What one call of the command line came to. */
export interface Called {
  /** Exit code. */
  readonly code: number;
  /** Standard output and standard error. */
  readonly out: string;
  readonly said: string;
}

/** Runs a command in this process, on an engine that holds nothing of the commands before. */
export async function jalon(...args: readonly string[]): Promise<Called> {
  const [out, said]: [string[], string[]] = [[], []];
  const code = await run(args, { print: (text) => out.push(text), say: (text) => said.push(text) }, openShared);
  return { code, out: out.join(''), said: said.join('\n') };
}
