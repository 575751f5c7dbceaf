import { kept } from '#shared/core/kept';
import type { Engine } from '#shared/engine/port';
import type { LoadBundled } from '#shared/share/tables';
import { fetchBundledFiles } from './bundled-files.ts';
import { engineSync } from './engine-sync.ts';

/** The engine, opened on first use and kept; its code is loaded only then. A failed start is tried again when next asked for. */
export const engine = kept(async (): Promise<Engine> => {
  const { openEngine } = await import('../engine/open.ts');
  const made = await openEngine();
  made.onRestart(() => void tableSync.lost());
  return made;
});

const loadBundled: LoadBundled = async (ready, _needed, table) => {
  const { loadBundledObservations } = await import('#shared/intake/bundled');
  await loadBundledObservations(ready, await fetchBundledFiles(), table);
};

/** Keeps the engine's tables those of the document in hand. */
export const tableSync = engineSync(engine, loadBundled);
