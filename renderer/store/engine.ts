import type { Engine } from '#shared/engine/port';
import { createMembership, refreshObservationView } from '#shared/engine/series';
import { name, sql } from '#shared/engine/sql';
import type { Pledge } from '#shared/pledges/pledge';
import { PLEDGE_COLUMNS, pledgeOfRow } from '#shared/pledges/rows';
import { textColumn } from '#shared/tables/decode';
import type { Workbench } from '#shared/workbench/workbench';
import { useSession } from './session.ts';

let opened: Promise<Engine> | null = null;

/** The engine, opened on first use and kept; its code is loaded only then. */
export function engine(): Promise<Engine> {
  opened ??= import('../engine/open.ts').then(async ({ openEngine }) => {
    const made = await openEngine();
    made.onRestart(() => void rebuildTables());
    return made;
  });
  return opened;
}

/** The engine's table of a source. */
export const tableOf = (source: string): string => `obs_${source.replaceAll(/[^a-z0-9]/g, '_')}`;

/** The engine's table of the pledge register. */
export const PLEDGE_TABLE = 'pledge';

/** Makes the engine's tables those of the open workbench, from its parts. Losing the engine loses nothing. */
export async function rebuildTables(): Promise<void> {
  const { workbench, parts } = useSession.getState();
  if (!workbench) return;
  const ready = await engine();
  for (const source of workbench.sources) {
    for (const part of source.parts) {
      const bytes = parts.get(part.sha256);
      if (!bytes) continue;
      await ready.fromParquet(part.table === 'pledges' ? PLEDGE_TABLE : tableOf(source.id), bytes.slice());
      if (part.table === 'pledges') useSession.setState({ pledges: await readPledges(ready) });
    }
  }
  await tablesChanged(ready, workbench);
}

/** Points the observation view at the workbench's sources and tells every view to ask again. */
export async function tablesChanged(ready: Engine, workbench: Workbench): Promise<void> {
  await createMembership(ready, workbench.catalogue.groups);
  await refreshObservationView(
    ready,
    workbench.sources.map((source) => tableOf(source.id)),
  );
  useSession.setState((state) => ({ tables: state.tables + 1 }));
}

/** A source put, removed, undone or redone changes what views may count; its table stays for the way back. */
useSession.subscribe((state, before) => {
  const [now, then] = [state.workbench, before.workbench];
  if (!now || !then || now.id !== then.id || now.sources.length === then.sources.length) return;
  void engine().then((ready) => tablesChanged(ready, now));
});

async function readPledges(ready: Engine): Promise<readonly Pledge[]> {
  const table = await ready.query(sql`SELECT * FROM ${name(PLEDGE_TABLE)}`);
  return Array.from({ length: table.rows }, (_, row) =>
    pledgeOfRow(Object.fromEntries(PLEDGE_COLUMNS.map((column) => [column, textColumn(table, column)[row]]))),
  );
}
