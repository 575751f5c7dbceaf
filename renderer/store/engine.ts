import type { Engine } from '#shared/engine/port';
import type { LoadBundled } from '#shared/share/tables';
import { fetchBundledFiles } from './bundled-files.ts';
import { engineSync } from './engine-sync.ts';

let opened: Promise<Engine> | null = null;

/** The engine, opened on first use and kept; its code is loaded only then. A failed start is tried again when next asked for. */
export function engine(): Promise<Engine> {
  opened ??= open().catch((error) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<Engine> {
  const { openEngine } = await import('../engine/open.ts');
  const made = await openEngine();
  made.onRestart(() => void tableSync.lost());
  return made;
}

const loadBundled: LoadBundled = async (ready, _needed, table) => {
  const { loadBundledObservations } = await import('#shared/intake/bundled');
  await loadBundledObservations(ready, await fetchBundledFiles(), table);
};

/** Keeps the engine's tables those of the document in hand. */
export const tableSync = engineSync(engine, loadBundled);
