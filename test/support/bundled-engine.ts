import type { Engine } from '#shared/engine/port';
import { loadBundledObservations } from '#shared/intake/bundled';
import { connectTables, loadTables } from '#shared/share/tables';
import type { Workbench } from '#shared/workbench/workbench';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { bundledFiles } from './workbench.ts';

/** An engine that holds the bundled observations, as a fresh workbench has them; the caller closes it. */
export async function openBundledEngine(workbench: Workbench): Promise<Engine> {
  const engine = await openNodeEngine();
  const tables = await loadTables(engine, workbench, new Map(), {
    loadBundled: (ready, _, table) => loadBundledObservations(ready, bundledFiles(), table),
  });
  await connectTables(engine, workbench, tables);
  return engine;
}
