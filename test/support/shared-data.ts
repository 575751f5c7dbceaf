import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of third-party files that lies beside the project on the founders' machines; not part of the project. */
const root = resolve(import.meta.dirname, '../../../shared/data');

export const hasSharedData = existsSync(root);

/** Why a test that needs the folder did not run, or false. Use as `test.skipIf(noSharedData())`. */
export function noSharedData(): boolean {
  if (!hasSharedData) console.warn('skipped: the folder of publishers’ files (../shared/data) is not on this machine');
  return !hasSharedData;
}

export const sharedData = (path: string): string => resolve(root, path);
