import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Disk, realDisk, systemCode } from './disk.ts';
import { hashFile } from './fingerprint.ts';

const KEPT = 5;

/** Where the earlier versions of the file at `path` are kept, below the application's data folder. */
export const generationsFolder = (dataFolder: string, path: string): string =>
  join(dataFolder, 'generations', createHash('sha256').update(path).digest('hex'));

/**
 * Keeps a copy of the file at `path` as it is now, named by its hash, so that equal versions cost nothing;
 * of the copies only the five latest stay. Where there is no file yet, nothing is kept.
 */
export async function keepGeneration(dataFolder: string, path: string, disk: Disk = realDisk): Promise<void> {
  const folder = generationsFolder(dataFolder, path);
  try {
    await disk.mkdir(folder, { recursive: true });
    const copy = join(folder, `${await hashFile(path, disk)}.jalon`);
    const now = new Date();
    try {
      await disk.utimes(copy, now, now);
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
      await disk.copyFile(path, `${copy}.part`);
      await disk.rename(`${copy}.part`, copy);
      await disk.utimes(copy, now, now);
    }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  const copies = await generations(dataFolder, path, disk);
  await Promise.all(copies.slice(KEPT).map((old) => disk.rm(old.path, { force: true })));
}

export interface Generation {
  readonly path: string;
  readonly sha256: string;
  readonly keptMs: number;
}

/** The kept versions of the file at `path`, latest first. */
export async function generations(
  dataFolder: string,
  path: string,
  disk: Disk = realDisk,
): Promise<readonly Generation[]> {
  const folder = generationsFolder(dataFolder, path);
  const names = await disk.readdir(folder).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return [] as string[];
    throw error;
  });
  const copies = names.filter((name) => /^[0-9a-f]{64}\.jalon$/.test(name));
  const found = await Promise.all(
    copies.map(async (name): Promise<Generation> => {
      const copy = join(folder, name);
      return { path: copy, sha256: name.slice(0, 64), keptMs: (await disk.stat(copy)).mtimeMs };
    }),
  );
  return found.sort((one, other) => other.keptMs - one.keptMs);
}
