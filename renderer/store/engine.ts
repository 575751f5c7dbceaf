import type { Engine } from '#shared/engine/port';
import { loadBundledObservations, readBundled } from '#shared/intake/bundled';
import { connectTables, loadParts, loadPledges, readPledges, tableOf } from '#shared/share/tables';
import type { Source, Workbench } from '#shared/workbench/workbench';
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
  held.clear();
  for (const source of workbench.sources) noteHeld(source.id, partOf(source) ?? '');
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

/** Hash of the part each source's table holds in the engine. */
const held = new Map<string, string>();

/** Notes that the engine's table of a source holds what is in a part. */
export const noteHeld = (source: string, sha256: string): Map<string, string> => held.set(source, sha256);

const partOf = ({ parts }: Source): string | undefined => parts.find(({ table }) => table === 'observations')?.sha256;

/** A source, correction or group changed, undone or redone: tables that hold another part are loaded anew, then every view asks again. */
useSession.subscribe((state, before) => {
  const [now, then] = [state.workbench, before.workbench];
  if (!now || !then || now.id !== then.id) return;
  const isRestSame = now.corrections === then.corrections && now.catalogue.groups === then.catalogue.groups;
  if (now.sources === then.sources && isRestSame) return;
  const old = new Map(then.sources.map((source) => [source.id, source]));
  const stale = now.sources.filter((source) => {
    const part = partOf(source);
    const known = old.get(source.id);
    // A table written out for the first time is in the engine already.
    if (part && known && known.parts.length === 0) noteHeld(source.id, part);
    return part !== undefined && held.get(source.id) !== part;
  });
  if (stale.length === 0 && now.sources.length === then.sources.length && isRestSame) return;
  void engine().then(async (ready) => {
    await loadParts(ready, { ...now, sources: stale }, useSession.getState().parts);
    for (const source of stale) noteHeld(source.id, partOf(source) ?? '');
    await tablesChanged(ready, now);
  });
});
