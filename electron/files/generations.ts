import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Disk, realDisk, systemCode } from './disk.ts';
import { hashFile } from './fingerprint.ts';

const KEPT = 5;
const COPY = /^([0-9a-f]{64})\.(\d{1,16})\.jalon$/;

/** Where the earlier versions of the file at `path` are kept, below the application's data folder. */
export const generationsFolder = (dataFolder: string, path: string): string =>
  join(dataFolder, 'generations', createHash('sha256').update(path).digest('hex'));

/**
 * Keeps a copy of the file at `path` as it is now, named by its hash and the time it was written, so that equal versions cost
 * nothing; of the copies only the five latest stay. Copies are for this person alone, whoever may read the file itself.
 * Where there is no file yet, nothing is kept.
 */
export async function keepGeneration(dataFolder: string, path: string, disk: Disk = realDisk): Promise<void> {
  const folder = generationsFolder(dataFolder, path);
  try {
    const { mtimeMs } = await disk.stat(path);
    for (const each of [join(dataFolder, 'generations'), folder]) {
      await disk.mkdir(each, { recursive: true, mode: 0o700 });
      await disk.chmod(each, 0o700);
    }
    const sha256 = await hashFile(path, disk);
    const equal = (await generations(dataFolder, path, disk)).find((kept) => kept.sha256 === sha256);
    const copy = join(folder, `${sha256}.${Math.trunc(mtimeMs)}.jalon`);
    const part = `${copy}.part`;
    if (equal) await disk.rename(equal.path, part);
    else await disk.copyFile(path, part);
    await disk.chmod(part, 0o600);
    const now = new Date();
    await disk.utimes(part, now, now);
    await disk.rename(part, copy);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  const copies = await generations(dataFolder, path, disk);
  await Promise.all(copies.slice(KEPT).map((old) => disk.rm(old.path, { force: true })));
}

export interface KeptGeneration {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** When this version was written. */
  readonly savedMs: number;
  /** When it was last replaced. */
  readonly keptMs: number;
}

/** The kept versions of the file at `path`, latest first. */
export async function generations(
  dataFolder: string,
  path: string,
  disk: Disk = realDisk,
): Promise<readonly KeptGeneration[]> {
  const folder = generationsFolder(dataFolder, path);
  const names = await disk.readdir(folder).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return [] as string[];
    throw error;
  });
  const found = await Promise.all(
    names.flatMap((name) => {
      const [, sha256, savedMs] = COPY.exec(name) ?? [];
      return sha256 === undefined ? [] : [describe(join(folder, name), sha256, Number(savedMs), disk)];
    }),
  );
  return found.sort((one, other) => other.keptMs - one.keptMs);
}

async function describe(path: string, sha256: string, savedMs: number, disk: Disk): Promise<KeptGeneration> {
  const { size, mtimeMs } = await disk.stat(path);
  return { path, sha256, bytes: size, savedMs, keptMs: mtimeMs };
}
