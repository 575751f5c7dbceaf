import type { Engine } from '#shared/engine/port';
import { createMembership, refreshObservationView } from '#shared/engine/series';
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

/** Makes the engine's tables those of the open workbench, from its parts. Losing the engine loses nothing. */
export async function rebuildTables(): Promise<void> {
  const { workbench, parts } = useSession.getState();
  if (!workbench) return;
  const ready = await engine();
  for (const source of workbench.sources) {
    const part = source.parts.find((candidate) => candidate.table === 'observations');
    const bytes = part && parts.get(part.sha256);
    if (bytes) await ready.fromParquet(tableOf(source.id), bytes);
  }
  await tablesChanged(ready, workbench);
}

/** Points the observation view at the workbench's sources and tells every view to ask again. */
export async function tablesChanged(ready: Engine, workbench: Workbench): Promise<void> {
  await createMembership(ready, workbench.catalogue.groups);
  await refreshObservationView(ready, workbench.sources.map((source) => tableOf(source.id)));
  useSession.setState((state) => ({ tables: state.tables + 1 }));
}
