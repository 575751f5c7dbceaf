import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Disk, realDisk, systemCode } from './disk.ts';

/** Processes are known by number on this machine only; a folder may be shared with others. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const TEMPORARY = /\.tmp-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}$/;

/** A name beside `path` for a file being written, which says what process writes it. */
export const temporaryBeside = (path: string): string =>
  `${path}.tmp-${machine}-${process.pid}-${randomBytes(6).toString('hex')}`;

/**
 * Takes away what killed processes of this machine left half written: beside the file at `path`, or anywhere in its folder
 * where `every` is set. What a living process may still be writing stays. Never fails: a folder that cannot be read is left.
 */
export async function sweepLeftovers(path: string, every = false, disk: Disk = realDisk): Promise<void> {
  const folder = dirname(path);
  const names = await disk.readdir(folder).catch(() => [] as string[]);
  const left = names.filter((name) => {
    const [ending, owner, pid] = TEMPORARY.exec(name) ?? [];
    if (ending === undefined || owner !== machine) return false;
    return (every || name === basename(path) + ending) && !isLiving(Number(pid));
  });
  await Promise.all(left.map((name) => disk.rm(join(folder, name), { force: true }).catch(() => undefined)));
}

function isLiving(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}
