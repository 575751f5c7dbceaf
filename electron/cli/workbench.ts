import { extensionOf } from '#shared/bridge/file-kinds';
import { unwrap } from '#shared/core/result';
import type { Engine } from '#shared/engine/port';
import { readShare, type Share } from '#shared/share/read';
import { connectTables, loadTables } from '#shared/share/tables';
import { readBytes } from './files.ts';

export const isShareFile = (path: string): boolean => extensionOf(path) === 'jalon';

/** A share file, read and checked. */
export const openShare = async (path: string): Promise<Share> => unwrap(await readShare(await readBytes(path)));

/** A share file with its tables in the engine, ready to be asked. */
export async function openWithTables(path: string, engine: Engine): Promise<Share> {
  const share = await openShare(path);
  await connectTables(engine, share.workbench, await loadTables(engine, share.workbench, share.parts));
  return share;
}
