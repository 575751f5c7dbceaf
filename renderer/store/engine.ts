import type { Engine } from '#shared/engine/port';
import { loadBundledObservations, readBundled } from '#shared/intake/bundled';
import { connectTables, loadParts, loadPledges, readPledges, tableOf } from '#shared/share/tables';
import type { Workbench } from '#shared/workbench/workbench';
import { bundledFiles } from './bundled-files.ts';
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

/** Makes the engine's tables those of the open workbench, from its parts and the bundled files. Losing the engine loses nothing. */
export async function rebuildTables(): Promise<void> {
  const { workbench, parts } = useSession.getState();
  if (!workbench) return;
  const ready = await engine();
  await loadParts(ready, workbench, parts);
  for (const source of workbench.sources) {
    if (source.kind === 'bundled' && source.parts.length === 0)
      await loadBundled(ready, source.id, await bundledFiles());
  }
  if (workbench.sources.some((source) => source.parts.some((part) => part.table === 'pledges'))) {
    useSession.setState({ pledges: await readPledges(ready) });
  }
  await tablesChanged(ready, workbench);
}

/** Loads the observations and pledges of the bundled files as those of source `id`. */
export async function loadBundled(ready: Engine, id: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await loadBundledObservations(ready, files, tableOf(id));
  await loadPledges(ready, readBundled(files).pledges);
}

/** Points the observation view at the workbench's sources and tells every view to ask again. */
export async function tablesChanged(ready: Engine, workbench: Workbench): Promise<void> {
  await connectTables(ready, workbench);
  useSession.setState((state) => ({ tables: state.tables + 1 }));
}

/** A source put, removed, undone or redone changes what views may count; its table stays for the way back. */
useSession.subscribe((state, before) => {
  const [now, then] = [state.workbench, before.workbench];
  if (!now || !then || now.id !== then.id || now.sources.length === then.sources.length) return;
  void engine().then((ready) => tablesChanged(ready, now));
});
