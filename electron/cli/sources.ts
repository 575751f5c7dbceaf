import type { Engine } from '#shared/engine/port';
import type { Area } from '#shared/framework/areas';
import { type Drafted, draftsOf } from '#shared/intake/draft';
import { tablesIn } from '#shared/intake/formats/tables';
import { baseName, readData } from './files.ts';

/** What intake makes of the tables of a file. */
export async function readDrafts(
  path: string,
  areas: readonly Area[],
  engine: () => Promise<Engine>,
): Promise<readonly Drafted[]> {
  return draftsOf(await tablesIn(baseName(path), await readData(path), engine), areas);
}
