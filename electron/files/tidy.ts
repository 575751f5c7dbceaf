import { join } from 'node:path';
import type { JournalStore } from './journals.ts';
import { sweepLeftovers } from './leftovers.ts';
import type { RecentFiles } from './recent.ts';

/**
 * Takes away, at the start, what killed processes left half written in the data folder and beside recent files, and journals
 * kept too long. @returns how many journals went.
 */
export async function tidy(dataFolder: string, recent: RecentFiles, journals: JournalStore): Promise<number> {
  await sweepLeftovers(join(dataFolder, 'any'), true);
  for (const { id } of await recent.list()) {
    const path = await recent.find(id);
    if (path !== null) await sweepLeftovers(path);
  }
  return journals.dropOld(Date.now());
}
